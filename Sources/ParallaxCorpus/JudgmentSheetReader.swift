import ParallaxModel

/// Reads the rows of a sheet of judgments, and says what is wrong with them.
struct JudgmentSheetReader {
  /// What a column holds.
  private enum Role: String, CaseIterable {
    case lexicon
    case lexiconDigest = "lexicon_digest"
    case category
    case entry
    case occurrenceID = "occurrence_id"
    case documentID = "document_id"
    case field
    case start
    case end
    case entryOccurrences = "entry_occurrences"
    case listOccurrences = "list_occurrences"
    case judgment
    case coder
  }

  /// A cell, and where it stands.
  private struct Cell {
    var text: String
    var place: SourcePlace
  }

  /// What is wrong with a row so that it is left out.
  private struct Refusal: Error {
    let diagnostic: Diagnostic

    init(
      _ severity: Severity, _ identifier: String, _ summary: String, at place: SourcePlace,
      remedy: String = "keep what lexicon sample wrote"
    ) {
      diagnostic = Diagnostic(
        severity, identifier, "\(summary); the row is left out", at: place, remedy: remedy)
    }
  }

  /// The rows that can be used, in order.
  private(set) var rows: [JudgedOccurrence] = []
  /// What was wrong.
  private(set) var diagnostics: [Diagnostic] = []
  private let path: String
  private var roles: [Role?] = []

  init(path: String) { self.path = path }

  /// Reads all rows; the reason when a column is missing.
  mutating func read(_ table: DelimitedTable) -> Diagnostic? {
    var reader = table.reader
    let header = reader.next()
    let columns = header?.fields.map { reader.text($0) } ?? []
    if let missing = setRoles(columns, line: header?.line ?? 1) { return missing }
    reader.fieldCount = columns.count
    while let row = reader.next() {
      do throws(Refusal) {
        if let read = try occurrence(of: row, in: table) { rows.append(read) }
      } catch {
        diagnostics.append(error.diagnostic)
      }
    }
    nameCoders()
    return nil
  }

  /// Gives each column its role; an error when one that is needed is not there.
  private mutating func setRoles(_ columns: [String], line: Int) -> Diagnostic? {
    var taken: Set<Role> = []
    roles = columns.map { name in
      var normalized = FieldNames.normalized(name)
      if normalized == "judgement" { normalized = Role.judgment.rawValue }
      guard let role = Role(rawValue: normalized), taken.insert(role).inserted else { return nil }
      return role
    }
    var needed: [Role] = [.lexicon, .entry, .entryOccurrences, .listOccurrences, .judgment]
    if !taken.contains(.occurrenceID) { needed += [.documentID, .field, .start, .end] }
    let missing = needed.filter { !taken.contains($0) }
    guard !missing.isEmpty else { return nil }
    let found = columns.filter { !$0.isEmpty }.joined(separator: ", ")
    return Diagnostic(
      .error, "missing-column",
      "the sheet lacks \(missing.map(\.rawValue).joined(separator: ", ")); found:"
        + " \(found.isEmpty ? "none" : found)",
      at: SourcePlace(path: path, line: line, column: 1),
      remedy: "keep the columns that lexicon sample wrote")
  }

  /// The occurrence of a row; nil where every cell is empty, as spreadsheets leave them.
  private mutating func occurrence(
    of row: DelimitedReader.Row, in table: DelimitedTable
  ) throws(Refusal) -> JudgedOccurrence? {
    let cells = try cells(of: row, in: table)
    if cells.isEmpty { return nil }
    func text(_ role: Role) -> String { cells[role]?.text ?? "" }
    let start = place(row, row.start, in: table)
    return JudgedOccurrence(
      lexicon: try needed(.lexicon, cells, start), lexiconDigest: text(.lexiconDigest),
      category: text(.category), entry: try needed(.entry, cells, start),
      occurrenceID: try occurrenceID(cells, start), coder: text(.coder),
      judgment: judgment(cells[.judgment]),
      entryOccurrences: try count(.entryOccurrences, cells, start),
      listOccurrences: try count(.listOccurrences, cells, start),
      place: cells[.judgment]?.place ?? start)
  }

  /// The cells that are not empty and have a role.
  private func cells(
    of row: DelimitedReader.Row, in table: DelimitedTable
  ) throws(Refusal) -> [Role: Cell] {
    if let quote = row.unclosedQuote {
      throw Refusal(
        .error, "unclosed-quote", "the quotation mark that opens here is never closed",
        at: place(row, quote, in: table),
        remedy: "close it, and write quotation marks inside a field twice")
    }
    if let extra = row.fields.dropFirst(roles.count).first(where: { !$0.range.isEmpty }) {
      throw Refusal(
        .error, "ragged-row",
        "the row has \(row.fields.count) fields where the header has \(roles.count)",
        at: place(row, extra.start, in: table),
        remedy: "put fields that hold the separator between quotation marks")
    }
    var cells: [Role: Cell] = [:]
    for (index, field) in row.fields.enumerated() where index < roles.count {
      guard let role = roles[index] else { continue }
      let text = Self.content(of: table.reader.text(field))
      if !text.isEmpty { cells[role] = Cell(text: text, place: place(row, field.start, in: table)) }
    }
    return cells
  }

  /// The text without blanks around it and without the mark of `--spreadsheet-safe`.
  private static func content(of cell: String) -> String {
    func isBlank(_ character: Character) -> Bool {
      character.isWhitespace || character == "\u{FEFF}"
    }
    var text = cell.drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    if text.first == "'", let second = text.dropFirst().first, "=+-@".contains(second) {
      text.removeFirst()
    }
    return String(text)
  }

  private func needed(
    _ role: Role, _ cells: [Role: Cell], _ start: SourcePlace
  ) throws(Refusal) -> String {
    if let text = cells[role]?.text { return text }
    throw Refusal(.error, "bad-cell", "\(role.rawValue) is empty", at: start)
  }

  private func count(
    _ role: Role, _ cells: [Role: Cell], _ start: SourcePlace
  ) throws(Refusal) -> Int {
    let text = try needed(role, cells, start)
    if let count = Int(text), count >= 0, count <= 1_000_000_000_000 { return count }
    throw Refusal(
      .error, "bad-cell", "\(role.rawValue) is a whole number, found “\(text)”",
      at: cells[role]?.place ?? start)
  }

  /// What rows are joined by, in the form of the table `occurrences`.
  private func occurrenceID(
    _ cells: [Role: Cell], _ start: SourcePlace
  ) throws(Refusal) -> String {
    if let id = cells[.occurrenceID]?.text { return id }
    let field = try needed(.field, cells, start)
    guard let known = TextField(rawValue: field.lowercased()) else {
      throw Refusal(
        .error, "bad-cell", "field is title, body or captions, found “\(field)”",
        at: cells[.field]?.place ?? start)
    }
    let document = try needed(.documentID, cells, start)
    let from = try count(.start, cells, start)
    let to = try count(.end, cells, start)
    let lexicon = try needed(.lexicon, cells, start)
    let entry = try needed(.entry, cells, start)
    return "\(document)#\(known.letter)\(from)-\(to)/\(lexicon):\(entry)"
  }

  /// The judgment of a cell; an error, and none, when it cannot be read.
  private mutating func judgment(_ cell: Cell?) -> Judgment? {
    guard let cell else { return nil }
    if let judgment = JudgmentWords.judgment(cell.text) { return judgment }
    diagnostics.append(
      Diagnostic(
        .error, "bad-judgment",
        "“\(cell.text)” is no judgment; the row counts as not judged", at: cell.place,
        remedy: "write 1 (the term as meant), 0 (not) or ? (unsure)"))
    return nil
  }

  /// Gives rows without a coder the one of the sheet: the only name in it, or its path.
  private mutating func nameCoders() {
    var names: [String: String] = [:]
    for row in rows where !row.coder.isEmpty {
      let folded = row.coder.lowercased()
      if names[folded] == nil { names[folded] = row.coder }
    }
    let only = names.isEmpty ? path : names.count == 1 ? names.values.first : nil
    for index in rows.indices {
      if let name = names[rows[index].coder.lowercased()] ?? only {
        rows[index].coder = name
      } else if rows[index].judgment != nil {
        diagnostics.append(
          Diagnostic(
            .error, "missing-coder",
            "the sheet has several coders, and this row names none; it counts as not judged",
            at: rows[index].place, remedy: "fill the column coder"))
        rows[index].judgment = nil
      }
    }
  }

  /// The place of a byte of a row, which may span several lines.
  private func place(
    _ row: DelimitedReader.Row, _ offset: Int, in table: DelimitedTable
  ) -> SourcePlace {
    let end = min(max(row.start, offset), table.bytes.count)
    let bytes = UnsafeBufferPointer(rebasing: table.bytes[row.start..<end])
    let place = LinePlace(of: bytes.count, in: bytes)
    return SourcePlace(path: path, line: row.line + place.line - 1, column: place.column)
  }
}
