import CICU

/// Says whether a sentence ends where UAX #29 sees an end.
///
/// Each rule mends what UAX #29 cannot know without the language: abbreviations and ordinals, the blank
/// that French puts before a closing guillemet, the quotation mark that opens the next sentence in
/// text without blanks, and a question inside a sentence.
struct SentenceEndRules {
  /// Where a sentence ends.
  enum End: Equatable {
    case here
    /// Another offset.
    case elsewhere(Int)
    case nowhere
  }

  private let abbreviations: Abbreviations

  init(language: String) { abbreviations = Abbreviations(language: language) }

  /// Where the sentence ends that UAX #29 ends at an offset.
  func end(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> End {
    // A line break is no blank, mark or bracket, so that none of the rules speaks of it.
    if offset > 0, bytes[offset - 1] == 0x0A { return .here }
    var end = offset
    while let (scalar, length) = UTF8Decoder.decode(bytes, before: end), Self.isBlank(scalar) {
      end -= length
    }
    let hasBlank = end < offset
    if hasBlank, let end = Self.afterClosingMark(at: offset, in: bytes) { return end }
    if !hasBlank, let end = Self.beforeOpeningMarks(at: offset, in: bytes) {
      return .elsewhere(end)
    }
    var core = end
    while let (scalar, length) = UTF8Decoder.decode(bytes, before: core), Self.isCloser(scalar) {
      core -= length
    }
    switch UTF8Decoder.decode(bytes, before: core)?.scalar {
    case 0x2E where core == end:
      return abbreviations.join(bytes, stop: end - 1, next: offset) ? .nowhere : .here
    case 0x21, 0x3F, 0xFF01, 0xFF1F:
      return Self.isLower(bytes, at: offset) ? .nowhere : .here
    default: return .here
    }
  }

  /// The end behind a guillemet that follows a full stop and a blank: `« … . » Il part`.
  private static func afterClosingMark(
    at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> End? {
    guard offset < bytes.count else { return nil }
    let (mark, length) = UTF8Decoder.decode(bytes, at: offset)
    guard mark == 0xBB || mark == 0x203A else { return nil }
    var next = offset + length
    if next < bytes.count {
      let (scalar, _) = UTF8Decoder.decode(bytes, at: next)
      // A letter right behind it: the guillemet opens, as in German.
      if cicu_is_letter(Int32(scalar)) != 0 || cicu_is_digit(Int32(scalar)) != 0 { return nil }
    }
    while next < bytes.count {
      let (scalar, length) = UTF8Decoder.decode(bytes, at: next)
      guard isBlank(scalar) else { break }
      next += length
    }
    guard next < bytes.count, !isLower(bytes, at: next) else { return .nowhere }
    return [0x2C, 0x3B, 0x3A].contains(bytes[next]) ? .nowhere : .elsewhere(next)
  }

  /// The start of the marks that open the next sentence and stand right behind the stop of this one:
  /// `他走了。“我不走”`.
  private static func beforeOpeningMarks(
    at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var start = offset
    var isQuotation = false
    while let (scalar, length) = UTF8Decoder.decode(bytes, before: start), isOpener(scalar) {
      if scalar == 0x201C || scalar == 0x2018 { isQuotation = true }
      start -= length
    }
    guard start < offset else { return nil }
    var core = start
    while let (scalar, length) = UTF8Decoder.decode(bytes, before: core), isCloser(scalar) {
      core -= length
    }
    switch UTF8Decoder.decode(bytes, before: core)?.scalar {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF61: return start
    // U+201C and U+2018 close in some languages that end sentences with these.
    case 0x2E, 0x21, 0x3F: return isQuotation ? nil : start
    default: return nil
    }
  }

  static func isLower(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    return cicu_is_lower(Int32(UTF8Decoder.decode(bytes, at: offset).0)) != 0
  }

  /// White space inside a line.
  static func isBlank(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0xA0 || scalar == 0x202F || scalar == 0x3000 || scalar == 0x2009
  }

  private static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201D, 0x203A, 0x300D, 0x300F, 0x3009, 0x300B,
      0x3011, 0x3015, 0xFF09:
      true
    default: false
    }
  }

  private static func isOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0x2018, 0x201C, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0xFF08: true
    default: false
    }
  }
}
