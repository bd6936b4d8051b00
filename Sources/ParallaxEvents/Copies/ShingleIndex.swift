/// Which documents have which shingles: the exact numbers that any two share, without comparing all
/// pairs.
struct ShingleIndex {
  /// A shingle of more documents is furniture that pages share, and counts for nothing.
  static let mostDocuments = 1_000
  /// The index is built in so many parts, by the first bits of the hash, which bounds its memory.
  private static let parts = 16

  /// A shingle of a document.
  private struct Entry {
    var hash: UInt64
    var document: UInt32
  }

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
    var entries: [Entry] = []
    for part in 0..<Self.parts {
      Self.gather(&entries, of: profiles, part)
      var first = 0
      while first < entries.count {
        var end = first + 1
        while end < entries.count, entries[end].hash == entries[first].hash { end += 1 }
        add(entries[first..<end])
        first = end
      }
    }
  }

  /// The shingles of one part by hash, then by document.
  ///
  /// They are laid out by twelve bits of the hash first, so that what is sorted stays small.
  private static func gather(_ entries: inout [Entry], of profiles: [CopyProfile], _ part: Int) {
    func bucket(_ hash: UInt64) -> Int { Int(hash >> 48) & 0xFFF }
    var ends = [Int](repeating: 0, count: 0x1001)
    for profile in profiles {
      for hash in profile.shingles where Int(hash >> 60) == part { ends[bucket(hash) + 1] += 1 }
    }
    for place in 1..<ends.count { ends[place] += ends[place - 1] }
    var places = ends
    entries.removeAll(keepingCapacity: true)
    entries += repeatElement(Entry(hash: 0, document: 0), count: ends[0x1000])
    entries.withUnsafeMutableBufferPointer { entries in
      for (number, profile) in profiles.enumerated() {
        for hash in profile.shingles where Int(hash >> 60) == part {
          entries[places[bucket(hash)]] = Entry(hash: hash, document: UInt32(number))
          places[bucket(hash)] += 1
        }
      }
      for place in 1..<ends.count where ends[place] > ends[place - 1] + 1 {
        entries[ends[place - 1]..<ends[place]]
          .sort { ($0.hash, $0.document) < ($1.hash, $1.document) }
      }
    }
  }

  private mutating func add(_ run: ArraySlice<Entry>) {
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
