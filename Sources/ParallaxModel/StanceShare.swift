/// How often an outlet hands on words with a reporting verb of one stance, of everybody or of one speaker.
public struct StanceShare: Sendable, Equatable {
  /// Whose words are looked at.
  public enum Scope: String, Sendable, CaseIterable {
    /// All that the outlet attributes to anybody.
    case outlet
    /// What it attributes to one speaker.
    case speaker
  }

  /// Whose words are looked at.
  public var scope: Scope
  /// The event; empty for articles in none.
  public var eventID: String
  /// The outlet.
  public var outlet: String
  /// The fullest name of the speaker; nil for all whom the articles do not name, and in the scope of an outlet.
  public var speaker: String?
  /// What the speaker is; nil with the name.
  public var kind: Speaker.Kind?
  /// The stance, as the list of reporting verbs has it; nil where no word of the list leads the words in.
  public var stance: String?
  /// The articles with such a quotation.
  public var documents: Int
  /// The quotations.
  public var quotations: Int
  /// Their words, between quotation marks or retold.
  public var words: Int
  /// The articles of the outlet in the event that attribute words to anybody, or to the speaker.
  public var allDocuments: Int
  /// The quotations in those articles of anybody, or of the speaker.
  public var allQuotations: Int
  /// `quotations` of `allQuotations`.
  public var share: Double
  /// The 95 % interval of the share, with the article as the unit; nil where it cannot be had.
  public var interval: ClosedRange<Double>?

  /// Makes a share.
  public init(
    scope: Scope, eventID: String, outlet: String, speaker: String?, kind: Speaker.Kind?,
    stance: String?, documents: Int, quotations: Int, words: Int, allDocuments: Int,
    allQuotations: Int, share: Double, interval: ClosedRange<Double>?
  ) {
    self.scope = scope
    self.eventID = eventID
    self.outlet = outlet
    self.speaker = speaker
    self.kind = kind
    self.stance = stance
    self.documents = documents
    self.quotations = quotations
    self.words = words
    self.allDocuments = allDocuments
    self.allQuotations = allQuotations
    self.share = share
    self.interval = interval
  }
}
