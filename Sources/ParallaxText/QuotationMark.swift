/// A character, or two, that can open or close a quotation.
enum QuotationMark {
  case openDouble  // “
  case closeDouble  // ”
  case straightDouble  // " or ''
  case backticks  // ``
  case openSingle  // ‘
  case single  // ’
  case straightSingle  // '
  case lowDouble  // „
  case lowSingle  // ‚
  case leftGuillemet  // « ‹
  case rightGuillemet  // » ›
  case openCorner  // 「 『
  case closeCorner  // 」 』

  /// What opens and closes together.
  enum Pair: Equatable {
    case curlyDouble
    case straightDouble
    case curlySingle
    case straightSingle
    case low
    case guillemet
    case reversedGuillemet
    case corner
  }

  /// Whether a paragraph holds a byte that a mark can begin with.
  static func mayHoldMarks(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    for byte in bytes
    where byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xE2 || byte == 0xC2
      || byte == 0xE3 || byte == 0xEF
    {
      return true
    }
    return false
  }

  /// The mark at an offset, if one stands there, and the length of what stands there.
  @inline(__always)
  static func mark(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>
  ) -> (QuotationMark?, Int) {
    let first = bytes[index]
    if first < 0x80 {
      func isDoubled() -> Bool {
        index + 1 < range.upperBound && bytes[index + 1] == first
      }
      switch first {
      case 0x22: return (.straightDouble, 1)
      case 0x27: return isDoubled() ? (.straightDouble, 2) : (.straightSingle, 1)
      case 0x60: return isDoubled() ? (.backticks, 2) : (.openSingle, 1)
      default: return (nil, 1)
      }
    }
    let (scalar, length) = UTF8Decoder.decode(bytes, at: index)
    switch scalar {
    case 0x201C, 0x201F, 0x275D: return (.openDouble, length)
    case 0xFF02, 0x2033: return (.straightDouble, length)
    case 0xB4: return (.straightSingle, length)
    case 0x201D, 0x275E: return (.closeDouble, length)
    case 0x201E: return (.lowDouble, length)
    case 0x2018, 0x275B: return (.openSingle, length)
    case 0x2019, 0x275C: return (.single, length)
    case 0x201A: return (.lowSingle, length)
    case 0xAB, 0x2039: return (.leftGuillemet, length)
    case 0xBB, 0x203A: return (.rightGuillemet, length)
    case 0x300C, 0x300E: return (.openCorner, length)
    case 0x300D, 0x300F: return (.closeCorner, length)
    default: return (nil, length)
    }
  }

  /// What a mark opens; nil where it cannot open anything.
  static func opening(_ mark: QuotationMark, opensHere: Bool) -> Pair? {
    switch mark {
    case .openDouble, .backticks: .curlyDouble
    case .closeDouble: opensHere ? .curlyDouble : nil
    case .straightDouble: opensHere ? .straightDouble : nil
    case .openSingle: opensHere ? .curlySingle : nil
    case .single: nil
    case .straightSingle: opensHere ? .straightSingle : nil
    case .lowDouble: .low
    case .lowSingle: opensHere ? .curlySingle : nil
    case .leftGuillemet: .guillemet
    case .rightGuillemet: opensHere ? .reversedGuillemet : nil
    case .openCorner: .corner
    case .closeCorner: nil
    }
  }

  /// Whether a mark closes what is open, between these two characters.
  static func closes(
    _ mark: QuotationMark, _ kind: Pair, before: UInt32?, after: UInt32?
  ) -> Bool {
    switch kind {
    case .curlyDouble: mark == .closeDouble || (mark == .straightDouble && !isSpaceOrEnd(before))
    case .straightDouble:
      mark == .straightDouble && (!isSpaceOrEnd(before) || isSpaceOrEnd(after))
        || mark == .closeDouble
    case .curlySingle:
      (mark == .single || mark == .openSingle || mark == .straightSingle)
        && closesSingle(before, after)
    case .straightSingle: mark == .straightSingle && closesSingle(before, after)
    case .low: mark == .openDouble || mark == .closeDouble || mark == .straightDouble
    case .guillemet: mark == .rightGuillemet
    case .reversedGuillemet: mark == .leftGuillemet
    case .corner: mark == .closeCorner
    }
  }

  /// A single mark closes where it cannot be an apostrophe: after a word or punctuation, before
  /// anything but a letter or digit.
  private static func closesSingle(_ before: UInt32?, _ after: UInt32?) -> Bool {
    !isSpaceOrEnd(before) && !isWordCharacter(after)
  }

  /// Whether a single mark that may open is closed in the same paragraph.
  static func hasSingleClose(
    after start: Int, kind: Pair, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>
  ) -> Bool {
    var index = start
    while index < range.upperBound {
      let (found, length) = mark(at: index, in: bytes, range: range)
      if let found {
        let before = UTF8Decoder.decode(bytes, before: index)?.scalar
        let after =
          index + length < range.upperBound
          ? UTF8Decoder.decode(bytes, at: index + length).0 : nil
        if closes(found, kind, before: before, after: after) { return true }
      }
      index += length
    }
    return false
  }

  /// Whether the mark before an offset is an apostrophe that stands for lost letters: ’90s, ’em.
  static func isElision(
    after start: Int, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>
  ) -> Bool {
    var end = start
    while end < range.upperBound, end - start < 6, isWordCharacter(UInt32(bytes[end])) { end += 1 }
    let word = bytes[start..<end].map(Folding.lowercasedASCII)
    if word.count >= 2, word[0] &- 0x30 < 10, word[1] &- 0x30 < 10 {
      return word.count == 2 || (word.count == 3 && word[2] == 0x73)
    }
    return elisions.contains(word)
  }

  private static let elisions: Set<[UInt8]> = Set(
    ["em", "til", "till", "n", "cause", "cos", "twas", "tis", "bout", "round", "neath"].map {
      Array($0.utf8)
    })

  /// Whether nothing or white space stands here.
  static func isSpaceOrEnd(_ scalar: UInt32?) -> Bool {
    guard let scalar else { return true }
    return scalar <= 0x20 || scalar == 0xA0 || scalar == 0x202F || scalar == 0x2009
  }

  /// Whether a quotation can open after this character.
  static func isBoundary(_ scalar: UInt32?) -> Bool {
    guard let scalar, !isSpaceOrEnd(scalar) else { return true }
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0x2F, 0x2D, 0x3A, 0x2010...0x2015, 0x201C, 0x2018, 0x22, 0x27,
      0xAB, 0xBF, 0xA1, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      return true
    default: return false
    }
  }

  private static func isWordCharacter(_ scalar: UInt32?) -> Bool {
    guard let scalar else { return false }
    if scalar < 0x80 {
      return (0x30...0x39).contains(scalar) || (0x41...0x5A).contains(scalar)
        || (0x61...0x7A).contains(scalar)
    }
    guard scalar < 0x10000 else { return false }
    let wordClass = WordClassTable.plane0[Int(scalar)]
    return wordClass == WordClass.letter.rawValue || wordClass == WordClass.numeric.rawValue
      || wordClass == WordClass.hebrewLetter.rawValue
  }

  /// Inches and seconds: a mark after a digit that closes nothing.
  static func isMeasure(_ scalar: UInt32?) -> Bool {
    guard let scalar else { return false }
    return (0x30...0x39).contains(scalar)
  }
}
