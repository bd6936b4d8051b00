import ParallaxModel
import Testing

@testable import ParallaxEvents

@Suite struct DistinctTextsTests {
  private func printed(_ id: String, _ date: String?, _ document: GroupingDocument)
    -> GroupingDocument
  {
    var copy = document
    copy.id = id
    copy.date = date.flatMap { SampleCoverage.day($0) }
    return copy
  }

  private static func later(_ date: DocumentDate, days: Int) -> DocumentDate {
    DocumentDate(
      precision: date.precision, secondsSince1970: date.secondsSince1970 + Int64(days) * 86_400)
  }

  @Test func aTextStandsOnceOnTheDayItFirstAppeared() {
    let bridge = SampleCoverage.bridge[0]
    let texts = DistinctTexts([
      printed("a", "2021-06-01", bridge), printed("b", nil, bridge),
      SampleCoverage.harbor[0], printed("c", "2021-05-01", bridge),
    ])
    #expect(texts.documents.map(\.id) == ["a", SampleCoverage.harbor[0].id])
    #expect(texts.appearances == [[0, 1, 3], [2]])
    #expect(texts.textNumbers == [0, 0, 1, 0])
    #expect(texts.documents[0].date == SampleCoverage.day("2021-05-01"))
    #expect(texts.documents(of: [0, 1]) == [0, 1, 2, 3])
  }

  @Test func aHeadlineAloneMayComeAgain() {
    let headline = GroupingDocument(id: "1", title: "The week in pictures", body: "")
    #expect(DistinctTexts([headline, printed("2", nil, headline)]).documents.count == 2)
  }

  @Test func fixedEventsAreNotMixed() {
    var (first, second) = (SampleCoverage.bridge[0], SampleCoverage.bridge[0])
    (first.fixedEvent, second.fixedEvent) = ("one", "two")
    #expect(DistinctTexts([first, second]).documents.count == 2)
  }

  @Test func groupsStayAsTheyAreWhenEverythingIsPrintedAgain() {
    let once = SampleCoverage.groups(EventGrouper().group(SampleCoverage.documents))
    let again = (0..<3).flatMap { copy in
      SampleCoverage.documents.map { document in
        var later = document
        later.id += "/\(copy)"
        later.date = document.date.map { Self.later($0, days: copy * 10) }
        return later
      }
    }
    let groups = SampleCoverage.groups(EventGrouper().group(again))
    for copy in 0..<3 {
      let ofCopy = groups.map { group in
        group.filter { $0.hasSuffix("/\(copy)") }.map { String($0.dropLast(2)) }
      }
      #expect(ofCopy == once)
    }
  }

  @Test func saysTheSameForAnyNumberOfThreads() {
    // More documents than one piece of work holds.
    let many = (0..<40).flatMap { copy in
      SampleCoverage.documents.map { document in
        var other = document
        other.id += "/\(copy)"
        other.body += " Edition \(copy) of the evening paper, page \(copy * 7 % 31)."
        other.date = document.date.map { Self.later($0, days: copy * 4) }
        return other
      }
    }
    let reference = EventGrouper().group(many)
    #expect(EventGrouper(threads: 2).group(many.reversed()) == reference)
    #expect(EventGrouper(threads: 5).group(many) == reference)
  }
}
