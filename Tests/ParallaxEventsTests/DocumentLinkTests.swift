import ParallaxModel
import Testing

@testable import ParallaxEvents

/// What the user says of pairs of documents, and what an earlier run said of all.
@Suite struct DocumentLinkTests {
  private let grouper = EventGrouper()
  private typealias Pair = DocumentLinks.Pair

  private func events(
    _ documents: [GroupingDocument], _ links: DocumentLinks = DocumentLinks()
  ) -> [String: EventMembership] {
    Dictionary(
      uniqueKeysWithValues: grouper.group(documents, links: links).map { ($0.documentID, $0) })
  }

  @Test func whatMustBeTogetherIsWhateverTheTextsSay() {
    let found = events(
      SampleCoverage.documents, DocumentLinks(together: [Pair("vote-1", "harbor-1")]))
    #expect(found["vote-1"]?.eventID == found["harbor-1"]?.eventID)
    #expect(found["vote-1"]?.assignedBy == .linked)
    #expect(found["harbor-2"]?.eventID == found["harbor-3"]?.eventID)
    #expect(found["harbor-2"]?.assignedBy == .auto)
  }

  @Test func whatMustNotBeTogetherIsNotNorWhatIsTogetherWithIt() {
    let links = DocumentLinks(
      together: [Pair("harbor-1", "harbor-3")], apart: [Pair("harbor-1", "harbor-2")])
    let found = events(SampleCoverage.documents, links)
    #expect(found["harbor-1"]?.eventID == found["harbor-3"]?.eventID)
    #expect(found["harbor-2"]?.eventID != found["harbor-1"]?.eventID)
  }

  @Test func theOrderOfDocumentsAndPairsChangesNothing() {
    let together = [Pair("vote-1", "harbor-1"), Pair("vote-1", "vote-2")]
    let apart = [Pair("harbor-2", "harbor-1"), Pair("harbor-2", "harbor-3")]
    let one = grouper.group(
      SampleCoverage.documents, links: DocumentLinks(together: together, apart: apart))
    let other = grouper.group(
      SampleCoverage.documents.reversed(),
      links: DocumentLinks(
        together: together.reversed().map { Pair($0.other, $0.document) },
        apart: apart.reversed().map { Pair($0.other, $0.document) }))
    #expect(one == other)
  }

  @Test func contradictionsAreFoundThroughAnyNumberOfPairs() {
    let links = DocumentLinks(
      together: [Pair("a", "b"), Pair("b", "c"), Pair("c", "d")],
      apart: [Pair("a", "x"), Pair("a", "c")])
    let found = links.contradictions(fixed: ["a": "one", "d": "two", "e": "two"])
    #expect(found.together == [2])
    #expect(found.apart == [1])
    #expect(links.contradictions(fixed: [:]).together == [])
  }

  @Test func documentsOfOneFixedEventAreTogetherBeforeAnyPair() {
    let links = DocumentLinks(apart: [Pair("d", "e")])
    #expect(links.contradictions(fixed: ["d": "two", "e": "two"]).apart == [0])
  }

  @Test func anEventKeepsItsIDWhenDocumentsJoin() {
    var documents = SampleCoverage.documents
    for index in documents.indices where documents[index].id.hasPrefix("harbor-") {
      if documents[index].id != "harbor-1" { documents[index].earlier = was("the ferry") }
    }
    let found = events(documents)
    #expect(found["harbor-1"]?.eventID == "the ferry")
    #expect(found["harbor-2"]?.assignedBy == .auto)
    #expect(found["vote-1"]?.eventID.hasPrefix("auto-") == true)
  }

  @Test func whatWasTogetherStaysTogetherAndANewDocumentMakesTwoEventsOne() {
    var documents = SampleCoverage.documents
    let earlier = [
      "harbor-1": "a", "harbor-3": "b", "vote-1": "c", "strike-1": "c",
    ]
    for index in documents.indices {
      documents[index].earlier = earlier[documents[index].id].map(was)
    }
    let found = events(documents)
    #expect(Set(["harbor-1", "harbor-2", "harbor-3"].map { found[$0]?.eventID }) == ["a"])
    #expect(found["vote-1"]?.eventID == found["strike-1"]?.eventID)
  }

  @Test func whereNoNewDocumentComesNearAnEventStaysWithItsReasons() throws {
    var documents = SampleCoverage.documents
    let before = events(documents.filter { $0.id != "harbor-2" })
    for index in documents.indices { documents[index].earlier = before[documents[index].id] }
    for index in documents.indices where documents[index].id.hasPrefix("vote-") {
      documents[index].earlier?.similarity = 0.123
    }
    let found = events(documents)
    #expect(found["harbor-2"]?.eventID == before["harbor-1"]?.eventID)
    #expect(found["harbor-1"]?.meanSimilarity != before["harbor-1"]?.meanSimilarity)
    for document in documents where !document.id.hasPrefix("harbor-") {
      let membership = try #require(found[document.id])
      #expect(membership == document.earlier)
    }
    #expect(found["vote-1"]?.similarity == 0.123)
  }

  @Test func anEarlierEventWithoutReasonsIsComparedAnew() throws {
    var documents = SampleCoverage.documents
    let whole = events(documents)
    for index in documents.indices {
      documents[index].earlier = whole[documents[index].id].map { was($0.eventID) }
    }
    #expect(events(documents) == whole)
  }

  private func was(_ event: String) -> EventMembership {
    EventMembership(eventID: event, documentID: "", assignedBy: .auto)
  }

  @Test func documentsBeyondTheWindowDoNotCountForEachOther() {
    var documents = SampleCoverage.harbor
    for (index, day) in ["2031-05-02", "2031-05-03", "2031-05-20"].enumerated() {
      documents[index].date = SampleCoverage.day(day)
    }
    func events(_ window: Double?) -> [String] {
      EventGrouper(GroupingConfiguration(windowDays: window)).group(documents).map(\.eventID)
    }
    let narrow = events(3)
    #expect(narrow[0] == narrow[1])
    #expect(narrow[2] != narrow[1])
    #expect(Set(events(nil)).count == 1)
  }
}
