import ParallaxModel
import Testing

@testable import ParallaxEvents

/// The ways in which grouping is known to fail elsewhere.
@Suite struct GroupingFailureTests {
  private let grouper = EventGrouper()

  @Test func roundUpsDoNotBridgeEvents() {
    let roundUp = SampleCoverage.document(
      "round-up", "The week in brief", "2021-03-05",
      """
      A ferry, the Santa Odila, ran onto the breakwater of Velmora harbor and 31 people were hurt.
      In Ostrava County 4,200 teachers are on strike; Marta Klein's union wants 9 percent.
      """)
    let groups = SampleCoverage.groups(grouper.group(SampleCoverage.documents + [roundUp]))
    let harbor = groups.first { $0.contains("harbor-1") }
    #expect(harbor?.contains("strike-1") == false)
    #expect(groups.contains { $0.starts(with: ["bridge-1", "bridge-2", "bridge-3"]) })
  }

  @Test func similarityDoesNotChain() {
    // Each report shares half its words with the next one, the first and last none.
    let words = """
      quarry flood orchard lantern museum tunnel glacier parade bakery comet violin harvest marble
      turbine meadow statue canal beacon pottery falcon granite regatta archive windmill
      """.split(whereSeparator: \.isWhitespace)
    let chain = (0..<6).map { link in
      let body = words[(link * 3)..<(link * 3 + 6)].joined(separator: " and ")
      return GroupingDocument(
        id: "chain-\(link)", title: "", body: body,
        date: SampleCoverage.day("2021-06-0\(link + 1)"),
        language: "en")
    }
    let memberships = grouper.group(SampleCoverage.documents + chain)
    let first = memberships.first { $0.documentID == "chain-0" }
    let last = memberships.first { $0.documentID == "chain-5" }
    #expect(first?.eventID != last?.eventID)
  }

  @Test func aTemplateDoesNotMakeAnEvent() {
    let places = [
      ("Ashford", "Tom Iverson", "34", "Mill Road"),
      ("Brackwell", "Lena Ortiz", "19", "Pine Street"),
      ("Corley", "Amos Reed", "57", "Station Lane"), ("Dunmore", "Rita Vance", "42", "Canal Walk"),
      ("Elmstead", "Noah Blum", "26", "Quarry Hill"), ("Farley", "Sara Quint", "63", "North Gate"),
    ]
    let reports = places.enumerated().map { index, place in
      SampleCoverage.document(
        "report-\(index)", "Day \(index * 9 + 2): one hurt in \(place.0) shooting",
        "2021-0\(index + 1)-1\(index)",
        """
        Police in \(place.0) are looking for witnesses of a shooting. The victim, \(place.1),
        \(place.2), was taken to a hospital from \(place.3). Police ask anyone who saw the shooting
        to call the hotline. No arrests have been made.
        """)
    }
    let groups = SampleCoverage.groups(grouper.group(reports))
    #expect(groups.count == reports.count)
  }

  @Test func disjointWordsStayApart() {
    let other = SampleCoverage.document(
      "other-words", "Aground", "2021-03-04",
      "Frightened holidaymakers waited for hours on wet decks before tugs reached the vessel.")
    let groups = SampleCoverage.groups(grouper.group(SampleCoverage.documents + [other]))
    #expect(groups.contains(["other-words"]))
  }

  @Test func midnightIsNoClock() {
    var midnight = SampleCoverage.documents
    for index in midnight.indices {
      guard let date = midnight[index].date else { continue }
      midnight[index].date = DocumentDate(
        precision: .instant, secondsSince1970: date.secondsSince1970)
    }
    #expect(grouper.group(midnight) == grouper.group(SampleCoverage.documents))
  }

  @Test func oneWrongDateDoesNotTearAnEvent() {
    var documents = SampleCoverage.documents
    documents[1].date = SampleCoverage.day("2019-08-01")
    let groups = SampleCoverage.groups(grouper.group(documents))
    #expect(groups.contains(["harbor-1", "harbor-2", "harbor-3"]))
  }

  @Test func repeatedIDsAndTextsDoNotDependOnOrder() {
    var twin = SampleCoverage.harbor[0]
    twin.date = SampleCoverage.day("2021-04-04")
    let documents = SampleCoverage.documents + [twin]
    #expect(grouper.group(documents) == grouper.group(documents.reversed()))
    #expect(grouper.group(documents).count == 13)
  }
}
