import ParallaxModel

/// Takes the author's words out of a stretch of speech.
struct Interruption {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let words: AuthorWords

  /// Reads a text by the convention of a language.
  init(_ words: AuthorWords, in bytes: UnsafeBufferPointer<UInt8>) {
    self.words = words
    self.bytes = bytes
  }

  /// The ranges that are speech, in order; nil where the author says nothing in it.
  ///
  /// - Complexity: O(length of the range).
  func speech(in range: Range<Int>) -> [Range<Int>]? {
    words.separator == .comma ? betweenCommas(range) : betweenDashes(range)
  }

  private func betweenDashes(_ range: Range<Int>) -> [Range<Int>]? {
    var result: [Range<Int>] = []
    var isInterrupted = false
    var speechStart: Int? = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = UTF8Decoder.decode(bytes, at: index)
      let next = min(index + length, range.upperBound)
      if isDash(scalar), index > range.lowerBound, next < range.upperBound {
        if let start = speechStart {
          if opensAuthorWords(index, next, range) {
            if let speech = trimmed(start..<index) { result.append(speech) }
            speechStart = nil
            isInterrupted = true
          }
        } else if closesAuthorWords(index, next, range) {
          speechStart = next
        }
      }
      index = next
    }
    guard isInterrupted else { return nil }
    if let speechStart, let speech = trimmed(speechStart..<range.upperBound) {
      result.append(speech)
    }
    return result
  }

  private func opensAuthorWords(_ index: Int, _ next: Int, _ range: Range<Int>) -> Bool {
    let before = UTF8Decoder.decode(bytes, before: index)?.scalar
    let isSpaceBefore = MarkContext.isSpaceOrEnd(before)
    let isSpaceAfter = MarkContext.isSpaceOrEnd(UTF8Decoder.decode(bytes, at: next).0)
    switch words.separator {
    case .attachedDash: guard isSpaceBefore else { return false }
    case .dash: guard isSpaceBefore, isSpaceAfter else { return false }
    case .dashAfterPunctuation:
      guard isSpaceAfter || isSpaceBefore, endsClause(index, range) else { return false }
    case .comma: return false
    }
    return words.begin(clause(from: next, range), in: bytes)
  }

  /// Where the verb of the author's words must stand.
  private func clause(from start: Int, _ range: Range<Int>) -> Range<Int> {
    start..<max(start, min(range.upperBound, start + Self.longestIncise))
  }

  private func closesAuthorWords(_ index: Int, _ next: Int, _ range: Range<Int>) -> Bool {
    let before = UTF8Decoder.decode(bytes, before: index)?.scalar
    let after = UTF8Decoder.decode(bytes, at: next).0
    switch words.separator {
    case .attachedDash:
      return !MarkContext.isSpaceOrEnd(before)
        && (MarkContext.isSpaceOrEnd(after) || MarkContext.isClosingPunctuation(after))
    case .dash: return MarkContext.isSpaceOrEnd(before) && MarkContext.isSpaceOrEnd(after)
    case .dashAfterPunctuation: return endsClause(index, range)
    case .comma: return false
    }
  }

  /// Whether a comma, colon or the end of a sentence stands before an offset, white space aside.
  private func endsClause(_ index: Int, _ range: Range<Int>) -> Bool {
    var end = index
    while end > range.lowerBound, let (scalar, length) = UTF8Decoder.decode(bytes, before: end) {
      if !MarkContext.isSpaceOrEnd(scalar) {
        switch scalar {
        case 0x21, 0x2C, 0x2E, 0x3A, 0x3F, 0x2026, 0xBB, 0x22, 0x201D: return true
        default: return false
        }
      }
      end -= length
    }
    return false
  }

  /// The longest words of an author between two commas, in bytes.
  private static let longestIncise = 160

  private func betweenCommas(_ range: Range<Int>) -> [Range<Int>]? {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      guard endsPhrase(bytes[index]), index + 1 < range.upperBound, bytes[index + 1] == 0x20,
        words.begin(clause(from: index + 2, range), in: bytes),
        isLowercase(bytes[index + 2..<range.upperBound])
      else {
        index += 1
        continue
      }
      let end =
        (index + 2..<min(range.upperBound, index + 2 + Self.longestIncise)).first {
          endsPhrase(bytes[$0])
        } ?? (range.upperBound - index < Self.longestIncise ? range.upperBound : index)
      guard end > index else {
        index += 1
        continue
      }
      if let speech = trimmed(start..<index + 1) { result.append(speech) }
      start = min(end + 1, range.upperBound)
      index = start
    }
    guard start > range.lowerBound else { return nil }
    if let speech = trimmed(start..<range.upperBound) { result.append(speech) }
    return result
  }

  private func endsPhrase(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x2E || byte == 0x21 || byte == 0x3F
  }

  private func isLowercase(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.first.map { $0 >= 0x80 || $0 &- 0x61 < 26 } ?? false
  }

  private func isDash(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2013 || scalar == 0x2014 || scalar == 0x2015
  }

  /// A range without white space and stops at its beginning and white space at its end; nil when
  /// nothing is left.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let (scalar, length) = UTF8Decoder.decode(bytes, at: start)
      let isStop = range.lowerBound > 0 && (scalar == 0x2E || scalar == 0x2C)
      guard MarkContext.isSpaceOrEnd(scalar) || isStop else { break }
      start = min(start + length, end)
    }
    while end > start, let (scalar, length) = UTF8Decoder.decode(bytes, before: end),
      MarkContext.isSpaceOrEnd(scalar)
    {
      end = max(start, end - length)
    }
    return start < end ? start..<end : nil
  }
}
