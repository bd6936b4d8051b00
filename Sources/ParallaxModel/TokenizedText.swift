/// One field of a document, cut into what is counted, to be printed.
public struct TokenizedText: Sendable, Equatable {
  /// A word, or a mark between words where marks are asked for.
  public struct Token: Sendable, Equatable {
    /// Where it stands in the field, in UTF-8.
    public var span: TextSpan
    /// The form that counts as one with its other spellings; nil for a mark, which never counts.
    public var folded: String?
    /// The number, from 0, of its sentence in the field.
    public var sentence: Int
    /// Whose word it is; nil for a mark, and where voices are not asked for.
    public var voice: Voice?

    /// Makes a token.
    public init(span: TextSpan, folded: String?, sentence: Int, voice: Voice? = nil) {
      self.span = span
      self.folded = folded
      self.sentence = sentence
      self.voice = voice
    }
  }

  /// The text that the offsets point into.
  public var field: TextField
  /// In the order of the text.
  public var tokens: [Token]
  /// In the order of the text.
  public var sentences: [TextSpan]

  /// Makes a text.
  public init(field: TextField, tokens: [Token], sentences: [TextSpan]) {
    self.field = field
    self.tokens = tokens
    self.sentences = sentences
  }
}

/// A document with its title, its body and its captions cut into tokens.
public struct TokenizedDocument: Sendable {
  /// The document.
  public var document: Document
  /// Its title.
  public var title: TokenizedText
  /// Its body.
  public var body: TokenizedText
  /// Its captions; nil where it has none.
  public var captions: TokenizedText?

  /// Joins a document with its tokens.
  public init(
    document: Document, title: TokenizedText, body: TokenizedText, captions: TokenizedText? = nil
  ) {
    self.document = document
    self.title = title
    self.body = body
    self.captions = captions
  }

  /// The fields with their texts, the title first.
  public var fields: [(text: String, tokenized: TokenizedText)] {
    [title, body, captions].compactMap { $0.map { (document.text(of: $0.field), $0) } }
  }
}
