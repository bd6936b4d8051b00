import ParallaxModel
import Testing

@testable import ParallaxReports

@Suite struct PooledTableTests {
  private func comparison(_ voice: Voice?, _ outlet: String, _ count: Int) -> EventComparison {
    var side = ComparisonSide()
    side.documents = 9
    side.words = 9_000
    side.occurrences = count
    return EventComparison(
      eventID: nil, events: 3, eventsDropped: 0,
      entry: StudyFixture.reference("regime", in: LexiconFixture.all), voice: voice,
      outlet: outlet, reference: "rest", target: side, referenceSide: ComparisonSide(),
      perThousand: Estimate(Double(count) / 9, low: 0.1, high: 0.5), prevalence: nil,
      logRatio: nil, status: .undefined, note: "")
  }

  private func html(_ comparisons: [EventComparison]) -> String {
    PooledTable(study: CrossingFixture.study, comparisons: comparisons).html().text
  }

  @Test func outletsStandInAlphabeticalOrderAndAllVoicesLast() {
    let text = html([
      comparison(.own, "beta", 2), comparison(.own, "Alpha", 0), comparison(.direct, "beta", 1),
      comparison(.direct, "Alpha", 0), comparison(nil, "beta", 3), comparison(nil, "Alpha", 0),
    ])
    #expect(text.contains("<th scope=\"col\"><bdi>Alpha</bdi></th><th scope=\"col\"><bdi>beta"))
    let voices = text.split(separator: "class=\"voice\">").dropFirst().map {
      String($0.prefix { $0 != "<" })
    }
    #expect(voices == ["own", "direct", "all voices"])
    #expect(text.contains("0.22 <span class=\"interval\">[0.10 to 0.50]</span>"))
  }

  @Test func moreOutletsThanAPageHoldsAreLeftToTheTable() {
    let text = html((0..<31).map { comparison(.own, "Outlet \($0)", 2) })
    #expect(text.contains("31 outlets are more than a page can hold"))
    #expect(!text.contains("<table"))
  }

  @Test func anOutletThatStandsAloneIsNotComparedRatherThanNotApplicable() {
    var alone = comparison(.own, "Harbor Times", 0)
    alone.target = ComparisonSide()
    alone.status = .notComparable
    var persian = comparison(.own, "پیام رود", 0)
    persian.target = ComparisonSide()
    persian.status = .notComparable
    let text = html([comparison(.own, "Other", 2), alone, persian])
    #expect(text.split(separator: "<td class=\"absent\">not compared</td>").count == 2)
    #expect(text.split(separator: "<td class=\"absent\">not applicable</td>").count == 2)
    let page = HTMLReportWriter().text(of: CrossingFixture.study)
    #expect(page.contains("<b>not compared</b>: ") && page.contains("<b>not applicable</b>: "))
  }

  @Test func amongFewerThanFiftyWordsThereIsNoRate() {
    var small = comparison(.own, "Small", 1)
    small.target.words = 49
    let text = html([small, comparison(.own, "Large", 2)])
    #expect(text.contains("<span class=\"count\">1</span> <small>in 49 words</small></td>"))
    #expect(!text.contains("0.11"))
    small.target.words = 1
    #expect(html([small]).contains("in 1 word</small>"))
    small.target.words = 50
    #expect(html([small]).contains("0.11"))
  }

  @Test func oneVoiceNeedsNoSumAndNothingFoundNoTable() {
    #expect(!html([comparison(.own, "a", 1), comparison(nil, "a", 1)]).contains("all voices"))
    #expect(html([comparison(.own, "a", 0)]).isEmpty)
  }
}
