import ParallaxModel
import Testing

@testable import ParallaxEvents

/// The shortest edit script.
@Suite struct WordDiffTests {
  private func kept(_ first: String, _ second: String) -> String {
    let words = Array(first)
    let kept = WordDiff.kept(
      first.unicodeScalars.map { UInt64($0.value) }, second.unicodeScalars.map { UInt64($0.value) })
    return String(kept.map { words[$0.first] })
  }

  @Test func keepsTheLongestCommonSubsequence() {
    #expect(kept("ABCABBA", "CBABAC").count == 4)
    #expect(kept("abcdef", "abcdef") == "abcdef")
    #expect(kept("abcdef", "abXdef") == "abdef")
    #expect(kept("abc", "xyz").isEmpty)
    #expect(kept("", "xyz").isEmpty)
  }

  @Test func agreesWithTheTableOfLengthsOnRandomSequences() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<200 {
      let first = (0..<Int(random.next() % 12)).map { _ in random.next() % 4 }
      let second = (0..<Int(random.next() % 12)).map { _ in random.next() % 4 }
      let kept = WordDiff.kept(first, second)
      #expect(kept.count == Self.longest(first, second))
      #expect(kept.allSatisfy { first[$0.first] == second[$0.second] })
      for (left, right) in zip(kept, kept.dropFirst()) {
        #expect(left.first < right.first && left.second < right.second)
      }
    }
  }

  private static func longest(_ first: [UInt64], _ second: [UInt64]) -> Int {
    var row = [Int](repeating: 0, count: second.count + 1)
    for word in first {
      var next = row
      for (place, other) in second.enumerated() {
        next[place + 1] = word == other ? row[place] + 1 : max(next[place], row[place + 1])
      }
      row = next
    }
    return row.last ?? 0
  }
}
