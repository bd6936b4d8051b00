/// Tells running text from headings and labels by its punctuation.
enum Sentences {
  /// Whether a sentence can end with this scalar, or with it before a closing mark.
  static func isTerminal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "\u{2026}", ":", ";", "\u{061F}", "\u{06D4}", "\u{061B}", "\u{3002}",
      "\u{FF01}", "\u{FF1F}", "\u{0964}":
      true
    default: false
    }
  }

  /// Whether a text ends as a sentence does, closing quotation marks and brackets set aside.
  static func endsSentence(_ text: Substring) -> Bool {
    var scalars = TextLine.trim(text).unicodeScalars
    while let last = scalars.last, isClosing(last) { scalars.removeLast() }
    return scalars.last.map(isTerminal) ?? false
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "\u{201D}", "\u{2019}", "\u{00BB}", "\u{201C}", ")", "]", "\u{203A}",
      "\u{300D}":
      true
    default: false
    }
  }

  /// The number of words of a text whose only white space is ASCII's, as most have; nil for others.
  private static func simpleWordCount(_ text: Substring) -> Int? {
    var count = 0
    var isInside = false
    for byte in text.utf8 {
      if byte <= 0x20 {
        isInside = false
      } else if byte == 0xC2 || byte >= 0xE1 {
        // Here other blanks begin, and the scripts without any.
        return nil
      } else if !isInside {
        count += 1
        isInside = true
      }
    }
    return count
  }

  /// The number of words: runs without white space, and single letters of scripts without it.
  static func wordCount(_ text: Substring) -> Int {
    if let count = simpleWordCount(text) { return count }
    var count = 0
    var isInside = false
    for scalar in text.unicodeScalars {
      if (0x3040...0x9FFF).contains(scalar.value) {
        count += 1
        isInside = false
      } else if scalar.value <= 0x20 || (scalar.value > 0x7F && scalar.properties.isWhitespace) {
        isInside = false
      } else if !isInside {
        count += 1
        isInside = true
      }
    }
    return count
  }

  /// Whether a text reads as running prose: long, or of some words with an end of a sentence.
  static func isRunning(_ text: Substring) -> Bool {
    let words = wordCount(text)
    return words >= 30 || (words >= 8 && endsSentence(text))
  }
}
