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
///
/// The table is never freed and never written again, so that every tokenizer may read it.
enum WordClassTable {
  nonisolated(unsafe) static let plane0: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 0x10000)
    for codePoint in 0..<0x10000 {
      table[codePoint] = UInt8(truncatingIfNeeded: cicu_word_class(Int32(codePoint)))
    }
    return UnsafePointer(table)
  }()
}
