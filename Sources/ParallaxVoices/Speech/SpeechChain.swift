import ParallaxModel
import ParallaxText

/// One paragraph as the finding of speech reads it: words with the marks between them.
///
/// A view of the memory of its reader.
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
    /// Whether a mark that ends a clause stands behind its last word, inside the quotation marks or out.
    var endsClause: Bool { look & 1 == 1 }
  }

  /// The first word of the paragraph in the text.
  fileprivate(set) var firstToken = 0
  /// The number of words.
  fileprivate(set) var count = 0
  /// The words; one before the first and one behind the last say that there is none.
  fileprivate(set) var words: UnsafeMutablePointer<SpeechWord>
  /// What stands before each word, and after the last.
  fileprivate(set) var gaps: UnsafeMutablePointer<UInt8>
  /// For each word, the quotation it stands in; -1 outside.
  fileprivate(set) var quote: UnsafeMutablePointer<Int16>
  /// Whether a word is a cue outside quotation marks.
  fileprivate(set) var isCue: UnsafeMutablePointer<Bool>
  fileprivate(set) var quotes: [Quote] = []
  /// The words of each sentence.
  fileprivate(set) var sentences: [Range<Int>] = []
  /// Of each sentence, how many words are quoted and how many are cues.
  fileprivate(set) var seen: [(quoted: Int, cues: Int)] = []
  /// For each word, the next cue of its sentence; -1 for none.
  fileprivate(set) var nextCue: UnsafeMutablePointer<Int32>
  /// For each word, how many words on in its sentence the next quoted word stands, from 1 on; `noQuote`
  /// for none.
  fileprivate(set) var toQuote: UnsafeMutablePointer<UInt8>
  /// Whether anything in it may be somebody's words.
  var mayHoldSpeech = false

  /// The most words to a quotation that are told apart.
  static let noQuote = 99
  /// The number of a gap that is nothing but white space, where no quotation opens or closes.
  static let plainGap = Mark.space.rawValue * 4

  /// Whether a sentence has neither a cue nor a quoted word: then the model finds no speech in it.
  func isSilent(_ sentence: Int) -> Bool {
    seen[sentence].quoted == 0 && seen[sentence].cues == 0
  }

  /// The sentence that holds a word.
  ///
  /// - Complexity: O(log sentences).
  func sentence(of word: Int) -> Range<Int> {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= word { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count ? sentences[low] : 0..<count
  }
}

/// Reads one paragraph after another into the same memory.
final class SpeechChainReader {
  /// The paragraph that was read last.
  private(set) var chain: SpeechChain
  private var capacity = 512
  private let vocabulary: SpeechVocabulary

  init(_ vocabulary: SpeechVocabulary) {
    self.vocabulary = vocabulary
    chain = Self.chain(capacity)
  }

  deinit { Self.free(chain) }

  private static func chain(_ capacity: Int) -> SpeechChain {
    SpeechChain(
      words: .allocate(capacity: capacity + 2) + 1, gaps: .allocate(capacity: capacity + 1),
      quote: .allocate(capacity: capacity), isCue: .allocate(capacity: capacity),
      nextCue: .allocate(capacity: capacity), toQuote: .allocate(capacity: capacity))
  }

  private static func free(_ chain: SpeechChain) {
    (chain.words - 1).deallocate()
    chain.gaps.deallocate()
    chain.quote.deallocate()
    chain.isCue.deallocate()
    chain.nextCue.deallocate()
    chain.toQuote.deallocate()
  }

  /// Reads a paragraph; `firstSentence`, the first sentence of the text that may be in it, is moved on.
  func read(
    _ paragraph: Int, of text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>,
    isHeading: Bool, firstSentence: inout Int
  ) {
    let tokens = text.paragraphTokens[paragraph]
    if tokens.count > capacity {
      while capacity < tokens.count { capacity *= 2 }
      Self.free(chain)
      chain = Self.chain(capacity)
    }
    chain.firstToken = tokens.lowerBound
    chain.count = tokens.count
    chain.quotes.removeAll(keepingCapacity: true)
    chain.sentences.removeAll(keepingCapacity: true)
    chain.mayHoldSpeech = false
    guard !tokens.isEmpty else { return }
    text.tokens.withUnsafeBufferPointer { all in
      vocabulary.read(UnsafeBufferPointer(rebasing: all[tokens]), bytes, into: &chain)
      readSentences(tokens, of: text, from: &firstSentence)
      readQuotes(paragraph, tokens, of: text)
      if !chain.quotes.isEmpty { chain.mayHoldSpeech = true }
      guard chain.mayHoldSpeech || isHeading else { return }
      lookAhead()
      readGaps(text.paragraphs[paragraph].span, UnsafeBufferPointer(rebasing: all[tokens]), bytes)
      readLooks(of: text, bytes)
    }
  }

  private func readSentences(
    _ tokens: Range<Int>, of text: AnalyzedText, from first: inout Int
  ) {
    while first < text.sentences.count, text.sentenceTokens[first].lowerBound < tokens.upperBound {
      let range = text.sentenceTokens[first].clamped(to: tokens)
      if !range.isEmpty {
        chain.sentences.append(
          range.lowerBound - chain.firstToken..<range.upperBound - chain.firstToken)
      }
      first += 1
    }
    // Words that no sentence holds would have no scores.
    let held = chain.sentences.reduce(0) { $0 + $1.count }
    if held != tokens.count { chain.sentences = [0..<tokens.count] }
  }

  private func readQuotes(_ paragraph: Int, _ tokens: Range<Int>, of text: AnalyzedText) {
    chain.quote.initialize(repeating: -1, count: tokens.count)
    for span in text.quotations[paragraph].spans {
      let range = text.tokens(in: span.inner).clamped(to: tokens)
      guard !range.isEmpty else { continue }
      let words = range.lowerBound - chain.firstToken..<range.upperBound - chain.firstToken
      for word in words {
        chain.quote[word] = Int16(truncatingIfNeeded: chain.quotes.count)
        chain.isCue[word] = false
      }
      chain.quotes.append(SpeechChain.Quote(words: words, look: 0))
    }
  }

  private func lookAhead() {
    let (isCue, quote, nextCue, toQuote) = (chain.isCue, chain.quote, chain.nextCue, chain.toQuote)
    chain.seen.removeAll(keepingCapacity: true)
    for sentence in chain.sentences {
      var next = -1
      var distance = SpeechChain.noQuote
      var seen = (quoted: 0, cues: 0)
      for index in sentence.reversed() {
        nextCue[index] = Int32(truncatingIfNeeded: next)
        toQuote[index] = UInt8(truncatingIfNeeded: distance)
        if isCue[index] {
          next = index
          seen.cues += 1
        }
        if quote[index] >= 0 {
          distance = 1
          seen.quoted += 1
        } else if distance < SpeechChain.noQuote {
          distance += 1
        }
      }
      chain.seen.append(seen)
    }
  }

  private func readGaps(
    _ span: TextSpan, _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    typealias Mark = SpeechChain.Mark
    for (index, token) in tokens.enumerated() where index > 0 {
      let mark =
        token.gap == .space
        ? Mark.space : Self.mark(Int(tokens[index - 1].end)..<Int(token.start), bytes)
      chain.gaps[index] = mark.rawValue * 4
    }
    chain.gaps[0] = Mark.start.rawValue * 4
    chain.gaps[chain.count] = Mark.sentence.rawValue * 4
    for sentence in chain.sentences.dropFirst() {
      let isAsked = chain.gaps[sentence.lowerBound] == Mark.question.rawValue * 4
      chain.gaps[sentence.lowerBound] = (isAsked ? Mark.shout : .sentence).rawValue * 4
    }
    guard !chain.quotes.isEmpty else { return }
    for index in 0...chain.count { chain.gaps[index] += sides(index) }
  }

  /// 1 where a quotation opens before a word, 2 where one closes, 3 both.
  private func sides(_ index: Int) -> UInt8 {
    let here = index < chain.count ? chain.quote[index] : -1
    let before = index > 0 ? chain.quote[index - 1] : -1
    guard here != before else { return 0 }
    return (here >= 0 ? 1 : 0) + (before >= 0 ? 2 : 0)
  }

  /// The first mark of punctuation between two words.
  private static func mark(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>)
    -> SpeechChain.Mark
  {
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

  private func readLooks(of text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>) {
    for index in chain.quotes.indices {
      let range = chain.quotes[index].words
      let length = range.count < 4 ? range.count : range.count < 7 ? 4 : 5
      let first = text.tokens[chain.firstToken + range.lowerBound]
      let isCapital = bytes[Int(first.start)] &- 0x41 < 26
      let end = Int(text.tokens[chain.firstToken + range.upperBound - 1].end)
      let isPointed = end < bytes.count && Self.endsClause(bytes, end)
      chain.quotes[index].look =
        ((length * 2 + (isCapital ? 1 : 0)) * 14 + Int(chain.gaps[range.lowerBound] / 4)) * 2
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
