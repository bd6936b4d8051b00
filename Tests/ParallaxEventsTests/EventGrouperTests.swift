import ParallaxModel
import Testing

@testable import ParallaxEvents

@Suite struct EventGrouperTests {
  private let grouper = EventGrouper()
  private let expected = [
    ["bridge-1", "bridge-2", "bridge-3"], ["harbor-1", "harbor-2", "harbor-3"],
    ["strike-1", "strike-2", "strike-3"], ["vote-1", "vote-2", "vote-3"],
  ]

  @Test func findsTheEventsOfASmallCorpus() {
    #expect(SampleCoverage.groups(grouper.group(SampleCoverage.documents)) == expected)
  }

  @Test func findsThemWithoutDates() {
    var documents = SampleCoverage.documents
    for index in documents.indices { documents[index].date = nil }
    #expect(SampleCoverage.groups(grouper.group(documents)) == expected)
  }

  @Test func findsOneEventThatStandsAlone() {
    let groups = SampleCoverage.groups(grouper.group(SampleCoverage.harbor))
    #expect(groups == [["harbor-1", "harbor-2", "harbor-3"]])
  }

  @Test func saysTheSameInAnyOrder() {
    let reference = grouper.group(SampleCoverage.documents)
    #expect(grouper.group(SampleCoverage.documents.reversed()) == reference)
    var random = SeededRandom(seed: 7)
    for _ in 0..<10 {
      #expect(grouper.group(SampleCoverage.documents.shuffled(using: &random)) == reference)
    }
  }

  @Test func givesReasons() throws {
    let memberships = grouper.group(SampleCoverage.documents)
    let membership = try #require(memberships.first { $0.documentID == "harbor-2" })
    #expect(membership.assignedBy == .auto)
    #expect(membership.nearestDocumentID?.hasPrefix("harbor-") == true)
    let similarity = try #require(membership.similarity)
    #expect((0.3...1).contains(similarity))
    #expect(membership.sharedTerms.count == 5)
    #expect(membership.sharedTerms.contains("breakwater"))
  }

  @Test func keepsEventIDsWhenOtherDocumentsCome() {
    let few = grouper.group(SampleCoverage.harbor + SampleCoverage.strike)
    let many = grouper.group(SampleCoverage.documents)
    let id = many.first { $0.documentID == "harbor-1" }?.eventID
    #expect(few.first { $0.documentID == "harbor-1" }?.eventID == id)
  }

  @Test func takesNothingAndOne() {
    #expect(grouper.group([]).isEmpty)
    let alone = grouper.group([SampleCoverage.harbor[0]])
    #expect(alone.count == 1)
    #expect(alone[0].similarity == nil)
    #expect(alone[0].nearestDocumentID == nil)
    #expect(alone[0].sharedTerms.isEmpty)
  }

  @Test func leavesEmptyDocumentsAlone() {
    let empty = [
      GroupingDocument(id: "empty-1", title: "", body: ""),
      GroupingDocument(id: "empty-2", title: "", body: "   \n"),
    ]
    let groups = SampleCoverage.groups(grouper.group(SampleCoverage.documents + empty))
    #expect(groups.contains(["empty-1"]))
    #expect(groups.contains(["empty-2"]))
    #expect(groups.count == 6)
  }

  @Test func joinsAHeadlineWithoutABody() {
    let headline = SampleCoverage.document(
      "harbor-4", "31 hurt as ferry Santa Odila hits Velmora breakwater", "2021-03-04", "")
    let groups = SampleCoverage.groups(grouper.group(SampleCoverage.documents + [headline]))
    #expect(groups.contains(["harbor-1", "harbor-2", "harbor-3", "harbor-4"]))
  }

  @Test func joinsCopies() {
    var copy = SampleCoverage.bridge[0]
    copy.id = "bridge-0"
    let memberships = grouper.group(SampleCoverage.documents + [copy])
    let groups = SampleCoverage.groups(memberships)
    #expect(groups.contains(["bridge-0", "bridge-1", "bridge-2", "bridge-3"]))
    #expect(memberships[0].nearestDocumentID == "bridge-1")
  }

  @Test func joinsTwoCopiesOfTheSameTextAlone() {
    var copy = SampleCoverage.bridge[0]
    copy.id = "copy"
    #expect(SampleCoverage.groups(grouper.group([SampleCoverage.bridge[0], copy])).count == 1)
  }

  @Test func threshold() {
    let strict = EventGrouper(GroupingConfiguration(threshold: 1.01))
    #expect(SampleCoverage.groups(strict.group(SampleCoverage.documents)).count == 12)
    let zero = EventGrouper(GroupingConfiguration(threshold: 0))
    #expect(SampleCoverage.groups(zero.group(SampleCoverage.documents)).count <= 4)
  }
}
