import Testing

@testable import ParallaxCorpus

@Suite struct LinkedDataTests {
  @Test func theCommonestFaultsAreRepaired() {
    let script = """
      <!-- {"@type": "NewsArticle", "headline": "Army takes
      town", "author": ["Ann Lee",], "datePublished": "2031-04-12",}; -->
      """
    let data = LinkedData(scripts: [script])
    #expect(data.headline == "Army takes town")
    #expect(data.authors.map(\.name) == ["Ann Lee"])
    #expect(data.datePublished == "2031-04-12")
  }

  @Test func theArticleWithThePagesTitleIsItsOwn() {
    let script = """
      [{"@type":"NewsArticle","headline":"Ferry sinks","datePublished":"2031-01-01"},
       {"@type":"NewsArticle","headline":"Army takes town","datePublished":"2031-04-12"}]
      """
    let data = LinkedData(scripts: [script], title: "Army takes town | The Courier")
    #expect(data.datePublished == "2031-04-12")
  }

  @Test func whatAPageSaysIsKeptApartFromWhatItsArticleSays() {
    let script = """
      {"@graph":[{"@type":"WebPage","datePublished":"2031-04-12","author":{"name":"Ann Lee"}},
       {"@type":"Organization","name":"The Courier"}]}
      """
    let data = LinkedData(scripts: [script])
    #expect(data.datePublished == nil)
    #expect(data.otherDatePublished == "2031-04-12")
    #expect(data.otherAuthors == [LinkedData.Author(name: "Ann Lee", isOrganization: false)])
  }

  @Test func referencesInACircleEnd() {
    let script = """
      {"@graph":[{"@type":"Article","headline":"x","author":{"@id":"#a"}},
       {"@id":"#a","author":{"@id":"#a"},"x":1}]}
      """
    #expect(LinkedData(scripts: [script]).authors == [])
  }

  @Test(arguments: ["", "{", "[[[[", "{\"a\":", "\u{0}", "{]}", "\"{\"}"])
  func whatIsNoJSONSaysNothing(script: String) {
    #expect(LinkedData(scripts: [script]).headline == nil)
  }
}
