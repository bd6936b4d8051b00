import ParallaxModel
import Testing

@testable import ParallaxEvents

/// What the user says about events comes first.
@Suite struct FixedEventTests {
  private let grouper = EventGrouper()

  private func fix(_ events: [String: String]) -> [GroupingDocument] {
    SampleCoverage.documents.map { document in
      var document = document
      document.fixedEvent = events[document.id]
      return document
    }
  }

  @Test func keepsWhatIsGivenWhateverTheTextsSay() {
    let memberships = grouper.group(fix(["harbor-1": "A", "vote-1": "A", "harbor-2": "B"]))
    let events = Dictionary(uniqueKeysWithValues: memberships.map { ($0.documentID, $0) })
    #expect(events["harbor-1"]?.eventID == "A")
    #expect(events["vote-1"]?.eventID == "A")
    #expect(events["harbor-2"]?.eventID == "B")
    #expect(events["harbor-1"]?.assignedBy == .given)
    #expect(events["harbor-1"]?.similarity == nil)
    #expect(events["harbor-1"]?.sharedTerms == [])
  }

  @Test func letsOthersJoin() {
    let memberships = grouper.group(fix(["harbor-2": "ferry"]))
    let joined = memberships.filter { $0.eventID == "ferry" }
    #expect(joined.map(\.documentID) == ["harbor-1", "harbor-2", "harbor-3"])
    #expect(joined.map(\.assignedBy) == [.auto, .given, .auto])
    #expect(joined[0].similarity != nil)
  }

  @Test func neverJoinsTwoGivenEvents() {
    let memberships = grouper.group(fix(["harbor-1": "A", "harbor-2": "B", "harbor-3": "C"]))
    let events = memberships.filter { $0.documentID.hasPrefix("harbor") }.map(\.eventID)
    #expect(events == ["A", "B", "C"])
  }

  @Test func takesACompleteGroupingAsItIs() {
    let given = Dictionary(
      uniqueKeysWithValues: SampleCoverage.documents.enumerated().map { index, document in
        (document.id, "event \(index % 5)")
      })
    for membership in grouper.group(fix(given)) {
      #expect(membership.eventID == given[membership.documentID])
      #expect(membership.assignedBy == .given)
    }
  }

  @Test func neverMakesAnIDThatTheUserTook() {
    let first = grouper.group(SampleCoverage.harbor)[0].eventID
    var documents = SampleCoverage.harbor + [SampleCoverage.strike[0]]
    documents[3].fixedEvent = first
    let memberships = grouper.group(documents)
    #expect(memberships[0].eventID == "\(first)-2")
  }
}
