/// One document with what was decided and counted about it.
public struct AnalyzedDocument: Sendable {
  /// The document as it was loaded.
  public var document: Document
  /// Its event, if it has one.
  public var membership: EventMembership?
  /// What was counted in it.
  public var analysis: DocumentAnalysis
  /// What it counts for in the comparisons: its outlet, or the group that its outlet belongs to,
  /// empty where that is not given.
  public var unit: String
  /// Whether articles of its kind are compared; it is shown all the same.
  public var isOfComparedKind = true
  /// The group of documents with which it shares copy; nil where it shares none, or copies were not
  /// looked for.
  public var copyGroup: String?
  /// The text that it prints as other documents do: its group, unless it shares only a part.
  public var copiedText: String?
  /// The values of the fields that a table is grouped by besides its own columns, in their order.
  public var groupValues: [String] = []

  /// Joins the three; the document counts for its outlet.
  public init(document: Document, membership: EventMembership?, analysis: DocumentAnalysis) {
    self.document = document
    self.membership = membership
    self.analysis = analysis
    unit = document.outlet
  }

  /// Whether no word stands outside the headline and the captions: then nothing is divided by its
  /// length, and it is not compared with articles.
  public var isHeadlineOnly: Bool {
    let words = analysis.words
    let headline = Voice.allCases.reduce(0) { $0 + words[.headline, $1] }
    let captions = Voice.allCases.reduce(0) { $0 + words[.caption, $1] }
    return headline + captions == words.total && (headline > 0 || document.body.isEmpty)
  }

  /// Whether it stands on a side of the comparisons.
  public var isCompared: Bool { isOfComparedKind && !isHeadlineOnly }
}

/// Everything a report is made of.
public struct Study: Sendable {
  /// The lexicons in use, in the order their references count.
  public var lexicons: [Lexicon]
  /// The lists of reporting verbs that decided the voices.
  public var voiceLexicons: [Lexicon]
  /// The documents, in the order they were read.
  public var documents: [AnalyzedDocument]
  /// The column of the file of outlets whose values are compared in place of outlets.
  public var comparedBy: String?
  /// The comparisons, in table order.
  public var comparisons: [EventComparison]
  /// How often a text that several documents print counts in the comparisons.
  public var copyCounting = CopyCounting.once
  /// The least average similarity that documents were grouped with, 0 to 1.
  public var groupingThreshold = 0.0
  /// The documents that share copy, in table order.
  public var copies: [CopyGroup] = []
  /// What was changed in shared copy, in table order.
  public var copyEdits: [CopyComparison] = []
  /// Which outlets tell which event, and what they mention, in table order.
  public var coverage: [CoverageCell] = []
  /// What outlets tell in a sentence each, in table order.
  public var statements: [EventStatement] = []
  /// Who speaks in each event and outlet, in table order.
  public var sources: [SourceShare]
  /// By which reporting verbs, in table order.
  public var stances: [StanceShare]
  /// What became of the events of an earlier run, in table order.
  public var eventChanges: [EventChange] = []
  /// What was run, and on what.
  public var manifest: RunManifest
  /// What is wrong with the data.
  public var diagnostics: [Diagnostic]

  /// Joins the parts.
  public init(
    lexicons: [Lexicon], voiceLexicons: [Lexicon] = [], documents: [AnalyzedDocument],
    comparisons: [EventComparison], sources: [SourceShare] = [], stances: [StanceShare] = [],
    manifest: RunManifest, diagnostics: [Diagnostic]
  ) {
    self.lexicons = lexicons
    self.voiceLexicons = voiceLexicons
    self.documents = documents
    self.comparisons = comparisons
    self.sources = sources
    self.stances = stances
    self.manifest = manifest
    self.diagnostics = diagnostics
  }

  /// The category and entry behind a reference.
  public func entry(_ reference: EntryReference) -> (category: Category, entry: Entry) {
    let category = lexicons[reference.lexicon].categories[reference.category]
    return (category, category.entries[reference.entry])
  }
}
