/// Compares texts by their runs of four words, whatever stands between the words.
enum WordRuns {
  private static let length = 4

  /// The runs of a text as numbers; a text of fewer words is one run.
  ///
  /// Letters of ASCII are compared without case; words end at ASCII characters that are neither
  /// letters nor digits.
  static func hashes(of text: String) -> [Int] {
    var words: [Int] = []
    var hash: UInt64 = seed
    var isInside = false
    for byte in text.utf8 {
      let isUpper = (65...90).contains(byte)
      if isUpper || (97...122).contains(byte) || (48...57).contains(byte) || byte >= 0x80 {
        hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* prime
        isInside = true
      } else if isInside {
        words.append(Int(truncatingIfNeeded: hash))
        hash = seed
        isInside = false
      }
    }
    if isInside { words.append(Int(truncatingIfNeeded: hash)) }
    guard words.count > length else { return words.isEmpty ? [] : [joined(words[...])] }
    return (0...(words.count - length)).map { joined(words[$0..<($0 + length)]) }
  }

  /// The share of a text's runs that a set holds; zero for a text without words.
  static func share(of text: String, in set: Set<Int>) -> Double {
    guard !set.isEmpty else { return 0 }
    let runs = hashes(of: text)
    guard !runs.isEmpty else { return 0 }
    return Double(runs.count { set.contains($0) }) / Double(runs.count)
  }

  // FNV-1a, so that the same page gives the same numbers in every run.
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  private static func joined(_ words: ArraySlice<Int>) -> Int {
    let hash = words.reduce(seed) { ($0 ^ UInt64(bitPattern: Int64($1))) &* prime }
    return Int(truncatingIfNeeded: hash)
  }
}
