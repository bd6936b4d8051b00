import Testing

@testable import ParallaxEvents

@Suite struct GroupingScoreTests {
  @Test func perfect() {
    let score = GroupingScore(gold: ["a", "a", "b"], predicted: ["x", "x", "y"])
    #expect(score.bCubed.f1 == 1)
    #expect(score.pairwise.f1 == 1)
  }

  @Test func oneGroupTooMany() {
    // The example of Bagga and Baldwin: 12 mentions in chains of 5, 2 and 5; the response joins
    // the last two.
    let gold = [String](repeating: "1", count: 5) + ["2", "2"] + [String](repeating: "3", count: 5)
    let joined = gold.map { $0 == "1" ? "1" : "2" }
    let score = GroupingScore(gold: gold, predicted: joined)
    #expect(abs(score.bCubed.precision - 0.7619) < 0.0001)
    #expect(score.bCubed.recall == 1)
    #expect(abs(score.pairwise.precision - 21.0 / 31) < 1e-12)
  }

  @Test func everythingAlone() {
    let score = GroupingScore(gold: ["a", "a"], predicted: ["x", "y"])
    #expect(score.bCubed.precision == 1)
    #expect(score.bCubed.recall == 0.5)
    #expect(score.pairwise.f1 == 0)
  }
}
