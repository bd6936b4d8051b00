import Foundation
import ParallaxCorpus
import ParallaxModel
import Testing

@Suite struct LinkFileTests {
  private func read(_ text: String) throws -> LinkFile {
    try LinkFile(data: Data(text.utf8), path: "pairs.csv")
  }

  @Test func readsPairsWhereverTheColumnsStand() throws {
    let file = try read("note,other_document_id,document_id\nsure,b,a\n,\"d, e\",c\n")
    #expect(file.links.map(\.document) == ["a", "c"])
    #expect(file.links.map(\.other) == ["b", "d, e"])
    #expect(file.links.map(\.line) == [2, 3])
    #expect(file.diagnostics.isEmpty)
  }

  @Test func namesEachRowThatSaysNothing() throws {
    let file = try read("document_id,other_document_id\na,\na,a\na\na,b\n")
    #expect(file.links.count == 1)
    #expect(
      file.diagnostics.map { "\($0.place?.line ?? 0) \($0.identifier)" }.sorted()
        == ["2 empty-document-id", "3 link-to-itself", "4 short-row"])
  }

  @Test func aMissingColumnIsFatal() {
    #expect(throws: FatalDiagnostic.self) { try read("a,b\n1,2\n") }
    #expect(throws: FatalDiagnostic.self) { try read("") }
  }
}
