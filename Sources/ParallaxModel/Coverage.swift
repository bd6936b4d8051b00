/// What can be said of an outlet and something that may stand in its articles on an event.
public enum CoverageStatus: String, Sendable, CaseIterable {
  /// The outlet has it.
  case covered
  /// The outlet has an article on the event, and does not mention it.
  case zero
  /// The outlet has an article on the event, and none in a language in which others mention it.
  case notApplicable = "not_applicable"
  /// The outlet has no article on the event, though it was collected when the event was told.
  case notCovered = "not_covered"
  /// The outlet has no article on the event, and nothing shows that it was collected then.
  case notCollected = "not_collected"
}

/// What may stand in articles on an event.
public enum CoverageKind: String, Sendable, CaseIterable {
  /// The event itself.
  case event
  /// A name by its capitals.
  case name
  /// A name that follows a word of place in most of its mentions.
  case place
  /// A number, with what it counts.
  case number
  /// A day, month or year.
  case date
}

/// One cell of the grid: an item of an event, and an outlet.
public struct CoverageCell: Sendable, Equatable {
  /// Where an item is first mentioned.
  public struct Place: Sendable, Equatable {
    /// The document.
    public var documentID: String
    /// The text that the offset points into; nil for a whole document.
    public var field: TextField?
    /// The UTF-8 offset at which the mention begins; nil for a whole document.
    public var start: Int32?

    /// Makes a place.
    public init(documentID: String, field: TextField? = nil, start: Int32? = nil) {
      self.documentID = documentID
      self.field = field
      self.start = start
    }
  }

  /// The event.
  public var eventID: String
  /// What the item is.
  public var kind: CoverageKind
  /// The item as it is printed most; empty for the event itself.
  public var item: String
  /// The outlet.
  public var outlet: String
  /// What can be said of both.
  public var status: CoverageStatus
  /// How often the outlet mentions the item; for the event its number of articles.
  public var mentions: Int
  /// The first mention; nil where there is none.
  public var first: Place?
  /// The outlets that have the item.
  public var outlets: Int
  /// The outlets that have an article on the event.
  public var eventOutlets: Int

  /// Makes a cell.
  public init(
    eventID: String, kind: CoverageKind, item: String = "", outlet: String,
    status: CoverageStatus, mentions: Int, first: Place? = nil, outlets: Int, eventOutlets: Int
  ) {
    self.eventID = eventID
    self.kind = kind
    self.item = item
    self.outlet = outlet
    self.status = status
    self.mentions = mentions
    self.first = first
    self.outlets = outlets
    self.eventOutlets = eventOutlets
  }
}
