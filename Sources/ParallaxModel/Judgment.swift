/// What a coder says of one occurrence of an entry.
public enum Judgment: String, Sendable, CaseIterable {
  /// It is the term in the sense that the entry means.
  case term = "1"
  /// It is something else.
  case other = "0"
  /// The coder cannot tell.
  case unsure = "?"
}

/// A row of a sheet that a coder has filled: one occurrence, and what the coder says of it.
public struct JudgedOccurrence: Sendable, Equatable {
  /// The id of the word list.
  public var lexicon: String
  /// The digest of the word list; empty where the sheet does not have it.
  public var lexiconDigest: String
  /// The id of the category; empty where the sheet does not have it.
  public var category: String
  /// The id of the entry.
  public var entry: String
  /// The document, the field, the place in it and the entry, as in the table `occurrences`.
  public var occurrenceID: String
  /// Who judged; the sheet's path where it names nobody.
  public var coder: String
  /// What they say; nil where the cell is empty.
  public var judgment: Judgment?
  /// How often the entry occurs in the articles that the sheet was drawn from.
  public var entryOccurrences: Int
  /// How often all entries of the list occur there.
  public var listOccurrences: Int
  /// Where the judgment stands.
  public var place: SourcePlace

  /// Makes a judged occurrence.
  public init(
    lexicon: String, lexiconDigest: String = "", category: String = "", entry: String,
    occurrenceID: String, coder: String, judgment: Judgment?, entryOccurrences: Int,
    listOccurrences: Int, place: SourcePlace
  ) {
    self.lexicon = lexicon
    self.lexiconDigest = lexiconDigest
    self.category = category
    self.entry = entry
    self.occurrenceID = occurrenceID
    self.coder = coder
    self.judgment = judgment
    self.entryOccurrences = entryOccurrences
    self.listOccurrences = listOccurrences
    self.place = place
  }
}
