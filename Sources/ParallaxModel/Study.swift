/// One document with what was decided and counted about it.
public struct AnalyzedDocument: Sendable {
  /// The document as it was loaded.
  public var document: Document
  /// Its event, if it has one.
  public var membership: EventMembership?
  /// What was counted in it.
  public var analysis: DocumentAnalysis

  /// Joins the three.
  public init(document: Document, membership: EventMembership?, analysis: DocumentAnalysis) {
    self.document = document
    self.membership = membership
    self.analysis = analysis
  }
}

/// Everything a report is made of.
public struct Study: Sendable {
  /// The lexicons in use, in the order their references count.
  public var lexicons: [Lexicon]
  /// The lists of reporting verbs that decided the voices.
  public var voiceLexicons: [Lexicon]
  /// The documents, in the order they were read.
  public var documents: [AnalyzedDocument]
  /// The comparisons, in table order.
  public var comparisons: [EventComparison]
  /// What was run, and on what.
  public var manifest: RunManifest
  /// What is wrong with the data.
  public var diagnostics: [Diagnostic]

  /// Joins the parts.
  public init(
    lexicons: [Lexicon], voiceLexicons: [Lexicon] = [], documents: [AnalyzedDocument],
    comparisons: [EventComparison],
    manifest: RunManifest, diagnostics: [Diagnostic]
  ) {
    self.lexicons = lexicons
    self.voiceLexicons = voiceLexicons
    self.documents = documents
    self.comparisons = comparisons
    self.manifest = manifest
    self.diagnostics = diagnostics
  }

  /// The category and entry behind a reference.
  public func entry(_ reference: EntryReference) -> (category: Category, entry: Entry) {
    let category = lexicons[reference.lexicon].categories[reference.category]
    return (category, category.entries[reference.entry])
  }
}
