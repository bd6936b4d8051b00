import ParallaxModel

/// What grouping may know of an article: its text, date and language, never its outlet.
///
/// The outlet is left out on purpose: grouping by who wrote an article would decide beforehand
/// what is compared later.
public struct GroupingDocument: Sendable {
  /// The document's id, unique in the corpus.
  public var id: String
  /// The headline; empty when there is none.
  public var title: String
  /// The text; empty for a document that is only a headline.
  public var body: String
  /// The date of publication, as exactly as it is known.
  public var date: DocumentDate?
  /// A BCP 47 language code, which chooses the stop words; nil when it is not known.
  public var language: String?
  /// The event the user gave: the document stays in it whatever its text says.
  public var fixedEvent: String?
  /// Where it was when documents were grouped before: what was in one event stays together, and the event
  /// keeps its id.
  ///
  /// Where no new document comes near the event, the reasons are kept as well; an event of several documents
  /// of which one has none is compared anew.
  public var earlier: EventMembership?

  /// The event it was in before.
  var earlierEvent: String? { earlier?.eventID }

  /// Makes a document for grouping; only its id and text must be given.
  public init(
    id: String, title: String, body: String, date: DocumentDate? = nil, language: String? = nil,
    fixedEvent: String? = nil
  ) {
    self.id = id
    self.title = title
    self.body = body
    self.date = date
    self.language = language
    self.fixedEvent = fixedEvent
  }

  /// Takes from a loaded document what grouping may know.
  public init(_ document: Document) {
    self.init(
      id: document.id, title: document.title, body: document.body, date: document.date,
      language: document.language, fixedEvent: document.givenEvent)
  }
}
