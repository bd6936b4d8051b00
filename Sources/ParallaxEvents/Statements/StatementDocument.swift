import ParallaxModel

/// What the search for statements knows of an article.
public struct StatementDocument: Sendable {
  /// The document's id, unique in the corpus.
  public var id: String
  /// The outlet: an outlet tells a statement once.
  public var outlet: String
  /// The event; nil for a document in none, which only says how rare words are.
  public var eventID: String?
  /// The headline: a line of the body that repeats it is no sentence.
  public var title: String
  /// The text.
  public var body: String
  /// A BCP 47 language code; nil when it is not known.
  public var language: String?
  /// Who says what in the body.
  public var quotations: [Quotation]

  /// Makes a document; quotations need not be known.
  public init(
    id: String, outlet: String, eventID: String?, title: String = "", body: String,
    language: String? = nil, quotations: [Quotation] = []
  ) {
    self.id = id
    self.outlet = outlet
    self.eventID = eventID
    self.title = title
    self.body = body
    self.language = language
    self.quotations = quotations.filter { $0.field == .body }
  }

  /// Takes what is needed of an analyzed document.
  public init(_ analyzed: AnalyzedDocument) {
    let document = analyzed.document
    self.init(
      id: document.id, outlet: document.outlet, eventID: analyzed.membership?.eventID,
      title: document.title, body: document.body, language: document.language,
      quotations: analyzed.analysis.quotations)
  }
}
