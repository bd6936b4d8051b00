import ParallaxAnalysis
import ParallaxModel
import ParallaxStatistics
import Testing

private func said(_ stance: String?, by name: String?, words: Int = 4) -> Quotation {
  Quotation(
    field: .body, section: .body, kind: .indirect, words: words, quotedWords: 0,
    fragments: [TextSpan(0, 1)], stance: stance,
    speaker: name.map {
      Speaker(mention: TextSpan(0, 1), name: $0, kind: .person, confidence: .high)
    })
}

@Suite struct StanceSharesTests {
  private static let wire = [
    [
      said("neutral", by: "Lale Doran"), said("claim", by: "Doran", words: 20),
      said(nil, by: nil),
    ],
    [said("claim", by: "Ana Rastin"), said("claim", by: "Ana Rastin")],
  ]

  private static let shares: [StanceShare] = {
    var tally = SourceTally()
    for article in wire { tally.add(article, event: "e", outlet: "Wire") }
    tally.add([said("denial", by: nil)], event: "e", outlet: "Post")
    return tally.stances()
  }()

  @Test func countsQuotationsOfEachStanceByOutletThenBySpeaker() {
    let rows = Self.shares.map {
      "\($0.scope) \($0.outlet) \($0.speaker ?? "-") \($0.stance ?? "-"): \($0.quotations) in"
        + " \($0.documents), \($0.words) words, of \($0.allQuotations) in \($0.allDocuments)"
    }
    #expect(
      rows == [
        "outlet Post - denial: 1 in 1, 4 words, of 1 in 1",
        "outlet Wire - claim: 3 in 2, 28 words, of 5 in 2",
        "outlet Wire - neutral: 1 in 1, 4 words, of 5 in 2",
        "outlet Wire - -: 1 in 1, 4 words, of 5 in 2",
        "speaker Post - denial: 1 in 1, 4 words, of 1 in 1",
        "speaker Wire Lale Doran claim: 1 in 1, 20 words, of 2 in 1",
        "speaker Wire Lale Doran neutral: 1 in 1, 4 words, of 2 in 1",
        "speaker Wire Ana Rastin claim: 2 in 1, 8 words, of 2 in 1",
        "speaker Wire - -: 1 in 1, 4 words, of 1 in 1",
      ])
  }

  @Test func theShareIsOfQuotationsWithTheArticleAsTheUnit() throws {
    let claim = try #require(Self.shares.first { $0.outlet == "Wire" && $0.stance == "claim" })
    let interval = try #require(ClusteredRate([(1, 3), (2, 2)]).interval)
    #expect(claim.share == 0.6)
    #expect(abs((claim.interval?.lowerBound ?? 0) - interval.low) < 1e-12)
    #expect(claim.interval?.upperBound == min(1, interval.high))
    #expect(Self.shares.first?.interval == nil, "one article has no interval")
  }
}
