/// The pairs of documents worth comparing, by first document, each once with first < second.
struct CandidatePairs {
  private(set) var offsets: [Int]
  private(set) var seconds: [UInt32]

  var count: Int { seconds.count }

  /// Sorts pairs and drops repetitions.
  ///
  /// - Complexity: O(n log n).
  init(keys: [UInt64], documentCount: Int) {
    offsets = [0]
    seconds = []
    offsets.reserveCapacity(documentCount + 1)
    var previous: UInt64?
    for key in keys.sorted() where key != previous {
      previous = key
      while offsets.count <= Int(key >> 32) { offsets.append(seconds.count) }
      seconds.append(UInt32(truncatingIfNeeded: key))
    }
    while offsets.count <= documentCount { offsets.append(seconds.count) }
  }

  /// Where the pairs that begin with a document lie.
  func range(_ first: Int) -> Range<Int> { offsets[first]..<offsets[first + 1] }
}

/// For each document the numbers of the pairs it is in.
struct PairsByDocument {
  private let offsets: [Int]
  private let numbers: [UInt32]

  /// The number of documents.
  var count: Int { offsets.count - 1 }

  /// - Complexity: O(documents + pairs).
  init(_ pairs: CandidatePairs) {
    let documents = pairs.offsets.count - 1
    var offsets = [Int](repeating: 0, count: documents + 1)
    for first in 0..<documents {
      offsets[first + 1] += pairs.range(first).count
      for pair in pairs.range(first) { offsets[Int(pairs.seconds[pair]) + 1] += 1 }
    }
    for document in 0..<documents { offsets[document + 1] += offsets[document] }
    var next = offsets
    var numbers = [UInt32](repeating: 0, count: offsets[documents])
    for first in 0..<documents {
      for pair in pairs.range(first) {
        for document in [first, Int(pairs.seconds[pair])] {
          numbers[next[document]] = UInt32(pair)
          next[document] += 1
        }
      }
    }
    (self.offsets, self.numbers) = (offsets, numbers)
  }

  /// The pairs of a document, ascending.
  func pairs(of document: Int) -> ArraySlice<UInt32> {
    numbers[offsets[document]..<offsets[document + 1]]
  }
}
