import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct NewsAPIFormatTests {
  @Test func theMarkOfACutTextIsNoTextAndAWarningSaysSoOnce() {
    let result = load(
      "a.json",
      #"""
      {"status":"ok","totalResults":3,"articles":[
      {"source":{"id":null,"name":"North Star"},"author":"Ann","title":"Bridge open",
       "description":"A bridge.","url":"https://n.example/1","urlToImage":null,
       "publishedAt":"2031-05-02T09:30:00Z","content":"The bridge is op… [+1234 chars]"},
      {"source":{"id":"s","name":"South"},"title":"B","url":"https://s.example/2",
       "urlToImage":"i","publishedAt":"2031-05-02T09:30:00Z","content":"Rain [+5 chars]"},
      {"source":{"id":"s","name":"South"},"title":"C","url":"https://s.example/3",
       "urlToImage":null,"publishedAt":"2031-05-02T09:30:00Z","content":null}]}
      """#)
    #expect(result.format == .newsAPI)
    #expect(
      result.account == [
        "2: outlet=North Star | title=Bridge open | body=The bridge is op…"
          + " | date=2031-05-02T09:30:00Z | url=https://n.example/1 | author=Ann"
          + " | [description]=A bridge. | [missing_characters]=1234"
          + " | -cut-text= [+1234 chars]",
        "5: outlet=South | title=B | body=Rain | date=2031-05-02T09:30:00Z"
          + " | url=https://s.example/2 | [missing_characters]=5 | [source.id]=s"
          + " | [urlToImage]=i | -cut-text= [+5 chars]",
        "7: outlet=South | title=C | body= | date=2031-05-02T09:30:00Z"
          + " | url=https://s.example/3 | [source.id]=s",
      ])
    #expect(
      result.diagnostics.map(\.description) == [
        "a.json:2: warning: this text is cut, and 1234 characters are missing, as NewsAPI gives"
          + " it; the same holds for 1 more; fetch the pages, and load those"
          + " [cut-text]"
      ])
    #expect(result.headlineOnly == 1)
  }
}
