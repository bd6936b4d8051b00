import Foundation

/// The ratio of two rates pooled over strata, so that a stratum's own rate cancels.
///
/// RR = Σ(aᵢ·n₂ᵢ/Nᵢ) / Σ(bᵢ·n₁ᵢ/Nᵢ). The variance takes the stratum as the unit: with
/// Uᵢ = (aᵢ·n₂ᵢ − RR·bᵢ·n₁ᵢ)/Nᵢ, Var(ln RR) = e/(e−1) · ΣUᵢ² / (Σaᵢ·n₂ᵢ/Nᵢ)².
///
/// Source: S. Greenland and J. M. Robins, "Estimation of a common effect parameter from sparse
/// follow-up data", Biometrics 41 (1985) 55–68, for the estimate and the token-level variance.
public struct MantelHaenszel: Sendable, Equatable {
  /// One stratum: occurrences and words on both sides.
  public struct Stratum: Sendable, Equatable {
    var a: Double
    var n1: Double
    var b: Double
    var n2: Double

    /// `a` occurrences in `n1` words against `b` in `n2`.
    public init(_ a: Int, of n1: Int, _ b: Int, of n2: Int) {
      self.a = Double(a)
      self.n1 = Double(n1)
      self.b = Double(b)
      self.n2 = Double(n2)
    }
  }

  /// The pooled rate ratio.
  public let rateRatio: Double
  /// The variance of its logarithm with tokens as the unit (Greenland and Robins).
  public let tokenVariance: Double
  /// The variance of its logarithm with the stratum as the unit.
  public let stratumVariance: Double?
  /// Strata with at least one occurrence.
  public let informativeStrata: Int

  /// Pools strata; nil when a side has no occurrence in any.
  public init?(_ strata: [Stratum]) {
    let used = strata.filter { $0.n1 > 0 && $0.n2 > 0 }
    let numerator = used.reduce(0) { $0 + $1.a * $1.n2 / ($1.n1 + $1.n2) }
    let denominator = used.reduce(0) { $0 + $1.b * $1.n1 / ($1.n1 + $1.n2) }
    guard numerator > 0, denominator > 0 else { return nil }
    let ratio = numerator / denominator
    rateRatio = ratio
    tokenVariance =
      used.reduce(0) {
        let total = $1.n1 + $1.n2
        return $0 + ($1.a + $1.b) * $1.n1 * $1.n2 / (total * total)
      } / (numerator * denominator)
    informativeStrata = used.count { $0.a + $0.b > 0 }
    guard used.count > 1 else {
      stratumVariance = nil
      return
    }
    let squares = used.reduce(0.0) {
      let score = ($1.a * $1.n2 - ratio * $1.b * $1.n1) / ($1.n1 + $1.n2)
      return $0 + score * score
    }
    let e = Double(used.count)
    stratumVariance = e / (e - 1) * squares / (numerator * numerator)
  }

  /// The least number of strata with an occurrence for which an interval is given.
  public static let fewestStrata = 3

  /// Log₂ of the ratio with its 95 % interval by Student's t with (strata with an occurrence − 1)
  /// degrees of freedom; the interval is nil below `fewestStrata`.
  public var logRatio: (value: Double, low: Double?, high: Double?) {
    let value = log2(rateRatio)
    guard informativeStrata >= Self.fewestStrata, let variance = stratumVariance, variance > 0,
      let t = StudentT.quantile(coverage: 0.95, degreesOfFreedom: informativeStrata - 1)
    else { return (value, nil, nil) }
    let width = t * variance.squareRoot() / log(2)
    return (value, value - width, value + width)
  }
}
