import ParallaxReports
import Testing

@Suite struct WordsTableTests {
  @Test func everySectionAndVoiceHasARow() {
    var writer = TableWriter(WordsTable.schema)
    WordsTable.appendRows(of: CrossingFixture.harbor, to: &writer)
    let rows = writer.text.split(separator: "\n")
    #expect(rows.count == 25)
    #expect(rows[0] == "crossing,Harbor Times,d1,en,headline,own,5")
    #expect(
      rows[15...19].joined(separator: " | ") == """
        crossing,Harbor Times,d1,en,body,own,7 | crossing,Harbor Times,d1,en,body,direct,5 | \
        crossing,Harbor Times,d1,en,body,reported,0 | crossing,Harbor Times,d1,en,body,distanced,1 | \
        crossing,Harbor Times,d1,en,body,unclear,0
        """)
  }
}
