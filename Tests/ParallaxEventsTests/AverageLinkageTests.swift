import ParallaxModel
import Testing

@testable import ParallaxEvents

@Suite struct AverageLinkageTests {
  private func groups(
    _ scores: [(UInt64, UInt64, Double)], count: Int, labels: [UInt32?]? = nil, floor: Double
  ) -> [[UInt32]] {
    let sorted = scores.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    let pairs = CandidatePairs(keys: sorted.map { $0.0 << 32 | $0.1 }, documentCount: count)
    return AverageLinkage.groups(
      pairs, scores: sorted.map(\.2), labels: labels ?? [UInt32?](repeating: nil, count: count),
      floor: floor)
  }

  @Test func joinsByTheAverageOfAllPairs() {
    // 0-1 join at 0.9; {0, 1}-2 averages (0.8 + 0.1) / 2 = 0.45.
    let scores: [(UInt64, UInt64, Double)] = [(0, 1, 0.9), (0, 2, 0.8), (1, 2, 0.1)]
    #expect(groups(scores, count: 3, floor: 0.45) == [[0, 1, 2]])
    #expect(groups(scores, count: 3, floor: 0.46) == [[0, 1], [2]])
  }

  @Test func countsAMissingPairAsZero() {
    let scores: [(UInt64, UInt64, Double)] = [(0, 1, 0.9), (0, 2, 0.8)]
    #expect(groups(scores, count: 3, floor: 0.41) == [[0, 1], [2]])
    #expect(groups(scores, count: 3, floor: 0.4) == [[0, 1, 2]])
  }

  @Test func doesNotChain() {
    let chain = (0..<9).map { (UInt64($0), UInt64($0 + 1), 0.8) }
    #expect(groups(chain, count: 10, floor: 0.5) == [[0, 1], [2, 3], [4, 5], [6, 7], [8, 9]])
  }

  @Test func breaksTiesByNumber() {
    let scores: [(UInt64, UInt64, Double)] = [(0, 1, 0.7), (1, 2, 0.7), (2, 3, 0.7)]
    #expect(groups(scores, count: 4, floor: 0.6) == [[0, 1], [2, 3]])
  }

  @Test func keepsLabelsApartAndTogether() {
    let scores: [(UInt64, UInt64, Double)] = [(0, 1, 0.99), (1, 2, 0.9)]
    #expect(groups(scores, count: 4, labels: [7, 8, nil, 7], floor: 0.5) == [[0, 3], [1, 2]])
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
    let pairs = CandidatePairs(keys: scores.map { $0.0 << 32 | $0.1 }, documentCount: 7)
    func groups(established: Double) -> [[UInt32]] {
      AverageLinkage.groups(
        pairs, scores: scores.map(\.2), labels: [UInt32?](repeating: nil, count: 7), floor: 0.3,
        establishedFloor: established)
    }
    #expect(groups(established: 0.4) == [[0, 1, 2, 6], [3, 4, 5]])
    #expect(groups(established: 0.3).first?.prefix(6) == [0, 1, 2, 3, 4, 5])
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
      #expect(groups(scores, count: count, floor: 0.3) == naiveGroups(matrix, floor: 0.3))
    }
  }

  /// Average linkage by looking at every pair of groups each time.
  private func naiveGroups(_ matrix: [[Double]], floor: Double) -> [[UInt32]] {
    var groups = matrix.indices.map { [$0] }
    while true {
      var best = (average: floor, left: -1, right: -1)
      for left in groups.indices {
        for right in groups.indices where right > left {
          var sum = 0.0
          for first in groups[left] {
            for second in groups[right] {
              sum += matrix[min(first, second)][max(first, second)]
            }
          }
          let average = sum / Double(groups[left].count * groups[right].count)
          if average > best.average { best = (average, left, right) }
        }
      }
      guard best.left >= 0 else { break }
      groups[best.left] += groups[best.right]
      groups.remove(at: best.right)
    }
    return groups.map { $0.map(UInt32.init).sorted() }
  }
}
