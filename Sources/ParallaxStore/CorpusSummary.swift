import ParallaxModel

/// What a store holds, in numbers; of a page with several versions the latest counts.
public struct CorpusSummary: Sendable, Equatable {
  /// A name and the number of documents that have it.
  public struct Share: Sendable, Equatable {
    /// The name.
    public var name: String
    /// The number of documents.
    public var documents: Int

    /// Makes a share.
    public init(name: String, documents: Int) {
      self.name = name
      self.documents = documents
    }
  }

  /// The number of documents.
  public var documents = 0
  /// The versions beside those, of documents that have more than one.
  public var otherVersions = 0
  /// Documents that have more than one version.
  public var documentsWithVersions = 0
  /// Those without a body.
  public var headlineOnly = 0
  /// Outlets, by name.
  public var outlets: [Share] = []
  /// Events that the user gave, by name.
  public var events: [Share] = []
  /// Languages, by code; documents whose language is not known are in none.
  public var languages: [Share] = []
  /// The earliest date.
  public var firstDate: DocumentDate?
  /// The latest date.
  public var lastDate: DocumentDate?
  /// Documents without a date.
  public var undated = 0
  /// Files that were taken in whole and are not read again while they stay as they are.
  public var files = 0
  /// Imports and updates that came to their end.
  public var runs = 0
  /// Those that changed nothing.
  public var unchangedRuns = 0
  /// The size of the store in bytes.
  public var bytes = 0

  /// Nothing yet.
  public init() {}
}
