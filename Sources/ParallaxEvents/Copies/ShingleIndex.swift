/// Which documents have which shingles: the exact numbers that any two share, without comparing all
/// pairs.
struct ShingleIndex {
  /// A shingle of more documents is furniture that pages share, and counts for nothing.
  static let mostDocuments = 1_000
  /// The index is built in so many parts, by the first bits of the hash, which bounds its memory.
  private static let parts = 16

  /// Two documents and the number of different shingles they share.
  struct Pair: Equatable {
    /// The smaller number.
    var first: Int
    var second: Int
    var shared: Int
  }

  /// For each document, the number of its different shingles.
  private(set) var sizes: [Int]
  /// The documents of shingles that two or more have; those of the next begin at the next start.
  private var documents: [UInt32] = []
  private var starts: [UInt32] = [0]
  /// For each document, the numbers of its shared shingles.
  private var shingles: [[UInt32]]

  /// Builds the index.
  ///
  /// - Complexity: O(n log n) for n shingles in all.
  init(_ profiles: [CopyProfile]) {
    sizes = [Int](repeating: 0, count: profiles.count)
    shingles = [[UInt32]](repeating: [], count: profiles.count)
    var entries: [(hash: UInt64, document: UInt32)] = []
    for part in 0..<Self.parts {
      entries.removeAll(keepingCapacity: true)
      for (number, profile) in profiles.enumerated() {
        for hash in profile.shingles where Int(hash >> 60) == part {
          entries.append((hash, UInt32(number)))
        }
      }
      entries.sort { ($0.hash, $0.document) < ($1.hash, $1.document) }
      var first = 0
      while first < entries.count {
        var end = first + 1
        while end < entries.count, entries[end].hash == entries[first].hash { end += 1 }
        add(entries[first..<end])
        first = end
      }
    }
  }

  private mutating func add(_ run: ArraySlice<(hash: UInt64, document: UInt32)>) {
    let begin = documents.count
    for entry in run where documents.count == begin || documents.last != entry.document {
      documents.append(entry.document)
    }
    let count = documents.count - begin
    if count > Self.mostDocuments { return documents.removeSubrange(begin...) }
    for place in begin..<documents.count { sizes[Int(documents[place])] += 1 }
    if count == 1 {
      documents.removeLast()
    } else {
      let number = UInt32(starts.count - 1)
      for place in begin..<documents.count { shingles[Int(documents[place])].append(number) }
      starts.append(UInt32(documents.count))
    }
  }

  /// The pairs that share enough, by the second document, then the first.
  ///
  /// - Complexity: O(Σ d²) over the shared shingles with d documents each, d bounded.
  func pairs(where isEnough: (Pair) -> Bool) -> [Pair] {
    var pairs: [Pair] = []
    var counts = [Int32](repeating: 0, count: sizes.count)
    var touched: [UInt32] = []
    for second in sizes.indices {
      for shingle in shingles[second] {
        for place in Int(starts[Int(shingle)])..<Int(starts[Int(shingle) + 1]) {
          let first = documents[place]
          if first >= UInt32(second) { break }
          if counts[Int(first)] == 0 { touched.append(first) }
          counts[Int(first)] += 1
        }
      }
      touched.sort()
      for first in touched {
        let pair = Pair(first: Int(first), second: second, shared: Int(counts[Int(first)]))
        if isEnough(pair) { pairs.append(pair) }
        counts[Int(first)] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    return pairs
  }
}
