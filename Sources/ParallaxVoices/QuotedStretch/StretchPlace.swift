import ParallaxModel
import ParallaxText

/// The punctuation and the capitals in and beside a quoted span.
struct StretchPlace {
  /// Whether only white space stands between the word before and the opening mark.
  private(set) var touchesPrevious = false
  /// Whether only white space stands between the closing mark and the word behind.
  private(set) var touchesNext = false
  /// Whether a colon stands before the opening mark.
  private(set) var followsColon = false
  /// Whether a comma stands before the opening mark.
  private(set) var followsComma = false
  /// Whether a sentence, or the paragraph, begins with the opening mark.
  private(set) var startsSentence = false
  /// Whether the paragraph or sentence ends with the closing mark.
  private(set) var endsSentence = false
  /// Whether the last character between the marks is a comma.
  private(set) var endsInComma = false
  /// Whether the last character between the marks ends a sentence.
  private(set) var endsInStop = false
  /// Whether a comma or the end of a sentence, and a dash stand behind the words: the author goes on.
  private(set) var authorFollows = false

  /// Whether the words end as a name does not.
  ///
  /// American typography puts the comma and the full stop of the sentence around inside the marks.
  var endsLikeSpeech: Bool {
    endsInStop && !endsInFullStop || (endsInStop || endsInComma) && startsSentence
  }

  private var endsInFullStop = false
  private let tokens: [Token]
  private let bytes: UnsafeBufferPointer<UInt8>
  private let paragraphWords: Range<Int>

  /// Looks around a span.
  init(
    _ span: QuotedSpan, words: Range<Int>, paragraph: Int, of text: AnalyzedText,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    tokens = text.tokens
    self.bytes = bytes
    paragraphWords = text.paragraphTokens[paragraph]
    let limits = text.paragraphs[paragraph].span
    readBefore(span, words, limits)
    readBehind(span, words, limits)
    readEnd(span)
  }

  private mutating func readBefore(_ span: QuotedSpan, _ words: Range<Int>, _ limits: TextSpan) {
    let index = lastOffset(before: Int(span.outer.start), Int(limits.start))
    let hasPrevious = words.lowerBound > paragraphWords.lowerBound
    touchesPrevious = hasPrevious && Int(tokens[words.lowerBound - 1].end) == index
    guard index > Int(limits.start) else {
      startsSentence = true
      return
    }
    let last = scalar(before: index)
    followsColon = last == 0x3A || last == 0xFF1A
    followsComma = last == 0x2C || last == 0x60C
    // A closing mark before: “We won.” “We lost.”
    startsSentence = isStop(last) || [0x22, 0x201D, 0xBB].contains(last)
  }

  private mutating func readBehind(_ span: QuotedSpan, _ words: Range<Int>, _ limits: TextSpan) {
    let end = Int(limits.end)
    var index = nextOffset(Int(span.outer.end), end)
    touchesNext =
      words.upperBound < paragraphWords.upperBound
      && Int(tokens[words.upperBound].start) == index
    endsSentence = index >= end || [0x2E, 0x21, 0x3F].contains(bytes[index])
    let hasComma = index < end && bytes[index] == 0x2C
    if hasComma { index = nextOffset(index + 1, end) }
    let inner = scalar(before: lastOffset(before: Int(span.inner.end), Int(span.inner.start)))
    authorFollows =
      (hasComma || inner == 0x2C || inner != 0x2E && isStop(inner)) && isDash(index, end)
  }

  private mutating func readEnd(_ span: QuotedSpan) {
    let index = lastOffset(before: Int(span.inner.end), Int(span.inner.start))
    guard index > Int(span.inner.start) else { return }
    let last = scalar(before: index)
    endsInComma = last == 0x2C || last == 0x60C
    endsInFullStop = last == 0x2E
    endsInStop = isStop(last)
  }

  private func isStop(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x61F, 0x6D4, 0x3002: true
    default: false
    }
  }

  /// The offset behind the last character before another offset that is no white space.
  private func lastOffset(before offset: Int, _ limit: Int) -> Int {
    var index = offset
    while index > limit {
      if bytes[index - 1] <= 0x20 {
        index -= 1
      } else if index - limit >= 2, bytes[index - 1] == 0xA0, bytes[index - 2] == 0xC2 {
        index -= 2
      } else if index - limit >= 3, scalar(before: index) == 0x202F {
        index -= 3
      } else {
        break
      }
    }
    return index
  }

  private func nextOffset(_ offset: Int, _ limit: Int) -> Int {
    var index = offset
    while index < limit {
      if bytes[index] <= 0x20 {
        index += 1
      } else if index + 1 < limit, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// The character that ends before an offset; 0 where there is none, or one beyond the Basic
  /// Multilingual Plane.
  private func scalar(before index: Int) -> UInt32 {
    guard index > 0 else { return 0 }
    let last = UInt32(bytes[index - 1])
    if last < 0x80 { return last }
    guard index > 1 else { return 0 }
    let second = UInt32(bytes[index - 2])
    if second & 0xE0 == 0xC0 { return (second & 0x1F) << 6 | last & 0x3F }
    guard index > 2, UInt32(bytes[index - 3]) & 0xF0 == 0xE0 else { return 0 }
    return (UInt32(bytes[index - 3]) & 0x0F) << 12 | (second & 0x3F) << 6 | last & 0x3F
  }

  /// Whether a dash stands at an offset, written off from what is behind it.
  private func isDash(_ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    if bytes[index] == 0x2D { return index + 1 < end && bytes[index + 1] <= 0x20 }
    return index + 2 < end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (0x93...0x95).contains(bytes[index + 2])
  }

  /// Whether a word begins with a capital or a digit.
  func isCapitalized(_ word: Int) -> Bool {
    let start = Int(tokens[word].start)
    return bytes[start] &- 0x30 < 10 || LetterCase.isUpper(bytes, at: start)
  }

  /// Whether a word is of a script with capitals: Latin, Greek, Cyrillic, Armenian.
  func hasCase(_ word: Int) -> Bool { bytes[Int(tokens[word].start)] < 0xD6 }

  /// Whether all words are capitalized but for some.
  func allCapitalized(_ words: Range<Int>, except isExcepted: (Int) -> Bool) -> Bool {
    words.allSatisfy { isCapitalized($0) || ($0 > words.lowerBound && isExcepted($0)) }
  }

  /// Whether capitalized words stand directly before and behind: Jim "Tiger" Doe.
  func stands(insideNameOf words: Range<Int>) -> Bool {
    touchesPrevious && touchesNext && isNamePart(words.lowerBound - 1)
      && isNamePart(words.upperBound)
  }

  /// Whether a word is capitalized and not all in capitals, as a heading is.
  private func isNamePart(_ word: Int) -> Bool {
    guard isCapitalized(word) else { return false }
    let token = tokens[word]
    return token.end - token.start < 2 || !LetterCase.isUpper(bytes, at: Int(token.end) - 1)
  }
}
