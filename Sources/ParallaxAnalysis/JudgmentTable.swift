import ParallaxModel

/// The judgments of all coders, joined by the occurrence that they judge.
public struct JudgmentTable: Sendable {
  /// A version of a list.
  struct ListKey: Hashable, Comparable {
    var lexicon: String
    var digest: String

    static func < (left: ListKey, right: ListKey) -> Bool {
      (left.lexicon, left.digest) < (right.lexicon, right.digest)
    }
  }

  /// An occurrence with the judgment of each coder.
  struct Unit {
    var judgments: [(coder: String, judgment: Judgment, place: SourcePlace)] = []
  }

  /// The occurrences of one entry.
  struct EntryUnits {
    var category: String
    var occurrences: Int
    var place: SourcePlace
    var units: [String: Unit] = [:]
  }

  /// The entries of one version of a list.
  struct List {
    var occurrences: Int
    var place: SourcePlace
    var entries: [String: EntryUnits] = [:]
  }

  private(set) var lists: [ListKey: List] = [:]
  /// What does not fit together; of two rows that contradict each other the first counts.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Joins rows, in the order of the sheets.
  ///
  /// A sheet that lost its digests is of the version of the others, where that is one.
  public init(_ rows: [JudgedOccurrence]) {
    let digests = Dictionary(grouping: rows, by: \.lexicon)
      .mapValues { Set($0.map(\.lexiconDigest).filter { !$0.isEmpty }) }
    for var row in rows {
      if row.lexiconDigest.isEmpty, let known = digests[row.lexicon], known.count == 1 {
        row.lexiconDigest = known.first ?? ""
      }
      add(row)
    }
    reportSizes()
    reportVersions()
  }

  /// The number of different occurrences.
  public var occurrences: Int {
    lists.values.reduce(0) { $0 + $1.entries.values.reduce(0) { $0 + $1.units.count } }
  }

  private mutating func add(_ row: JudgedOccurrence) {
    let key = ListKey(lexicon: row.lexicon, digest: row.lexiconDigest)
    var list = lists[key] ?? List(occurrences: row.listOccurrences, place: row.place)
    var entry =
      list.entries[row.entry]
      ?? EntryUnits(category: row.category, occurrences: row.entryOccurrences, place: row.place)
    guard list.occurrences == row.listOccurrences else {
      diagnostics.append(
        contradiction(
          row, "the list “\(row.lexicon)”", row.listOccurrences, list.occurrences, list.place))
      return
    }
    guard entry.occurrences == row.entryOccurrences else {
      diagnostics.append(
        contradiction(
          row, "the entry “\(row.entry)”", row.entryOccurrences, entry.occurrences, entry.place))
      return
    }
    var unit = entry.units[row.occurrenceID] ?? Unit()
    // An empty cell says that the occurrence is on a sheet, and no more.
    if let judgment = row.judgment {
      if let earlier = unit.judgments.first(where: { $0.coder == row.coder }) {
        diagnostics.append(repetition(row, earlier.place))
      } else {
        unit.judgments.append((row.coder, judgment, row.place))
      }
    }
    lists[key] = nil
    entry.units[row.occurrenceID] = unit
    list.entries[row.entry] = entry
    lists[key] = list
  }

  private func contradiction(
    _ row: JudgedOccurrence, _ what: String, _ count: Int, _ other: Int, _ place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .error, "conflicting-occurrences",
      "\(what) occurs \(count) times by this row and \(other) times by \(place); this row is left"
        + " out", at: row.place, remedy: "score the sheets of one corpus together")
  }

  private func repetition(_ row: JudgedOccurrence, _ place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, "duplicate-judgment",
      "“\(row.coder)” has a row for \(row.occurrenceID) at \(place); the first one counts",
      at: row.place,
      remedy: "give each coder a name of their own in the column coder")
  }

  /// An error where sheets have more of an entry than there is.
  private mutating func reportSizes() {
    for (_, list) in lists.sorted(by: { $0.key < $1.key }) {
      for (name, entry) in list.entries.sorted(by: { $0.key < $1.key })
      where entry.units.count > entry.occurrences {
        diagnostics.append(
          Diagnostic(
            .error, "conflicting-occurrences",
            "the sheets have \(entry.units.count) occurrences of the entry “\(name)”, which occurs"
              + " \(entry.occurrences) times by entry_occurrences", at: entry.place,
            remedy: "score the sheets of one corpus together"))
      }
    }
  }

  /// A warning where there are several versions of a list.
  private mutating func reportVersions() {
    let versions = Dictionary(grouping: lists.keys, by: \.lexicon).filter { $0.value.count > 1 }
    for (lexicon, keys) in versions.sorted(by: { $0.key < $1.key }) {
      diagnostics.append(
        Diagnostic(
          .warning, "mixed-lexicons",
          "the sheets were drawn with \(keys.count) versions of the list “\(lexicon)”, which are"
            + " scored apart", remedy: "draw the sheets with one version"))
    }
  }
}
