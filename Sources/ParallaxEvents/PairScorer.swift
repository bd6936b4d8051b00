import Foundation

/// Scores candidate pairs: how likely it is that two documents tell the same event.
///
/// s = 1 / (1 + e^−z), z = constant + Σ likeness·√cosine + Σ contrast·(cosine − usual)
/// − gap·ln(1 + days) + mentions, the sums over the views. The *usual* cosine of a document is
/// the mean over its best `neighborhood` candidates, absent ones counting zero: a template that
/// everything resembles tells less than a likeness that stands out.
struct PairScorer {
  /// How many neighbors say what is usual.
  static let neighborhood = 20
  /// Gaps beyond this many days count the same: dates on pages are often wrong by far.
  static let longestGapInDays = 60.0

  let vectors: [TermVectors]
  let timeline: Timeline
  let mentions: [Mentions]
  let weights: PairWeights

  /// The score of every pair, 0 to 1, in the order of the pairs.
  ///
  /// - Complexity: O(pairs · terms of a document).
  func scores(_ pairs: CandidatePairs) -> [Double] {
    var sums = [Double](repeating: weights.constant, count: pairs.count)
    for view in View.allCases { addLikeness(of: view, pairs, to: &sums) }
    for first in 0..<timeline.count {
      for pair in pairs.range(first) {
        let second = Int(pairs.seconds[pair])
        let days = min(timeline.gapInDays(first, second), Self.longestGapInDays)
        sums[pair] -= weights.gap * log(1 + days)
        sums[pair] += weigh(mentions[first], mentions[second])
      }
    }
    return sums.map { 1 / (1 + exp(-$0)) }
  }

  private func addLikeness(of view: View, _ pairs: CandidatePairs, to sums: inout [Double]) {
    let likeness = weights.likeness[view.rawValue]
    let contrast = weights.contrast[view.rawValue]
    let cosines = cosines(pairs, vectors[view.rawValue])
    let usual = usualCosines(pairs, cosines)
    for first in 0..<timeline.count {
      for pair in pairs.range(first) {
        let cosine = Double(max(0, cosines[pair]))
        let bothUsual = usual[first] + usual[Int(pairs.seconds[pair])]
        sums[pair] += likeness * cosine.squareRoot() + contrast * (cosine - bothUsual / 2)
      }
    }
  }

  private func weigh(_ first: Mentions, _ second: Mentions) -> Double {
    var sum = 0.0
    switch Mentions.Agreement(first.days, second.days) {
    case .unknown: break
    case .conflict: sum -= weights.conflictingDays
    case .shared(let part): sum += weights.sharedDays * part
    }
    switch Mentions.Agreement(first.ages, second.ages) {
    case .unknown: break
    case .conflict: sum -= weights.conflictingAges
    case .shared(let part): sum += weights.sharedAges * part
    }
    return sum
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
