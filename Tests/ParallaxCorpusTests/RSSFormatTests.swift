import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct RSSFormatTests {
  private let feed = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
    <channel><title>North Star</title><link>https://n.example/</link><language>en-gb</language>
    <atom:link href="https://n.example/feed" rel="self"/>
    <item>
      <title>Bridge &amp;amp; road open</title><link>https://n.example/1</link>
      <guid isPermaLink="false">n1</guid><pubDate>Fri, 02 May 2031 11:30:00 +0200</pubDate>
      <dc:creator>Ann Berg</dc:creator><dc:creator>Bo Dahl</dc:creator>
      <category>Traffic</category><category>Local</category>
      <description><![CDATA[A <b>bridge</b>.]]></description>
      <c:encoded><![CDATA[<h2>Open</h2><p>The bridge is <em>open</em>.</p><p>All cross.</p>]]></c:encoded>
    </item>
    <item>
      <title>Bridge free</title><guid>https://s.example/2</guid>
      <source url="https://s.example/feed">South Post</source>
      <description>It is free.</description>
    </item>
    <item><title>Only a headline</title><link>https://n.example/3</link></item>
    <item><link>https://n.example/4</link></item>
    </channel></rss>
    """

  @Test(arguments: ["feed.xml", "feed.rss", "feed.txt", "feed"])
  func loadsItemsWithTheirOutlets(name: String) {
    let result = load(name, feed)
    #expect(result.format == .rss)
    #expect(
      result.account == [
        "6: outlet=North Star (page) | title=Bridge & road open"
          + " | body=Open//The bridge is open.//All cross. | date=2031-05-02T09:30:00Z"
          + " | url=https://n.example/1 | language=en | author=Ann Berg; Bo Dahl"
          + " | [category]=Traffic; Local | [description]=A bridge. | [guid]=n1",
        "14: outlet=South Post | title=Bridge free | body=It is free."
          + " | url=https://s.example/2 | language=en | [guid]=https://s.example/2"
          + " | [source.url]=https://s.example/feed",
        "19: outlet=North Star (page) | title=Only a headline | body="
          + " | url=https://n.example/3 | language=en",
      ])
    #expect(result.rowsRead == 4)
    #expect(result.rowsRejected == 1)
    #expect(
      result.diagnostics.map { "\($0.identifier) \($0.place?.line ?? 0)" } == [
        "summary-only 14", "empty-document 20",
      ])
  }

  @Test func loadsRSS1() {
    let result = load(
      "a.xml",
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>South Post</title></channel>
      <item rdf:about="y"><title>T</title><link>https://s.example/1</link>
      <dc:date>2031-05-02</dc:date></item></rdf:RDF>
      """)
    #expect(result.format == .rss)
    #expect(
      result.account == [
        "4: outlet=South Post (page) | title=T | body= | date=2031-05-02"
          + " | url=https://s.example/1"
      ])
  }

  @Test func theUsersMapWins() throws {
    var options = LoadOptions()
    try options.addMapping("body=description")
    let first = load("a.xml", feed, options: options).documents.first
    #expect(first?.body == "A bridge.")
  }
}
