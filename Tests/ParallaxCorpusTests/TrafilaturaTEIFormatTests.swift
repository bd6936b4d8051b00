import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct TrafilaturaTEIFormatTests {
  @Test func readsTheHeaderAndTheText() {
    let result = load(
      "a.xml",
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0">
        <teiHeader>
          <fileDesc>
            <titleStmt><title type="main">Bridge open</title><author>Ann Berg</author></titleStmt>
            <publicationStmt><p/></publicationStmt>
            <notesStmt><note type="fingerprint">a1</note></notesStmt>
            <sourceDesc>
              <bibl>Bridge open, North Star, 2031-05-02</bibl>
              <biblFull>
                <titleStmt><title type="main">Bridge open</title></titleStmt>
                <publicationStmt>
                  <publisher>North Star (n.example)</publisher>
                  <ptr type="URL" target="https://n.example/1"/><date>2031-05-02</date>
                </publicationStmt>
              </biblFull>
            </sourceDesc>
          </fileDesc>
          <profileDesc>
            <abstract><p>A bridge.</p></abstract>
            <textClass><keywords><term type="tags">bridge</term></keywords></textClass>
            <creation><date type="download">2031-05-03</date></creation>
          </profileDesc>
        </teiHeader>
        <text><body>
          <div type="entry"><ab type="header">Open</ab><p>It is open.</p></div>
          <div type="comments"><p>Well done.</p></div>
        </body></text>
      </TEI>
      """)
    #expect(result.format == .trafilaturaTEI)
    #expect(
      result.account == [
        "1: outlet=North Star | title=Bridge open | body=Open//It is open. | date=2031-05-02"
          + " | url=https://n.example/1 | author=Ann Berg | [comments]=Well done."
          + " | [excerpt]=A bridge. | [filedate]=2031-05-03 | [fingerprint]=a1"
          + " | [hostname]=n.example | [tags]=bridge"
      ])
    #expect(result.diagnostics == [])
  }
}
