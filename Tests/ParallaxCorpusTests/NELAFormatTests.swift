import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct NELAFormatTests {
  private let text = #"""
    [{"id":"north--1","date":"2031-05-02","source":"north","title":"A","content":"Open @ @ @ @ @ @ @ now.",
      "author":"Ann","url":"https://n.example/1","published":"2031-05-02 09:30:00",
      "published_utc":1935480600,"collection_utc":1935490000},
     {"id":"north--2","date":"2031-05-02","source":"north","title":"B","content":"Mail a@b.example.",
      "author":"","url":"https://n.example/2","published":"x","published_utc":0,"collection_utc":1},
     {"id":"north--3","date":"2031-05-02","source":"north","title":"C","content":"@ @ @ @ @ @ @ so.",
      "author":"","url":"https://n.example/3","published":"x","published_utc":1935480600,
      "collection_utc":1}]
    """#

  @Test func keepsMaskedTextAndSaysSoOnce() {
    let result = load("north.json", text)
    #expect(result.format == .nelaGT)
    #expect(
      result.documents.map(\.body) == [
        "Open @ @ @ @ @ @ @ now.", "Mail a@b.example.", "@ @ @ @ @ @ @ so.",
      ])
    #expect(
      result.diagnostics.map(\.description) == [
        "north.json:1: note: some words of this text stand as @, as NELA-GT publishes it; they"
          + " are not counted; the same holds for 1 more [masked-text]"
      ])
  }

  @Test func theDateIsTheTimeOfPublicationWhereThereIsOne() {
    let documents = load("north.json", text).documents
    #expect(
      documents.map { $0.date?.description } == [
        "2031-05-02T09:30:00Z", "2031-05-02", "2031-05-02T09:30:00Z",
      ])
    #expect(documents.map(\.source.line) == [1, 4, 6])
    #expect(documents.map(\.id) == ["north--1", "north--2", "north--3"])
  }
}
