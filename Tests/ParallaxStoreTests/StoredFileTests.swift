import Testing

@testable import ParallaxStore

@Suite struct StoredFileTests {
  @Test(arguments: [
    ("export.zip", true), ("export.zip/a/b.html", true), ("export.zip#3", true),
    ("export.zip.gz", false), ("export", false), ("other/export.zip", false),
  ])
  func holdsItselfAndWhatLiesInIt(source: String, holds: Bool) {
    let file = StoredFile(path: "export.zip", reading: "", size: 1, sha256: "", rows: 1)
    #expect(file.holds(source) == holds)
  }
}
