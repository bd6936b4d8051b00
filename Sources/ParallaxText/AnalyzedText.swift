import ParallaxModel

/// One field of a document, read: words, sentences and what stands between quotation marks.
public struct AnalyzedText: Sendable {
  /// The words, in order.
  public var tokens: [Token]
  /// The paragraphs of a body; one paragraph for a title.
  public var paragraphs: [Paragraph]
  /// For each paragraph, its words.
  public var paragraphTokens: [Range<Int>]
  /// For each paragraph, what its quotation marks enclose.
  public var quotations: [ParagraphQuotations]
  /// The sentences, which do not cross a paragraph, in order.
  public var sentences: [TextSpan]
  /// For each sentence, its words.
  public var sentenceTokens: [Range<Int>]

  /// The words that begin inside a span.
  ///
  /// - Complexity: O(log n).
  public func tokens(in span: TextSpan) -> Range<Int> {
    firstToken(from: span.start)..<firstToken(from: span.end)
  }

  /// The sentence of a word.
  ///
  /// - Complexity: O(log n).
  public func sentence(of token: Int) -> Int {
    var low = 0
    var high = sentenceTokens.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sentenceTokens[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first word that begins at or after an offset.
  private func firstToken(from offset: Int32) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Reads titles and bodies.
///
/// One analyzer is used by one thread at a time.
public final class TextAnalyzer {
  private let tokenizer = Tokenizer()
  private var segmenters: [String: SentenceSegmenter] = [:]

  /// Makes an analyzer with a vocabulary of its own.
  public init() {}

  /// The types of the words it has read.
  public var vocabulary: Vocabulary { tokenizer.vocabulary }

  /// Reads a title, which is one paragraph.
  public func analyze(title: String, language: String) -> AnalyzedText {
    var copy = title
    return copy.withUTF8 { bytes in
      let span = TextSpan(0, Int32(bytes.count))
      let paragraphs = bytes.isEmpty ? [] : [Paragraph(span: span, section: .headline)]
      return analyze(bytes, paragraphs: paragraphs, language: language, skipsHeadline: false)
    }
  }

  /// Reads a body.
  ///
  /// Paragraphs that repeat the title have no words here: they are counted in the title.
  public func analyze(body: String, title: String, language: String) -> AnalyzedText {
    var body = body
    var title = title
    return body.withUTF8 { bytes in
      let paragraphs = title.withUTF8 { ParagraphReader.paragraphs(of: bytes, title: $0) }
      return analyze(bytes, paragraphs: paragraphs, language: language, skipsHeadline: true)
    }
  }

  /// Reads captions, each of which is a line and a paragraph.
  public func analyze(captions: String, language: String) -> AnalyzedText {
    var captions = captions
    return captions.withUTF8 { bytes in
      analyze(
        bytes, paragraphs: ParagraphReader.captions(of: bytes), language: language,
        skipsHeadline: false)
    }
  }

  private func analyze(
    _ bytes: UnsafeBufferPointer<UInt8>, paragraphs: [Paragraph], language: String,
    skipsHeadline: Bool
  ) -> AnalyzedText {
    var result = AnalyzedText(
      tokens: [], paragraphs: paragraphs, paragraphTokens: [], quotations: [], sentences: [],
      sentenceTokens: [])
    result.tokens.reserveCapacity(bytes.count / 5)
    let segmenter = segmenters[language] ?? SentenceSegmenter(language: language)
    segmenters[language] = segmenter
    // The whole text is read at once: a line break always ends a sentence by UAX #29.
    let found = segmenter.sentences(bytes)
    var nextSentence = 0
    let elided = ElidedWords.of(language)
    var marks = QuotationMarks(language: language)
    for (index, paragraph) in paragraphs.enumerated() {
      let range = Int(paragraph.span.start)..<Int(paragraph.span.end)
      let first = result.tokens.count
      if skipsHeadline, paragraph.section == .headline {
        result.paragraphTokens.append(first..<first)
        result.quotations.append(ParagraphQuotations())
        continue
      }
      tokenizer.tokenize(bytes, in: range, elided: elided, into: &result.tokens)
      result.paragraphTokens.append(first..<result.tokens.count)
      result.quotations.append(marks.read(index, of: paragraphs, in: bytes))
      appendSentences(
        of: paragraph.span, among: found, from: &nextSentence, in: bytes, firstToken: first,
        to: &result)
    }
    return result
  }

  /// Takes the sentences of one paragraph out of those of the whole text.
  ///
  /// A line break inside a hard-wrapped paragraph ends no sentence, though UAX #29 says so.
  private func appendSentences(
    of paragraph: TextSpan, among found: [TextSpan], from next: inout Int,
    in bytes: UnsafeBufferPointer<UInt8>, firstToken: Int, to result: inout AnalyzedText
  ) {
    let firstSentence = result.sentences.count
    while next < found.count, found[next].end <= paragraph.start { next += 1 }
    var runsOn = false
    while next < found.count, found[next].start < paragraph.end {
      let start = max(found[next].start, paragraph.start)
      let end = min(found[next].end, paragraph.end)
      if runsOn {
        result.sentences[result.sentences.count - 1].end = end
      } else {
        result.sentences.append(TextSpan(start, end))
      }
      runsOn =
        end < paragraph.end && endsInLineBreak(bytes, Int(end))
        && !endsSentence(bytes, TextSpan(start, end))
      if found[next].end > paragraph.end { break }
      next += 1
    }
    for sentence in firstSentence..<result.sentences.count {
      while result.sentences[sentence].count > 1,
        bytes[Int(result.sentences[sentence].end) - 1] <= 0x20
      {
        result.sentences[sentence].end -= 1
      }
    }
    var token = firstToken
    for sentence in firstSentence..<result.sentences.count {
      let start = token
      while token < result.tokens.count, result.tokens[token].start < result.sentences[sentence].end
      {
        token += 1
      }
      result.sentenceTokens.append(start..<token)
    }
  }

  /// Whether a line feed, carriage return, U+0085, U+2028 or U+2029 stands before an offset.
  private func endsInLineBreak(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    switch UTF8Decoder.decode(bytes, before: end)?.scalar {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private func endsSentence(_ text: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Bool {
    var end = Int(span.end)
    while end > Int(span.start), text[end - 1] <= 0x20 { end -= 1 }
    guard let (last, _) = UTF8Decoder.decode(text, before: end) else { return true }
    switch last {
    case 0x2E, 0x21, 0x3F, 0x22, 0x2026, 0x201D, 0x2019, 0xBB, 0x3002, 0x061F, 0x06D4: return true
    default: return false
    }
  }
}
