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
}
