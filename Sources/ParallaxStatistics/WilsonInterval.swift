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
    let n = Double(trials)
    let p = Double(successes) / n
    let z2 = normalQuantile * normalQuantile
    let center = p + z2 / (2 * n)
    let width = normalQuantile * (p * (1 - p) / n + z2 / (4 * n * n)).squareRoot()
    let low = successes == 0 ? 0 : (center - width) / (1 + z2 / n)
    let high = successes == trials ? 1 : (center + width) / (1 + z2 / n)
    return (low, high)
  }
}
