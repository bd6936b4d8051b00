import ParallaxModel
import Testing

@testable import ParallaxEvents

/// Which sentences tell the same, on articles about an invented bridge.
@Suite struct StatementFinderTests {
  private let north = StatementDocument(
    id: "n", outlet: "North Star", eventID: "bridge",
    body: """
      The old iron bridge over the Lum collapsed shortly before dawn on Monday. \
      Divers recovered two lorries and a milk float from the water. \
      The ferry will run all night until the summer.
      """, language: "en")
  private let south = StatementDocument(
    id: "s", outlet: "South Post", eventID: "bridge",
    body: """
      Shortly before dawn on Monday, the iron bridge across the Lum collapsed into the river. \
      Merchants in the harbor complained about empty shelves. \
      Two lorries and a milk float were recovered by divers.
      """, language: "en")
  private let east = StatementDocument(
    id: "e", outlet: "East Mail", eventID: "bridge",
    body: """
      An iron bridge collapsed over the Lum before dawn on Monday. \
      The engineer had warned the council about rust for eleven years.
      """, language: "en")

  private func outlets(_ statements: [EventStatement]) -> [[String]] {
    statements.map { $0.tellings.map(\.outlet) }
  }

  @Test func findsWhatAllOutletsTellAndWhatOnlyOneHas() {
    let statements = StatementFinder().statements(in: [north, south, east])
    #expect(
      outlets(statements) == [
        ["East Mail", "North Star", "South Post"], ["North Star", "South Post"],
        ["East Mail"], ["South Post"], ["North Star"],
      ])
    #expect(statements.map(\.number) == [1, 2, 3, 4, 5])
    let told = statements[1].tellings.map { telling in
      telling.span.text(of: telling.outlet == "North Star" ? north.body : south.body)
    }
    #expect(
      told == [
        "Divers recovered two lorries and a milk float from the water.",
        "Two lorries and a milk float were recovered by divers.",
      ])
    #expect(statements[2].tellings[0].similarity == nil)
  }

  @Test func isTheSameForEveryOrderOfDocuments() {
    let statements = StatementFinder().statements(in: [north, south, east])
    #expect(StatementFinder().statements(in: [east, south, north]) == statements)
    #expect(StatementFinder().statements(in: [south, north, east]) == statements)
  }

  @Test func comparesInsideOneEventOnly() {
    var elsewhere = south
    elsewhere.eventID = "ferry"
    #expect(StatementFinder().statements(in: [north, elsewhere]).isEmpty)
  }

  @Test func anOutletTellsAStatementOnce() {
    var again = north
    again.id = "n2"
    let statements = StatementFinder().statements(in: [north, again, south])
    for statement in statements {
      #expect(Set(statement.tellings.map(\.outlet)).count == statement.tellings.count)
    }
  }

  @Test func namesAloneAreNoStatement() {
    let one = StatementDocument(
      id: "a", outlet: "A", eventID: "x",
      body: "Mayor Ada Lum met Premier Boro Tan of Upper Vale.", language: "en")
    let other = StatementDocument(
      id: "b", outlet: "B", eventID: "x",
      body: "Nobody asked Mayor Ada Lum why Premier Boro Tan of Upper Vale had stayed home.",
      language: "en")
    #expect(outlets(StatementFinder().statements(in: [one, other])) == [["A"], ["B"]])
  }

  @Test func wordsOfDifferentSpeakersStayApart() {
    let text = "\"The harbor fence was rotten and nobody repaired the gate,\" said Lum."
    func document(_ outlet: String, _ speaker: String) -> StatementDocument {
      StatementDocument(
        id: outlet, outlet: outlet, eventID: "x", body: text, language: "en",
        quotations: [
          Quotation(
            field: .body, section: .body, kind: .direct, words: 10, quotedWords: 10,
            fragments: [TextSpan(0, 58)],
            speaker: Speaker(
              mention: TextSpan(64, 67), name: speaker, kind: .person, confidence: .high))
        ])
    }
    let same = StatementFinder().statements(in: [document("A", "Ada Lum"), document("B", "Lum")])
    #expect(outlets(same) == [["A", "B"]])
    #expect(same[0].tellings.map(\.speakers) == [["Ada Lum"], ["Lum"]])
    let different = StatementFinder().statements(
      in: [document("A", "Ada Lum"), document("B", "Boro Tan")])
    #expect(outlets(different) == [["A"], ["B"]])
  }
}
