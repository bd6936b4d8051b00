import Foundation
import ParallaxModel

/// Loads rows of separated values with a header; the separator is found in the header.
///
/// The text is taken exactly as stored: nothing is treated as page furniture.
struct DelimitedLoader {
  let file: InputFile
  let format: InputFormat
  let options: LoadOptions

  /// Loads all rows.
  func load(_ data: Data) -> LoadResult {
    data.withUnsafeBytes { raw in
      var result = LoadResult(path: file.path, format: format)
      let table = DelimitedTable(raw.bindMemory(to: UInt8.self), isTabbed: format == .tsv)
      load(table, into: &result)
      return result
    }
  }

  private func load(_ table: DelimitedTable, into result: inout LoadResult) {
    var reader = table.reader
    guard let header = reader.next() else {
      result.diagnostics.append(missingText([], line: 1))
      return
    }
    let columns = header.fields.map { String(reader.text($0).trimming { $0 <= 0x20 }) }
    reader.fieldCount = columns.count
    let names = FieldNames(mapping: options.fieldMap)
    let matches = columns.map { $0.isEmpty ? nil : names.match($0) }
    let missing = missingColumns(columns, line: header.line)
    guard missing.isEmpty else {
      result.diagnostics += missing
      return
    }
    guard matches.contains(where: { $0?.field == .body }) || holdsHeadlinesOnly(columns, matches)
    else {
      result.diagnostics.append(missingText(columns, line: header.line))
      return
    }
    result.diagnostics += RivalColumns(columns: columns, matches: matches)
      .diagnostics(at: SourcePlace(path: file.path, line: header.line, column: 1))
    let rows = RowReader(columns: columns, matches: matches, table: table, file: file)
    while let row = reader.next() { rows.add(row, to: &result) }
    if result.rowsRead == 0 {
      result.diagnostics.append(
        Diagnostic(
          .warning, "no-rows", "there is a header and no row below it",
          at: SourcePlace(path: file.path, line: header.line)))
    }
  }

  /// Lists of headlines, as Media Cloud and GDELT export them, have no text by design.
  private func holdsHeadlinesOnly(_ columns: [String], _ matches: [FieldNames.Match?]) -> Bool {
    let known: Set<String> = [
      "stories_id", "media_url", "seendate", "socialimage", "sourcecountry",
    ]
    return matches.contains { $0?.field == .title }
      && columns.contains { known.contains(FieldNames.normalized($0)) }
  }

  /// An error for each column that the user mapped and the file does not have.
  private func missingColumns(_ columns: [String], line: Int) -> [Diagnostic] {
    let found = Set(columns.map(FieldNames.normalized))
    return options.fieldMap.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap {
      field, column in
      guard !found.contains(FieldNames.normalized(column)) else { return nil }
      return Diagnostic(
        .error, "missing-column",
        "there is no column \u{201C}\(column)\u{201D} for \(field.rawValue); found: \(list(columns))",
        at: SourcePlace(path: file.path, line: line, column: 1),
        remedy: "correct --map \(field.rawValue)=COLUMN")
    }
  }

  private func missingText(_ columns: [String], line: Int) -> Diagnostic {
    Diagnostic(
      .error, "missing-text-column",
      "no column holds the text of the articles; found: \(list(columns)); expected one of: "
        + list(CorpusField.body.aliases),
      at: SourcePlace(path: file.path, line: line, column: 1),
      remedy: "name it with --map body=COLUMN")
  }

  private func list(_ names: [String]) -> String {
    let shown = names.filter { !$0.isEmpty }
    return shown.isEmpty ? "none" : shown.joined(separator: ", ")
  }
}
