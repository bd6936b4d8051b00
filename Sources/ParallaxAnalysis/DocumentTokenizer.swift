import ParallaxModel
import ParallaxText

/// Cuts one document after another into the words and sentences that are counted, to print them.
///
/// One tokenizer is used by one thread at a time.
public final class DocumentTokenizer {
  private let reader = TextAnalyzer()
  private let includesMarks: Bool

  /// Makes a tokenizer with a vocabulary of its own.
  ///
  /// - Parameter includesMarks: Whether the marks between words are tokens too.
  public init(includesMarks: Bool = false) { self.includesMarks = includesMarks }

  /// Cuts the title and the body, as `DocumentAnalyzer` counts them.
  ///
  /// - Complexity: O(length of the text).
  public func tokenize(_ document: Document) -> TokenizedDocument {
    let language = AnalysisPlan.primary(document.language ?? "")
    let title = reader.analyze(title: document.title, language: language)
    let body = reader.analyze(body: document.body, title: document.title, language: language)
    return TokenizedDocument(
      document: document, title: text(of: title, in: document.title, .title),
      body: text(of: body, in: document.body, .body))
  }

  private func text(
    of analyzed: AnalyzedText, in string: String, _ field: TextField
  ) -> TokenizedText {
    var string = string
    var text = TokenizedText(field: field, tokens: [], sentences: analyzed.sentences)
    string.withUTF8 { bytes in
      for (number, words) in analyzed.sentenceTokens.enumerated() {
        var end = Int(analyzed.sentences[number].start)
        for word in analyzed.tokens[words] {
          appendMarks(in: end..<max(end, Int(word.start)), of: bytes, number, to: &text)
          text.tokens.append(
            TokenizedText.Token(
              span: TextSpan(word.start, word.end),
              folded: String(decoding: reader.vocabulary.folded(word.type), as: UTF8.self),
              sentence: number))
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
