import ParallaxModel
import ParallaxText

/// One paragraph as the finding of speech reads it: words with the marks between them.
struct SpeechChain {
  /// What stands before a word; four times this, plus whether a quotation opens or closes there, is
  /// its number.
  enum Mark: UInt8 {
    case start, space, comma, semicolon, colon, dash, opening, closing, stop, sentence, question
    case ellipsis, hyphen, shout
  }

  /// What is between the quotation marks.
  struct Quote {
    /// Its words.
    var words: Range<Int>
    /// Length, first letter, what stands before, and how it ends, as one number.
    var look: Int
  }

  /// The first word of the paragraph in the text.
  private(set) var firstToken = 0
  private(set) var words: [SpeechWord] = []
  /// What stands before each word, and after the last.
  private(set) var gaps: [UInt8] = []
  /// For each word, the quotation it stands in; -1 outside.
  private(set) var quote: [Int16] = []
  private(set) var quotes: [Quote] = []
  /// The words of each sentence.
  private(set) var sentences: [Range<Int>] = []
  /// Whether a word is a cue outside quotation marks.
  private(set) var isCue: [Bool] = []
  /// Whether anything in it may be somebody's words.
  private(set) var mayHoldSpeech = false

  var count: Int { words.count }

  /// Reads a paragraph; `firstSentence`, the first sentence of the text that may be in it, is moved on.
  mutating func read(
    _ paragraph: Int, of text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>,
    _ vocabulary: SpeechVocabulary, isHeading: Bool, firstSentence: inout Int
  ) {
    let tokens = text.paragraphTokens[paragraph]
    firstToken = tokens.lowerBound
    words.removeAll(keepingCapacity: true)
    gaps.removeAll(keepingCapacity: true)
    quote.removeAll(keepingCapacity: true)
    quotes.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    isCue.removeAll(keepingCapacity: true)
    mayHoldSpeech = false
    guard !tokens.isEmpty else { return }
    for token in tokens {
      let word = vocabulary.word(text.tokens[token], bytes)
      words.append(word)
      isCue.append(word.isCue)
      if word.isCue { mayHoldSpeech = true }
    }
    readSentences(tokens, of: text, from: &firstSentence)
    readQuotes(paragraph, tokens, of: text)
    if !quotes.isEmpty { mayHoldSpeech = true }
    guard mayHoldSpeech || isHeading else { return }
    readGaps(text.paragraphs[paragraph].span, tokens, of: text, bytes)
    readLooks(tokens, of: text, bytes)
  }

  private mutating func readSentences(
    _ tokens: Range<Int>, of text: AnalyzedText, from first: inout Int
  ) {
    while first < text.sentences.count, text.sentenceTokens[first].lowerBound < tokens.upperBound {
      let range = text.sentenceTokens[first].clamped(to: tokens)
      if !range.isEmpty {
        sentences.append(range.lowerBound - firstToken..<range.upperBound - firstToken)
      }
      first += 1
    }
    // Words that no sentence holds would have no scores.
    let held = sentences.reduce(0) { $0 + $1.count }
    if held != tokens.count { sentences = [0..<tokens.count] }
  }

  private mutating func readQuotes(_ paragraph: Int, _ tokens: Range<Int>, of text: AnalyzedText) {
    quote.append(contentsOf: repeatElement(-1, count: tokens.count))
    for span in text.quotations[paragraph].spans {
      let range = text.tokens(in: span.inner).clamped(to: tokens)
      guard !range.isEmpty else { continue }
      let words = range.lowerBound - firstToken..<range.upperBound - firstToken
      for word in words {
        quote[word] = Int16(truncatingIfNeeded: quotes.count)
        isCue[word] = false
      }
      quotes.append(Quote(words: words, look: 0))
    }
  }

  private mutating func readGaps(
    _ span: TextSpan, _ tokens: Range<Int>, of text: AnalyzedText,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    var end = Int(span.start)
    var sentence = 0
    for (index, token) in tokens.enumerated() {
      let start = Int(text.tokens[token].start)
      var mark = Self.mark(end..<start, bytes)
      end = Int(text.tokens[token].end)
      if index == 0 {
        mark = .start
      } else if sentence + 1 < sentences.count, sentences[sentence + 1].lowerBound == index {
        sentence += 1
        mark = mark == .question ? .shout : .sentence
      }
      gaps.append(mark.rawValue * 4 + sides(index))
    }
    gaps.append(Mark.sentence.rawValue * 4 + sides(words.count))
  }

  /// 1 where a quotation opens before a word, 2 where one closes, 3 both.
  private func sides(_ index: Int) -> UInt8 {
    let here = index < quote.count ? quote[index] : -1
    let before = index > 0 ? quote[index - 1] : -1
    guard here != before else { return 0 }
    return (here >= 0 ? 1 : 0) + (before >= 0 ? 2 : 0)
  }

  /// The first mark of punctuation between two words.
  private static func mark(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Mark {
    if range.count == 1, bytes[range.lowerBound] == 0x2D { return .hyphen }
    var index = range.lowerBound
    while index < range.upperBound {
      let next = index + 1 < range.upperBound ? bytes[index + 1] : 0
      switch bytes[index] {
      case 0x2C: return .comma
      case 0x3B: return .semicolon
      case 0x3A: return .colon
      case 0x28, 0x5B: return .opening
      case 0x29, 0x5D: return .closing
      case 0x2E: return next == 0x2E ? .ellipsis : .stop
      case 0x21, 0x3F: return .question
      case 0x2D where next == 0x2D || next == 0x20: return .dash
      case 0xE2 where next == 0x80 && index + 2 < range.upperBound:
        switch bytes[index + 2] {
        case 0x93, 0x94, 0x95: return .dash
        case 0xA6: return .ellipsis
        default: index += 2
        }
      default: break
      }
      index += 1
    }
    return .space
  }

  private mutating func readLooks(
    _ tokens: Range<Int>, of text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    for index in quotes.indices {
      let range = quotes[index].words
      let length = range.count < 4 ? range.count : range.count < 7 ? 4 : 5
      let first = text.tokens[firstToken + range.lowerBound]
      let isCapital = bytes[Int(first.start)] &- 0x41 < 26
      let end = Int(text.tokens[firstToken + range.upperBound - 1].end)
      let isPointed = end < bytes.count && Self.endsClause(bytes, end)
      quotes[index].look =
        ((length * 2 + (isCapital ? 1 : 0)) * 14 + Int(gaps[range.lowerBound] / 4)) * 2
        + (isPointed ? 1 : 0)
    }
  }

  private static func endsClause(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    switch bytes[end] {
    case 0x2C, 0x2E, 0x21, 0x3F, 0x2D: return true
    case 0xE2:
      return end + 2 < bytes.count && bytes[end + 1] == 0x80 && bytes[end + 2] == 0xA6
    default: return false
    }
  }
}
