import Foundation

/// The binary logarithm of the ratio of two rates.
///
/// Source: A. Hardie, "Log Ratio: an informal introduction" (2014); zero rule: S. D. Walter, "The
/// distribution of Levin's measure of attributable risk", Biometrika 62 (1975) 371–374.
public enum LogRatio {
  /// Log Ratio with half a count added to both sides: log₂((a+½)/(n₁+½)) − log₂((b+½)/(n₂+½)).
  ///
  /// - Returns: nil when a side has no words.
  public static func walter(_ a: Int, of n1: Int, _ b: Int, of n2: Int) -> Double? {
    guard n1 > 0, n2 > 0 else { return nil }
    return log2((Double(a) + 0.5) / (Double(n1) + 0.5))
      - log2((Double(b) + 0.5) / (Double(n2) + 0.5))
  }

  /// The half width of the 95 % interval of a Log Ratio between two sets of documents.
  ///
  /// Student's t with the degrees of freedom of the smaller set, which is on the safe side.
  ///
  /// - Returns: nil when a side has fewer than two documents, or no occurrence.
  public static func halfWidth(_ target: ClusteredRate, _ reference: ClusteredRate) -> Double? {
    guard let first = target.logVariance, let second = reference.logVariance,
      first + second > 0,
      let t = StudentT.quantile(
        coverage: 0.95, degreesOfFreedom: min(target.clusters, reference.clusters) - 1)
    else { return nil }
    return t * (first + second).squareRoot() / log(2)
  }
}
