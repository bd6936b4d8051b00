import ParallaxModel
import ParallaxReports
import Testing

@Suite struct EventsTableTests {
  @Test func reasonsStandInTheRow() {
    var document = CrossingFixture.harbor
    document.membership = EventMembership(
      eventID: "e1", documentID: "d1", similarity: 0.123_456_789_012_345,
      nearestDocumentID: "d2", sharedTerms: ["bridge", "army"], assignedBy: .auto)
    document.membership?.meanSimilarity = 0.5
    var writer = TableWriter(EventsTable.schema)
    EventsTable.appendRows(of: document, to: &writer)
    #expect(
      writer.text == """
        e1,d1,Harbor Times,2031-05-06,"Army takes bridge, ending occupation",0.123456789012,d2,\
        bridge army,auto,0.5

        """)
  }

  @Test func noEventNoRow() {
    var document = CrossingFixture.harbor
    document.membership = nil
    var writer = TableWriter(EventsTable.schema)
    EventsTable.appendRows(of: document, to: &writer)
    #expect(writer.bytes.isEmpty)
  }
}
