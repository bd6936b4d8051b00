import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct TrafilaturaXMLFormatTests {
  @Test func readsAttributesAndParagraphs() {
    let result = load(
      "a.xml",
      """
      <doc sitename="North Star" title="Bridge &amp; road" author="Ann Berg; Bo Dahl"
        date="2031-05-02" source="https://n.example/1" hostname="n.example"
        excerpt="A bridge." categories="Local" fingerprint="a1">
        <main>
          <head rend="h2">Open</head>
          <p>The bridge is <hi rend="#b">open</hi>,<lb/>at last.</p>
          <list rend="ul"><item>One</item><item>Two <ref target="x">links</ref></item></list>
          <quote><p>All cross.</p></quote>
          <table><row><cell>a</cell><cell>b</cell></row></table>
        </main>
        <comments><p>Well done.</p></comments>
      </doc>
      """)
    #expect(result.format == .trafilaturaXML)
    #expect(
      result.account == [
        "3: outlet=North Star | title=Bridge & road"
          + " | body=Open//The bridge is open,/at last.//One//Two links//All cross.//a b"
          + " | date=2031-05-02 | url=https://n.example/1 | author=Ann Berg; Bo Dahl"
          + " | [categories]=Local | [comments]=Well done. | [excerpt]=A bridge."
          + " | [fingerprint]=a1 | [hostname]=n.example"
      ])
    #expect(result.diagnostics == [])
  }
}
