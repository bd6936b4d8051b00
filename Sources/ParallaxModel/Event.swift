/// Who put a document into its event.
public enum EventAssignment: String, Sendable, Codable {
  /// The user: a column, a folder, front matter or an event file.
  case given
  /// The grouping by likeness and time.
  case auto
  /// The user, who said with which document it belongs.
  case linked
}

/// A document's place in an event, with the reason.
public struct EventMembership: Sendable, Equatable {
  /// The event.
  public var eventID: String
  /// The document.
  public var documentID: String
  /// The similarity to the nearest document of the event, 0 to 1; nil when alone or given.
  public var similarity: Double?
  /// The mean similarity to all other texts of the event, 0 to 1, the same text in several documents
  /// taken once; nil when its text is the only one, or nothing was grouped.
  public var meanSimilarity: Double?
  /// The nearest document of the event.
  public var nearestDocumentID: String?
  /// The terms that weigh most in that similarity, heaviest first.
  public var sharedTerms: [String]
  /// Who decided.
  public var assignedBy: EventAssignment

  /// Makes a membership.
  public init(
    eventID: String, documentID: String, similarity: Double? = nil,
    nearestDocumentID: String? = nil, sharedTerms: [String] = [], assignedBy: EventAssignment
  ) {
    self.eventID = eventID
    self.documentID = documentID
    self.similarity = similarity
    self.nearestDocumentID = nearestDocumentID
    self.sharedTerms = sharedTerms
    self.assignedBy = assignedBy
  }
}
