import Foundation

/// The weights of the pair score.
///
/// Learned by logistic regression on development sets, no weight allowed against its sign, and
/// written down here; `docs/methods/event-grouping.md` tells how. One set serves every corpus.
struct PairWeights: Sendable {
  /// What is added to every pair.
  var constant: Double
  /// By view: the weight of the root of the cosine.
  var likeness: [Double]
  /// By view: the weight of the cosine minus what is usual among the neighbors of the two.
  var contrast: [Double]
  /// The weight of ln(1 + days), counted against.
  var gap: Double

  static let standard = PairWeights(
    constant: -4.59,
    likeness: [1.75, 4.77, 3.89, 2.13, 0.75, 1.25],
    contrast: [1.45, 2.43, 2.83, 6.41, 0, 0],
    gap: 0.79)
}

/// Scores candidate pairs: how likely it is that two documents tell the same event.
///
/// s = 1 / (1 + e^−z), z = constant + Σ likeness·√cosine + Σ contrast·(cosine − usual)
/// − gap·ln(1 + days), over the views. The *usual* cosine of a document is the mean over its best
/// `neighborhood` candidates, absent ones counting zero: a template that everything resembles
/// tells less than a likeness that stands out.
struct PairScorer {
  /// How many neighbors say what is usual.
  static let neighborhood = 20
  /// Gaps beyond this many days count the same: dates on pages are often wrong by far.
  static let longestGapInDays = 60.0

  let vectors: [TermVectors]
  let timeline: Timeline
  let weights: PairWeights

  /// The score of every pair, 0 to 1, in the order of the pairs.
  ///
  /// - Complexity: O(pairs · terms of a document).
  func scores(_ pairs: CandidatePairs) -> [Double] {
    var sums = [Double](repeating: weights.constant, count: pairs.count)
    for view in View.allCases {
      let cosines = cosines(pairs, vectors[view.rawValue])
      let likeness = weights.likeness[view.rawValue]
      for (pair, cosine) in cosines.enumerated() {
        sums[pair] += likeness * Double(max(0, cosine)).squareRoot()
      }
      let contrast = weights.contrast[view.rawValue]
      guard contrast > 0 else { continue }
      let usual = usualCosines(pairs, cosines)
      for first in 0..<timeline.count {
        for pair in pairs.range(first) {
          let both = usual[first] + usual[Int(pairs.seconds[pair])]
          sums[pair] += contrast * (Double(cosines[pair]) - both / 2)
        }
      }
    }
    for first in 0..<timeline.count {
      for pair in pairs.range(first) {
        let days = timeline.gapInDays(first, Int(pairs.seconds[pair]))
        sums[pair] -= weights.gap * log(1 + min(days, Self.longestGapInDays))
      }
    }
    return sums.map { 1 / (1 + exp(-$0)) }
  }

  private func cosines(_ pairs: CandidatePairs, _ vectors: TermVectors) -> [Float] {
    var result = [Float](repeating: 0, count: pairs.count)
    var scratch = [Float](repeating: 0, count: vectors.termCount)
    for first in 0..<vectors.count {
      let range = pairs.range(first)
      vectors.cosines(of: first, with: pairs.seconds[range], scratch: &scratch) {
        result[range.lowerBound + $0] = $1
      }
    }
    return result
  }

  /// For each document the mean cosine of its best neighbors.
  private func usualCosines(_ pairs: CandidatePairs, _ cosines: [Float]) -> [Double] {
    var best = [[Float]](repeating: [], count: timeline.count)
    for first in 0..<timeline.count {
      for pair in pairs.range(first) {
        best[first].append(cosines[pair])
        best[Int(pairs.seconds[pair])].append(cosines[pair])
      }
    }
    return best.map { values in
      values.sorted(by: >).prefix(Self.neighborhood).reduce(0) { $0 + Double($1) }
        / Double(Self.neighborhood)
    }
  }
}
