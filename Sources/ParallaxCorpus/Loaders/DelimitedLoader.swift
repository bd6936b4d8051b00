import Foundation
import ParallaxModel

/// Loads rows of separated values with a header, whose separator is found in it, or those of a
/// source that is known to write none.
///
/// The text is taken exactly as stored: nothing is treated as page furniture.
struct DelimitedLoader {
  let file: InputFile
  let format: InputFormat
  let options: LoadOptions
  /// The source that the rows come from, where it is known.
  var source: (any SourceFormat.Type)?

  /// Loads all rows.
  func load(_ data: Data) -> LoadResult {
    data.withUnsafeBytes { raw in
      var result = LoadResult(path: file.path, format: format)
      let bytes = raw.bindMemory(to: UInt8.self)
      if let source = source as? any HeaderlessFormat.Type, !source.hasHeader(bytes) {
        let table = DelimitedTable(tabbedRows: bytes, hasQuotes: source.hasQuotes)
        var reader = table.reader
        load(&reader, of: table, columns: source.columns, line: 1, into: &result)
      } else {
        load(DelimitedTable(bytes, isTabbed: format == .tsv), into: &result)
      }
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
    load(&reader, of: table, columns: columns, line: header.line, into: &result)
    if result.rowsRead == 0, !result.diagnostics.contains(where: { $0.severity == .error }) {
      result.diagnostics.append(
        Diagnostic(
          .warning, "no-rows", "there is a header and no row below it",
          at: SourcePlace(path: file.path, line: header.line)))
    }
  }

  private func load(
    _ reader: inout DelimitedReader, of table: DelimitedTable, columns: [String], line: Int,
    into result: inout LoadResult
  ) {
    let missing = missingColumns(columns, line: line)
    guard missing.isEmpty else {
      result.diagnostics += missing
      return
    }
    let names = FieldNames(mapping: options.fieldMap, source: source)
    let rows = RowReader(
      columns: columns, names: names, table: table, file: file, source: source)
    guard rows.fills(.body) || holdsHeadlinesOnly(columns, rows) else {
      result.diagnostics.append(missingText(columns, line: line))
      return
    }
    reader.fieldCount = columns.count
    if source == nil {
      let matches = columns.map { $0.isEmpty ? nil : names.match($0) }
      result.diagnostics += RivalColumns(columns: columns, matches: matches)
        .diagnostics(at: SourcePlace(path: file.path, line: line, column: 1))
    }
    while let row = reader.next() { rows.add(row, to: &result) }
  }

  /// Lists of headlines, as Media Cloud and GDELT export them, have no text by design.
  private func holdsHeadlinesOnly(_ columns: [String], _ rows: RowReader) -> Bool {
    if source?.holdsHeadlinesOnly == true { return true }
    let known: Set<String> = [
      "stories_id", "media_url", "seendate", "socialimage", "sourcecountry",
    ]
    return rows.fills(.title) && columns.contains { known.contains(FieldNames.normalized($0)) }
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
