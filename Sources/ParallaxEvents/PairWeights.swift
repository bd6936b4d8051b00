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
    constant: -4.22,
    values: [
      // likeness: title, lead, body, capitals
      1.63, 4.20, 6.89, 1.20,
      // contrast: title, lead, body, capitals, names, numbers
      2.55, 2.87, 2.00, 5.68, 1.35, 2.89,
      // gap; shared and conflicting days, ages, streets; shared places; gap of the event days
      -0.55, 0.62, -1.26, 0.72, -0.83, 0.50, -2.60, 0.89, -0.23,
    ])
}
