import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct HTMLLoaderTests {
  private let page = """
    <!doctype html><html lang="fa-IR" dir="rtl"><head><meta charset="utf-8">
    <title>Army takes town | The Courier</title>
    <meta property="og:site_name" content="The Courier">
    <meta property="og:title" content="Army takes town">
    <link rel="canonical" href="https://courier.example/a">
    <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
    {"@type":["NewsArticle"],"headline":"Army takes &quot;town&quot;","datePublished":
    "2031-04-17T19:05:00+02:00","author":[{"name":"Ann"},{"name":"Bo"}]}]}</script></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
    <div class="cookie-banner"><p>We use cookies to measure our audience, as you may know.</p></div>
    <main><h1>Army takes "town"</h1><div class="byline">By Ann</div>
    <div class="share-bar"><a href="#">Share</a></div>
    <figure><img src="a.jpg"><figcaption>Soldiers enter the town. Photo: Bo</figcaption></figure>
    <div class="story"><p>The army took the <a href="/t">town</a> of Hill&nbsp;on Thursday,
      the minister said, after a week of fighting in the valley.</p>
    <div class="ad">Advertisement</div>
    <p>&ldquo;We are free,&rdquo; said a resident, who gave his name as Omar.</p>
    <h2>What comes next</h2>
    <ul><li>The first point is that nobody knows.</li><li>The second is that all fear it.</li></ul>
    <blockquote><p>Nobody has liberated the well, she said.</p></blockquote>
    <p>Nobody in the town expects the calm to last for more than a few weeks.<br><br>That is all
    that is known in the valley this evening, residents say.</p></div>
    <div class="related"><h3>Related</h3><ul><li><a href="/1">Town without water</a></li></ul></div>
    </main><footer>© 2031 The Courier. All rights reserved.</footer></body></html>
    """

  @Test func theArticleIsTakenOutOfThePageByStructure() throws {
    let result = load("a.html", page)
    let document = try #require(result.documents.first)
    #expect(document.title == "Army takes \"town\"")
    #expect(document.outlet == "The Courier")
    #expect(document.outletOrigin == .page)
    #expect(document.date?.description == "2031-04-17T17:05:00Z")
    #expect(document.author == "Ann; Bo")
    #expect(document.url == "https://courier.example/a")
    #expect(document.language == "fa")
    #expect(document.languageSource == .page)
    #expect(document.kind == .news)
    #expect(document.metadata == ["dir": "rtl", "date_zone": "+02:00"])
    #expect(
      document.body == """
        The army took the town of Hill\u{A0}on Thursday, the minister said, after a week of \
        fighting in the valley.

        “We are free,” said a resident, who gave his name as Omar.

        What comes next

        The first point is that nobody knows.

        The second is that all fear it.

        Nobody has liberated the well, she said.

        Nobody in the town expects the calm to last for more than a few weeks.

        That is all that is known in the valley this evening, residents say.
        """)
    #expect(document.captions == "Soldiers enter the town.")
    #expect(
      document.furniture.map { "\($0.line ?? 0) \($0.reason): \($0.text)" } == [
        "9 navigation: Home", "9 navigation: World",
        "10 cookie-notice: We use cookies to measure our audience, as you may know.",
        "11 byline: By Ann", "12 share: Share",
        "13 credit: Photo: Bo",
        "16 advertisement: Advertisement", "23 related-links: Related",
        "23 related-links: Town without water",
        "24 footer: © 2031 The Courier. All rights reserved.",
      ])
  }

  @Test func allOfThePageStaysWhenItIsAskedFor() throws {
    let result = load("a.html", page, options: LoadOptions(keepsFurniture: true))
    let document = try #require(result.documents.first)
    #expect(document.body.hasPrefix("Home\n\nWorld\n\nWe use cookies"))
    #expect(document.furniture == [])
  }

  @Test func aDeclaredCharsetIsUsed() throws {
    var data = Data("<html><head><meta charset=windows-1252></head><body><p>".utf8)
    data += Data(repeating: 0x93, count: 1) + Data("It is a caf".utf8) + [0xE9, 0x94]
    data += Data(", he said to the people in the room on Monday.</p></body></html>".utf8)
    #expect(
      load("a.html", data).documents.first?.body
        == "“It is a café”, he said to the people in the room on Monday.")
  }

  @Test(arguments: ["<div>", "<span>x ", "<h1>x<a>", "<p class='a'><li>x"])
  func deepNestingNeitherCrashesNorTakesLong(tag: String) {
    let text = "<html><body>" + String(repeating: tag, count: 100_000) + "The end of it, at last."
    let start = Date()
    let result = load("a.html", text)
    #expect(result.rowsRead == 1)
    #expect(Date().timeIntervalSince(start) < 60)
  }

  @Test(arguments: [
    "<article><p>Terrorists were killed.</p></article>",
    "<main><p>Terrorists were killed.</p></main>",
    "<div itemprop='articleBody'><p>Terrorists were killed.</p></div>",
    "<div class='x article-body'><p>Terrorists were killed.</p></div>",
    "<p>We use cookies to measure our audience, as you may have known.</p>"
      + "<article><h1>T</h1><p>Terrorists were killed.</p></article>",
  ])
  func anArticleThatThePageNamesIsTakenHoweverShortItIs(content: String) {
    let result = load("a.html", "<html><title>T</title><body>\(content)</body></html>")
    #expect(result.documents.map(\.body) == ["Terrorists were killed."])
    #expect(result.diagnostics.map(\.identifier) == ["probable-wall"])
  }

  @Test func aTeaserThatIsNamedAnArticleDoesNotReplaceALongText() {
    let sentence = "<p>The army took the town of Hill on Thursday, the minister said to us.</p>"
    let text = String(repeating: sentence, count: 30)
    let result = load(
      "a.html", "<html><body><div>\(text)</div><article><p>Next story.</p></article></body></html>")
    #expect(result.documents.first?.body.hasPrefix("The army took") == true)
  }
}
