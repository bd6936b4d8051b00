/// Why each document is in its event: the nearest document there, and what they share.
struct MembershipReasons {
  /// By document: the document of its event with the best score, the smallest number in a tie;
  /// nil when there is none.
  private(set) var nearest: [(document: UInt32, score: Double)?]
  /// By document: the mean score of its pairs with all others of its event, zero for pairs that are
  /// no candidates; nil where it is alone.
  private(set) var meanSimilarity: [Double?]
  private let vectors: TermVectors
  private let words: [String]
  private let crossScript: CrossScriptTerms
  private let termLimit: Int

  /// Looks for the nearest documents.
  ///
  /// - Complexity: O(pairs).
  init(
    groups: [[UInt32]], comparison: DocumentComparison, scores: [Double], termLimit: Int
  ) {
    let (vectors, pairs) = (comparison.body, comparison.pairs)
    self.vectors = vectors
    words = comparison.words
    crossScript = comparison.crossScript
    self.termLimit = termLimit
    meanSimilarity = [Double?](repeating: nil, count: vectors.count)
    nearest = [(document: UInt32, score: Double)?](repeating: nil, count: vectors.count)
    var groupOf = [Int](repeating: 0, count: vectors.count)
    for (number, group) in groups.enumerated() {
      for member in group { groupOf[Int(member)] = number }
    }
    var sums = [Double](repeating: 0, count: vectors.count)
    for first in 0..<vectors.count {
      for pair in pairs.range(first) {
        let second = Int(pairs.seconds[pair])
        guard groupOf[first] == groupOf[second] else { continue }
        keepBetter(first, second, scores[pair])
        keepBetter(second, first, scores[pair])
        sums[first] += scores[pair]
        sums[second] += scores[pair]
      }
    }
    for group in groups where group.count > 1 {
      for member in group {
        meanSimilarity[Int(member)] = sums[Int(member)] / Double(group.count - 1)
      }
    }
  }

  /// The terms that weigh most in the likeness of two documents, heaviest first; in two scripts those that are
  /// taken to be the same word.
  func sharedTerms(_ first: UInt32, _ second: UInt32) -> [String] {
    var heaviest = BestList(capacity: termLimit)
    for (term, weight) in vectors.shared(Int(first), Int(second)) where weight > 0 {
      heaviest.insert(term, weight)
    }
    let same = heaviest.take().map { words[Int($0)] }
    let across = crossScript.terms(Int(first), Int(second))
    guard !across.isEmpty else { return same }
    // What is written alike in both scripts, such as a number, says most.
    return Array((same + across.filter { !same.contains($0) }).prefix(termLimit))
  }

  private mutating func keepBetter(_ document: Int, _ other: Int, _ score: Double) {
    if let held = nearest[document], held.score >= score { return }
    nearest[document] = (UInt32(other), score)
  }
}
