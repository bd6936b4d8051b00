import ParallaxLexicon
import ParallaxModel
import ParallaxText

/// The voices of the words of one field.
public struct FieldVoices: Sendable, Equatable {
  /// The voice of each word.
  public var voices: [Voice]
  /// For each word, the number of the quotation it stands in, from 1; 0 outside.
  public var quotationNumbers: [Int32]
  /// For each word, the number of words between the quotation marks around it; 0 outside.
  public var quoteWords: [Int32]
  /// The quotations, in order.
  public var quotations: [Quotation]
}

/// Says whose words each word of a text is: the first form.
///
/// Words between quotation marks are *direct*; a quoted span of at most `longestDistancedSpan`
/// words is *distanced* where no speaking verb governs it, and *unclear* in a headline with a colon.
/// Words outside the marks in a sentence with a reporting verb, or in a headline or subheading with
/// a colon, are *unclear*: they may be reported speech, so they are never counted as the outlet's
/// own. The words of a paragraph whose marks do
/// not pair are *unclear*. All others are the outlet's *own*; in a language without a list of
/// reporting verbs they are *unclear*, because nothing tells reported speech from own words.
public struct VoiceAssigner: Sendable {
  /// The most words a quoted span may have to be a distancing of a word, not a quotation.
  public static let longestDistancedSpan = 3

  private let lexicons: CompiledLexicons

  /// Takes the cues of speech from compiled lexicons.
  public init(lexicons: CompiledLexicons) { self.lexicons = lexicons }

  /// The voices of a field.
  ///
  /// - Parameters:
  ///   - text: The field, read.
  ///   - string: Its text.
  ///   - field: Title or body: a colon attributes a title only.
  ///   - matches: What the matcher found in it, cues among it.
  /// - Returns: A voice for each word.
  /// - Complexity: O(words + marks × log words).
  public func assign(
    _ text: AnalyzedText, of string: String, field: TextField, matches: [Match]
  ) -> FieldVoices {
    let bare: Voice = lexicons.hasCues ? .own : .unclear
    var result = FieldVoices(
      voices: [Voice](repeating: bare, count: text.tokens.count),
      quotationNumbers: [Int32](repeating: 0, count: text.tokens.count),
      quoteWords: [Int32](repeating: 0, count: text.tokens.count), quotations: [])
    guard !text.tokens.isEmpty else { return result }
    let spans = number(text, in: &result)
    let unquotedCues = matches.filter {
      lexicons.entries[Int($0.entry)].isCue && result.quoteWords[$0.tokens.lowerBound] == 0
    }
    var isAttributed = [Bool](repeating: false, count: text.sentences.count)
    markSentences(with: unquotedCues, of: text, in: &isAttributed)
    let colons = headingsWithColon(text, string, field, spans)
    for (sentence, tokens) in text.sentenceTokens.enumerated() {
      let isHeading = colons.contains { $0.contains(text.sentences[sentence]) }
      guard isAttributed[sentence] || isHeading else { continue }
      for token in tokens { result.voices[token] = .unclear }
    }
    for span in spans {
      let words = text.tokens(in: span.inner)
      var voice = voice(of: span, words: words.count, isAttributed: isAttributed, text, string)
      result.quotations.append(
        Quotation(
          field: field, section: .body, kind: voice == .distanced ? .distanced : .direct,
          words: words.count, quotedWords: words.count, fragments: [span.outer]))
      if voice == .distanced, colons.contains(where: { $0.contains(span.outer) }) {
        voice = .unclear
      }
      for token in words { result.voices[token] = voice }
    }
    for (paragraph, tokens) in text.paragraphTokens.enumerated()
    where text.quotations[paragraph].isUnbalanced {
      for token in tokens { result.voices[token] = .unclear }
    }
    return result
  }

  /// Numbers the quoted spans and their words.
  private func number(_ text: AnalyzedText, in result: inout FieldVoices) -> [QuotedSpan] {
    var spans: [QuotedSpan] = []
    for paragraph in text.quotations {
      for span in paragraph.spans {
        let tokens = text.tokens(in: span.inner)
        spans.append(span)
        for token in tokens {
          result.quotationNumbers[token] = Int32(spans.count)
          result.quoteWords[token] = Int32(tokens.count)
        }
      }
    }
    return spans
  }

  private func markSentences(
    with cues: [Match], of text: AnalyzedText, in isAttributed: inout [Bool]
  ) {
    var sentence = 0
    for cue in cues {
      while text.sentenceTokens[sentence].upperBound <= cue.tokens.lowerBound { sentence += 1 }
      isAttributed[sentence] = true
    }
  }

  private func voice(
    of span: QuotedSpan, words: Int, isAttributed: [Bool], _ text: AnalyzedText, _ string: String
  ) -> Voice {
    if words > Self.longestDistancedSpan || span.continuesEarlier { return .direct }
    let sentences = sentences(overlapping: span.outer, in: text)
    if sentences.contains(where: { isAttributed[$0] }) { return .direct }
    return isUtterance(span, string, startsSentence: sentences.first.map { text.sentences[$0] })
      ? .direct : .distanced
  }

  private func sentences(overlapping span: TextSpan, in text: AnalyzedText) -> Range<Int> {
    var low = 0
    var high = text.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if text.sentences[middle].end <= span.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < text.sentences.count, text.sentences[end].start < span.end { end += 1 }
    return low..<end
  }

  /// Whether a short span is a sentence of its own (“Never.”), or is led in by a colon.
  private func isUtterance(
    _ span: QuotedSpan, _ string: String, startsSentence sentence: TextSpan?
  ) -> Bool {
    var copy = string
    return copy.withUTF8 { bytes in
      var before = Int(span.outer.start)
      while before > 0, bytes[before - 1] <= 0x20 { before -= 1 }
      if before > 0, bytes[before - 1] == 0x3A { return true }
      guard let sentence, sentence.start == span.outer.start, span.inner.count > 0 else {
        return false
      }
      let last = bytes[Int(span.inner.end) - 1]
      return last == 0x2E || last == 0x21 || last == 0x3F
    }
  }

  /// The title, and the subheadings of a body, that have a colon outside quotation marks.
  private func headingsWithColon(
    _ text: AnalyzedText, _ string: String, _ field: TextField, _ spans: [QuotedSpan]
  ) -> [TextSpan] {
    let headings =
      field == .title ? text.paragraphs : text.paragraphs.filter { $0.section == .subheading }
    return headings.map(\.span).filter { hasColon(string, in: $0, outside: spans) }
  }

  /// Whether a heading has a colon before a space outside quotation marks.
  private func hasColon(_ text: String, in heading: TextSpan, outside spans: [QuotedSpan]) -> Bool {
    var copy = text
    return copy.withUTF8 { bytes in
      (Int(heading.start)..<Int(heading.end)).contains { index in
        let isColon =
          bytes[index] == 0x3A && index > Int(heading.start)
          && (index + 1 == Int(heading.end) || bytes[index + 1] <= 0x20)
        return isColon
          && !spans.contains { Int($0.outer.start) <= index && index < Int($0.outer.end) }
      }
    }
  }
}
