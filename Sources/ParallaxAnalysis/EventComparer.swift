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

  /// The occurrences of an entry in one voice of one document, and the words of that voice.
  private struct Cell {
    var occurrences: Int
    var words: Int
    /// The document's outlet, where it is the unit.
    var outlet: String?
  }

  /// One side in one event.
  private struct Side {
    var cells: [Cell] = []
    var headlineOnly = 0
    var reach = ComparisonSide.Reach()
    /// The texts that it prints and other documents too.
    var texts: Set<String> = []

    mutating func add(_ other: Side) {
      cells += other.cells
      reach.documents += other.reach.documents
      reach.words += other.reach.words
      reach.occurrences += other.reach.occurrences
    }

    var summary: ComparisonSide {
      var side = ComparisonSide()
      side.headlineOnly = headlineOnly
      side.reach = reach
      side.documents = cells.count
      for cell in cells {
        side.documentsWith += cell.occurrences > 0 ? 1 : 0
        side.words += cell.words
        side.occurrences += cell.occurrences
      }
      return side
    }

    var rate: ClusteredRate {
      guard cells.contains(where: { $0.outlet != nil }) else {
        return ClusteredRate(cells.map { ($0.occurrences, $0.words) })
      }
      var outlets: [String: (occurrences: Int, words: Int)] = [:]
      for cell in cells {
        outlets[cell.outlet ?? "", default: (0, 0)].occurrences += cell.occurrences
        outlets[cell.outlet ?? "", default: (0, 0)].words += cell.words
      }
      return ClusteredRate(outlets.sorted { $0.key < $1.key }.map(\.value))
    }
  }

  private struct EventGroup {
    var id: String
    var documents: [AnalyzedDocument]
    /// For each document, its occurrences by entry and voice.
    var counts: [[Key: Int]]
    var outlets: [String]
    var hasCopies: Bool
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
    for document in documents where document.isOfComparedKind {
      if let event = document.membership?.eventID { byEvent[event, default: []].append(document) }
    }
    return byEvent.sorted { $0.key < $1.key }.map { id, documents in
      EventGroup(
        id: id, documents: documents,
        counts: documents.map { $0.isHeadlineOnly ? [:] : Self.count($0.analysis) },
        outlets: Set(documents.map(\.unit)).sorted(),
        hasCopies: documents.contains { $0.copiedText != nil })
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
    var places: (target: [Int], rest: [Int]) = ([], [])
    for (place, document) in group.documents.enumerated()
    where document.analysis.applicableLexicons.contains(key.entry.lexicon) {
      if document.unit == outlet { places.target.append(place) } else { places.rest.append(place) }
    }
    return (side(group, key, places.target), side(group, key, places.rest))
  }

  private func side(_ group: EventGroup, _ key: Key, _ places: [Int]) -> Side {
    var side = Side()
    let texts = places.filter { !group.documents[$0].isHeadlineOnly }
    side.headlineOnly = places.count - texts.count
    let cells = texts.map { place in
      let document = group.documents[place]
      let words = document.analysis.words
      return Cell(
        occurrences: group.counts[place][key] ?? 0,
        words: key.voice.map(words.total) ?? words.total,
        outlet: comparesGroups ? document.document.outlet : nil)
    }
    side.reach.documents = cells.count
    for cell in cells {
      side.reach.words += cell.words
      side.reach.occurrences += cell.occurrences
    }
    guard group.hasCopies else {
      side.cells = cells
      return side
    }
    let documents = texts.map { group.documents[$0] }
    side.cells = copies.counted(documents).map { cells[$0] }
    side.texts = Set(documents.compactMap(\.copiedText))
    return side
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

  private func pooled(_ key: Key, _ outlet: String, _ groups: [EventGroup]) -> EventComparison {
    var target = Side()
    var rest = Side()
    var strata: [MantelHaenszel.Stratum] = []
    var dropped = 0
    var shared = 0
    for group in groups where group.outlets.contains(outlet) {
      let (one, other) = sides(group, key, outlet)
      target.headlineOnly += one.headlineOnly
      rest.headlineOnly += other.headlineOnly
      if one.cells.isEmpty || other.cells.isEmpty {
        dropped += 1
        continue
      }
      target.add(one)
      rest.add(other)
      shared += one.texts.intersection(other.texts).count
      strata.append(
        .init(
          one.summary.occurrences, of: one.summary.words, other.summary.occurrences,
          of: other.summary.words))
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
    _ key: Key, _ outlet: String, target: ComparisonSide, reference: ComparisonSide
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
