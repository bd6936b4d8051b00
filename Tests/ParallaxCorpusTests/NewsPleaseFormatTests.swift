import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct NewsPleaseFormatTests {
  private let article = #"""
    {"authors":["Ann Berg","Bo Dahl"],"date_download":"2031-05-03 08:00:00","date_modify":"None",
     "date_publish":"2031-05-02 09:30:00","description":"A bridge.","filename":"a.html",
     "image_url":null,"language":"en","localpath":null,"maintext":"The bridge is open.\nAll cross.",
     "source_domain":"northstar.example","text":"The bridge","title":"Bridge open",
     "title_page":"Bridge open | North Star","title_rss":"None",
     "url":"https://northstar.example/bridge"}
    """#

  @Test func loadsAnArticleWithItsMainText() {
    let result = load("a.json", article)
    #expect(result.format == .newsPlease)
    #expect(
      result.account == [
        "1: outlet=northstar.example | title=Bridge open | body=The bridge is open./All cross."
          + " | date=2031-05-02T09:30:00Z | url=https://northstar.example/bridge | language=en"
          + " | author=Ann Berg; Bo Dahl | [date_download]=2031-05-03 08:00:00"
          + " | [description]=A bridge. | [filename]=a.html | [text]=The bridge"
          + " | [title_page]=Bridge open | North Star"
      ])
    #expect(result.diagnostics == [])
    #expect(result.fieldMap[.body] == "maintext")
  }

  @Test func recognizesLists() {
    #expect(load("a.json", "[\(article),\(article)]").format == .newsPlease)
    let lines = article.replacing("\n", with: " ") + "\n"
    let result = load("a.jsonl", lines + "{\"maintext\"\n" + lines)
    #expect(result.format == .newsPlease)
    #expect(result.documents.map(\.title) == ["Bridge open", "Bridge open"])
    #expect(result.diagnostics.map { $0.place?.line } == [2])
  }

  @Test func aMissingDateIsNoWarning() {
    let result = load(
      "a.json",
      #"{"maintext":"A.","date_publish":"None","source_domain":"x.example","title":"None"}"#)
    #expect(result.account == ["1: outlet=x.example | title= | body=A."])
    #expect(result.diagnostics == [])
  }
}
