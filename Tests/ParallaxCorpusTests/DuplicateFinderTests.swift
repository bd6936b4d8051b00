import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct DuplicateFinderTests {
  @Test func theSecondDocumentOfAnIdIsAnErrorThatNamesBothPlaces() {
    var finder = DuplicateFinder()
    let first = finder.unique(load("a.jsonl", "{\"id\":\"1\",\"text\":\"A.\"}").documents)
    let second = finder.unique(
      load("b.jsonl", "{\"id\":\"2\",\"text\":\"A.\"}\n{\"id\":\"1\",\"text\":\"A.\"}").documents)
    #expect(first.documents.map(\.id) == ["1"])
    #expect(second.documents.map(\.id) == ["2"])
    #expect(
      second.diagnostics.map(\.description) == [
        "b.jsonl:2: error: the document “1” is here for the second time, and was read first from"
          + " a.jsonl:1; this one is left out; give each document its own id, or name the file once"
          + " [duplicate-id]"
      ])
  }

  @Test(arguments: [
    ("{\"url\":\"https://x.example/a\",\"text\":\"A.\"}", "outlet and address"),
    ("{\"outlet\":\"O\",\"text\":\"A.\"}", "outlet, title and text"),
  ])
  func aDocumentWithoutAnIdIsCalledADuplicateByWhatItShares(line: String, shared: String) {
    var finder = DuplicateFinder()
    let found = finder.unique(load("a.jsonl", line + "\n" + line).documents)
    #expect(found.documents.count == 1)
    #expect(
      found.diagnostics.map(\.summary) == [
        "this document has the same \(shared) as the one from a.jsonl:1; this one is left out"
      ])
  }
}
