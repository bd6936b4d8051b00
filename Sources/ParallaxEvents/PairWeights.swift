/// The weights of the pair score.
///
/// Learned by logistic regression on development sets, no weight allowed against its sign, and
/// written down here; `docs/methods/event-grouping.md` tells how. One set serves every corpus.
struct PairWeights: Sendable {
  /// What is added to every pair.
  var constant: Double
  /// By view: the weight of the root of the cosine.
  var likeness: [Double]
  /// By view: the weight of the cosine minus what is usual among the neighbors of the two.
  var contrast: [Double]
  /// The weight of ln(1 + days), counted against.
  var gap: Double
  /// The weight of the part of the mentioned days that both texts share.
  var sharedDays: Double
  /// Counted against when both texts mention days and share none.
  var conflictingDays: Double
  /// The weight of the part of the mentioned ages that both texts share.
  var sharedAges: Double
  /// Counted against when both texts mention ages and share none.
  var conflictingAges: Double

  static let standard = PairWeights(
    constant: -4.15,
    likeness: [1.96, 4.74, 4.82, 2.33, 0, 0],
    contrast: [0.67, 2.88, 2.53, 5.55, 1.7, 2.61],
    gap: 0.67, sharedDays: 0.75, conflictingDays: 1.25, sharedAges: 1.2, conflictingAges: 0.55)
}
