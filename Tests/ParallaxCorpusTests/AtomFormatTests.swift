import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct AtomFormatTests {
  @Test func loadsEntries() {
    let result = load(
      "feed.xml",
      """
      <?xml version="1.0"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
      <title type="html">Süd &amp;amp; Post</title><author><name>Redaktion</name></author>
      <entry><title type="html">Br&#252;cke &lt;b&gt;frei&lt;/b&gt;</title>
        <link rel="edit" href="https://s.example/edit/1"/><link href="https://s.example/1"/>
        <id>tag:s.example,2031:1</id><published>2031-05-02T11:30:00+02:00</published>
        <updated>2031-05-03T00:00:00Z</updated><category term="verkehr"/>
        <summary>Frei.</summary>
        <content type="html">&lt;p&gt;Sie ist frei.&lt;/p&gt;&lt;p&gt;Alle fahren.&lt;/p&gt;</content>
      </entry>
      <entry xml:lang="en"><title>Bridge free</title><id>e2</id><updated>2031-05-03</updated>
        <author><name>Ann Berg</name></author><author><name>Bo Dahl</name></author>
        <source><title>North Star</title><id>x</id></source>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It is
          <b>free</b>.</p><ul><li>One</li></ul></div></content></entry>
      <entry><title>Nur kurz</title><id>e3</id><summary>Kurz gesagt.</summary></entry>
      </feed>
      """)
    #expect(result.format == .atom)
    #expect(
      result.account == [
        "4: outlet=Süd & Post (page) | title=Brücke frei | body=Sie ist frei.//Alle fahren."
          + " | date=2031-05-02T09:30:00Z | url=https://s.example/1 | language=de"
          + " | author=Redaktion | [category]=verkehr | [link.edit]=https://s.example/edit/1"
          + " | [modified]=2031-05-03T00:00:00Z | [summary]=Frei. | [updated]=2031-05-03T00:00:00Z",
        "11: outlet=North Star | title=Bridge free | body=It is free.//One | date=2031-05-03"
          + " | language=en | author=Ann Berg; Bo Dahl",
        "16: outlet=Süd & Post (page) | title=Nur kurz | body=Kurz gesagt. | language=de"
          + " | author=Redaktion",
      ])
    #expect(result.documents.map(\.id) == ["tag:s.example,2031:1", "e2", "e3"])
    #expect(result.diagnostics.map(\.identifier) == ["summary-only"])
  }
}
