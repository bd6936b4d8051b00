/// What the characters beside a mark say of it.
enum MarkContext {
  /// Whether nothing or white space stands here.
  static func isSpaceOrEnd(_ scalar: UInt32?) -> Bool {
    guard let scalar else { return true }
    if scalar <= 0x20 { return true }
    switch scalar {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x3000, 0xFEFF: return true
    default: return false
    }
  }

  /// Whether a quotation can open after this character.
  static func isBoundary(_ scalar: UInt32?) -> Bool {
    guard let scalar, !isSpaceOrEnd(scalar) else { return true }
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0x2F, 0x2D, 0x3A, 0x2010...0x2015, 0x201C, 0x2018, 0x2019, 0x22, 0x27,
      0xAB, 0xBF, 0xA1, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x201E, 0x2026, 0x3001,
      0x3002, 0xFF08, 0xFF0C, 0xFF1A, 0x60C, 0x2A, 0x3D, 0x7C:
      return true
    default: return false
    }
  }

  /// Whether a quotation can close before this character, and none opens before it.
  static func isClosingPunctuation(_ scalar: UInt32?) -> Bool {
    switch scalar {
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0x60C, 0x61B, 0x61F, 0x6D4, 0x3001,
      0x3002, 0xFF09, 0xFF0C:
      return true
    default: return false
    }
  }

  /// Whether a letter or digit stands here.
  static func isWordCharacter(_ scalar: UInt32?) -> Bool {
    guard let scalar else { return false }
    if scalar < 0x80 {
      return isDigit(scalar) || (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
    }
    guard scalar < 0x10000 else { return false }
    if isIdeographic(scalar) { return true }
    let wordClass = WordClassTable.plane0[Int(scalar)]
    return wordClass == WordClass.letter.rawValue || wordClass == WordClass.numeric.rawValue
      || wordClass == WordClass.hebrewLetter.rawValue
  }

  /// Whether a character belongs to a script that is written without spaces: Chinese and Japanese.
  static func isIdeographic(_ scalar: UInt32?) -> Bool {
    guard let scalar else { return false }
    return (0x3040...0x30FF).contains(scalar) || (0x3400...0x9FFF).contains(scalar)
      || (0xF900...0xFAFF).contains(scalar)
  }

  /// Whether an ASCII digit stands here: a mark after it can mean inches, minutes or seconds.
  static func isDigit(_ scalar: UInt32?) -> Bool {
    guard let scalar else { return false }
    return (0x30...0x39).contains(scalar)
  }

  /// Whether the mark before an offset is an apostrophe that stands for lost letters: ’90s, ’em.
  static func isElision(
    after start: Int, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>
  ) -> Bool {
    var end = start
    while end < range.upperBound, end - start <= longestElision,
      isWordCharacter(UInt32(bytes[end]))
    {
      end += 1
    }
    let word = bytes[start..<end].map(Folding.lowercasedASCII)
    if word.count >= 2, isDigit(UInt32(word[0])), isDigit(UInt32(word[1])) {
      return word.count == 2 || (word.count == 3 && word[2] == 0x73)
    }
    return elisions.contains(word)
  }

  private static let longestElision = 9

  /// English, then Dutch and Italian.
  private static let elisions: Set<[UInt8]> = Set(
    [
      "em", "til", "till", "n", "cause", "cos", "cuz", "twas", "twere", "twill", "tis", "bout",
      "round", "neath", "tween", "fraid", "nother", "nuff", "s", "t", "k", "ndrangheta", "ndrine",
    ].map { Array($0.utf8) })
}
