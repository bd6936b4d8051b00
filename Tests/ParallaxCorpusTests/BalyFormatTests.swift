import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct BalyFormatTests {
  @Test func theOriginalIsTheTextAndFoldersAreNoEvents() {
    let file = InputFile(
      path: "data/jsons/a.json", folderEvent: "jsons",
      contents: .init(
        #"""
        {"ID":"q1","topic":"traffic","source":"North Star","source_url":"www.n.example",
         "url":"https://n.example/1","date":"2031-05-02","authors":"Ann Berg","title":"Bridge open",
         "content_original":"North Star says it is open.","content":"says it is open.",
         "bias_text":"left","bias":0}
        """#.utf8))
    let result = CorpusLoader().load(file)
    #expect(result.format == .baly)
    #expect(
      result.account == [
        "1: outlet=North Star | title=Bridge open | body=North Star says it is open."
          + " | date=2031-05-02 | url=https://n.example/1 | author=Ann Berg | [bias]=0"
          + " | [bias_text]=left | [content]=says it is open. | [source_url]=www.n.example"
          + " | [topic]=traffic"
      ])
    #expect(result.documents.map(\.id) == ["q1"])
  }
}
