import Foundation

/// The rate of a term over documents, with the document as the unit.
///
/// The variance is that of a ratio of sums over clusters (Taylor linearization):
/// Var(ln R) = k/(k−1) · Σ(fᵢ − R·nᵢ)² / (Σf)².
///
/// Source: W. G. Cochran, Sampling Techniques, 3rd edition (1977), section 6.
public struct ClusteredRate: Sendable, Equatable {
  /// The number of documents that have words, or an occurrence.
  public let clusters: Int
  /// All occurrences.
  public let occurrences: Int
  /// All words.
  public let words: Int
  /// The variance of the logarithm of the rate; nil with fewer than two documents or no
  /// occurrence.
  public let logVariance: Double?

  /// Takes the occurrences and words of each document.
  ///
  /// A document without either says nothing of the rate, and is no cluster. One may have an occurrence and
  /// no words: in the voice *unclear*, where the words of a match have several voices.
  public init(_ all: [(occurrences: Int, words: Int)]) {
    let documents = all.filter { $0.words > 0 || $0.occurrences > 0 }
    clusters = documents.count
    occurrences = documents.reduce(0) { $0 + $1.occurrences }
    words = documents.reduce(0) { $0 + $1.words }
    guard documents.count > 1, occurrences > 0, words > 0 else {
      logVariance = nil
      return
    }
    let rate = Double(occurrences) / Double(words)
    let squares = documents.reduce(0.0) {
      let residual = Double($1.occurrences) - rate * Double($1.words)
      return $0 + residual * residual
    }
    let k = Double(documents.count)
    logVariance = k / (k - 1) * squares / (Double(occurrences) * Double(occurrences))
  }

  /// Takes sums over documents that have words, for rates of which most documents have none.
  ///
  /// - Parameters:
  ///   - clusters: The number of documents.
  ///   - occurrences: All occurrences.
  ///   - words: All words.
  ///   - squares: The squares of each document's occurrences.
  ///   - products: The products of each document's occurrences and words.
  ///   - wordSquares: The squares of each document's words.
  public init(
    clusters: Int, occurrences: Int, words: Int, squares: Double, products: Double,
    wordSquares: Double
  ) {
    self.clusters = clusters
    self.occurrences = occurrences
    self.words = words
    guard clusters > 1, occurrences > 0, words > 0 else {
      logVariance = nil
      return
    }
    let rate = Double(occurrences) / Double(words)
    // Not below zero by rounding.
    let residuals = max(0, squares - 2 * rate * products + rate * rate * wordSquares)
    let k = Double(clusters)
    logVariance = k / (k - 1) * residuals / (Double(occurrences) * Double(occurrences))
  }

  /// Occurrences per word; nil without words.
  public var rate: Double? { words > 0 ? Double(occurrences) / Double(words) : nil }

  /// The 95 % interval of the rate, by Student's t with k − 1 degrees of freedom on the logarithm.
  public var interval: (low: Double, high: Double)? {
    guard let rate, let logVariance, logVariance > 0,
      let t = StudentT.quantile(coverage: 0.95, degreesOfFreedom: clusters - 1)
    else { return nil }
    let width = t * logVariance.squareRoot()
    return (rate * exp(-width), rate * exp(width))
  }
}
