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

  /// The number of words: runs without white space, and single letters of scripts without it.
  static func wordCount(_ text: Substring) -> Int {
    text.utf8.withContiguousStorageIfAvailable(wordCount)
      ?? Array(text.utf8).withUnsafeBufferPointer(wordCount)
  }

  private static func wordCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var isInside = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0xC2 || byte >= 0xE1 else {
        // No other white space and no such script begins with these bytes.
        if byte <= 0x20 {
          isInside = false
        } else if !isInside {
          count += 1
          isInside = true
        }
        index += byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : 3
        continue
      }
      let (value, length) = scalar(bytes, index)
      if (0x3040...0x9FFF).contains(value) {
        count += 1
        isInside = false
      } else if isWhiteSpace(value) {
        isInside = false
      } else if !isInside {
        count += 1
        isInside = true
      }
      index += length
    }
    return count
  }

  /// The scalar that begins at a byte from 0xC2 on, in valid UTF-8.
  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (value: UInt32, length: Int) {
    let byte = bytes[index]
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    var value = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for next in index + 1..<index + length { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    return (value, length)
  }

  /// Whether a scalar beyond ASCII has the property White_Space (Unicode 15, PropList.txt).
  private static func isWhiteSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether a text reads as running prose: long, or of some words with an end of a sentence.
  static func isRunning(_ text: Substring) -> Bool {
    let words = wordCount(text)
    return words >= 30 || (words >= 8 && endsSentence(text))
  }
}
