import ParallaxModel
import ParallaxText

/// Cuts one document after another into the words and sentences that are counted, to print them.
///
/// One tokenizer is used by one thread at a time.
public final class DocumentTokenizer {
  private let reader: TextAnalyzer
  private let includesMarks: Bool
  private let languages: LanguageTools?

  /// Makes a tokenizer with a vocabulary of its own.
  ///
  /// - Parameters:
  ///   - includesMarks: Whether the marks between words are tokens too.
  ///   - plan: The lists of reporting verbs, to give each word its voice; nil for words without.
  public init(includesMarks: Bool = false, voices plan: AnalysisPlan? = nil) {
    self.includesMarks = includesMarks
    let reader = TextAnalyzer()
    self.reader = reader
    languages = plan.map { LanguageTools($0, vocabulary: reader.vocabulary) }
  }

  /// Cuts the title, the body and the captions, as `DocumentAnalyzer` counts them.
  ///
  /// - Complexity: O(length of the text).
  public func tokenize(_ document: Document) -> TokenizedDocument {
    let language = AnalysisPlan.primary(document.language ?? "")
    let title = reader.analyze(title: document.title, language: language)
    let body = reader.analyze(body: document.body, title: document.title, language: language)
    let tools = languages?.tools(for: language)
    func voices(
      _ text: AnalyzedText, _ string: String, _ field: TextField
    ) -> [Voice]? {
      tools.map { tools in
        tools.assigner.assign(
          text, of: string, field: field, matches: tools.matcher.matches(in: text, of: string),
          beside: field == .body ? (title, document.title) : (body, document.body),
          namesSpeakers: false
        ).voices
      }
    }
    var tokenized = TokenizedDocument(
      document: document,
      title: text(of: title, in: document.title, .title, voices(title, document.title, .title)),
      body: text(of: body, in: document.body, .body, voices(body, document.body, .body)))
    if !document.captions.isEmpty {
      let string = document.captions
      let captions = reader.analyze(captions: string, language: language)
      tokenized.captions = text(
        of: captions, in: string, .captions, voices(captions, string, .captions))
    }
    return tokenized
  }

  private func text(
    of analyzed: AnalyzedText, in string: String, _ field: TextField, _ voices: [Voice]?
  ) -> TokenizedText {
    var string = string
    var text = TokenizedText(field: field, tokens: [], sentences: analyzed.sentences)
    string.withUTF8 { bytes in
      for (number, words) in analyzed.sentenceTokens.enumerated() {
        var end = Int(analyzed.sentences[number].start)
        for place in words {
          let word = analyzed.tokens[place]
          appendMarks(in: end..<max(end, Int(word.start)), of: bytes, number, to: &text)
          text.tokens.append(
            TokenizedText.Token(
              span: TextSpan(word.start, word.end),
              folded: String(decoding: reader.vocabulary.folded(word.type), as: UTF8.self),
              sentence: number, voice: voices?[place]))
          end = Int(word.end)
        }
        let last = max(end, Int(analyzed.sentences[number].end))
        appendMarks(in: end..<last, of: bytes, number, to: &text)
      }
    }
    return text
  }

  private func appendMarks(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ sentence: Int,
    to text: inout TokenizedText
  ) {
    guard includesMarks else { return }
    for span in MarkReader.marks(in: range, of: bytes) {
      text.tokens.append(TokenizedText.Token(span: span, folded: nil, sentence: sentence))
    }
  }
}
