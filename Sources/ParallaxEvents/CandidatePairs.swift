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
