/// How well groups agree with a coding by hand.
///
/// Sources: A. Bagga and B. Baldwin, "Algorithms for Scoring Coreference Chains", LREC 1998
/// (B-cubed); C. Manning, P. Raghavan and H. Schütze, "Introduction to Information Retrieval"
/// (2008), section 16.3 (pairwise).
public struct GroupingScore: Sendable, Equatable {
  /// Precision, recall and their harmonic mean.
  public struct Measure: Sendable, Equatable {
    /// How much of what was put together belongs together.
    public let precision: Double
    /// How much of what belongs together was put together.
    public let recall: Double

    /// The harmonic mean of the two.
    public var f1: Double {
      precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
  }

  /// Averaged over documents; counts singletons in.
  public let bCubed: Measure
  /// Over pairs of documents; singletons count nothing.
  public let pairwise: Measure

  /// Compares groups of the same documents.
  ///
  /// - Parameters:
  ///   - gold: By document: its true event.
  ///   - predicted: By document, in the same order: its group.
  /// - Complexity: O(n).
  public init(gold: [String], predicted: [String]) {
    var goldSizes: [String: Int] = [:]
    var predictedSizes: [String: Int] = [:]
    var cells: [[String]: Int] = [:]
    for (event, group) in zip(gold, predicted) {
      goldSizes[event, default: 0] += 1
      predictedSizes[group, default: 0] += 1
      cells[[event, group], default: 0] += 1
    }
    // Sorted, so that sums of fractions do not depend on the order of a dictionary.
    let sorted = cells.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var precision = 0.0
    var recall = 0.0
    for (key, count) in sorted {
      precision += Double(count * count) / Double(predictedSizes[key[1]] ?? 1)
      recall += Double(count * count) / Double(goldSizes[key[0]] ?? 1)
    }
    let count = Double(max(1, min(gold.count, predicted.count)))
    bCubed = Measure(precision: precision / count, recall: recall / count)
    let together = Self.pairs(cells.values)
    pairwise = Measure(
      precision: Self.ratio(together, Self.pairs(predictedSizes.values)),
      recall: Self.ratio(together, Self.pairs(goldSizes.values)))
  }

  private static func pairs(_ sizes: Dictionary<String, Int>.Values) -> Int {
    sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }

  private static func pairs(_ sizes: Dictionary<[String], Int>.Values) -> Int {
    sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }

  private static func ratio(_ part: Int, _ whole: Int) -> Double {
    whole > 0 ? Double(part) / Double(whole) : 0
  }
}
