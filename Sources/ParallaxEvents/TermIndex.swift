/// For each term the documents that hold it, in the order of time, without the commonest terms.
struct TermIndex {
  /// Where a term's postings lie.
  private struct Place {
    var first: UInt32
    /// Where its documents without an exact day begin.
    var undated: UInt32
    var end: UInt32

    var count: Int { Int(end - first) }
  }

  private let places: [Place]
  private let ranks: [UInt32]
  private let weights: [Float]

  /// Makes the index of one view.
  ///
  /// - Parameters:
  ///   - vectors: The view.
  ///   - order: Documents are known by their ranks.
  ///   - mostDocuments: Terms that more documents hold are left out.
  /// - Complexity: O(terms in all documents).
  init(_ vectors: TermVectors, order: TimeOrder, mostDocuments: Int) {
    var ends = [Int](repeating: 0, count: vectors.termCount + 1)
    for (term, frequency) in vectors.documentFrequency.enumerated() {
      let isUseful = frequency > 1 && Int(frequency) <= mostDocuments
      ends[term + 1] = ends[term] + (isUseful ? Int(frequency) : 0)
    }
    var ranks = [UInt32](repeating: 0, count: ends[vectors.termCount])
    var weights = [Float](repeating: 0, count: ends[vectors.termCount])
    var next = ends
    var undated = ends
    for (rank, document) in order.documents.enumerated() {
      for index in vectors.range(Int(document)) {
        let term = Int(vectors.terms[index])
        guard ends[term] < ends[term + 1] else { continue }
        ranks[next[term]] = UInt32(rank)
        weights[next[term]] = vectors.weights[index]
        next[term] += 1
        if order.dated.contains(rank) { undated[term] = next[term] }
      }
    }
    places = (0..<vectors.termCount).map {
      Place(first: UInt32(ends[$0]), undated: UInt32(undated[$0]), end: UInt32(ends[$0 + 1]))
    }
    (self.ranks, self.weights) = (ranks, weights)
  }

  /// The terms of a document that the index holds, the rarest first.
  func terms(of document: Int, in vectors: TermVectors) -> [Int] {
    var keys: [UInt64] = []
    for index in vectors.range(document) where vectors.weights[index] > 0 {
      let frequency = places[Int(vectors.terms[index])].count
      // Terms of a document ascend, so that their places order those of one frequency.
      if frequency > 0 { keys.append(UInt64(frequency) << 32 | UInt64(index)) }
    }
    keys.sort()
    return keys.map { Int($0 & 0xFFFF_FFFF) }
  }

  /// Which of a term's documents a walk reads.
  enum Part {
    case all
    /// Those with an exact day in a window; the windows of one `Cursors` only move on.
    case window(Range<Int>)
    case undated
  }

  /// Where the window begins in each term's postings.
  struct Cursors {
    fileprivate var places: [UInt32]

    init(_ index: TermIndex) { places = index.places.map(\.first) }
  }

  /// Adds the products of the weights of a document's terms and those of others.
  ///
  /// - Parameters:
  ///   - terms: Where the document's terms stand, the rarest first.
  ///   - vectors: The view.
  ///   - part: The documents that count.
  ///   - budget: Once so many postings were read, no further term is looked at.
  ///   - cursors: Where the last window began.
  ///   - likeness: By rank; zero where nothing was added.
  ///   - touched: Gets the ranks to which something was added.
  /// - Complexity: O(terms + budget), but for the moving of the cursors.
  func accumulate(
    _ terms: [Int], of vectors: TermVectors, _ part: Part, budget: Int, cursors: inout Cursors,
    into likeness: inout [Float], touched: inout [UInt32]
  ) {
    var budget = budget
    ranks.withUnsafeBufferPointer { ranks in
      weights.withUnsafeBufferPointer { weights in
        likeness.withUnsafeMutableBufferPointer { likeness in
          for index in terms where budget > 0 {
            let postings = postings(Int(vectors.terms[index]), part, ranks, &cursors)
            let weight = vectors.weights[index]
            for posting in postings {
              let rank = Int(ranks[posting])
              if likeness[rank] == 0 { touched.append(UInt32(rank)) }
              likeness[rank] += weight * weights[posting]
            }
            budget -= postings.count
          }
        }
      }
    }
  }

  @inline(__always)
  private func postings(
    _ term: Int, _ part: Part, _ ranks: UnsafeBufferPointer<UInt32>, _ cursors: inout Cursors
  ) -> Range<Int> {
    let place = places[term]
    switch part {
    case .all: return Int(place.first)..<Int(place.end)
    case .undated: return Int(place.undated)..<Int(place.end)
    case .window(let window):
      let undated = Int(place.undated)
      var first = Int(cursors.places[term])
      while first < undated, ranks[first] < window.lowerBound { first += 1 }
      cursors.places[term] = UInt32(first)
      var end = first
      while end < undated, ranks[end] < window.upperBound { end += 1 }
      return first..<end
    }
  }
}
