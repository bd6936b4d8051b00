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
    constant: -4.9,
    values: [
      // likeness: title, lead, body, capitals
      2.18, 5.11, 6.48, 0,
      // contrast: title, lead, body, capitals, names, numbers
      0.65, 0.78, 2.62, 6.07, 2.97, 3.08,
      // gap; shared and conflicting days, ages, streets; shared places; gap of the event days; far gap
      -0.67, 0.98, -0.92, 0.85, -0.69, 0.15, -2.56, 0.85, -0.24,
      -0.69,
      // likeness of skeletons
      12.70,
    ])
}
