import Foundation

/// Says how likely two sentences of one event tell the same.
///
/// A term weighs √ln((N + 1) / (documents with it + ½)) · ln((n + 1) / (sentences with it + ½)): it
/// must be rare in the corpus and in the event, whose own names say nothing inside it. The score is
///
///     (½ · cosine + 3⁄10 · containment + ⅕ · shared word pairs) · w / (w + 4)
///
/// where *containment* is the shared weight as a part of the lighter sentence, *word pairs* are
/// those shared as a part of the sentence that has fewer, and *w* is the shared weight: two short
/// sentences that share little are alike by chance. Numbers in both and none shared cost 0.05.
struct SentencePairScorer {
  /// A smaller corpus is weighed as though it had this many documents.
  private static let smallestCorpus = 8
  /// A smaller event is weighed as though it had this many sentences.
  private static let smallestEvent = 20
  /// Fewer shared terms are no sign.
  private static let fewestShared = 3
  /// Shared terms that neither sentence prints with a capital: names alone are no statement.
  private static let fewestPlain = 2
  /// The shared weight at which the evidence counts half.
  private static let halfWeight = 4.0
  private static let conflictCost = 0.05

  private let sentences: [SentenceProfile]
  private var weights: [[Double]] = []
  private var lengths: [Double] = []
  private var sums: [Double] = []
  /// For each term the sentences that hold it; empty for terms in many.
  let postings: [UInt32: [Int]]

  /// Weighs the terms of an event.
  ///
  /// - Parameters:
  ///   - sentences: Those of the event.
  ///   - documentFrequency: For each term the documents of the corpus that hold it.
  ///   - documents: The documents of the corpus.
  init(_ sentences: [SentenceProfile], documentFrequency: [Int32], documents: Int) {
    self.sentences = sentences
    var holders: [UInt32: [Int]] = [:]
    for (index, sentence) in sentences.enumerated() {
      for term in sentence.terms { holders[term, default: []].append(index) }
    }
    let corpus = Double(max(documents, Self.smallestCorpus))
    let event = Double(max(sentences.count, Self.smallestEvent))
    for sentence in sentences {
      let raw = sentence.terms.map { term in
        log((corpus + 1) / (Double(documentFrequency[Int(term)]) + 0.5)).squareRoot()
          * log((event + 1) / (Double(holders[term]?.count ?? 0) + 0.5))
      }
      weights.append(raw)
      lengths.append(raw.reduce(0) { $0 + $1 * $1 }.squareRoot())
      sums.append(raw.reduce(0, +))
    }
    let most = max(30, sentences.count / 20)
    postings = holders.filter { $0.value.count <= most }
  }

  /// The score of two sentences, 0 to 1; 0 where they share too little.
  ///
  /// - Complexity: O(words of both).
  func score(_ first: Int, _ second: Int) -> Double {
    let (one, other) = (sentences[first], sentences[second])
    guard !one.isSpokenByOthers(than: other) else { return 0 }
    var (left, right) = (0, 0)
    var (shared, plain, weight, product) = (0, 0, 0.0, 0.0)
    var sharesNumber = false
    while left < one.terms.count, right < other.terms.count {
      if one.terms[left] < other.terms[right] {
        left += 1
      } else if one.terms[left] > other.terms[right] {
        right += 1
      } else {
        shared += 1
        if !one.isCapital[left], !other.isCapital[right] { plain += 1 }
        if one.isNumber[left] { sharesNumber = true }
        weight += weights[first][left]
        product += weights[first][left] * weights[second][right]
        left += 1
        right += 1
      }
    }
    guard shared >= Self.fewestShared, plain >= Self.fewestPlain else { return 0 }
    let cosine = product / (lengths[first] * lengths[second])
    let containment = weight / min(sums[first], sums[second])
    let pairs = Self.overlap(one.wordPairs, other.wordPairs)
    var score = 0.5 * cosine + 0.3 * containment + 0.2 * pairs
    score *= weight / (weight + Self.halfWeight)
    let haveNumbers = one.isNumber.contains(true) && other.isNumber.contains(true)
    if haveNumbers, !sharesNumber { score -= Self.conflictCost }
    return max(0, min(1, score))
  }

  /// The common elements of two ascending lists, as a part of the shorter.
  private static func overlap(_ first: [UInt64], _ second: [UInt64]) -> Double {
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    var (left, right, common) = (0, 0, 0)
    while left < first.count, right < second.count {
      if first[left] < second[right] {
        left += 1
      } else if first[left] > second[right] {
        right += 1
      } else {
        common += 1
        left += 1
        right += 1
      }
    }
    return Double(common) / Double(min(first.count, second.count))
  }
}
