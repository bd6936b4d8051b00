import ParallaxModel
import Testing

@testable import ParallaxEvents

@Suite struct AverageLinkageTests {
  private func groups(
    _ scores: [(UInt64, UInt64, Double)], count: Int, labels: [UInt32?]? = nil, threshold: Double
  ) -> [[UInt32]] {
    let sorted = scores.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    let pairs = CandidatePairs(keys: sorted.map { $0.0 << 32 | $0.1 }, documentCount: count)
    return AverageLinkage.groups(
      pairs, scores: sorted.map(\.2), labels: labels ?? [UInt32?](repeating: nil, count: count),
      floor: LinkageFloor(threshold: threshold))
  }

  @Test func joinsByTheAverageOfAllPairs() {
    // 0-1 join at 0.9; {0, 1}-2 averages (0.8 + 0.1) / 2 = 0.45, and 1.6 thresholds are asked.
    let scores: [(UInt64, UInt64, Double)] = [(0, 1, 0.9), (0, 2, 0.8), (1, 2, 0.1)]
    #expect(groups(scores, count: 3, threshold: 0.28) == [[0, 1, 2]])
    #expect(groups(scores, count: 3, threshold: 0.29) == [[0, 1], [2]])
  }

  @Test func countsAMissingPairAsZero() {
    let scores: [(UInt64, UInt64, Double)] = [(0, 1, 0.9), (0, 2, 0.8)]
    #expect(groups(scores, count: 3, threshold: 0.26) == [[0, 1], [2]])
    #expect(groups(scores, count: 3, threshold: 0.25) == [[0, 1, 2]])
  }

  @Test func doesNotChain() {
    let chain = (0..<9).map { (UInt64($0), UInt64($0 + 1), 0.8) }
    #expect(
      groups(chain, count: 10, threshold: 0.3125) == [[0, 1], [2, 3], [4, 5], [6, 7], [8, 9]])
  }

  @Test func breaksTiesByNumber() {
    let scores: [(UInt64, UInt64, Double)] = [(0, 1, 0.7), (1, 2, 0.7), (2, 3, 0.7)]
    #expect(groups(scores, count: 4, threshold: 0.375) == [[0, 1], [2, 3]])
  }

  @Test func keepsLabelsApartAndTogether() {
    let scores: [(UInt64, UInt64, Double)] = [(0, 1, 0.99), (1, 2, 0.9)]
    #expect(
      groups(scores, count: 4, labels: [7, 8, nil, 7], threshold: 0.3125) == [[0, 3], [1, 2]])
  }

  @Test func twoEstablishedGroupsNeedMoreThanOneDocument() {
    // Two groups of three, 0.9 inside and 0.35 across, and a document at 0.35 from the first.
    var scores: [(UInt64, UInt64, Double)] = []
    for first in UInt64(0)..<7 {
      for second in (first + 1)..<7 {
        let isInside = second < 6 && first / 3 == second / 3
        if isInside || second < 6 || first < 3 {
          scores.append((first, second, isInside ? 0.9 : 0.35))
        }
      }
    }
    // The document needs 0.3, the groups 0.4; then 0.24 and 0.32.
    #expect(groups(scores, count: 7, threshold: 0.25) == [[0, 1, 2, 6], [3, 4, 5]])
    #expect(groups(scores, count: 7, threshold: 0.2).first?.prefix(6) == [0, 1, 2, 3, 4, 5])
  }

  @Test func aLargeEventAsksLessOfOneMoreDocument() {
    let floor = LinkageFloor(threshold: 0.25)
    let floors = [
      (1, 1), (1, 2), (2, 2), (1, 3), (2, 3), (3, 3), (1, 4), (1, 12), (1, 100), (9, 9),
    ]
    .map { (floor.floor($0, $1) * 1000).rounded() / 1000 }
    #expect(floors == [0.4, 0.4, 0.4, 0.3, 0.3, 0.4, 0.25, 0.15, 0.15, 0.4])
    #expect(floor.least == floor.floor(1, 100))
    #expect(LinkageFloor(threshold: 0).floor(1, 1) > 0)
  }

  @Test func agreesWithTheDefinition() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<20 {
      let count = 12
      var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
      var scores: [(UInt64, UInt64, Double)] = []
      for first in 0..<count {
        for second in (first + 1)..<count where Bool.random(using: &random) {
          let score = Double.random(in: 0..<1, using: &random)
          matrix[first][second] = score
          scores.append((UInt64(first), UInt64(second), score))
        }
      }
      #expect(groups(scores, count: count, threshold: 0.2) == naiveGroups(matrix, threshold: 0.2))
    }
  }

  /// Average linkage by looking at every pair of groups each time.
  private func naiveGroups(_ matrix: [[Double]], threshold: Double) -> [[UInt32]] {
    var groups = matrix.indices.map { [$0] }
    while true {
      var best = (average: 0.0, left: -1, right: -1)
      for left in groups.indices {
        for right in groups.indices where right > left {
          var sum = 0.0
          for first in groups[left] {
            for second in groups[right] {
              sum += matrix[min(first, second)][max(first, second)]
            }
          }
          let average = sum / Double(groups[left].count * groups[right].count)
          let floor = LinkageFloor(threshold: threshold)
            .floor(groups[left].count, groups[right].count)
          if average >= floor, average > best.average { best = (average, left, right) }
        }
      }
      guard best.left >= 0 else { break }
      groups[best.left] += groups[best.right]
      groups.remove(at: best.right)
    }
    return groups.map { $0.map(UInt32.init).sorted() }
  }
}
