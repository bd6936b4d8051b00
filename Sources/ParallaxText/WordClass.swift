import CICU

/// What a character means for finding words (UAX #29, table 3), as ICU's own rules read it.
enum WordClass: UInt8 {
  case other = 0
  case letter
  case hebrewLetter
  case numeric
  case extendNumLet
  case midLetter
  case midNum
  case midNumLet
  case singleQuote
  case doubleQuote
  /// Extend, Format and ZWJ: part of the character before them (rule WB4).
  case extend
  /// A script without spaces, whose words ICU finds with a dictionary.
  case dictionary
}

/// The word class of every character of the Basic Multilingual Plane, read from ICU once.
enum WordClassTable {
  /// One byte a code point, shared by all tokenizers.
  static let plane0: [UInt8] = (0..<0x10000).map { UInt8(truncatingIfNeeded: cicu_word_class($0)) }
}
