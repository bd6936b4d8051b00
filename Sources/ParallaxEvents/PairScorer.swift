import Foundation

/// Scores candidate pairs: how likely it is that two documents tell the same event.
///
/// s = 1 / (1 + e^−z), z = constant + Σ weight · feature, over the cases of `PairFeature`. The
/// *usual* cosine of a document is the mean over its candidates in some places by cosine, absent ones
/// counting zero: a template that everything resembles tells less than a likeness that stands out.
struct PairScorer {
  /// Which neighbors say what is usual, the nearest being 0.
  ///
  /// The nearest ten may all tell the document's own event, and are left out; names and numbers hardly
  /// occur beyond them.
  private static func neighborhood(_ view: View) -> Range<Int> {
    switch view {
    case .title, .lead, .body, .capitals: 10..<30
    case .names, .numbers, .skeletons: 0..<20
    }
  }

  /// Gaps beyond this many days count the same: dates on pages are often wrong by far.
  static let longestGapInDays = 60.0

  /// Documents in a piece of work.
  private static let chunk = 256

  private let timeline: Timeline
  private let mentions: [Mentions]
  private let systems: [WritingSystem]
  private let pairs: CandidatePairs
  private let work: ChunkedWork
  /// By `View.rawValue`, the cosine of each pair.
  private let cosines: [[Float]]
  /// By `View.rawValue`, for each document what is usual among its neighbors.
  private let usual: [[Double]]

  /// Compares the pairs in every view.
  ///
  /// - Parameters:
  ///   - profiles: The documents.
  ///   - pairs: The pairs.
  ///   - knowsNeighbors: Whether the pairs tell what is usual; otherwise nothing is taken to be, and no score
  ///     is less than it would be.
  ///   - work: The threads.
  /// - Complexity: O(pairs · terms of a document).
  init(
    _ profiles: CorpusProfiles, pairs: CandidatePairs, knowsNeighbors: Bool = true,
    work: ChunkedWork
  ) {
    let timeline = profiles.timeline
    (self.timeline, self.pairs, self.work) = (timeline, pairs, work)
    (mentions, systems) = (profiles.mentions, profiles.systems)
    cosines = profiles.vectors.map { Self.cosines(pairs, $0, work) }
    guard knowsNeighbors else {
      usual = View.allCases.map { _ in [Double](repeating: 0, count: timeline.count) }
      return
    }
    let neighbors = PairsByDocument(pairs)
    usual = zip(View.allCases, cosines).map {
      Self.usualCosines(neighbors, $1, Self.neighborhood($0), work)
    }
  }

  /// The score of every pair, 0 to 1, in the order of the pairs.
  ///
  /// - Complexity: O(pairs).
  func scores(_ weights: PairWeights) -> [Double] {
    let chunks = work.map(count: timeline.count, chunk: Self.chunk) { range in
      var scores: [Double] = []
      forEachPair(of: range) { _, features in
        var sum = weights.constant
        for (feature, weight) in weights.values.enumerated() { sum += weight * features[feature] }
        scores.append(1 / (1 + exp(-sum)))
      }
      return scores
    }
    return chunks.flatMap(\.self)
  }

  /// Calls `body` with the number of each pair that begins with one of the documents given, in
  /// order, and its features by `PairFeature.rawValue`.
  ///
  /// - Complexity: O(pairs).
  func forEachPair(of documents: Range<Int>, _ body: (Int, [Double]) -> Void) {
    var features = [Double](repeating: 0, count: PairFeature.allCases.count)
    for first in documents {
      for pair in pairs.range(first) {
        for index in features.indices { features[index] = 0 }
        let second = Int(pairs.seconds[pair])
        for view in View.allCases where view != .skeletons || systems[first] != systems[second] {
          compare(view, pair, first, second, &features)
        }
        let days = timeline.gapInDays(first, second)
        features[PairFeature.gap.rawValue] = log(1 + min(days, Self.longestGapInDays))
        features[PairFeature.farGap.rawValue] = timeline.farGap(
          first, second, beyond: Self.longestGapInDays, latestYear: { mentions[$0].latestYear })
        compare(mentions[first], mentions[second]) { features[$0.rawValue] = $1 }
        body(pair, features)
      }
    }
  }

  private func compare(
    _ view: View, _ pair: Int, _ first: Int, _ second: Int, _ features: inout [Double]
  ) {
    let cosine = Double(max(0, cosines[view.rawValue][pair]))
    if let likeness = PairFeature.likeness(of: view) {
      features[likeness.rawValue] = cosine.squareRoot()
    }
    if let contrast = PairFeature.contrast(of: view) {
      let bothUsual = usual[view.rawValue][first] + usual[view.rawValue][second]
      features[contrast.rawValue] = cosine - bothUsual / 2
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
    tell(Mentions.Agreement(first.people, second.people), .sharedPeople, nil)
    let times = Mentions.Agreement(first.clockTimes, second.clockTimes) {
      abs(Int($0) - Int($1)) <= ClockTime.toleranceInMinutes
    }
    tell(times, .sharedClockTimes, .conflictingClockTimes)
    var (same, other) = (0.0, 0.0)
    for counts in [(first.dead, second.dead), (first.hurt, second.hurt)] {
      switch Mentions.Agreement(counts.0, counts.1) {
      case .unknown: break
      case .conflict: other += 1
      case .shared: same += 1
      }
    }
    body(.sharedCasualties, same)
    body(.conflictingCasualties, other)
    if let left = first.eventDay, let right = second.eventDay {
      let days = min(Double(abs(left - right)), Self.longestGapInDays)
      body(.eventGap, log(1 + days))
    }
  }

  private static func cosines(
    _ pairs: CandidatePairs, _ vectors: TermVectors, _ work: ChunkedWork
  ) -> [Float] {
    let chunks = work.map(
      count: vectors.count, chunk: chunk,
      makeState: { [Float](repeating: 0, count: vectors.termCount) },
      body: { range, scratch in
        var result: [Float] = []
        for first in range {
          vectors.cosines(of: first, with: pairs.seconds[pairs.range(first)], scratch: &scratch) {
            result.append($1)
          }
        }
        return result
      })
    return chunks.outputs.flatMap(\.value)
  }

  /// For each document the mean cosine of the neighbors that say what is usual.
  private static func usualCosines(
    _ neighbors: PairsByDocument, _ cosines: [Float], _ neighborhood: Range<Int>,
    _ work: ChunkedWork
  ) -> [Double] {
    let chunks = work.map(count: neighbors.count, chunk: chunk) { range in
      range.map { document in
        let best = neighbors.pairs(of: document).map { cosines[Int($0)] }.sorted(by: >)
        return best.prefix(neighborhood.upperBound).dropFirst(neighborhood.lowerBound)
          .reduce(0) { $0 + Double($1) } / Double(neighborhood.count)
      }
    }
    return chunks.flatMap(\.self)
  }
}
