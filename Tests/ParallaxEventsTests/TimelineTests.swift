import ParallaxModel
import Testing

@testable import ParallaxEvents

@Suite struct TimelineTests {
  private func gap(_ first: DocumentDate?, _ second: DocumentDate?) -> Double {
    Timeline([first, second], undatedGapInDays: 21).gapInDays(0, 1)
  }

  private func instant(_ hours: Int64) -> DocumentDate {
    DocumentDate(precision: .instant, secondsSince1970: hours * 3_600)
  }

  @Test func countsDaysWhereAClockIsMissing() {
    #expect(gap(SampleCoverage.day("2021-03-04"), SampleCoverage.day("2021-03-06")) == 2)
    #expect(gap(SampleCoverage.day("1970-01-02"), instant(25)) == 0)
    #expect(gap(SampleCoverage.day("1970-01-02"), instant(23)) == 1)
  }

  @Test func usesTheClockOnlyWhereItSaysLess() {
    #expect(gap(instant(23), instant(25)) == 2.0 / 24)
    #expect(gap(instant(1), instant(23)) == 0)
  }

  @Test func takesMidnightForNoClock() {
    #expect(gap(instant(24), instant(71)) == 1)
    #expect(gap(instant(24), instant(23)) == 1)
  }

  @Test func knowsNothingOfVagueDatesThatOverlap() {
    let march = DocumentDate(precision: .month, secondsSince1970: 59 * 86_400)
    let year = DocumentDate(precision: .year, secondsSince1970: 0)
    #expect(gap(march, SampleCoverage.day("1970-03-20")) == 21)
    #expect(gap(march, year) == 21)
    #expect(gap(march, SampleCoverage.day("1970-06-01")) > 60)
    #expect(gap(nil, march) == 21)
  }

  @Test func tellsAFarGapFromAWrongDate() {
    let timeline = Timeline(
      [SampleCoverage.day("2016-04-04"), SampleCoverage.day("2017-11-30"), nil],
      undatedGapInDays: 21)
    func farGap(_ first: Int, _ second: Int, years: [Int?]) -> Double {
      timeline.farGap(first, second, beyond: 60) { years[$0] }
    }
    #expect(abs(farGap(0, 1, years: [nil, nil, nil]) - 2.3109) < 0.0001)
    #expect(farGap(1, 0, years: [nil, 2017, nil]) == farGap(0, 1, years: [2016, 2018, nil]))
    #expect(farGap(0, 1, years: [2018, 2015, nil]) > 0)
    // The later text ends with the year of the earlier: its date is that of a copy.
    #expect(farGap(0, 1, years: [nil, 2016, nil]) == 0)
    #expect(farGap(0, 2, years: [nil, nil, nil]) == 0)
    #expect(farGap(0, 0, years: [nil, nil, nil]) == 0)
  }

  @Test func nearnessFallsAsAGaussian() {
    let timeline = Timeline(
      [SampleCoverage.day("2021-03-04"), SampleCoverage.day("2021-03-07"), nil],
      undatedGapInDays: 21)
    #expect(timeline.nearness(0, 0) == 1)
    #expect(abs(timeline.nearness(0, 1) - 0.6065) < 0.0001)
    #expect(timeline.nearness(0, 2) == 1)
  }
}
