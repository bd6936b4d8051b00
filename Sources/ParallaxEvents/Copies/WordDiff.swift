/// The shortest way from one sequence of words to another.
///
/// Source: E. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986).
enum WordDiff {
  /// Finds the words that stay.
  ///
  /// - Parameters:
  ///   - first: The words before, by hash.
  ///   - second: The words after.
  ///   - mostEdits: With more insertions and deletions the sequences have nothing to do with each
  ///     other, and nothing stays.
  /// - Returns: Their places in both sequences, in order.
  /// - Complexity: O((N + M) D) time and O(D²) memory for D edits.
  static func kept(
    _ first: [UInt64], _ second: [UInt64], mostEdits: Int = 600
  ) -> [(first: Int, second: Int)] {
    guard !first.isEmpty, !second.isEmpty else { return [] }
    let limit = min(first.count + second.count, mostEdits)
    var reach = [Int](repeating: 0, count: 2 * limit + 3)
    let middle = limit + 1
    // After each round, how far the diagonals −d to d reached.
    var rounds: [[Int]] = []
    for edits in 0...limit {
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let isDown =
          diagonal == -edits
          || (diagonal != edits
            && reach[middle + diagonal - 1] < reach[middle + diagonal + 1])
        var x = isDown ? reach[middle + diagonal + 1] : reach[middle + diagonal - 1] + 1
        while x < first.count, x - diagonal < second.count, first[x] == second[x - diagonal] {
          x += 1
        }
        reach[middle + diagonal] = x
        if x >= first.count, x - diagonal >= second.count {
          return path(rounds, first.count, second.count)
        }
      }
      rounds.append(Array(reach[(middle - edits)...(middle + edits)]))
    }
    return []
  }

  /// Walks back from the end over the rounds.
  private static func path(
    _ rounds: [[Int]], _ firstCount: Int, _ secondCount: Int
  ) -> [(first: Int, second: Int)] {
    var kept: [(first: Int, second: Int)] = []
    var x = firstCount
    var y = secondCount
    for edits in stride(from: rounds.count, to: 0, by: -1) {
      let reached = rounds[edits - 1]
      func reach(_ diagonal: Int) -> Int {
        let place = diagonal + edits - 1
        return reached.indices.contains(place) ? reached[place] : -1
      }
      let diagonal = x - y
      let isDown =
        diagonal == -edits || (diagonal != edits && reach(diagonal - 1) < reach(diagonal + 1))
      let before = isDown ? diagonal + 1 : diagonal - 1
      let beforeX = reach(before)
      let start = isDown ? beforeX : beforeX + 1
      while x > start {
        x -= 1
        y -= 1
        kept.append((x, y))
      }
      x = beforeX
      y = beforeX - before
    }
    while x > 0, y > 0 {
      x -= 1
      y -= 1
      kept.append((x, y))
    }
    return kept.reversed()
  }
}
