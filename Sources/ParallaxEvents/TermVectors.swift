import Foundation

/// The documents of one view as unit vectors of weighted terms.
///
/// Weight: (1 + ln count) · ln((documents + 1) / (documents with the term + ½)), then length 1.
/// The document frequencies are those of the loaded corpus; the ½ keeps the weight of a term that
/// every document holds above zero.
///
/// Source: G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval",
/// Information Processing & Management 24 (1988).
struct TermVectors {
  /// A smaller corpus is weighed as though it had this many documents; otherwise what all
  /// articles of a corpus with one event share would weigh nothing.
  private static let smallestCorpus = 8

  private var offsets: [Int] = [0]
  private(set) var terms: [UInt32] = []
  private(set) var weights: [Float] = []
  /// The number of documents that hold each term.
  let documentFrequency: [Int32]

  /// The number of terms that ids come from.
  var termCount: Int { documentFrequency.count }
  /// The number of documents.
  var count: Int { offsets.count - 1 }

  /// Weighs the terms of all documents.
  ///
  /// - Complexity: O(terms in all documents).
  init(_ documents: [TermCounts], termCount: Int) {
    var frequency = [Int32](repeating: 0, count: termCount)
    for document in documents {
      for term in document.terms { frequency[Int(term)] += 1 }
    }
    documentFrequency = frequency
    let size = Double(max(documents.count, Self.smallestCorpus))
    let rarity = frequency.map { log((size + 1) / (Double($0) + 0.5)) }
    let total = documents.reduce(0) { $0 + $1.terms.count }
    terms.reserveCapacity(total)
    weights.reserveCapacity(total)
    offsets.reserveCapacity(documents.count + 1)
    for document in documents {
      let raw = zip(document.terms, document.counts).map { term, count in
        (1 + log(Double(count))) * rarity[Int(term)]
      }
      let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
      terms.append(contentsOf: document.terms)
      weights.append(contentsOf: raw.map { length > 0 ? Float($0 / length) : 0 })
      offsets.append(terms.count)
    }
  }

  /// Where a document's terms and weights lie.
  func range(_ document: Int) -> Range<Int> { offsets[document]..<offsets[document + 1] }

  /// The terms that two documents share, with the product of their weights.
  ///
  /// - Complexity: O(terms of both).
  func shared(_ first: Int, _ second: Int) -> [(term: UInt32, weight: Float)] {
    var result: [(term: UInt32, weight: Float)] = []
    var (left, right) = (offsets[first], offsets[second])
    let (leftEnd, rightEnd) = (offsets[first + 1], offsets[second + 1])
    while left < leftEnd, right < rightEnd {
      if terms[left] < terms[right] {
        left += 1
      } else if terms[left] > terms[right] {
        right += 1
      } else {
        result.append((terms[left], weights[left] * weights[right]))
        left += 1
        right += 1
      }
    }
    return result
  }

  /// The cosines of a document with others, given in `others`.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - others: The documents to compare it with.
  ///   - scratch: As many zeros as there are terms; zeros again afterwards.
  ///   - body: Called with each position in `others` and its cosine.
  /// - Complexity: O(terms of the documents named).
  func cosines(
    of document: Int, with others: ArraySlice<UInt32>, scratch: inout [Float],
    body: (Int, Float) -> Void
  ) {
    for index in range(document) { scratch[Int(terms[index])] = weights[index] }
    for (position, other) in others.enumerated() {
      var sum: Float = 0
      for index in range(Int(other)) { sum += scratch[Int(terms[index])] * weights[index] }
      body(position, sum)
    }
    for index in range(document) { scratch[Int(terms[index])] = 0 }
  }
}
