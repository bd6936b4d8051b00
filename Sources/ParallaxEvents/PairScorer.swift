import Foundation

/// Scores candidate pairs: how likely it is that two documents tell the same event.
///
/// s = 1 / (1 + e^−z), z = constant + Σ weight · feature, over the cases of `PairFeature`. The
/// *usual* cosine of a document is the mean over its best `neighborhood` candidates, absent ones
/// counting zero: a template that everything resembles tells less than a likeness that stands out.
struct PairScorer {
  /// How many neighbors say what is usual.
  static let neighborhood = 20
  /// Gaps beyond this many days count the same: dates on pages are often wrong by far.
  static let longestGapInDays = 60.0

  let vectors: [TermVectors]
  let timeline: Timeline
  let mentions: [Mentions]

  /// The score of every pair, 0 to 1, in the order of the pairs.
  ///
  /// - Complexity: O(pairs · terms of a document).
  func scores(_ pairs: CandidatePairs, weights: PairWeights) -> [Double] {
    var sums = [Double](repeating: weights.constant, count: pairs.count)
    forEachFeature(of: pairs) { pair, feature, value in
      sums[pair] += weights.values[feature.rawValue] * value
    }
    return sums.map { 1 / (1 + exp(-$0)) }
  }

  /// Calls `body` with the number of a pair, a feature and its value; those left out are zero.
  ///
  /// - Complexity: O(pairs · terms of a document).
  func forEachFeature(of pairs: CandidatePairs, _ body: (Int, PairFeature, Double) -> Void) {
    for view in View.allCases { likeness(of: view, pairs, body) }
    for first in 0..<timeline.count {
      for pair in pairs.range(first) {
        let second = Int(pairs.seconds[pair])
        let days = min(timeline.gapInDays(first, second), Self.longestGapInDays)
        body(pair, .gap, log(1 + days))
        compare(mentions[first], mentions[second]) { body(pair, $0, $1) }
      }
    }
  }

  private func likeness(
    of view: View, _ pairs: CandidatePairs, _ body: (Int, PairFeature, Double) -> Void
  ) {
    let likeness = PairFeature.likeness(of: view)
    let contrast = PairFeature.contrast(of: view)
    let cosines = cosines(pairs, vectors[view.rawValue])
    let usual = usualCosines(pairs, cosines)
    for first in 0..<timeline.count {
      for pair in pairs.range(first) {
        let cosine = Double(max(0, cosines[pair]))
        let bothUsual = usual[first] + usual[Int(pairs.seconds[pair])]
        if let likeness { body(pair, likeness, cosine.squareRoot()) }
        body(pair, contrast, cosine - bothUsual / 2)
      }
    }
  }

  private func compare(
    _ first: Mentions, _ second: Mentions, _ body: (PairFeature, Double) -> Void
  ) {
    func tell(_ agreement: Mentions.Agreement, _ shared: PairFeature, _ conflict: PairFeature?) {
      switch agreement {
      case .unknown: break
      case .conflict: if let conflict { body(conflict, 1) }
      case .shared(let part): body(shared, part)
      }
    }
    tell(Mentions.Agreement(first.days, second.days), .sharedDays, .conflictingDays)
    tell(Mentions.Agreement(first.ages, second.ages), .sharedAges, .conflictingAges)
    tell(Mentions.Agreement(first.streets, second.streets), .sharedStreets, .conflictingStreets)
    tell(Mentions.Agreement(first.places, second.places), .sharedPlaces, nil)
    if let left = first.eventDay, let right = second.eventDay {
      let days = min(Double(abs(left - right)), Self.longestGapInDays)
      body(.eventGap, log(1 + days))
    }
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
