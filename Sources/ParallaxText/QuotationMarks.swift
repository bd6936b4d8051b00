import ParallaxModel

/// A stretch of one paragraph between quotation marks.
public struct QuotedSpan: Sendable, Equatable {
  /// With the marks.
  public var outer: TextSpan
  /// Without the marks.
  public var inner: TextSpan
  /// Whether it goes on from the paragraph before (the opening mark is repeated).
  public var continuesEarlier: Bool

  /// Makes a quoted span.
  public init(outer: TextSpan, inner: TextSpan, continuesEarlier: Bool = false) {
    self.outer = outer
    self.inner = inner
    self.continuesEarlier = continuesEarlier
  }
}

/// What the quotation marks of a paragraph enclose.
public struct ParagraphQuotations: Sendable, Equatable {
  /// The outermost quoted spans, in order.
  public var spans: [QuotedSpan] = []
  /// Whether marks were left over that pair with nothing.
  public var isUnbalanced = false
}

/// Pairs quotation marks: “ ” " '' `` « » ‹ › „ “ ‚ ‘ ’ ' 「 」 『 』.
///
/// Pairs never cross a paragraph, except by the convention that each paragraph of a long quotation
/// opens with a mark and only the last one closes. Single marks count only where they cannot be
/// apostrophes. What is inside a pair is not paired again: only the outermost pair decides whose
/// words they are.
public struct QuotationMarks {
  private enum Kind: Equatable {
    case curlyDouble
    case straightDouble
    case curlySingle
    case straightSingle
    case low
    case guillemet
    case reversedGuillemet
    case corner
  }

  private struct Open {
    var kind: Kind
    var outerStart: Int
    var innerStart: Int
    var continuesEarlier: Bool
    /// Marks of the same kind opened inside.
    var depth = 0
  }

  /// The mark left open by the paragraph before.
  private var carried: Kind?

  /// Starts before the first paragraph of a text.
  public init() {}

  /// Pairs the marks of the next paragraph.
  ///
  /// - Parameters:
  ///   - range: The paragraph, in UTF-8 offsets.
  ///   - nextStart: Where the next paragraph's text begins, if there is one.
  ///   - bytes: The whole text.
  /// - Returns: The outermost quoted spans, and whether a mark was left over.
  /// - Complexity: O(length of the paragraph).
  public mutating func read(
    _ range: Range<Int>, nextStart: Int?, in bytes: UnsafeBufferPointer<UInt8>
  ) -> ParagraphQuotations {
    var result = ParagraphQuotations()
    guard carried != nil || Self.mayHoldMarks(bytes[range]) else { return result }
    var open: Open?
    var index = range.lowerBound
    var isAtStart = true
    while index < range.upperBound {
      let (mark, length) = Self.mark(at: index, in: bytes, range: range)
      if let mark {
        step(
          mark, at: index, length: length, isAtStart: isAtStart, in: bytes, range: range,
          open: &open, result: &result)
      }
      if isAtStart, bytes[index] > 0x20 { isAtStart = false }
      index += length
    }
    finish(open, range: range, nextStart: nextStart, in: bytes, result: &result)
    return result
  }

  private mutating func step(
    _ mark: Mark, at index: Int, length: Int, isAtStart: Bool,
    in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, open: inout Open?,
    result: inout ParagraphQuotations
  ) {
    let before = index > range.lowerBound ? UTF8Decoder.decode(bytes, before: index)?.scalar : nil
    let after =
      index + length < range.upperBound
      ? UTF8Decoder.decode(bytes, at: index + length).0 : nil
    let opensHere = Self.isBoundary(before) && !Self.isSpaceOrEnd(after)
    if var current = open {
      if Self.closes(mark, current.kind, before: before, after: after) {
        if current.depth > 0 {
          current.depth -= 1
          open = current
          return
        }
        result.spans.append(
          QuotedSpan(
            outer: TextSpan(Int32(current.outerStart), Int32(index + length)),
            inner: TextSpan(Int32(current.innerStart), Int32(index)),
            continuesEarlier: current.continuesEarlier))
        open = nil
      } else if Self.opening(mark, opensHere: opensHere) == current.kind,
        current.kind != .straightDouble, current.kind != .straightSingle
      {
        current.depth += 1
        open = current
      }
      return
    }
    if let kind = Self.opening(mark, opensHere: opensHere) {
      if kind == .curlySingle || kind == .straightSingle {
        guard Self.hasSingleClose(after: index + length, kind: kind, in: bytes, range: range)
        else { return }
      }
      open = Open(
        kind: kind, outerStart: index, innerStart: index + length,
        continuesEarlier: isAtStart && carried == kind)
    } else if mark != .single && mark != .straightSingle && mark != .openSingle
      && !Self.isMeasure(before)
    {
      result.isUnbalanced = true
    }
  }

  /// A mark still open at the end is a quotation that goes on when the next paragraph opens with
  /// the same mark; else the paragraph is unbalanced.
  private mutating func finish(
    _ open: Open?, range: Range<Int>, nextStart: Int?, in bytes: UnsafeBufferPointer<UInt8>,
    result: inout ParagraphQuotations
  ) {
    carried = nil
    guard let open else { return }
    if let nextStart {
      let (mark, _) = Self.mark(at: nextStart, in: bytes, range: nextStart..<bytes.count)
      if let mark, Self.opening(mark, opensHere: true) == open.kind {
        carried = open.kind
        result.spans.append(
          QuotedSpan(
            outer: TextSpan(Int32(open.outerStart), Int32(range.upperBound)),
            inner: TextSpan(Int32(open.innerStart), Int32(range.upperBound)),
            continuesEarlier: open.continuesEarlier))
        return
      }
    }
    result.isUnbalanced = true
  }

  // MARK: Marks

  private enum Mark {
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
  }

  private static func mayHoldMarks(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    for byte in bytes
    where byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xE2 || byte == 0xC2
      || byte == 0xE3
    {
      return true
    }
    return false
  }

  @inline(__always)
  private static func mark(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>
  ) -> (Mark?, Int) {
    let first = bytes[index]
    if first < 0x80 {
      func isDoubled() -> Bool {
        index + 1 < range.upperBound && bytes[index + 1] == first
      }
      switch first {
      case 0x22: return (.straightDouble, 1)
      case 0x27: return isDoubled() ? (.straightDouble, 2) : (.straightSingle, 1)
      case 0x60: return isDoubled() ? (.backticks, 2) : (nil, 1)
      default: return (nil, 1)
      }
    }
    let (scalar, length) = UTF8Decoder.decode(bytes, at: index)
    switch scalar {
    case 0x201C: return (.openDouble, length)
    case 0x201D: return (.closeDouble, length)
    case 0x201E: return (.lowDouble, length)
    case 0x2018: return (.openSingle, length)
    case 0x2019: return (.single, length)
    case 0x201A: return (.lowSingle, length)
    case 0xAB, 0x2039: return (.leftGuillemet, length)
    case 0xBB, 0x203A: return (.rightGuillemet, length)
    case 0x300C, 0x300E: return (.openCorner, length)
    case 0x300D, 0x300F: return (.closeCorner, length)
    default: return (nil, length)
    }
  }

  private static func opening(_ mark: Mark, opensHere: Bool) -> Kind? {
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

  private static func closes(
    _ mark: Mark, _ kind: Kind, before: UInt32?, after: UInt32?
  ) -> Bool {
    switch kind {
    case .curlyDouble: mark == .closeDouble || (mark == .straightDouble && !isSpaceOrEnd(before))
    case .straightDouble:
      mark == .straightDouble && (!isSpaceOrEnd(before) || isSpaceOrEnd(after))
        || mark == .closeDouble
    case .curlySingle: (mark == .single || mark == .openSingle) && closesSingle(before, after)
    case .straightSingle: mark == .straightSingle && closesSingle(before, after)
    case .low: mark == .openDouble || mark == .closeDouble
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

  private static func hasSingleClose(
    after start: Int, kind: Kind, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>
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

  private static func isSpaceOrEnd(_ scalar: UInt32?) -> Bool {
    guard let scalar else { return true }
    return scalar <= 0x20 || scalar == 0xA0 || scalar == 0x202F || scalar == 0x2009
  }

  /// Whether a quotation can open after this character.
  private static func isBoundary(_ scalar: UInt32?) -> Bool {
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
  private static func isMeasure(_ scalar: UInt32?) -> Bool {
    guard let scalar else { return false }
    return (0x30...0x39).contains(scalar)
  }
}
