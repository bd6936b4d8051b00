import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct WCEPFormatTests {
  private let event =
    #"{"id":7,"date":"2031-05-02","summary":"A bridge opens.","category":"Traffic","articles":["#
    + #"{"id":"a","cc_file":"f","time":"2031-05-02T09:30:00Z","title":"Bridge open","text":"Open.","url":"https://n.example/1"},"#
    + #"{"id":"b","time":"2031-05-02","title":"Bridge free","text":"Free."}],"wiki_links":["w"]}"#

  @Test func eachArticleCarriesItsEvent() {
    let result = load("test.jsonl", event + "\n")
    #expect(result.format == .wcep)
    let shared =
      " | [event_category]=Traffic | [event_date]=2031-05-02"
      + " | [event_summary]=A bridge opens. | [event_wiki_links]=w"
    #expect(
      result.account == [
        "1: outlet=n.example (domain) | title=Bridge open | body=Open."
          + " | date=2031-05-02T09:30:00Z | url=https://n.example/1 | event=7 | [cc_file]=f"
          + shared,
        "1: outlet=test (file) | title=Bridge free | body=Free. | date=2031-05-02 | event=7"
          + shared,
      ])
    #expect(result.rowsRead == 2)
  }

  @Test func eventsWithoutArticlesAndBrokenLinesAreRejected() {
    let result = load(
      "a.jsonl",
      event + "\n" + #"{"summary":"S","articles":[]}"# + "\n" + #"{"summary":"S","articles":["#
        + "\n" + #"{"summary":"S","articles":[{"title":"T"}]}"# + "\n")
    #expect(result.rowsRead == 5)
    #expect(result.rowsRejected == 2)
    #expect(result.documents.map(\.givenEvent) == ["7", "7", "a-4"])
    #expect(
      result.diagnostics.map { "\($0.identifier) \($0.place?.line ?? 0)" } == [
        "event-without-articles 2", "broken-json 3",
      ])
  }

  @Test func partsAreTheWhole() {
    let text = String(repeating: event + "\n", count: 20)
    let loader = CorpusLoader()
    let opened = loader.open(InputFile(path: "a.jsonl", contents: .init(text.utf8)))
    let parts = loader.parts(of: opened, targetBytes: 500)
    #expect(parts.count > 5)
    let lines = parts.flatMap { loader.load($0).documents.map(\.source.line) }
    #expect(lines == (1...20).flatMap { [$0, $0] })
  }

  @Test func listsOfEventsInOneValueAreRead() {
    let result = load("a.json", "[\n" + event + ",\n" + event + "]")
    #expect(result.format == .wcep)
    #expect(result.documents.map(\.source.line) == [2, 2, 3, 3])
  }
}
