import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct WallReaderTests {
  private func warnings(_ text: String) -> [String] {
    load("page.html", text).diagnostics.filter { $0.identifier == "probable-wall" }.map(\.summary)
  }

  @Test func aPageOfFewWordsIsProbablyAWall() {
    #expect(
      warnings(page()) == [
        "probably a pay or consent wall: save the page after accepting (51 words of text were found)"
      ])
  }

  @Test func fromOneHundredAndTwentyWordsOnThereIsNoWarning() {
    func text(_ words: Int) -> String {
      "<html><body><article><p>" + (1..<words).map { "word\($0) " }.joined()
        + "end.</p></article></body></html>"
    }
    #expect(warnings(text(120)) == [])
    #expect(warnings(text(119)).count == 1)
  }

  @Test func thePageItselfCanSayWhichWallItIs() {
    let paid = "<meta property=\"article:content_tier\" content=\"locked\">"
    #expect(warnings(page(head: paid))[0].hasPrefix("probably a pay wall: "))
    let linked =
      "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"x\","
      + "\"isAccessibleForFree\":\"False\"}</script>"
    #expect(warnings(page(head: linked))[0].contains("the page says that it is not free"))
    let consent = "<div class=\"cookie-notice\"><p>Accept all cookies to go on.</p></div>"
    #expect(warnings(page(afterText: consent))[0].hasPrefix("probably a consent wall: "))
    let subscribers = "<p>Already a subscriber? Sign in.</p>"
    #expect(warnings(page(afterText: subscribers))[0].hasPrefix("probably a pay wall: "))
  }
}
