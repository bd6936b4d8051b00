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
    constant: -4.93,
    values: [
      // likeness: title, lead, body, capitals
      2.31, 5.27, 6.46, 0,
      // contrast: title, lead, body, capitals, names, numbers
      0.46, 0.72, 2.64, 5.88, 3.05, 3.06,
      // gap; shared and conflicting days, ages, streets; shared places; gap of the event days
      -0.67, 1.02, -0.9, 0.8, -0.62, 0.16, -2.35, 0.88, -0.24,
      // shared and conflicting times of day, casualties; shared people
      0.07, -0.64, 0, -0.58, 1.19,
      // far gap; likeness of skeletons
      -0.68, 13.36,
    ])
}
