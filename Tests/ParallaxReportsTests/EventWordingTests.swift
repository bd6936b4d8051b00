import ParallaxModel
import Testing

@testable import ParallaxReports

@Suite struct EventWordingTests {
  private func days(_ dates: [(Int, Int, Int)]) -> String? {
    let articles = dates.enumerated().map { index, date in
      var analyzed = CrossingFixture.valley
      analyzed.document.date = DocumentDate(year: date.0, month: date.1, day: date.2)
      return ReportContents.Article(number: index, analyzed: analyzed)
    }
    return EventWording(ReportContents.EventGroup(id: "e", number: 1, articles: articles)).days
  }

  @Test func whatDaysShareIsSaidOnce() {
    #expect(days([(2031, 4, 17)]) == "17 April 2031")
    #expect(days([(2031, 4, 18), (2031, 4, 17)]) == "17 to 18 April 2031")
    #expect(days([(2031, 4, 30), (2031, 5, 2)]) == "30 April to 2 May 2031")
    #expect(days([(2031, 12, 31), (2032, 1, 1)]) == "31 December 2031 to 1 January 2032")
    #expect(days([(2031, 4, 17), (2032, 4, 17)]) == "17 April 2031 to 17 April 2032")
    #expect(days([]) == nil)
  }

  @Test func anEventIsHeadedByItsEarliestHeadlineAndNamesItsIDBeside() {
    let article = ReportContents.Article(number: 1, analyzed: CrossingFixture.valley)
    var untitled = CrossingFixture.harbor
    untitled.document.title = " "
    let first = ReportContents.Article(number: 2, analyzed: untitled)
    let wording = EventWording(.init(id: "auto-ca2f", number: 1, articles: [first, article]))
    #expect(wording.title.text == "“<bdi lang=\"en\">Bridge changes hands</bdi>”")
    #expect(
      wording.origin.text.hasSuffix(
        "headline, <bdi>Valley, &quot;Post&quot;</bdi> · event <bdi>auto-ca2f</bdi></small>"))
    let without = EventWording(.init(id: "auto-ca2f", number: 1, articles: [first]))
    #expect(without.title.text == "Event <bdi>auto-ca2f</bdi>" && without.origin.isEmpty)
  }

  @Test func anAutomaticEventSaysWhy() {
    var analyzed = CrossingFixture.valley
    analyzed.membership = EventMembership(
      eventID: "e", documentID: "d2", sharedTerms: ["bridge", "<army>"], assignedBy: .auto)
    let article = ReportContents.Article(number: 1, analyzed: analyzed)
    let wording = EventWording(.init(id: "e", number: 1, articles: [article]))
    #expect(
      wording.summary.text == """
        8 May 2031 · 1 article · 1 outlet · put together automatically: shared terms \
        <bdi>&lt;army&gt;</bdi>, <bdi>bridge</bdi>
        """)
  }

  @Test func whatMostHeadlinesShareNamesAnEventWithoutTakingAnOutletsWording() {
    let titles = ["Army takes Stone Bridge", "“Stone bridge” retaken", "Talks on bridge fail"]
    let articles = titles.enumerated().map { index, title in
      var analyzed = CrossingFixture.valley
      analyzed.document.title = title
      return ReportContents.Article(number: index, analyzed: analyzed)
    }
    let wording = EventWording(.init(id: "e", number: 1, articles: articles))
    #expect(wording.sharedHeadlineWords == ["stone", "bridge"])
    #expect(wording.listing.text.hasSuffix(" · headlines share <bdi>stone, bridge</bdi>"))
  }
}
