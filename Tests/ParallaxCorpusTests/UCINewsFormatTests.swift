import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct UCINewsFormatTests {
  private let rows =
    "1\tBridge open\thttps://n.example/1\tNorth Star\tb\tstory1\tn.example\t1935480600123\n"
    + "2\t\"Bridge free\thttps://s.example/2\tSouth\tb\tstory1\ts.example\t1935480600123\n"

  @Test func theStoryIsTheEventAndMarksAreText() {
    let result = load("newsCorpora.csv", rows)
    #expect(result.format == .uciNews)
    #expect(
      result.account == [
        "1: outlet=North Star | title=Bridge open | body= | date=2031-05-02T09:30:00Z"
          + " | url=https://n.example/1 | event=story1 | [CATEGORY]=b | [HOSTNAME]=n.example",
        "2: outlet=South | title=\"Bridge free | body= | date=2031-05-02T09:30:00Z"
          + " | url=https://s.example/2 | event=story1 | [CATEGORY]=b | [HOSTNAME]=s.example",
      ])
    #expect(result.documents.map(\.id) == ["1", "2"])
    #expect(result.diagnostics == [])
  }

  @Test func aHeaderIsNoRow() {
    let result = load(
      "a.csv",
      "ID,TITLE,URL,PUBLISHER,CATEGORY,STORY,HOSTNAME,TIMESTAMP\n"
        + "1,\"Bridge, open\",https://n.example/1,North,b,s1,n.example,1935480600123\n")
    #expect(result.format == .uciNews)
    #expect(result.documents.map(\.title) == ["Bridge, open"])
    #expect(result.documents.map(\.givenEvent) == ["s1"])
  }

  @Test func raggedRowsAreRejectedWithTheirPlace() {
    let result = load("a.tsv", rows + "3\tA\tB\thttps://x.example\t\tN\tb\ts\tn.example\t1\n")
    #expect(result.rowsRead == 3)
    #expect(result.rowsRejected == 1)
    #expect(result.diagnostics.map(\.identifier) == ["ragged-row"])
    #expect(result.diagnostics.first?.place == SourcePlace(path: "a.tsv", line: 3, column: 32))
  }
}
