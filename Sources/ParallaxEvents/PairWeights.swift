/// The weights of the pair score.
///
/// Learned by logistic regression on development sets, no weight allowed against its sign, and
/// written down here; `Scripts/train-grouping` learns them again and
/// `docs/methods/event-grouping.md` tells how. One set serves every corpus.
struct PairWeights: Sendable {
  /// What is added to every pair.
  var constant: Double
  /// By `PairFeature.rawValue`; below zero where the feature counts against one event.
  var values: [Double]

  static let standard = PairWeights(
    constant: -4.86,
    values: [
      // likeness: title, lead, body, capitals
      0.89, 4.95, 8.57, 0.41,
      // contrast: title, lead, body, capitals, names, numbers
      3.60, 1.34, 0.03, 6.20, 1.57, 2.77,
      // gap; shared and conflicting days, ages, streets; shared places; gap of the event days
      -0.63, 1.14, -0.80, 0.58, -1.10, 0.45, -2.91, 0.85, -0.27,
    ])
}
