import ParallaxModel

/// The tokens and sentences of one field in Unicode scalars, with the forms as printed.
struct TokenPlaces {
  /// Half-open ranges.
  private(set) var tokens: [(start: Int, end: Int)] = []
  /// For each token, its text.
  private(set) var forms: [String] = []
  /// Half-open ranges.
  private(set) var sentences: [(start: Int, end: Int)] = []

  init(_ tokenized: TokenizedText, in text: String) {
    var text = text
    var offsets = ScalarOffsets(text)
    text.withUTF8 { bytes in
      for token in tokenized.tokens {
        tokens.append(Self.place(token.span, &offsets))
        forms.append(
          String(decoding: bytes[Int(token.span.start)..<Int(token.span.end)], as: UTF8.self))
      }
    }
    sentences = tokenized.sentences.map { Self.place($0, &offsets) }
  }

  private static func place(
    _ span: TextSpan, _ offsets: inout ScalarOffsets
  ) -> (start: Int, end: Int) {
    (
      offsets.scalarOffset(ofUTF8: Int(span.start)), offsets.scalarOffset(ofUTF8: Int(span.end))
    )
  }
}
