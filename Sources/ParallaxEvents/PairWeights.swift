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
    constant: -4.36,
    values: [
      // likeness: title, lead, body, capitals
      1.71, 5.33, 5.82, 1.84,
      // contrast: title, lead, body, capitals, names, numbers
      0.95, 1.41, 0.29, 6.79, 1.59, 3.07,
      // gap; shared and conflicting days, ages, streets; shared places; gap of the event days
      -0.59, 0.76, -1.16, 1.16, -0.67, 0.26, -2.21, 0.75, -0.32,
    ])
}
