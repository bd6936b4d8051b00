import ParallaxModel

/// What a store does with a document whose id it has with other content.
public enum VersionPolicy: Sendable {
  /// It leaves it out as conflicting.
  case refused
  /// It keeps it as another version, if the first document is a version of the page of the second,
  /// which is stored.
  case kept(isVersion: @Sendable (Document, Document) -> Bool)
}

/// What became of documents that were given to a store; the numbers add up to those given.
public struct SavedDocuments: Sendable {
  /// A document whose id the store has with other content; it was left out.
  public struct Conflict: Sendable {
    /// The document that was left out.
    public var document: Document
    /// Where the stored one came from.
    public var stored: SourcePlace

    /// Makes a record of a document that was left out.
    public init(document: Document, stored: SourcePlace) {
      self.document = document
      self.stored = stored
    }
  }

  /// Documents that are new in the store.
  public var added = 0
  /// Documents that are new versions of one that the store had.
  public var versions = 0
  /// Documents that the store had already, with the same content.
  public var unchanged = 0
  /// Documents that were left out, in the order given.
  public var conflicting: [Conflict] = []

  /// Nothing saved yet.
  public init() {}

  /// Adds what became of further documents.
  public static func += (left: inout SavedDocuments, right: SavedDocuments) {
    left.added += right.added
    left.versions += right.versions
    left.unchanged += right.unchanged
    left.conflicting += right.conflicting
  }
}
