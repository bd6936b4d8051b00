/// Finds where sentences end by UAX #29, as ICU's sentence breaker does and several times as fast.
///
/// Only full stops, exclamation and question marks and line breaks can end a sentence, so ASCII
/// is passed over eight bytes at a time, and the rules are asked where one of these stands.
///
/// Source: Unicode Standard Annex #29, section 5.1, rules SB3 to SB11.
struct SentenceBreaks {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Whether a semicolon is a question mark, as in ICU's rules for Greek.
  private let isGreek: Bool
  /// Eight semicolons; where they end no sentence, eight full stops.
  private let semicolons: UInt64

  /// Begins a text.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8; a byte that is not counts as a character of no class.
  ///   - language: A BCP 47 code.
  init(_ bytes: UnsafeBufferPointer<UInt8>, language: String) {
    self.init(bytes, isGreek: Self.isGreek(language))
  }

  /// Begins a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, isGreek: Bool) {
    self.bytes = bytes
    self.isGreek = isGreek
    semicolons = Self.each(isGreek ? 0x3B : 0x2E)
  }

  /// Whether a language is the one that has rules of its own.
  static func isGreek(_ language: String) -> Bool {
    language.prefix { $0 != "-" && $0 != "_" }.lowercased() == "el"
  }

  /// The offset after the sentence that begins at an offset.
  ///
  /// - Complexity: O(length of the sentence).
  func end(from start: Int) -> Int {
    var index = start
    while true {
      index = nextMark(from: index)
      guard index < bytes.count else { return bytes.count }
      let (sentenceClass, length) = character(at: index)
      switch sentenceClass {
      case .separator, .carriageReturn: return endOfSeparator(at: index)
      case .fullStop, .terminator:
        switch afterMark(at: index, sentenceClass, next: index + length) {
        case .ends(let end): return end
        case .goesOn(let next): index = next
        }
      default: index += length
      }
    }
  }

  private enum Finding {
    /// The sentence ends at an offset.
    case ends(Int)
    /// It does not, and reading goes on at an offset.
    case goesOn(Int)
  }

  /// Rules SB6 to SB11 behind a full stop or another mark that ends sentences.
  private func afterMark(at mark: Int, _ markClass: SentenceClass, next: Int) -> Finding {
    var next = skipExtend(from: next)
    guard next < bytes.count else { return .ends(bytes.count) }
    var (following, length) = character(at: next)
    if markClass == .fullStop {
      if following == .numeric { return .goesOn(next) }  // SB6
      if following == .upper, isCased(before: mark) { return .goesOn(next) }  // SB7
    }
    var isBehindSpace = false
    while following == .space || following == .close && !isBehindSpace {  // SB9, SB10
      isBehindSpace = following == .space
      next = skipExtend(from: next + length)
      guard next < bytes.count else { return .ends(bytes.count) }
      (following, length) = character(at: next)
    }
    switch following {
    case .separator, .carriageReturn: return .ends(endOfSeparator(at: next))  // SB11
    case .goesOn, .fullStop, .terminator: return .goesOn(next)  // SB8a
    default: break
    }
    if markClass == .fullStop, let lower = lowerLetter(from: next) { return .goesOn(lower) }  // SB8
    return .ends(next)
  }

  /// The lower-case letter that follows, with no other letter and no mark or line break before it.
  ///
  /// What it passes over holds no mark, so no text is passed over twice.
  private func lowerLetter(from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      let (sentenceClass, length) = character(at: index)
      switch sentenceClass {
      case .lower: return index
      case .upper, .otherLetter, .separator, .carriageReturn, .fullStop, .terminator: return nil
      default: index += length
      }
    }
    return nil
  }

  /// Whether a letter with case stands before an offset.
  private func isCased(before offset: Int) -> Bool {
    var end = offset
    while let (scalar, length) = UTF8Decoder.decode(bytes, before: end) {
      switch SentenceClass(of: scalar) {
      case .extend: end -= length
      case .upper, .lower: return true
      default: return false
      }
    }
    return false
  }

  /// The offset after a line break; a carriage return and a line feed are one (SB3).
  private func endOfSeparator(at index: Int) -> Int {
    if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { return index + 2 }
    return index + character(at: index).1
  }

  private func skipExtend(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] >= 0x80 || bytes[index] < 0x20 {
      let (sentenceClass, length) = character(at: index)
      guard sentenceClass == .extend else { break }
      index += length
    }
    return index
  }

  @inline(__always)
  private func character(at index: Int) -> (SentenceClass, Int) {
    let (scalar, length) = UTF8Decoder.decode(bytes, at: index)
    if isGreek, scalar == 0x3B || scalar == 0x37E { return (.terminator, length) }
    return (SentenceClass(of: scalar), length)
  }

  /// The first byte from an offset that can end a sentence, that begins no ASCII character, or that
  /// is a control.
  @inline(__always)
  private func nextMark(from start: Int) -> Int {
    var index = start
    guard let base = bytes.baseAddress else { return start }
    while index &+ 8 <= bytes.count {
      let eight = EightBytes.load(base + index)
      if eight & Self.highBits != 0 { break }
      // In each byte, whose high bit is clear: adding 0x7F to the difference from a mark sets it
      // unless there is no difference, and adding 0x72 sets it from 0x0E on. Nothing is carried over.
      let plain =
        ((eight ^ Self.each(0x2E)) &+ Self.each(0x7F))
        & ((eight ^ Self.each(0x21)) &+ Self.each(0x7F))
        & ((eight ^ Self.each(0x3F)) &+ Self.each(0x7F))
        & ((eight ^ semicolons) &+ Self.each(0x7F)) & (eight &+ Self.each(0x72))
      let marks = ~plain & Self.highBits
      if marks != 0 { return index &+ (marks.trailingZeroBitCount >> 3) }
      index &+= 8
    }
    while index < bytes.count {
      switch bytes[index] {
      case 0x2E, 0x21, 0x3F, 0..<0x0E, 0x80...: return index
      case 0x3B where isGreek: return index
      default: index += 1
      }
    }
    return index
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
