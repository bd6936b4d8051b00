import Foundation

/// Student's t distribution.
public enum StudentT {
  /// The number t with P(|T| ≤ t) = `coverage`, by bisection on the distribution function.
  ///
  /// - Parameters:
  ///   - coverage: Between 0 and 1, such as 0.95.
  ///   - degreesOfFreedom: At least 1.
  /// - Returns: Right to about 1e-10; nil outside those bounds.
  public static func quantile(coverage: Double, degreesOfFreedom: Int) -> Double? {
    guard coverage > 0, coverage < 1, degreesOfFreedom >= 1 else { return nil }
    var low = 0.0
    var high = 1.0
    while self.coverage(of: high, degreesOfFreedom) < coverage { high *= 2 }
    for _ in 0..<200 where high - low > 1e-13 * high {
      let middle = (low + high) / 2
      if self.coverage(of: middle, degreesOfFreedom) < coverage {
        low = middle
      } else {
        high = middle
      }
    }
    return (low + high) / 2
  }

  /// P(|T| ≤ t).
  private static func coverage(of t: Double, _ degreesOfFreedom: Int) -> Double {
    let freedom = Double(degreesOfFreedom)
    return 1 - regularizedBeta(freedom / (freedom + t * t), freedom / 2, 0.5)
  }

  /// The regularized incomplete beta function I_x(a, b), by Lentz's continued fraction.
  ///
  /// Source: DLMF 8.17.22; W. J. Lentz, Applied Optics 15 (1976) 668.
  static func regularizedBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    if x > (a + 1) / (a + b + 2) { return 1 - regularizedBeta(1 - x, b, a) }
    let logBeta: Double = lgamma(a) + lgamma(b) - lgamma(a + b)
    let logPowers: Double = a * log(x) + b * log(1 - x)
    let front = exp(logPowers - logBeta) / a
    var c = 1.0
    var d = 1 / (1 - (a + b) * x / (a + 1))
    var fraction = d
    for step in 1...500 {
      let m = Double(step)
      let evenDivisor: Double = (a + 2 * m - 1) * (a + 2 * m)
      let even: Double = m * (b - m) * x / evenDivisor
      d = 1 / (1 + even * d)
      c = 1 + even / c
      fraction *= c * d
      let oddDivisor: Double = (a + 2 * m) * (a + 2 * m + 1)
      let odd: Double = -(a + m) * (a + b + m) * x / oddDivisor
      d = 1 / (1 + odd * d)
      c = 1 + odd / c
      fraction *= c * d
      if abs(c * d - 1) < 1e-15 { break }
    }
    return front * fraction
  }
}
