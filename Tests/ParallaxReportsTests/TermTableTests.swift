import ParallaxModel
import Testing

@testable import ParallaxReports

@Suite struct TermTableTests {
  private func table(_ comparisons: [EventComparison]) -> String {
    let study = CrossingFixture.study
    let contents = ReportContents(study)
    return TermTable(
      study: study, comparisons: ComparisonIndex(comparisons), lexicon: 0,
      event: contents.events[0], outlets: contents.outlets + ["Zero Press"]
    ).html().text
  }

  @Test func zeroAndTheWaysOfHavingNoNumberDiffer() {
    let html = table(CrossingFixture.study.comparisons)
    let row = html.split(separator: "\n").first { $0.contains(">liberation</bdi>") } ?? ""
    #expect(
      row.hasSuffix(
        """
        <th scope="row" class="voice">direct</th>\
        <td><span class="count">1</span> <small>in 5 words</small></td>\
        <td class="absent">no words</td><td class="absent">not applicable</td>\
        <td class="absent">not covered</td></tr>
        """))
    let own = html.split(separator: "\n").first { $0.contains(">occupation</bdi>") } ?? ""
    #expect(own.contains("in 23 words</small></td><td><span class=\"count zero\">0</span></td>"))
  }

  @Test func anIntervalStandsInSquareBracketsAndTooFewInRoundOnes() {
    var comparisons = CrossingFixture.study.comparisons
    for index in comparisons.indices { comparisons[index].target.words = 50 }
    #expect(table(comparisons).contains("<small class=\"few\">(87.0)</small>"))
    for index in comparisons.indices where comparisons[index].perThousand != nil {
      comparisons[index].perThousand?.low = 1.234
      comparisons[index].perThousand?.high = 45.67
    }
    #expect(table(comparisons).contains("<small class=\"few\">(87.0)</small>"))
    for index in comparisons.indices {
      comparisons[index].target.documents = 3
      comparisons[index].target.words = 1_000
    }
    #expect(table(comparisons).contains("87.0 <span class=\"interval\">[1.23 to 45.7]</span>"))
    #expect(!table(comparisons).contains("log ratio"))
    for index in comparisons.indices {
      comparisons[index].status = .estimate
      comparisons[index].logRatio = Estimate(-1.5, low: -2, high: -1)
    }
    #expect(
      table(comparisons).contains(
        """
        log ratio \u{2212}1.50 <span class="interval">[\u{2212}2.00 to \u{2212}1.00]</span>
        """))
  }

  @Test func wordsOfEachVoiceComeFirst() {
    let html = table([])
    #expect(html.contains("<span class=\"count\">2</span> <small>in 23 words</small>"))
    #expect(html.contains("2 of the 5 terms on this list do not occur in these articles."))
  }
}
