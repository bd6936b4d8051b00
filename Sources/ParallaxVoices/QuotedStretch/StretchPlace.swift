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
  /// Whether a comma and a dash, or a dash alone, stands behind the closing mark: the author goes on.
  private(set) var authorFollows = false

  /// Whether the words end as a name does not.
  var endsLikeSpeech: Bool { endsInStop && endsInFullStop || endsInComma && startsSentence }

  private var endsInFullStop = false
  private let text: AnalyzedText
  private let bytes: UnsafeBufferPointer<UInt8>
  private let paragraphWords: Range<Int>

  /// Looks around a span.
  init(
    _ span: QuotedSpan, words: Range<Int>, paragraph: Int, of text: AnalyzedText,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    self.text = text
    self.bytes = bytes
    paragraphWords = text.paragraphTokens[paragraph]
    let limits = text.paragraphs[paragraph].span
    readBefore(span, words, limits)
    readBehind(span, words, limits)
    readEnd(span)
  }

  private mutating func readBefore(_ span: QuotedSpan, _ words: Range<Int>, _ limits: TextSpan) {
    var index = Int(span.outer.start)
    while index > Int(limits.start), isSpace(bytes[index - 1]) { index -= 1 }
    let hasPrevious = words.lowerBound > paragraphWords.lowerBound
    touchesPrevious = hasPrevious && Int(text.tokens[words.lowerBound - 1].end) == index
    guard index > Int(limits.start) else {
      startsSentence = true
      return
    }
    let last = bytes[index - 1]
    // A full-width colon ends in BC 9A.
    followsColon =
      last == 0x3A || (last == 0x9A && index > 2 && bytes[index - 2] == 0xBC)
    followsComma = last == 0x2C
    // A closing mark before: “We won.” “We lost.”
    startsSentence = [0x2E, 0x21, 0x3F, 0x22, 0x9D, 0xBB, 0xA6].contains(last)
  }

  private mutating func readBehind(_ span: QuotedSpan, _ words: Range<Int>, _ limits: TextSpan) {
    var index = Int(span.outer.end)
    let end = Int(limits.end)
    while index < end, isSpace(bytes[index]) { index += 1 }
    touchesNext =
      words.upperBound < paragraphWords.upperBound
      && Int(text.tokens[words.upperBound].start) == index
    endsSentence = index >= end || [0x2E, 0x21, 0x3F].contains(bytes[index])
    if index < end, bytes[index] == 0x2C {
      index += 1
      while index < end, isSpace(bytes[index]) { index += 1 }
    }
    authorFollows = index < end && isDash(index, end)
  }

  private mutating func readEnd(_ span: QuotedSpan) {
    var index = Int(span.inner.end)
    while index > Int(span.inner.start), isSpace(bytes[index - 1]) { index -= 1 }
    guard index > Int(span.inner.start) else { return }
    let last = bytes[index - 1]
    endsInComma = last == 0x2C || (last == 0x8C && index > 1 && bytes[index - 2] == 0xD8)
    endsInFullStop = last == 0x2E
    // The last bytes of …, ؟, 。
    let isLong = last == 0xA6 || last == 0x9F || last == 0x82
    endsInStop = [0x2E, 0x21, 0x3F].contains(last) || isLong
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  /// Whether a dash stands at an offset, written off from what is behind it.
  private func isDash(_ index: Int, _ end: Int) -> Bool {
    if bytes[index] == 0x2D { return index + 1 < end && isSpace(bytes[index + 1]) }
    return index + 2 < end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (0x93...0x95).contains(bytes[index + 2])
  }

  /// Whether a word begins with a capital or a digit.
  func isCapitalized(_ word: Int) -> Bool {
    let start = Int(text.tokens[word].start)
    return bytes[start] &- 0x30 < 10 || LetterCase.isUpper(bytes, at: start)
  }

  /// Whether a word is of a script with capitals: Latin, Greek, Cyrillic, Armenian.
  func hasCase(_ word: Int) -> Bool { bytes[Int(text.tokens[word].start)] < 0xD6 }

  /// Whether all words are capitalized but for some.
  func allCapitalized(_ words: Range<Int>, except isExcepted: (Int) -> Bool) -> Bool {
    words.allSatisfy { isCapitalized($0) || ($0 > words.lowerBound && isExcepted($0)) }
  }

  /// Whether capitalized words stand directly before and behind: Jim "Tiger" Doe.
  func stands(insideNameOf words: Range<Int>) -> Bool {
    touchesPrevious && touchesNext && isCapitalized(words.lowerBound - 1)
      && isCapitalized(words.upperBound)
  }
}
