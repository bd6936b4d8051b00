import ParallaxStatistics
import Testing

@Suite struct StratifiedShareTests {
  /// Worked out in Python from the formulas of Cochran (1977) 5.10, Kish (1992) and Wilson (1927).
  @Test func agreesWithTheFormulas() throws {
    let share = try #require(
      StratifiedShare([
        .init(18, of: 20, from: 400), .init(5, of: 20, from: 50), .init(10, of: 10, from: 10),
      ]))
    #expect(abs(share.value - 0.831521739) < 5e-10)
    #expect(abs(share.low - 0.647980640) < 5e-10 && abs(share.high - 0.929741598) < 5e-10)
    #expect(abs(try #require(share.standardError) - 0.058928789) < 5e-10)
    #expect(abs(share.effectiveTrials - 26.011063307) < 5e-8)
    #expect(share.coveredSize == 460)
  }

  @Test func isWilsonsIntervalWhereThereIsOneStratum() throws {
    let share = try #require(StratifiedShare([.init(81, of: 263, from: 5_000)]))
    #expect(abs(share.low - 0.25528852) < 5e-9 && abs(share.high - 0.36620958) < 5e-9)
  }

  @Test func hasAnIntervalWhereEveryDrawWasASuccess() throws {
    let share = try #require(
      StratifiedShare([.init(7, of: 7, from: 300), .init(3, of: 3, from: 70)]))
    #expect(share.value == 1 && share.high == 1 && share.low < 0.8)
    #expect(share.standardError == nil)
  }

  @Test func leavesOutStrataWithoutADraw() throws {
    let share = try #require(
      StratifiedShare([.init(1, of: 2, from: 30), .init(0, of: 0, from: 70)]))
    #expect(share.value == 0.5 && share.coveredSize == 30)
    #expect(StratifiedShare([.init(0, of: 0, from: 70)]) == nil)
    #expect(StratifiedShare([.init(3, of: 2, from: 70)]) == nil)
  }

  @Test func knowsNoStandardErrorFromOneDraw() throws {
    let one = try #require(StratifiedShare([.init(1, of: 1, from: 30), .init(3, of: 6, from: 70)]))
    #expect(one.standardError == nil && one.low > 0)
    let all = try #require(StratifiedShare([.init(1, of: 1, from: 1), .init(3, of: 6, from: 70)]))
    #expect(all.standardError != nil)
    let seen = try #require(StratifiedShare([.init(1, of: 1, from: 1), .init(3, of: 6, from: 6)]))
    #expect(seen.standardError == 0)
  }
}
