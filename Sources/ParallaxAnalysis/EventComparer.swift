import ParallaxModel
import ParallaxStatistics

/// Compares each outlet with the others inside each event, and pooled over events.
///
/// Inside an event the rates of the two sides are compared as they are. Pooled, every event is a
/// stratum (Mantel–Haenszel), so that an outlet that covers more of the events that use a term does
/// not seem to use it more. Rows are made for each entry that occurs in the event (or, pooled, in
/// any event), in all voices together and in each voice in which it occurs.
public struct EventComparer: Sendable {
  /// How the intervals inside an event are made.
  public static let eventMethod = "linearized-t"
  /// How the interval of a pooled Log Ratio is made.
  public static let pooledMethod = "mantel-haenszel-linearized-t"

  private let lexicons: [Lexicon]

  /// Makes a comparer for counts of these lexicons.
  public init(lexicons: [Lexicon]) { self.lexicons = lexicons }

  /// The occurrences of an entry in one voice of one document, and the words of that voice.
  private struct Cell {
    var occurrences: Int
    var words: Int
  }

  /// One side in one event.
  private struct Side {
    var cells: [Cell] = []

    var summary: ComparisonSide {
      var side = ComparisonSide()
      side.documents = cells.count
      for cell in cells {
        side.documentsWith += cell.occurrences > 0 ? 1 : 0
        side.words += cell.words
        side.occurrences += cell.occurrences
      }
      return side
    }

    var rate: ClusteredRate { ClusteredRate(cells.map { ($0.occurrences, $0.words) }) }
  }

  private struct EventGroup {
    var id: String
    var documents: [AnalyzedDocument]
    /// For each document, its occurrences by entry and voice.
    var counts: [[Key: Int]]
    var outlets: [String]
  }

  private struct Key: Hashable, Comparable {
    var entry: EntryReference
    /// nil for all voices.
    var voice: Voice?

    static func < (left: Key, right: Key) -> Bool {
      (left.entry, left.voice.map { Int($0.rawValue) } ?? -1)
        < (right.entry, right.voice.map { Int($0.rawValue) } ?? -1)
    }
  }

  /// The rows: pooled ones first, then event by event; in each, by entry, voice and outlet.
  ///
  /// Documents without an event are left out.
  ///
  /// - Complexity: O(events × entries that occur × documents of the event).
  public func compare(_ documents: [AnalyzedDocument]) -> [EventComparison] {
    let groups = self.groups(documents)
    let outlets = Set(groups.flatMap(\.outlets)).sorted()
    let allKeys = Set(groups.flatMap { $0.counts.flatMap(\.keys) }).sorted()
    var rows: [EventComparison] = []
    for key in allKeys {
      for outlet in outlets { rows.append(pooled(key, outlet, groups)) }
    }
    for group in groups {
      for key in Set(group.counts.flatMap(\.keys)).sorted() {
        for outlet in group.outlets { rows.append(inside(group, key, outlet)) }
      }
    }
    return rows
  }

  private func groups(_ documents: [AnalyzedDocument]) -> [EventGroup] {
    var byEvent: [String: [AnalyzedDocument]] = [:]
    for document in documents {
      if let event = document.membership?.eventID { byEvent[event, default: []].append(document) }
    }
    return byEvent.sorted { $0.key < $1.key }.map { id, documents in
      EventGroup(
        id: id, documents: documents, counts: documents.map { Self.count($0.analysis) },
        outlets: Set(documents.map(\.document.outlet)).sorted())
    }
  }

  private static func count(_ analysis: DocumentAnalysis) -> [Key: Int] {
    var counts: [Key: Int] = [:]
    for occurrence in analysis.occurrences {
      counts[Key(entry: occurrence.entry, voice: nil), default: 0] += 1
      counts[Key(entry: occurrence.entry, voice: occurrence.voice), default: 0] += 1
    }
    return counts
  }

  /// The outlet and the rest in one event, by the documents the entry applies to.
  private func sides(_ group: EventGroup, _ key: Key, _ outlet: String) -> (Side, Side) {
    var target = Side()
    var rest = Side()
    for (document, counts) in zip(group.documents, group.counts)
    where document.analysis.applicableLexicons.contains(key.entry.lexicon) {
      let words = document.analysis.words
      let cell = Cell(
        occurrences: counts[key] ?? 0, words: key.voice.map(words.total) ?? words.total)
      if document.document.outlet == outlet {
        target.cells.append(cell)
      } else {
        rest.cells.append(cell)
      }
    }
    return (target, rest)
  }

  private func inside(_ group: EventGroup, _ key: Key, _ outlet: String) -> EventComparison {
    let (target, rest) = sides(group, key, outlet)
    let first = target.rate
    let second = rest.rate
    let width = LogRatio.halfWidth(first, second)
    let ratio = LogRatio.walter(
      first.occurrences, of: first.words, second.occurrences, of: second.words)
    var row = row(key, outlet, target: target.summary, reference: rest.summary)
    row.eventID = group.id
    row.events = 1
    row.perThousand = perThousand(first)
    row.logRatio = ratio.map { value in
      Estimate(value, low: width.map { value - $0 }, high: width.map { value + $0 })
    }
    row.intervalMethod = Self.eventMethod
    row.zeroRule = "walter"
    (row.status, row.note) = status(
      row, hasInterval: width != nil,
      shortage: "an interval needs two documents with words on each side, and occurrences on both")
    return row
  }

  private func pooled(_ key: Key, _ outlet: String, _ groups: [EventGroup]) -> EventComparison {
    var target = Side()
    var rest = Side()
    var strata: [MantelHaenszel.Stratum] = []
    var dropped = 0
    for group in groups where group.outlets.contains(outlet) {
      let (one, other) = sides(group, key, outlet)
      if one.cells.isEmpty || other.cells.isEmpty {
        dropped += 1
        continue
      }
      target.cells += one.cells
      rest.cells += other.cells
      strata.append(
        .init(
          one.summary.occurrences, of: one.summary.words, other.summary.occurrences,
          of: other.summary.words))
    }
    let ratio = MantelHaenszel(strata)?.logRatio
    var row = row(key, outlet, target: target.summary, reference: rest.summary)
    row.events = strata.count
    row.eventsDropped = dropped
    row.perThousand = perThousand(target.rate)
    row.logRatio = ratio.map { Estimate($0.value, low: $0.low, high: $0.high) }
    row.intervalMethod = Self.pooledMethod
    row.zeroRule = "none"
    (row.status, row.note) = status(
      row, hasInterval: ratio?.low != nil,
      shortage: "an interval needs occurrences in \(MantelHaenszel.fewestStrata) events")
    return row
  }

  private func row(
    _ key: Key, _ outlet: String, target: ComparisonSide, reference: ComparisonSide
  ) -> EventComparison {
    let share = WilsonInterval.interval(
      successes: target.documentsWith, trials: target.documents)
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
