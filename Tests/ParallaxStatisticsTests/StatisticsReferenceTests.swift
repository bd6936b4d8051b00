import Foundation
import ParallaxStatistics
import Testing

/// Two sets of six documents, whose results were computed with base R and scipy.
private let first = zip([6, 0, 1, 9, 0, 2], [500, 620, 480, 700, 550, 610]).map {
  (occurrences: $0, words: $1)
}
private let second = zip([1, 0, 2, 0, 1, 1], [520, 450, 640, 580, 600, 500]).map {
  (occurrences: $0, words: $1)
}

private func isClose(_ value: Double?, _ expected: Double, _ tolerance: Double) -> Bool {
  value.map { abs($0 - expected) <= tolerance } ?? false
}

@Suite struct ClusteredRateTests {
  @Test func agreesWithBaseR() throws {
    let one = ClusteredRate(first)
    let other = ClusteredRate(second)
    #expect(isClose(one.rate.map { $0 * 1_000 }, 5.2023, 5e-5))
    #expect(isClose(other.rate.map { $0 * 1_000 }, 1.5198, 5e-5))
    let variance = try #require(one.logVariance) + (try #require(other.logVariance))
    #expect(isClose(variance.squareRoot(), 0.589101, 5e-7))
  }

  @Test func takesNoDocumentWithoutWordsForACluster() {
    let some = [(occurrences: 1, words: 2), (occurrences: 2, words: 5)]
    let more = some + [(occurrences: 0, words: 0), (occurrences: 0, words: 0)]
    #expect(ClusteredRate(more) == ClusteredRate(some))
    #expect(ClusteredRate(more).clusters == 2)
  }

  @Test func losesNoOccurrenceOfADocumentWithoutWordsOfItsVoice() {
    #expect(ClusteredRate([(occurrences: 1, words: 40), (1, 0)]).rate == 0.05)
    #expect(ClusteredRate([(occurrences: 1, words: 0)]).rate == nil)
  }

  @Test func givesNoIntervalToOneDocumentOrToNothing() {
    #expect(ClusteredRate([(occurrences: 3, words: 500)]).interval == nil)
    #expect(ClusteredRate([(occurrences: 0, words: 500), (0, 400)]).interval == nil)
    #expect(ClusteredRate([]).rate == nil)
  }
}

@Suite struct LogRatioTests {
  @Test func agreesWithThePublishedWorkedExamples() {
    #expect(isClose(LogRatio.walter(18, of: 3_460, 5, of: 3_290), 1.677348, 5e-7))
    #expect(isClose(LogRatio.walter(5, of: 12_000, 0, of: 15_000), 3.781348, 5e-7))
    #expect(isClose(LogRatio.walter(35, of: 12_000, 12, of: 15_000), 1.827807, 5e-7))
    #expect(LogRatio.walter(1, of: 0, 1, of: 10) == nil)
  }
}

@Suite struct MantelHaenszelTests {
  @Test func agreesWithBaseROnMatchedRows() throws {
    let strata = zip(first, second).map {
      MantelHaenszel.Stratum($0.occurrences, of: $0.words, $1.occurrences, of: $1.words)
    }
    let pooled = try #require(MantelHaenszel(strata))
    #expect(isClose(pooled.rateRatio, 3.624731, 5e-7))
    #expect(isClose(pooled.tokenVariance.squareRoot(), 0.528266, 5e-7))
  }

  @Test func givesNoIntervalBelowThreeInformativeStrata() throws {
    let strata: [MantelHaenszel.Stratum] = [
      .init(3, of: 500, 1, of: 500), .init(2, of: 400, 1, of: 600), .init(0, of: 300, 0, of: 300),
    ]
    let pooled = try #require(MantelHaenszel(strata))
    #expect(pooled.logRatio.low == nil && pooled.informativeStrata == 2)
    #expect(MantelHaenszel([.init(3, of: 500, 0, of: 500)]) == nil)
  }
}

@Suite struct WilsonIntervalTests {
  @Test(arguments: [
    (81, 263, 0.25528852, 0.36620958), (15, 148, 0.06238640, 0.16048724),
    (0, 20, 0.0, 0.16112516), (1, 29, 0.00611321, 0.17175522), (18, 24, 0.5510, 0.8800),
  ])
  func agreesWithBaseR(successes: Int, trials: Int, low: Double, high: Double) throws {
    let interval = try #require(
      WilsonInterval.interval(successes: successes, trials: trials))
    let tolerance = successes == 18 ? 5e-5 : 5e-9
    #expect(isClose(interval.low, low, tolerance) && isClose(interval.high, high, tolerance))
  }

  @Test func refusesWhatIsNoShare() {
    #expect(WilsonInterval.interval(successes: 0, trials: 0) == nil)
    #expect(WilsonInterval.interval(successes: 3, trials: 2) == nil)
  }
}

@Suite struct StudentTTests {
  /// scipy.stats.t.ppf(0.975, df) of scipy 1.17.1.
  @Test(arguments: [
    (1, 12.706204736174694), (2, 4.302652729749462), (5, 2.5705818356363146),
    (10, 2.2281388519862735), (30, 2.0422724563012373), (1_000, 1.9623390808264074),
  ])
  func agreesWithSciPy(freedom: Int, expected: Double) {
    #expect(
      isClose(StudentT.quantile(coverage: 0.95, degreesOfFreedom: freedom), expected, 1e-9))
  }
}
