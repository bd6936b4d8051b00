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
    constant: -4.04,
    values: [
      // likeness: title, lead, body, capitals
      1.67, 4.70, 6.65, 1.14,
      // contrast: title, lead, body, capitals, names, numbers
      1.86, 1.99, 0.83, 6.54, 1.61, 3.01,
      // gap; shared and conflicting days, ages, streets; shared places; gap of the event days
      -0.58, 0.62, -1.27, 0.90, -0.72, 0.41, -2.45, 0.89, -0.26,
    ])
}
