/// The score interval of a share.
///
/// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
/// JASA 22 (1927) 209–212.
public enum WilsonInterval {
  /// The 97.5 % point of the normal distribution.
  public static let normalQuantile = 1.959963984540054

  /// The 95 % interval of `successes` in `trials`; nil without trials.
  public static func interval(successes: Int, trials: Int) -> (low: Double, high: Double)? {
    guard trials > 0, (0...trials).contains(successes) else { return nil }
    return interval(share: Double(successes) / Double(trials), trials: Double(trials))
  }

  /// The 95 % interval of a share that tells as much as one of so many equal draws would.
  ///
  /// - Parameters:
  ///   - share: From 0 to 1.
  ///   - trials: More than 0; need not be whole, as an effective size of a sample is not.
  /// - Returns: nil outside those bounds.
  public static func interval(share: Double, trials: Double) -> (low: Double, high: Double)? {
    guard trials > 0, (0...1).contains(share) else { return nil }
    let z2 = normalQuantile * normalQuantile
    let center = share + z2 / (2 * trials)
    let width =
      normalQuantile * (share * (1 - share) / trials + z2 / (4 * trials * trials)).squareRoot()
    let low = share == 0 ? 0 : (center - width) / (1 + z2 / trials)
    let high = share == 1 ? 1 : (center + width) / (1 + z2 / trials)
    return (low, high)
  }
}
