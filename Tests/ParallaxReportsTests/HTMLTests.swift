import Testing

@testable import ParallaxReports

@Suite struct HTMLTests {
  @Test func interpolatedTextIsEscapedAndMarkupIsNot() {
    let outside = "<a href=\"x\">&'"
    let inner: HTML = "<b>\(outside)</b>"
    #expect(inner.text == "<b>&lt;a href=&quot;x&quot;&gt;&amp;&#39;</b>")
    #expect(("<p>\(inner)\([inner])\(7)</p>" as HTML).text == "<p>\(inner.text)\(inner.text)7</p>")
  }

  @Test(arguments: ["\"", "<", "&", "'", ">"])
  func aCombiningMarkDoesNotHideACharacter(character: String) {
    for mark in ["\u{301}", "\u{200D}", "\u{FE0F}"] {
      let html: HTML = "\(character + mark)"
      #expect(!html.text.utf8.starts(with: character.utf8) || html.text.hasPrefix("&"))
      #expect(html.text.unicodeScalars.contains(";"))
    }
  }

  @Test func controlsSurviveAParser() {
    #expect(("\("a\rb\0")" as HTML).text == "a&#13;b\u{FFFD}")
  }
}
