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

  @Test func nearnessFallsAsAGaussian() {
    let timeline = Timeline(
      [SampleCoverage.day("2021-03-04"), SampleCoverage.day("2021-03-07"), nil],
      undatedGapInDays: 21)
    #expect(timeline.nearness(0, 0) == 1)
    #expect(abs(timeline.nearness(0, 1) - 0.6065) < 0.0001)
    #expect(timeline.nearness(0, 2) == 1)
  }
}
