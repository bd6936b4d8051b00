/// A character, or several, that can open or close a quotation.
enum QuotationMark {
  case openDouble  // “
  case closeDouble  // ”
  case straightDouble  // " or ''
  case backticks  // ``
  case openSingle  // ‘
  case single  // ’
  case straightSingle  // '
  case lowDouble  // „ or ,,
  case lowSingle  // ‚
  case leftGuillemet  // « ‹ <<
  case rightGuillemet  // » › >>
  case openCorner  // 「 『
  case closeCorner  // 」 』
  case prime  // ″
  case lost  // ? or U+FFFD for any of them

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
    case lost

    /// Whether its marks can be apostrophes or question marks as well, so that it needs a close.
    var isDoubtful: Bool {
      self == .curlySingle || self == .straightSingle || self == .lost
    }

    /// What a reader of spans is told of it.
    var delimiter: QuotedSpan.Delimiter {
      switch self {
      case .curlyDouble, .straightDouble, .low: .doubleMarks
      case .curlySingle, .straightSingle: .singleMarks
      case .guillemet, .reversedGuillemet: .guillemets
      case .corner: .cornerBrackets
      case .lost: .lostMarks
      }
    }
  }

  /// A mark in a text.
  struct Found {
    var mark: QuotationMark
    var start: Int
    var end: Int
    /// Whether the characters may as well be no mark: <<, ,,, ? and U+FFFD.
    var isDoubtful = false
    /// Whether it is written as two single curly marks: ’’ for ”.
    var isTwoSingles = false
  }

  /// The first byte of a paragraph that a mark can begin with; nil where there is none.
  static func firstLead(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if mayBegin(byte), byte != 0x2C || index + 1 < bytes.count && bytes[index + 1] == 0x2C {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Whether a mark can begin with a byte.
  @inline(__always)
  static func mayBegin(_ byte: UInt8) -> Bool {
    // A bit for each of " & ' , < > ?
    if byte < 0x40 { return (0xD000_10C4_0000_0000 as UInt64) >> UInt64(byte) & 1 != 0 }
    return byte == 0x60 || byte == 0xE2 || byte == 0xC2 || byte == 0xE3 || byte == 0xEF
  }

  /// The mark at an offset, if one stands there; `end` is where to read on.
  @inline(__always)
  static func mark(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, end: inout Int
  ) -> Found? {
    let first = bytes[index]
    end = index + 1
    if first < 0x80 {
      guard mayBegin(first) else { return nil }
      let isDoubled = index + 1 < range.upperBound && bytes[index + 1] == first
      switch first {
      case 0x22: return Found(mark: .straightDouble, start: index, end: end)
      case 0x27, 0x60:
        if isDoubled { end = index + 2 }
        let double: QuotationMark = first == 0x27 ? .straightDouble : .backticks
        let single: QuotationMark = first == 0x27 ? .straightSingle : .openSingle
        return Found(mark: isDoubled ? double : single, start: index, end: end)
      case 0x2C, 0x3C, 0x3E:
        guard isDoubled else { return nil }
        return MangledMarks.mark(at: index, isDoubled: true, in: bytes, range: range, &end)
      default:
        return MangledMarks.mark(at: index, isDoubled: isDoubled, in: bytes, range: range, &end)
      }
    }
    guard mayBegin(first) else { return nil }
    let (scalar, length) = UTF8Decoder.decode(bytes, at: index)
    end = min(index + length, range.upperBound)
    if scalar == 0x20AC {
      return MangledMarks.misread(euroAt: index, in: bytes, range: range, &end)
    }
    if scalar == 0x2019 || scalar == 0x2018, repeats(index, in: bytes, range) {
      end = index + 6
      return Found(
        mark: scalar == 0x2019 ? .closeDouble : .openDouble, start: index, end: end,
        isTwoSingles: true)
    }
    return mark(scalar).map {
      Found(mark: $0, start: index, end: end, isDoubtful: scalar == 0xFFFD)
    }
  }

  /// Whether the three bytes at an offset stand there twice: ’’ for ”.
  private static func repeats(
    _ index: Int, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    index + 6 <= range.upperBound && bytes[index + 5] == bytes[index + 2]
      && bytes[index + 4] == bytes[index + 1] && bytes[index + 3] == bytes[index]
  }

  private static func mark(_ scalar: UInt32) -> QuotationMark? {
    switch scalar {
    // C1 controls are Windows-1252 read as Latin-1.
    case 0x201C, 0x201F, 0x275D, 0x93, 0x301D: .openDouble
    case 0x201D, 0x275E, 0x94, 0x301E: .closeDouble
    case 0xFF02: .straightDouble
    case 0x2033: .prime
    case 0x201E, 0x84, 0x301F: .lowDouble
    case 0x2018, 0x201B, 0x275B, 0x91: .openSingle
    case 0x2019, 0x275C, 0x92: .single
    case 0xB4, 0xFF07: .straightSingle
    case 0x201A, 0x82: .lowSingle
    case 0xAB, 0x2039, 0x8B: .leftGuillemet
    case 0xBB, 0x203A, 0x9B: .rightGuillemet
    case 0x300C, 0x300E, 0xFF62: .openCorner
    case 0x300D, 0x300F, 0xFF63: .closeCorner
    case 0xFFFD: .lost
    default: nil
    }
  }
}
