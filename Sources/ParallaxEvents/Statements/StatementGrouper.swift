/// Joins the sentences of one event that tell the same, at most one of each outlet.
struct StatementGrouper {
  /// Two sentences and their score.
  private struct Pair {
    var first: Int
    var second: Int
    var score: Double
  }

  private struct Key: Hashable {
    var sentence: Int
    var other: Int
  }

  /// A group takes another in only when the mean score of all its pairs with it reaches this part of
  /// the threshold: a chain of sentences of which the ends say different things is cut.
  private static let wholePart = 0.6

  private let sentences: [SentenceProfile]
  private let threshold: Double
  private var scores: [Key: Double] = [:]

  /// A group of sentences, and for each the score of the nearest other one.
  typealias Group = [(sentence: Int, similarity: Double?)]

  /// Scores the pairs of an event's sentences that share two rare terms and stand in two outlets.
  ///
  /// - Complexity: O(sum of squared lengths of the postings).
  init(_ sentences: [SentenceProfile], scorer: SentencePairScorer, threshold: Double) {
    self.sentences = sentences
    self.threshold = threshold
    var shared = [Int](repeating: 0, count: sentences.count)
    for (index, sentence) in sentences.enumerated() {
      var touched: [Int] = []
      for term in sentence.terms {
        for other in scorer.postings[term] ?? [] where other > index {
          if shared[other] == 0 { touched.append(other) }
          shared[other] += 1
        }
      }
      for other in touched {
        if shared[other] >= 2, sentences[other].outlet != sentence.outlet {
          let score = scorer.score(index, other)
          if score > 0 { scores[Key(sentence: index, other: other)] = score }
        }
        shared[other] = 0
      }
    }
  }

  /// The groups: each sentence in exactly one, in no order.
  ///
  /// Pairs that are each other's best in the other's outlet are joined, the highest score first.
  ///
  /// - Complexity: O(pairs · log pairs).
  func groups() -> [Group] {
    var members = sentences.indices.map { [$0] }
    var group = Array(sentences.indices)
    for pair in mutualBest() {
      let (one, other) = (group[pair.first], group[pair.second])
      guard one != other, isJoinable(members[one], members[other]) else { continue }
      members[one] += members[other]
      for sentence in members[other] { group[sentence] = one }
      members[other] = []
    }
    return members.filter { !$0.isEmpty }.map { group in
      group.map { sentence in
        (sentence, group.filter { $0 != sentence }.map { score(sentence, $0) }.max())
      }
    }
  }

  private func mutualBest() -> [Pair] {
    var best: [Key: (score: Double, sentence: Int)] = [:]
    let likely = scores.filter { $0.value >= threshold }
      .map { Pair(first: $0.key.sentence, second: $0.key.other, score: $0.value) }
      .sorted { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
    for pair in likely {
      for (sentence, other) in [(pair.first, pair.second), (pair.second, pair.first)] {
        // The first is the best one: they come in order.
        let key = Key(sentence: sentence, other: sentences[other].outlet)
        if best[key] == nil { best[key] = (pair.score, other) }
      }
    }
    return likely.filter { pair in
      best[Key(sentence: pair.first, other: sentences[pair.second].outlet)]?.sentence
        == pair.second
        && best[Key(sentence: pair.second, other: sentences[pair.first].outlet)]?.sentence
          == pair.first
    }
  }

  private func isJoinable(_ first: [Int], _ second: [Int]) -> Bool {
    let outlets = Set(first.map { sentences[$0].outlet })
    guard !second.contains(where: { outlets.contains(sentences[$0].outlet) }) else { return false }
    var sum = 0.0
    for one in first { for other in second { sum += score(one, other) } }
    return sum >= Self.wholePart * threshold * Double(first.count * second.count)
  }

  private func score(_ first: Int, _ second: Int) -> Double {
    scores[Key(sentence: min(first, second), other: max(first, second))] ?? 0
  }
}
