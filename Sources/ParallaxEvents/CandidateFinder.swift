/// Finds for each document the few others it could share an event with.
///
/// For each view an inverted index gives the cosine over all but the commonest terms; the best
/// are kept twice, once by likeness alone and once by likeness and nearness in time, so that
/// neither a wrong date nor a busy template hides a true neighbor.
struct CandidateFinder {
  /// The views that are searched, each with how many neighbors it may name.
  private static let searches: [(view: View, neighbors: Int)] = [
    (.body, 30), (.lead, 15), (.title, 10), (.capitals, 15),
  ]
  /// Terms in more documents than a tenth of the corpus, and than the first of these, are
  /// skipped; so are those in more than the second.
  private static let commonest = 30...1_000

  let vectors: [TermVectors]
  let timeline: Timeline

  /// The pairs to compare.
  ///
  /// - Complexity: O(documents · terms · postings of a term that is not skipped).
  func pairs() -> CandidatePairs {
    var keys: [UInt64] = []
    for search in Self.searches {
      collect(vectors[search.view.rawValue], neighbors: search.neighbors, into: &keys)
    }
    return CandidatePairs(keys: keys, documentCount: timeline.count)
  }

  private func collect(_ vectors: TermVectors, neighbors: Int, into keys: inout [UInt64]) {
    let postings = Postings(vectors, mostDocuments: mostDocuments)
    var likeness = [Float](repeating: 0, count: vectors.count)
    var touched: [UInt32] = []
    var nearest = BestList(capacity: neighbors)
    var nearestInTime = BestList(capacity: neighbors)
    for document in 0..<vectors.count {
      postings.accumulate(document, of: vectors, into: &likeness, touched: &touched)
      for other in touched {
        let value = likeness[Int(other)]
        likeness[Int(other)] = 0
        guard Int(other) != document else { continue }
        nearest.insert(other, value)
        nearestInTime.insert(
          other, value * Float(timeline.nearness(document, Int(other))))
      }
      touched.removeAll(keepingCapacity: true)
      for list in [nearest.take(), nearestInTime.take()] {
        for other in list {
          let (low, high) = (min(document, Int(other)), max(document, Int(other)))
          keys.append(UInt64(low) << 32 | UInt64(high))
        }
      }
    }
  }

  private var mostDocuments: Int {
    min(Self.commonest.upperBound, max(Self.commonest.lowerBound, timeline.count / 10))
  }
}

/// For each term the documents that hold it, without the commonest terms.
private struct Postings {
  private var offsets: [Int]
  private var documents: [UInt32]
  private var weights: [Float]

  init(_ vectors: TermVectors, mostDocuments: Int) {
    var ends = [Int](repeating: 0, count: vectors.termCount + 1)
    for (term, frequency) in vectors.documentFrequency.enumerated() {
      let isUseful = frequency > 1 && Int(frequency) <= mostDocuments
      ends[term + 1] = ends[term] + (isUseful ? Int(frequency) : 0)
    }
    offsets = ends
    documents = [UInt32](repeating: 0, count: ends[vectors.termCount])
    weights = [Float](repeating: 0, count: ends[vectors.termCount])
    var next = ends
    for document in 0..<vectors.count {
      for index in vectors.range(document) {
        let term = Int(vectors.terms[index])
        guard offsets[term] < offsets[term + 1] else { continue }
        documents[next[term]] = UInt32(document)
        weights[next[term]] = vectors.weights[index]
        next[term] += 1
      }
    }
  }

  func accumulate(
    _ document: Int, of vectors: TermVectors, into likeness: inout [Float],
    touched: inout [UInt32]
  ) {
    for index in vectors.range(document) {
      let term = Int(vectors.terms[index])
      let weight = vectors.weights[index]
      guard weight > 0 else { continue }
      for posting in offsets[term]..<offsets[term + 1] {
        let other = documents[posting]
        if likeness[Int(other)] == 0 { touched.append(other) }
        likeness[Int(other)] += weight * weights[posting]
      }
    }
  }
}

/// The few best documents seen, by value, then by number.
private struct BestList {
  private let capacity: Int
  private var entries: [(document: UInt32, value: Float)] = []

  init(capacity: Int) {
    self.capacity = capacity
    entries.reserveCapacity(capacity + 1)
  }

  @inline(__always)
  mutating func insert(_ document: UInt32, _ value: Float) {
    if entries.count == capacity, let last = entries.last,
      value < last.value || (value == last.value && document > last.document)
    {
      return
    }
    insertInOrder(document, value)
  }

  private mutating func insertInOrder(_ document: UInt32, _ value: Float) {
    let place =
      entries.firstIndex {
        value > $0.value || (value == $0.value && document < $0.document)
      } ?? entries.count
    entries.insert((document, value), at: place)
    if entries.count > capacity { entries.removeLast() }
  }

  /// The documents, best first; the list is empty afterwards.
  mutating func take() -> [UInt32] {
    let result = entries.map(\.document)
    entries.removeAll(keepingCapacity: true)
    return result
  }
}
