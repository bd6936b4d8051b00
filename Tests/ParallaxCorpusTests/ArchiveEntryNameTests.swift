import Testing

@testable import ParallaxCorpus

@Suite struct ArchiveEntryNameTests {
  @Test(
    arguments: [
      ("a/b.txt", "a/b.txt", nil), ("./a//b.txt", "a/b.txt", nil), ("a/b/", "a/b", nil),
      ("../../etc/passwd", "../../etc/passwd", .leavesFolder),
      ("a/../../b", "a/../../b", .leavesFolder), ("a\\..\\b", "a/../b", .leavesFolder),
      ("/etc/passwd", "etc/passwd", .isAbsolute), ("C:\\x\\a.txt", "x/a.txt", .isAbsolute),
      ("a\\b.txt", "a/b.txt", .hasBackslashes),
      ("a\u{1}\nb", "a\u{FFFD}\u{FFFD}b", .hasControls),
      ("", "", nil),
    ] as [(String, String, ArchiveEntryName.Fault?)])
  func namesStayInsideTheArchive(
    bytes: String, text: String, fault: ArchiveEntryName.Fault?
  ) {
    let name = ArchiveEntryName(Array(bytes.utf8))
    #expect(name.text == text)
    #expect(name.fault == fault)
  }
}
