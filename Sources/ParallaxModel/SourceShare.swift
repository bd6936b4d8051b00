/// How much of what an outlet attributes in an event is one source's.
public struct SourceShare: Sendable, Equatable {
  /// The event; empty for articles in none.
  public var eventID: String
  /// The outlet.
  public var outlet: String
  /// The fullest name that the articles give; nil for the words of those whom they do not name.
  public var name: String?
  /// What the source is; nil with the name.
  public var kind: Speaker.Kind?
  /// The articles in which it speaks.
  public var documents: Int
  /// Its quotations.
  public var quotations: Int
  /// Its words, between quotation marks or retold.
  public var words: Int
  /// Those between quotation marks.
  public var quotedWords: Int
  /// The articles of the outlet in the event that attribute words to anybody.
  public var allDocuments: Int
  /// The words that those articles attribute to anybody.
  public var allWords: Int
  /// `words` of `allWords`.
  public var share: Double
  /// The 95 % interval of the share, with the article as the unit; nil where it cannot be had.
  public var interval: ClosedRange<Double>?

  /// Makes a share.
  public init(
    eventID: String, outlet: String, name: String?, kind: Speaker.Kind?, documents: Int,
    quotations: Int, words: Int, quotedWords: Int, allDocuments: Int, allWords: Int, share: Double,
    interval: ClosedRange<Double>?
  ) {
    self.eventID = eventID
    self.outlet = outlet
    self.name = name
    self.kind = kind
    self.documents = documents
    self.quotations = quotations
    self.words = words
    self.quotedWords = quotedWords
    self.allDocuments = allDocuments
    self.allWords = allWords
    self.share = share
    self.interval = interval
  }
}
