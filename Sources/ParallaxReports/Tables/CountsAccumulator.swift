import ParallaxModel

/// Adds up the cells of `counts` over documents.
///
/// Adding and merging commute: the rows are the same for every order of documents.
public struct CountsAccumulator: Sendable {
  private struct Context: Hashable, Sendable {
    var event: String
    var outlet: String
    var document: String
    var values: [String]
  }

  private struct Tally: Sendable {
    /// Occurrences by entry and cell, packed.
    var occurrences: [Int: Int] = [:]
    /// Words by cell, for each set of lexicons that applied.
    var words: [[Int]: [Int]] = [:]
    /// Documents without a text that are in none of the others, for each set of lexicons.
    var headlineOnly: [[Int]: Int] = [:]
  }

  private static func packed(_ entry: EntryReference, _ cell: Int) -> Int {
    ((entry.lexicon << 14 | entry.category) << 24 | entry.entry) << 8 | cell
  }

  private static func unpacked(_ key: Int) -> (entry: EntryReference, cell: Int) {
    let entry = EntryReference(
      lexicon: key >> 46, category: key >> 32 & 0x3FFF, entry: key >> 8 & 0xFF_FFFF)
    return (entry, key & 0xFF)
  }

  private static let cells = Section.allCases.count * Voice.allCases.count

  private let table: CountsTable
  private var tallies: [Context: Tally] = [:]

  /// Makes an empty sum.
  public init(_ table: CountsTable) { self.table = table }

  /// Adds one document.
  public mutating func add(_ analyzed: AnalyzedDocument) {
    let context = Context(
      event: table.by.contains(.event) ? analyzed.membership?.eventID ?? "" : "",
      outlet: table.by.contains(.outlet) ? analyzed.document.outlet : "",
      document: table.by.contains(.document) ? analyzed.document.id : "",
      values: table.fields.isEmpty ? [] : analyzed.groupValues)
    let applicable = analyzed.analysis.applicableLexicons.sorted()
    if table.leavesHeadlinesOut, analyzed.isHeadlineOnly {
      tallies[context, default: Tally()].headlineOnly[applicable, default: 0] += 1
      return
    }
    var tally = tallies[context] ?? Tally()
    var words = tally.words[applicable] ?? [Int](repeating: 0, count: Self.cells)
    for section in Section.allCases {
      for voice in Voice.allCases {
        words[cell(section, voice)] += analyzed.analysis.words[section, voice]
      }
    }
    tally.words[applicable] = words
    for occurrence in analyzed.analysis.occurrences {
      let key = Self.packed(occurrence.entry, cell(occurrence.section, occurrence.voice))
      tally.occurrences[key, default: 0] += 1
    }
    tallies[context] = tally
  }

  /// Adds what another sum over other documents has.
  public mutating func merge(_ other: CountsAccumulator) {
    for (context, added) in other.tallies {
      var tally = tallies[context] ?? Tally()
      tally.occurrences.merge(added.occurrences, uniquingKeysWith: +)
      tally.words.merge(added.words) { left, right in zip(left, right).map { $0 + $1 } }
      tally.headlineOnly.merge(added.headlineOnly, uniquingKeysWith: +)
      tallies[context] = tally
    }
  }

  /// Writes the rows: contexts by code point, then terms in the order of their lists.
  public func appendRows(to writer: inout TableWriter) {
    let contexts = tallies.sorted { left, right in
      let first = (left.key.event.orderKey, left.key.outlet.orderKey, left.key.document.orderKey)
      let second =
        (right.key.event.orderKey, right.key.outlet.orderKey, right.key.document.orderKey)
      if first != second { return first < second }
      return left.key.values.lazy.map(\.orderKey)
        .lexicographicallyPrecedes(right.key.values.lazy.map(\.orderKey))
    }
    let applied = tallies.values.reduce(into: Set<Int>()) { applied, tally in
      for set in tally.words.keys { applied.formUnion(set) }
      for set in tally.headlineOnly.keys { applied.formUnion(set) }
    }
    let terms = table.terms(of: applied.sorted())
    for (context, tally) in contexts {
      var occurrences: [Int: Int] = [:]
      for (key, count) in tally.occurrences {
        let (entry, cell) = Self.unpacked(key)
        occurrences[terms.place(of: entry) * Self.cells + cell, default: 0] += count
      }
      for key in keys(of: tally, occurrences, terms) {
        let group = terms.groups[key / Self.cells]
        append(context, group, cell: key % Self.cells, to: &writer)
        writer.append(occurrences[key] ?? 0)
        writer.append(words(tally, group, cell: key % Self.cells))
        if table.leavesHeadlinesOut { writer.append(headlineOnly(tally, group)) }
        writer.endRow()
      }
    }
  }

  private func keys(of tally: Tally, _ occurrences: [Int: Int], _ terms: TermGroups) -> [Int] {
    guard table.keepsZeros else { return occurrences.keys.sorted() }
    return (0..<terms.groups.count * Self.cells).filter { key in
      let group = terms.groups[key / Self.cells]
      return occurrences[key] != nil || words(tally, group, cell: key % Self.cells) > 0
    }
  }

  private func words(_ tally: Tally, _ group: TermGroups.Group, cell: Int) -> Int {
    tally.words.reduce(0) { sum, part in
      part.key.contains(where: group.lexicons.contains) ? sum + part.value[cell] : sum
    }
  }

  private func headlineOnly(_ tally: Tally, _ group: TermGroups.Group) -> Int {
    tally.headlineOnly.reduce(0) { sum, part in
      part.key.contains(where: group.lexicons.contains) ? sum + part.value : sum
    }
  }

  private func cell(_ section: Section, _ voice: Voice) -> Int {
    let row = table.by.contains(.section) ? Int(section.rawValue) : 0
    let column = table.by.contains(.voice) ? Int(voice.rawValue) : 0
    return row * Voice.allCases.count + column
  }

  private func append(
    _ context: Context, _ group: TermGroups.Group, cell: Int, to writer: inout TableWriter
  ) {
    var hasFields = false
    func appendFields() {
      for value in context.values { writer.append(value.isEmpty ? nil : value) }
      hasFields = true
    }
    for column in table.by {
      if !hasFields, !column.isOfDocuments { appendFields() }
      switch column {
      case .event: writer.append(context.event.isEmpty ? nil : context.event)
      case .outlet: writer.append(context.outlet)
      case .document: writer.append(context.document)
      case .lexicon: writer.append(group.lexicon)
      case .category: writer.append(group.category)
      case .entry: writer.append(group.entry)
      case .section:
        writer.append(Section.allCases[cell / Voice.allCases.count].name)
      case .voice: writer.append(Voice.allCases[cell % Voice.allCases.count].name)
      }
    }
    if !hasFields { appendFields() }
  }
}
