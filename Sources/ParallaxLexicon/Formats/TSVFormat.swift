import Foundation
import ParallaxModel
import ParallaxText

/// Reads the native table of a lexicon (`docs/formats/lexicon-formats.md`): lines of `#key: value`, a
/// header, a row for each pattern.
///
/// It has all that the native YAML has, and is made for large lists: 50,000 entries in a fraction of a
/// second.
struct TSVFormat {
  let text: ListText
  var problems: [Diagnostic]
  var metadata = TSVMetadata()
  var categories: [ParallaxModel.Category] = []
  var categoryPlaces: [String: Int] = [:]

  private var columns: [TSVColumn] = []
  private var reader = PatternReader(language: "", profile: .standard)
  private var entryLines: [String: Int] = [:]
  /// Where each pattern was first seen, by its key.
  private var patternLines: [[UInt8]: Int] = [:]
  private var identifiers = IdentifierMaker()
  private var last: (category: Int, entry: String)?

  /// Reads a lexicon.
  ///
  /// - Returns: The lexicon, nil when an error makes it unusable, and what is wrong with it.
  /// - Complexity: O(n).
  static func read(_ data: Data, path: String) -> (Lexicon?, [Diagnostic]) {
    var problems: [Diagnostic] = []
    guard let text = ListText(data, path: path, problems: &problems) else { return (nil, problems) }
    if !problems.isEmpty {
      return (
        nil,
        [
          Diagnostic(
            .error, "invalid-utf8", "the file is not UTF-8", at: problems[0].place,
            remedy: "save it as UTF-8")
        ]
      )
    }
    var format = TSVFormat(text: text, problems: [])
    let lexicon = format.lexicon()
    return (
      format.problems.contains { $0.severity == .error } ? nil : lexicon, format.problems
    )
  }

  private init(text: ListText, problems: [Diagnostic]) {
    self.text = text
    self.problems = problems
  }

  mutating func report(
    _ identifier: String, _ summary: String, at offset: Int, remedy: String? = nil
  ) {
    problems.append(
      Diagnostic(.error, identifier, summary, at: text.place(offset), remedy: remedy))
  }

  private mutating func lexicon() -> Lexicon? {
    var lines = text.lines[...]
    while let line = lines.first, line.isEmpty || text.bytes[line.lowerBound] == 0x23 {
      lines.removeFirst()
      if !line.isEmpty { readMetadata(line) }
    }
    guard let head = lines.popFirst() else {
      report(
        "missing-patterns", "the list has no header and no rows of patterns",
        at: text.lines.last?.lowerBound ?? 0)
      return nil
    }
    guard readHeader(head) else { return nil }
    reader = PatternReader(language: metadata.language, profile: metadata.profile)
    patternLines.reserveCapacity(lines.count)
    entryLines.reserveCapacity(lines.count)
    let firstRow = text.lines.count - lines.count
    for (number, line) in zip(firstRow..., lines) where !line.isEmpty {
      readRow(line, number: number + 1)
    }
    if categories.isEmpty {
      report("missing-patterns", "the list has no rows of patterns", at: head.lowerBound)
    }
    return lexicon(end: head.lowerBound)
  }

  private mutating func readHeader(_ line: Range<Int>) -> Bool {
    for cell in cells(line) {
      let name = value(cell)
      guard let column = TSVColumn(rawValue: name), !columns.contains(column) else {
        report(
          "unknown-key", "a lexicon has no column “\(name)”, or has it twice", at: cell.lowerBound,
          remedy: "the columns are "
            + TSVColumn.allCases.map(\.rawValue).joined(separator: ", "))
        return false
      }
      columns.append(column)
    }
    for column in [TSVColumn.category, .pattern] where !columns.contains(column) {
      report("missing-key", "the table needs the column “\(column.rawValue)”", at: line.lowerBound)
      return false
    }
    return true
  }

  // MARK: Rows

  private func cells(_ line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    cells.reserveCapacity(columns.count)
    var start = line.lowerBound
    for index in line where text.bytes[index] == 0x09 {
      cells.append(start..<index)
      start = index + 1
    }
    cells.append(start..<line.upperBound)
    return cells
  }

  /// The text of a cell, with what an escape keeps at its end.
  private func value(_ cell: Range<Int>) -> String {
    TSVText.text(String(decoding: text.bytes[cell], as: UTF8.self))
  }

  private mutating func readRow(_ line: Range<Int>, number: Int) {
    let cells = cells(line)
    guard cells.count <= columns.count else {
      report(
        "broken-row", "the row has \(cells.count) cells, the table \(columns.count)",
        at: line.lowerBound)
      return
    }
    var category: Int?
    var id = ""
    var pattern = line.lowerBound..<line.lowerBound
    var others: [(TSVColumn, Range<Int>)] = []
    for (column, cell) in zip(columns, cells) {
      switch column {
      case .category: category = place(ofCategory: cell)
      case .entry: id = value(cell)
      case .pattern: pattern = cell
      default: if !cell.isEmpty { others.append((column, cell)) }
      }
    }
    guard let category else { return }
    let written = value(pattern)
    if id.isEmpty {
      id = identifiers.identifier(for: written)
    } else if let last, last == (category, id) {
      if let (_, cell) = others.first {
        report(
          "bad-value", "what an entry has stands in its first row", at: cell.lowerBound,
          remedy: "leave the cell empty")
      }
      let index = categories[category].entries.count - 1
      check(written, of: categories[category].entries[index], category, pattern.lowerBound, number)
      categories[category].entries[index].patterns.append(written)
      return
    }
    if let first = entryLines.updateValue(number, forKey: id) {
      report(
        "duplicate-id", "the entry id “\(id)” is already used in line \(first)",
        at: line.lowerBound, remedy: "put the rows of an entry one after another")
    }
    if !Self.isIdentifier(id) {
      report(
        "bad-id", "an id is lower-case letters, digits and hyphens, found “\(id)”",
        at: line.lowerBound)
    }
    last = (category, id)
    var entry = Entry(
      id: id, patterns: [written],
      place: SourcePlace(path: text.path, line: number, column: 1))
    for (column, cell) in others { fill(&entry, column, cell) }
    check(written, of: entry, category, pattern.lowerBound, number)
    for text in entry.exceptions + entry.context.flatMap(\.patterns) {
      do throws(PatternError) { _ = try reader.patterns(text, of: entry) } catch {
        report("bad-pattern", error.description, at: line.lowerBound)
      }
    }
    categories[category].entries.append(entry)
  }

  private mutating func place(ofCategory cell: Range<Int>) -> Int? {
    let id = value(cell)
    if let place = categoryPlaces[id] { return place }
    guard Self.isIdentifier(id) else {
      report(
        "bad-id", "an id is lower-case letters, digits and hyphens, found “\(id)”",
        at: cell.lowerBound)
      return nil
    }
    categoryPlaces[id] = categories.count
    categories.append(Category(id: id, label: id, description: "", entries: []))
    return categories.count - 1
  }

  /// Reports a pattern that cannot be read, or that is in the list already.
  private mutating func check(
    _ written: String, of entry: Entry, _ category: Int, _ offset: Int, _ line: Int
  ) {
    do throws(PatternError) {
      for pattern in try reader.patterns(written, of: entry) {
        var key = pattern.key
        if metadata.overlap != .longestPerLexicon {
          // A pattern may stand in several categories.
          withUnsafeBytes(of: Int32(category)) { key += $0 }
        }
        guard let first = patternLines[key] else {
          patternLines[key] = line
          continue
        }
        // Inflected forms of one pattern may be alike.
        guard first != line else { continue }
        report(
          "duplicate-pattern",
          "the pattern “\(written)” is already in line \(first)",
          at: offset)
        break
      }
    } catch {
      report("bad-pattern", error.description, at: offset)
    }
  }

  static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
  }
}
