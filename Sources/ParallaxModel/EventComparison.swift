/// A number with its interval and the way it was made.
public struct Estimate: Sendable, Equatable {
  /// The value.
  public var value: Double
  /// The lower end of the 95 % interval.
  public var low: Double?
  /// The upper end of the 95 % interval.
  public var high: Double?

  /// Makes an estimate; leave out the interval where the data do not carry one.
  public init(_ value: Double, low: Double? = nil, high: Double? = nil) {
    self.value = value
    self.low = low
    self.high = high
  }
}

/// Whether a comparison says anything.
public enum ComparisonStatus: String, Sendable, CaseIterable {
  /// There is a value with an interval.
  case estimate
  /// There is a value, but too few documents for an interval.
  case insufficient
  /// No value exists: nothing was said in that voice by one side.
  case undefined
  /// The entry does not apply to one side's language.
  case notComparable = "not_comparable"
}

/// What one side of a comparison has.
public struct ComparisonSide: Sendable, Equatable {
  /// Documents to which the entry applies.
  public var documents = 0
  /// Those that have the term.
  public var documentsWith = 0
  /// Words in the voice.
  public var words = 0
  /// Occurrences in the voice.
  public var occurrences = 0
  /// Documents with a headline and no text, which are in none of the numbers above.
  public var headlineOnly = 0
  /// What reached readers: every publication counts, whatever counts above.
  public var reach = Reach()

  /// Publications, and what stands in them.
  public struct Reach: Sendable, Equatable {
    /// Documents to which the entry applies.
    public var documents = 0
    /// Their words in the voice.
    public var words = 0
    /// Their occurrences in the voice.
    public var occurrences = 0

    /// Makes an empty reach.
    public init() {}
  }

  /// Makes an empty side.
  public init() {}
}

/// One outlet against the others on one entry in one voice, inside an event or over events.
public struct EventComparison: Sendable {
  /// The event; nil when pooled over events.
  public var eventID: String?
  /// The number of events that are compared.
  public var events: Int
  /// Events left out because one side has no document there.
  public var eventsDropped: Int
  /// The entry.
  public var entry: EntryReference
  /// The voice; nil for all voices together.
  public var voice: Voice?
  /// The outlet.
  public var outlet: String
  /// `rest`, or the name of the reference.
  public var reference: String
  /// The outlet's side.
  public var target: ComparisonSide
  /// The reference's side.
  public var referenceSide: ComparisonSide
  /// Texts that both sides print.
  public var sharedTexts = 0
  /// The outlet's occurrences per 1,000 words.
  public var perThousand: Estimate?
  /// The share of the outlet's documents that have the term.
  public var prevalence: Estimate?
  /// The binary logarithm of the ratio of the two rates.
  public var logRatio: Estimate?
  /// How the intervals are made, such as `linearized`.
  public var intervalMethod: String
  /// What is done about zero counts in the log ratio, such as `walter`.
  public var zeroRule: String
  /// Whether it says anything.
  public var status: ComparisonStatus
  /// Why not, or what to keep in mind.
  public var note: String

  /// Makes a comparison.
  public init(
    eventID: String?, events: Int, eventsDropped: Int, entry: EntryReference, voice: Voice?,
    outlet: String, reference: String, target: ComparisonSide, referenceSide: ComparisonSide,
    perThousand: Estimate?, prevalence: Estimate?, logRatio: Estimate?,
    intervalMethod: String = "linearized", zeroRule: String = "walter",
    status: ComparisonStatus, note: String
  ) {
    self.eventID = eventID
    self.events = events
    self.eventsDropped = eventsDropped
    self.entry = entry
    self.voice = voice
    self.outlet = outlet
    self.reference = reference
    self.target = target
    self.referenceSide = referenceSide
    self.perThousand = perThousand
    self.prevalence = prevalence
    self.logRatio = logRatio
    self.intervalMethod = intervalMethod
    self.zeroRule = zeroRule
    self.status = status
    self.note = note
  }
}
