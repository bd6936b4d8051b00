import ParallaxStatistics
import Testing

/// One row a coder, one character a unit; `.` where the coder gave no value.
private func units(_ coders: [String]) -> [[Double?]] {
  let rows = coders.map { $0.map { $0.wholeNumberValue.map(Double.init) } }
  return (rows.first ?? []).indices.map { unit in rows.map { $0[unit] } }
}

@Suite struct KrippendorffAlphaTests {
  /// Four coders and twelve units with missing values, of Krippendorff (2011), computed with base R.
  private let example = units(
    ["12332141 2...", "12332241 25.3", ".3332342 251.", "12332441 251."]
      .map { $0.filter { $0 != " " } })

  @Test(arguments: [
    (KrippendorffAlpha.Metric.nominal, 0.743421053), (.ordinal, 0.815387504),
    (.interval, 0.849107143), (.ratio, 0.797402775),
  ])
  func agreesWithBaseR(metric: KrippendorffAlpha.Metric, expected: Double) throws {
    let result = KrippendorffAlpha(example, metric: metric)
    #expect(abs(try #require(result.alpha) - expected) < 5e-10)
    #expect(result.pairableValues == 40 && result.pairableUnits == 11)
    #expect(result.status == .estimate)
  }

  /// Two coders, ten units, six agreements, ones in 4 and 4 of 20: Dₒ = 0.4, Dₑ = 2·6·14/(20·19).
  @Test func agreesWithATwoByTwoTableWorkedOutByHand() throws {
    let result = KrippendorffAlpha(units(["0100000011", "1110000000"]))
    let expected = 1 - 0.4 / (2 * 6 * 14 / 380.0)
    #expect(abs(try #require(result.agreement) - 0.6) < 1e-12)
    #expect(abs(try #require(result.alpha) - expected) < 1e-12)
  }

  @Test func isOneWhenAllAgreeAndLessThanZeroWhenTheyDoWorseThanChance() throws {
    for metric in KrippendorffAlpha.Metric.allCases {
      #expect(KrippendorffAlpha(units(["0110", "0110"]), metric: metric).alpha == 1)
    }
    #expect(try #require(KrippendorffAlpha(units(["0110", "1001"])).alpha) < 0)
  }

  @Test func doesNotCareWhoGaveWhichValue() {
    let turned = example.map { Array($0.reversed()) }
    #expect(
      KrippendorffAlpha(turned, metric: .ordinal) == KrippendorffAlpha(example, metric: .ordinal))
  }

  @Test func saysWhyThereIsNone() {
    let lonely = KrippendorffAlpha(units(["0110.", "....1"]))
    #expect(lonely.alpha == nil && lonely.status == .noPairs && lonely.pairableValues == 0)
    let same = KrippendorffAlpha(units(["1111", "1111"]))
    #expect(same.alpha == nil && same.status == .noVariation)
    #expect(same.agreement == 1 && same.pairableValues == 8)
    #expect(KrippendorffAlpha([]).status == .noPairs)
    #expect(KrippendorffAlpha([[.nan, 1], [1, 0]]).pairableValues == 2)
  }
}
