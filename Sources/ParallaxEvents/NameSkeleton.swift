import ParallaxText

/// What is left of a name in any script: its consonants in Latin letters.
///
/// Vowels are not written in Arabic and Hebrew, and each language writes those of foreign names in its own
/// way; so do consonants that scripts do not tell apart (p and b, v and f, g and j, s and z).
enum NameSkeleton {
  /// Consonants that are kept.
  private static let longest = 5
  /// Fewer say too little.
  private static let shortest = 3

  /// The skeletons of a word: the first three to five consonants, and in Arabic those without an article
  /// or preposition before it.
  ///
  /// - Parameter word: A folded form, UTF-8.
  /// - Returns: One or more, without repeats; none for short words and numbers.
  static func skeletons(of word: [UInt8]) -> [[UInt8]] {
    let isLatin = word.allSatisfy { $0 < 0x80 }
    let latin =
      isLatin ? word : Array(Transliteration.latin(String(decoding: word, as: UTF8.self)).utf8)
    var forms = [latin[...]]
    if let first = word.first, (0xD6...0xDB).contains(first) {
      for prefix in prefixes where latin.count > prefix.count + 2 && latin.starts(with: prefix) {
        forms.append(latin.dropFirst(prefix.count))
      }
    }
    var result: [[UInt8]] = []
    for form in forms {
      let consonants = consonants(of: form)
      guard consonants.count >= shortest else { continue }
      for length in shortest...min(longest, consonants.count) {
        let part = Array(consonants.prefix(length)) + [UInt8(ascii: "0") + UInt8(length)]
        if !result.contains(part) { result.append(part) }
      }
    }
    return result
  }

  /// The article and what is written together with it.
  private static let prefixes = ["al", "wal", "bal", "ll", "w", "b", "l", "h"].map {
    Array($0.utf8)
  }

  private static func consonants(of word: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for (index, byte) in word.enumerated() {
      guard let letter = letter(byte, isFirst: index == 0) else { continue }
      if result.last != letter { result.append(letter) }
    }
    return result
  }

  private static func letter(_ byte: UInt8, isFirst: Bool) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      isFirst ? UInt8(ascii: "a") : nil
    case UInt8(ascii: "h"), UInt8(ascii: "w"): nil
    case UInt8(ascii: "p"): UInt8(ascii: "b")
    case UInt8(ascii: "v"): UInt8(ascii: "f")
    case UInt8(ascii: "c"), UInt8(ascii: "q"): UInt8(ascii: "k")
    case UInt8(ascii: "j"): UInt8(ascii: "g")
    case UInt8(ascii: "z"), UInt8(ascii: "x"): UInt8(ascii: "s")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte
    default: nil
    }
  }
}
