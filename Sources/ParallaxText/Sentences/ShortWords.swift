/// Tells words that are no abbreviation from those that may be one, without making texts of them.
///
/// Nearly all sentences end with such a word.
struct ShortWords {
  /// The words of at most eight ASCII letters, in lower case, the last letter in the lowest byte.
  private var packed: Set<UInt64> = []
  /// The letters of the longest word.
  private var longest = 0

  /// Takes those words that are ASCII letters only; no others can be equal to what `isPlainWord` reads.
  init(_ words: some Sequence<String>) {
    for word in words where word.utf8.allSatisfy({ Self.letter($0) != nil }) {
      longest = max(longest, word.utf8.count)
      if word.utf8.count <= 8 {
        packed.insert(word.utf8.reduce(0) { $0 << 8 | UInt64(Self.letter($1) ?? 0) })
      }
    }
  }

  /// Whether two or more ASCII letters stand before a full stop that are none of the words, are no
  /// doubled capital where these count, and have neither a full stop nor another letter before them.
  func isPlainWord(
    before stop: Int, in bytes: UnsafeBufferPointer<UInt8>, doublesCapitals: Bool
  ) -> Bool {
    var start = stop
    var word: UInt64 = 0
    while start > 0, let letter = Self.letter(bytes[start - 1]) {
      word |= UInt64(letter) << UInt64(min(stop - start, 7) * 8)
      start -= 1
    }
    let count = stop - start
    guard count > 1, start == 0 || bytes[start - 1] < 0x80 && bytes[start - 1] != 0x2E else {
      return false
    }
    if count > 8 { return count > longest }
    return !(doublesCapitals && count == 2) && !packed.contains(word)
  }

  /// An ASCII letter in lower case; nil for all else.
  @inline(__always)
  private static func letter(_ byte: UInt8) -> UInt8? {
    let lower = byte | 0x20
    return lower &- 0x61 < 26 ? lower : nil
  }
}
