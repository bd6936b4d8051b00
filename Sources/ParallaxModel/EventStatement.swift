/// What outlets tell of one event in a sentence each: the same statement, or one that only one of
/// them has.
public struct EventStatement: Sendable, Equatable {
  /// A sentence that tells it.
  public struct Telling: Sendable, Equatable {
    /// The document.
    public var documentID: String
    /// The document's outlet.
    public var outlet: String
    /// Where the sentence stands in the body, in UTF-8 offsets.
    public var span: TextSpan
    /// The likeness to the nearest sentence of the statement, 0 to 1; nil when there is no other.
    public var similarity: Double?
    /// Who speaks in the sentence, by the fullest names that the article gives, in their order.
    public var speakers: [String]

    /// Makes a telling.
    public init(
      documentID: String, outlet: String, span: TextSpan, similarity: Double? = nil,
      speakers: [String] = []
    ) {
      self.documentID = documentID
      self.outlet = outlet
      self.span = span
      self.similarity = similarity
      self.speakers = speakers
    }
  }

  /// The event.
  public var eventID: String
  /// Its number in the event, from 1.
  public var number: Int
  /// One sentence for each outlet that tells it, by outlet.
  public var tellings: [Telling]

  /// Makes a statement.
  public init(eventID: String, number: Int, tellings: [Telling]) {
    self.eventID = eventID
    self.number = number
    self.tellings = tellings
  }
}
