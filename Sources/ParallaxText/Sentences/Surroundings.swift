import CICU

/// What stands around a full stop.
struct Surroundings {
  /// The letters right before the full stop; empty when a digit or mark stands there.
  let word: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int
  private let stop: Int
  private let next: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, stop: Int, next: Int) {
    self.bytes = bytes
    self.stop = stop
    self.next = next
    start = Self.startOfLetters(bytes, before: stop)
    word = String(decoding: bytes[start..<stop], as: UTF8.self)
  }

  /// The letters at the beginning of what follows, in lower case.
  ///
  /// - Complexity: O(length of the word); few rules ask for it.
  var nextWord: String {
    var end = next
    var lower = String.UnicodeScalarView()
    while end < bytes.count {
      let (scalar, length) = UTF8Decoder.decode(bytes, at: end)
      guard cicu_is_letter(Int32(scalar)) != 0 else { break }
      lower.append(Self.lowercased(scalar))
      end += length
    }
    return String(lower)
  }

  /// The word in lower case.
  var lowercased: String {
    var lower = String.UnicodeScalarView()
    for scalar in word.unicodeScalars { lower.append(Self.lowercased(scalar.value)) }
    return String(lower)
  }

  /// The letter, when the word has only one.
  var onlyLetter: UInt32? {
    word.unicodeScalars.count == 1 ? word.unicodeScalars.first?.value : nil
  }

  var isCapitalized: Bool {
    word.unicodeScalars.first.map { cicu_is_upper(Int32($0.value)) != 0 } ?? false
  }

  /// Whether it is the end of letters with full stops between them; not of an address, such as
  /// `example.com`.
  var isDotted: Bool {
    guard start > 1, bytes[start - 1] == 0x2E,
      word.unicodeScalars.count <= 2 || ["Chr", "Cdr"].contains(word),
      let (scalar, _) = UTF8Decoder.decode(bytes, before: start - 1)
    else { return false }
    return cicu_is_letter(Int32(scalar)) != 0
  }

  /// Whether the word begins a text or stands behind a blank, bracket, quotation mark or hyphen.
  var standsAlone: Bool {
    guard let (scalar, length) = UTF8Decoder.decode(bytes, before: start) else { return true }
    if scalar <= 0x20 || SentenceEndRules.isBlank(scalar) || UTF8Decoder.isHyphen(scalar) {
      return true
    }
    // "l'on. Neri", but not "IT'S."
    if scalar == 0x27 || scalar == 0x2019 { return onlyLetter == nil }
    guard [0x22, 0x28, 0x5B, 0xAB, 0xBB, 0x201C, 0x201E, 0x2018].contains(scalar) else {
      return false
    }
    // The mark inside a Hebrew abbreviation, ארה"ב, is none of quotation.
    guard let (before, _) = UTF8Decoder.decode(bytes, before: start - length) else { return true }
    return cicu_is_letter(Int32(before)) == 0
  }

  /// Whether a number of one or two digits stands right before the full stop.
  var isShortNumber: Bool {
    let first = startOfDigits
    guard (1...2).contains(stop - first) else { return false }
    guard let (scalar, _) = UTF8Decoder.decode(bytes, before: first) else { return true }
    return scalar <= 0x20 || SentenceEndRules.isBlank(scalar)
  }

  /// The word before the number, in lower case.
  var wordBefore: String {
    let end = skipBlanks(before: startOfDigits)
    let first = Self.startOfLetters(bytes, before: end)
    return String(decoding: bytes[first..<end].map(Folding.lowercasedASCII), as: UTF8.self)
  }

  /// Whether a digit ends what stands before the word.
  var followsNumber: Bool {
    guard let (scalar, _) = UTF8Decoder.decode(bytes, before: skipBlanks(before: start)) else {
      return false
    }
    return cicu_is_digit(Int32(scalar)) != 0
  }

  /// Whether the next sentence would begin with a digit.
  var nextIsDigit: Bool {
    next < bytes.count && cicu_is_digit(Int32(UTF8Decoder.decode(bytes, at: next).0)) != 0
  }

  /// `EE` of `EE. UU.`: two equal capitals.
  var isDoubledCapital: Bool {
    isCapitalized && word.utf8.count == 2 && word.utf8.first == word.utf8.last
  }

  /// Whether two equal capitals with a full stop follow.
  var nextIsDoubledCapital: Bool {
    next + 2 < bytes.count && bytes[next] &- 0x41 < 26 && bytes[next] == bytes[next + 1]
      && bytes[next + 2] == 0x2E
  }

  private var startOfDigits: Int {
    var first = stop
    while first > 0, bytes[first - 1] &- 0x30 < 10 { first -= 1 }
    return first
  }

  private func skipBlanks(before offset: Int) -> Int {
    var end = offset
    while let (scalar, length) = UTF8Decoder.decode(bytes, before: end),
      SentenceEndRules.isBlank(scalar)
    {
      end -= length
    }
    return end
  }

  private static func startOfLetters(
    _ bytes: UnsafeBufferPointer<UInt8>, before end: Int
  ) -> Int {
    var start = end
    // No abbreviation is longer; letters of scripts without blanks would run on.
    while end - start < 40, let (scalar, length) = UTF8Decoder.decode(bytes, before: start),
      cicu_is_letter(Int32(scalar)) != 0
    {
      start -= length
    }
    return start
  }

  private static func lowercased(_ scalar: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(bitPattern: cicu_to_lower(Int32(scalar)))) ?? "\u{FFFD}"
  }
}
