import ParallaxAnalysis
import ParallaxModel
import ParallaxStatistics
import Testing

private func said(
  _ words: Int, by name: String?, _ kind: Speaker.Kind = .person, quoted: Int = 0,
  as type: Quotation.Kind = .indirect
) -> Quotation {
  Quotation(
    field: .body, section: .body, kind: type, words: words, quotedWords: quoted,
    fragments: [TextSpan(0, 1)],
    speaker: name.map {
      Speaker(mention: TextSpan(0, 1), name: $0, kind: kind, confidence: .high)
    })
}

@Suite struct SourceTallyTests {
  private let articles: [(outlet: String, quotations: [Quotation])] = [
    ("Wire", [said(10, by: "Lale Doran", quoted: 6), said(5, by: "Doran"), said(5, by: nil)]),
    ("Wire", [said(20, by: "officials", .collective), said(3, by: nil, as: .distanced)]),
    ("Wire", [said(10, by: "Doran"), said(10, by: "he", .pronoun)]),
    ("Post", [said(8, by: "Rastin"), said(1, by: "Ana Rastin"), said(1, by: "Bo Rastin")]),
  ]

  private func shares(_ order: [Int]) -> [SourceShare] {
    var tally = SourceTally()
    for index in order {
      tally.add(articles[index].quotations, event: "e", outlet: articles[index].outlet)
    }
    return tally.shares()
  }

  private func rows(_ shares: [SourceShare]) -> [String] {
    shares.map {
      "\($0.outlet) \($0.name ?? "-") \($0.documents) \($0.quotations) \($0.words) \($0.quotedWords)"
        + " of \($0.allDocuments) \($0.allWords)"
    }
  }

  @Test func joinsALastNameWithTheOneFullNameOfTheEventAndLeavesTwoApart() {
    #expect(
      rows(shares([0, 1, 2, 3])) == [
        "Post Rastin 1 1 8 0 of 1 10", "Post Ana Rastin 1 1 1 0 of 1 10",
        "Post Bo Rastin 1 1 1 0 of 1 10",
        "Wire Lale Doran 2 3 25 6 of 3 60", "Wire officials 1 1 20 0 of 3 60",
        "Wire - 2 2 15 0 of 3 60",
      ])
  }

  @Test func isTheSameForEveryOrderOfArticles() {
    #expect(shares([3, 2, 1, 0]) == shares([0, 1, 2, 3]))
  }

  @Test func hasTheIntervalOfARatioOverArticlesAndNoneForOne() throws {
    let found = shares([0, 1, 2, 3])
    let rate = ClusteredRate([(15, 20), (0, 20), (10, 20)])
    let interval = try #require(rate.interval)
    let share = try #require(found.first { $0.name == "Lale Doran" })
    #expect(share.share == 25.0 / 60)
    #expect(abs((share.interval?.lowerBound ?? 0) - interval.low) < 1e-12)
    #expect(share.interval?.upperBound == min(1, interval.high))
    #expect(found.filter { $0.outlet == "Post" }.allSatisfy { $0.interval == nil })
  }

  @Test func sharesOfAnOutletAddUpToOne() {
    for outlet in ["Post", "Wire"] {
      let sum = shares([0, 1, 2, 3]).filter { $0.outlet == outlet }.reduce(0) { $0 + $1.share }
      #expect(abs(sum - 1) < 1e-12)
    }
  }
}
