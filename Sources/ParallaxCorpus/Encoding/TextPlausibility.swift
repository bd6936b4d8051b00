import CICU
import Foundation

/// How much of a decoded text looks like text.
///
/// The wrong encoding of the same family gives letters too, but it changes case inside words, puts
/// signs between letters and letters of two alphabets into one word.
enum TextPlausibility {
  /// How many of the characters beyond ASCII have nothing odd about them.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - endsAnywhere: Whether the text may be cut inside a character.
  /// - Returns: A share from 0 to 1; 1 where all is ASCII.
  static func share(of text: Data, endsAnywhere: Bool = false) -> Double {
    var foreign = 0
    var odd = 0.0
    var before: UInt32 = 0x20
    var beforeThat: UInt32 = 0x20
    for scalar in String(decoding: endsAnywhere ? text.dropLast(8) : text, as: UTF8.self)
      .unicodeScalars
    {
      let value = scalar.value
      if value >= 0x80 { foreign += 1 }
      if isNoText(value) {
        odd += 4
      } else if value >= 0x80 || before >= 0x80 {
        if isOddPair(before, value) { odd += 1 }
        if isSign(before), isLetter(beforeThat), isLetter(value) { odd += 1 }
      }
      (beforeThat, before) = (before, value)
    }
    return foreign == 0 ? 1 : max(0, 1 - odd / Double(foreign))
  }

  /// Replacement and control characters, private use, and the half-width katakana that many wrong
  /// readings are full of.
  private static func isNoText(_ value: UInt32) -> Bool {
    switch value {
    case 0xFFFD, 0x00..<0x09, 0x0E..<0x20, 0x7F..<0xA0, 0xE000..<0xF900, 0xFF61..<0xFFA0: true
    default: false
    }
  }

  private static func isOddPair(_ first: UInt32, _ second: UInt32) -> Bool {
    guard isLetter(first), isLetter(second) else { return false }
    if alphabet(first) != alphabet(second) { return true }
    return cicu_is_upper(Int32(second)) != 0 && cicu_is_upper(Int32(first)) == 0
  }

  private static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return (value | 0x20) &- 0x61 < 26 }
    return value < 0x3000 && cicu_is_letter(Int32(value)) != 0
  }

  /// Signs of the upper half of Latin-1, which stand between words and not inside them.
  private static func isSign(_ value: UInt32) -> Bool {
    value >= 0xA1 && value < 0xC0 && value != 0xAD && value != 0xB7 && value != 0xB4
      || value == 0xD7 || value == 0xF7 || (0x2500..<0x2600).contains(value)
  }

  private static func alphabet(_ value: UInt32) -> Int {
    switch value {
    case 0x00..<0x370, 0x1E00..<0x1F00: 0
    case 0x370..<0x400, 0x1F00..<0x2000: 1
    case 0x400..<0x530: 2
    case 0x530..<0x590: 3
    case 0x590..<0x600: 4
    case 0x600..<0x780: 5
    default: 6
    }
  }
}
