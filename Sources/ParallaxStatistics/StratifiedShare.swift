/// A share of a whole of which each part (stratum) was sampled at a rate of its own.
///
/// The estimate weighs the share of each stratum by the stratum's size: p = ΣWₕpₕ, Wₕ = Nₕ/ΣN. Its
/// 95 % interval is Wilson's for p and the effective size of the sample, 1/ΣWₕ²/nₕ: the number of
/// equal draws that would tell as much as draws of such unequal weights. It is Wilson's own where
/// there is one stratum, and has a width also where every share is 0 or 1, of which the standard
/// error is 0. Nothing is taken off for what strata have in common or for strata of which most was
/// seen, so that it is rather too wide than too narrow.
///
/// Source: W. G. Cochran, Sampling Techniques, 3rd edition (1977), section 5.10 (estimate and
/// standard error); L. Kish, "Weighting for unequal Pi", Journal of Official Statistics 8 (1992)
/// 183–200 (effective size).
public struct StratifiedShare: Sendable, Equatable {
  /// One part of the whole.
  public struct Stratum: Sendable, Equatable {
    /// The successes in the sample.
    public var successes: Int
    /// The size of the sample.
    public var trials: Int
    /// The size of the part in the whole.
    public var size: Int

    /// `successes` in `trials` that were drawn from `size`.
    public init(_ successes: Int, of trials: Int, from size: Int) {
      self.successes = successes
      self.trials = trials
      self.size = size
    }
  }

  /// The estimated share.
  public let value: Double
  /// The lower end of the 95 % interval.
  public let low: Double
  /// The upper end of the 95 % interval.
  public let high: Double
  /// The standard error of the estimate, drawn without replacement.
  ///
  /// Nil where a stratum of which not everything was seen has one trial, and where all that were
  /// sampled have a share of 0 or 1: the formula would say 0, and it is not known.
  public let standardError: Double?
  /// The effective size of the sample, at most the number of trials.
  public let effectiveTrials: Double
  /// The size of the strata that have trials: what the estimate speaks of.
  public let coveredSize: Int

  /// Takes the strata; those without trials lack in `coveredSize` and count for nothing.
  ///
  /// - Returns: nil when no stratum has trials, or one has more successes than trials.
  public init?(_ strata: [Stratum]) {
    let used = strata.filter { $0.trials > 0 && $0.size > 0 }
    let size = used.reduce(0) { $0 + $1.size }
    guard size > 0, used.allSatisfy({ (0...$0.trials).contains($0.successes) }) else { return nil }
    var share = 0.0
    var inverse = 0.0
    var variance: Double? = 0
    for stratum in used {
      let weight = Double(stratum.size) / Double(size)
      let part = Double(stratum.successes) / Double(stratum.trials)
      share += weight * part
      inverse += weight * weight / Double(stratum.trials)
      let added = Self.variance(of: stratum, part)
      variance = variance.flatMap { sum in added.map { sum + weight * weight * $0 } }
    }
    // Weights that are not exact in binary may add up to a little more than 1.
    value = used.allSatisfy { $0.successes == $0.trials } ? 1 : min(1, share)
    effectiveTrials = 1 / inverse
    guard let interval = WilsonInterval.interval(share: value, trials: effectiveTrials) else {
      return nil
    }
    (low, high) = interval
    let isSeenWhole = used.allSatisfy { $0.trials >= $0.size }
    standardError = variance == 0 && !isSeenWhole ? nil : variance?.squareRoot()
    coveredSize = size
  }

  /// The estimated variance of the share of one stratum: (1 − n/N) · p(1 − p)/(n − 1).
  private static func variance(of stratum: Stratum, _ share: Double) -> Double? {
    if stratum.trials >= stratum.size { return 0 }
    guard stratum.trials > 1 else { return nil }
    let unseen = 1 - Double(stratum.trials) / Double(stratum.size)
    return unseen * share * (1 - share) / Double(stratum.trials - 1)
  }
}
