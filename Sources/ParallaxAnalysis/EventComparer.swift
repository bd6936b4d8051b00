import ParallaxModel
import ParallaxStatistics

/// Compares each outlet with the others inside each event, and pooled over events.
///
/// An outlet here is what a document counts for (`AnalyzedDocument.unit`), which may be a group of
/// outlets. Documents of a kind that is not compared, and those without a text, stand on no side.
///
/// Inside an event the rates of the two sides are compared as they are. Pooled, every event is a
/// stratum (Mantel–Haenszel), so that an outlet that covers more of the events that use a term does
/// not seem to use it more. Rows are made for each entry that occurs in the event (or, pooled, in
/// any event), in all voices together and in each voice in which it occurs.
///
/// Copies of one text inside an event are one article of evidence on each side that prints it
/// (`CopyCounting`), and as many publications as there are for the reach.
public struct EventComparer: Sendable {
  /// How the intervals inside an event are made.
  public static let eventMethod = "linearized-t"
  /// How the interval of a pooled Log Ratio is made.
  public static let pooledMethod = "mantel-haenszel-linearized-t"

  /// How the intervals of groups of outlets are made: the outlet is the unit.
  public static let groupMethod = "linearized-t-outlets"

  private let lexicons: [Lexicon]
  private let comparesGroups: Bool
  private let copies: CopyCounting

  /// Makes a comparer for counts of these lexicons.
  ///
  /// - Parameters:
  ///   - lexicons: The lists that were counted.
  ///   - comparesGroups: Whether what documents count for are groups of outlets. The articles of one
  ///     outlet are alike, so that intervals then have the outlet as their unit.
  ///   - copies: How often a text counts that several documents of one side print in one event.
  public init(
    lexicons: [Lexicon], comparesGroups: Bool = false, copies: CopyCounting = .once
  ) {
    self.lexicons = lexicons
    self.comparesGroups = comparesGroups
    self.copies = copies
  }

  /// The rows: pooled ones first, then event by event; in each, by entry, voice and outlet.
  ///
  /// Documents without an event are left out.
  ///
  /// - Complexity: O(events × entries that occur × documents of the event).
  public func compare(_ documents: [AnalyzedDocument]) -> [EventComparison] {
    let events = self.events(documents)
    let keys = events.map { $0.keys.sorted() }
    var eventsByOutlet: [String: [(event: Int, outlet: Int)]] = [:]
    for (number, event) in events.enumerated() {
      for (place, outlet) in event.outlets.enumerated() {
        eventsByOutlet[outlet, default: []].append((number, place))
      }
    }
    let outlets = eventsByOutlet.sorted { $0.key < $1.key }
    var rows: [EventComparison] = []
    for key in Set(keys.joined()).sorted() {
      for (outlet, places) in outlets {
        rows.append(pooled(key, outlet, places.map { (events[$0.event], $0.outlet) }))
      }
    }
    for (event, keys) in zip(events, keys) {
      for key in keys {
        for outlet in event.outlets.indices { rows.append(inside(event, key, outlet)) }
      }
    }
    return rows
  }

  private func events(_ documents: [AnalyzedDocument]) -> [ComparedEvent] {
    var byEvent: [String: [AnalyzedDocument]] = [:]
    for document in documents where document.isOfComparedKind {
      if let event = document.membership?.eventID { byEvent[event, default: []].append(document) }
    }
    return byEvent.sorted { $0.key < $1.key }.map {
      ComparedEvent($0, $1, comparesGroups: comparesGroups, copies: copies)
    }
  }

  private func inside(
    _ event: ComparedEvent, _ key: ComparisonKey, _ outlet: Int
  ) -> EventComparison {
    let (target, rest) = event.sides(key, outlet)
    let first = target.rate
    let second = rest.rate
    let width = LogRatio.halfWidth(first, second)
    let ratio = LogRatio.walter(
      first.occurrences, of: first.words, second.occurrences, of: second.words)
    var row = row(
      key, event.outlets[outlet], target: target.summary, reference: rest.summary)
    row.eventID = event.id
    row.events = 1
    row.sharedTexts = target.texts.intersection(rest.texts).count
    row.perThousand = perThousand(first)
    row.logRatio = ratio.map { value in
      Estimate(value, low: width.map { value - $0 }, high: width.map { value + $0 })
    }
    row.intervalMethod = comparesGroups ? Self.groupMethod : Self.eventMethod
    row.zeroRule = "walter"
    let units = comparesGroups ? "outlets" : "documents"
    (row.status, row.note) = status(
      row, hasInterval: width != nil,
      shortage: "an interval needs two \(units) with words on each side, and occurrences on both")
    return row
  }

  private func pooled(
    _ key: ComparisonKey, _ outlet: String, _ events: [(ComparedEvent, Int)]
  ) -> EventComparison {
    var target = ComparedSide()
    var rest = ComparedSide()
    var strata: [MantelHaenszel.Stratum] = []
    var dropped = 0
    var shared = 0
    for (event, place) in events {
      let (one, other) = event.sides(key, place)
      target.headlineOnly += one.headlineOnly
      rest.headlineOnly += other.headlineOnly
      if one.cells.isEmpty || other.cells.isEmpty {
        dropped += 1
        continue
      }
      target.add(one)
      rest.add(other)
      shared += one.texts.intersection(other.texts).count
      let (first, second) = (one.summary, other.summary)
      strata.append(
        .init(first.occurrences, of: first.words, second.occurrences, of: second.words))
    }
    let ratio = MantelHaenszel(strata)?.logRatio
    var row = row(key, outlet, target: target.summary, reference: rest.summary)
    row.events = strata.count
    row.eventsDropped = dropped
    row.sharedTexts = shared
    row.perThousand = perThousand(target.rate)
    row.logRatio = ratio.map {
      // The events are no independent draws of a group: the same few outlets tell all of them.
      comparesGroups ? Estimate($0.value) : Estimate($0.value, low: $0.low, high: $0.high)
    }
    row.intervalMethod = comparesGroups ? Self.groupMethod : Self.pooledMethod
    row.zeroRule = "none"
    (row.status, row.note) = status(
      row, hasInterval: row.logRatio?.low != nil,
      shortage: comparesGroups
        ? "no interval is made for groups of outlets over events"
        : "an interval needs occurrences in \(MantelHaenszel.fewestStrata) events")
    return row
  }

  private func row(
    _ key: ComparisonKey, _ outlet: String, target: ComparisonSide, reference: ComparisonSide
  ) -> EventComparison {
    // Wilson's interval takes documents for independent, which those of one outlet are not.
    let share =
      comparesGroups
      ? nil
      : WilsonInterval.interval(successes: target.documentsWith, trials: target.documents)
    return EventComparison(
      eventID: nil, events: 0, eventsDropped: 0, entry: key.entry, voice: key.voice,
      outlet: outlet, reference: "rest", target: target, referenceSide: reference,
      perThousand: nil,
      prevalence: share.map {
        Estimate(
          Double(target.documentsWith) / Double(target.documents), low: $0.low, high: $0.high)
      }, logRatio: nil, intervalMethod: "", zeroRule: "", status: .insufficient, note: "")
  }

  private func perThousand(_ rate: ClusteredRate) -> Estimate? {
    rate.rate.map {
      Estimate(
        $0 * 1_000, low: rate.interval.map { $0.low * 1_000 },
        high: rate.interval.map { $0.high * 1_000 })
    }
  }

  private func status(
    _ row: EventComparison, hasInterval: Bool, shortage: String
  ) -> (ComparisonStatus, String) {
    let language = lexicons[row.entry.lexicon].language
    if row.target.documents == 0, row.target.headlineOnly > 0 {
      return (.notComparable, "the outlet has headlines only, which are not compared with articles")
    }
    if row.target.documents > 0, row.referenceSide.documents == 0,
      row.referenceSide.headlineOnly > 0
    {
      return (
        .notComparable, "the others have headlines only, which are not compared with articles"
      )
    }
    if row.target.documents == 0 {
      return (.notComparable, "the outlet has no document in \(language) to compare")
    }
    if row.referenceSide.documents == 0 {
      return (.notComparable, "no other outlet has a document in \(language) to compare")
    }
    if row.target.words == 0 { return (.undefined, "the outlet has no words in this voice") }
    if row.referenceSide.words == 0 {
      return (.undefined, "the reference has no words in this voice")
    }
    if row.logRatio == nil { return (.undefined, "the term is absent on one side") }
    return hasInterval ? (.estimate, "") : (.insufficient, shortage)
  }
}
