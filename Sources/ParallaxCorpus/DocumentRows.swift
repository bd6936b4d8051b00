import Foundation
import ParallaxModel

/// The rows of a small table of the user that says something of documents in two columns.
struct DocumentRows {
  /// One row: the two cells, and the line it begins on.
  struct Row {
    var first: String
    var second: String
    /// The cells of the other columns asked for; nil where the table or the row has none.
    var others: [String?]
    var line: Int
  }

  /// The rows that could be read.
  private(set) var rows: [Row] = []
  /// What was wrong with the others.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads a file, also a compressed one.
  ///
  /// - Throws: When the file cannot be read or lacks a column.
  static func data(path: String) throws(FatalDiagnostic) -> Data {
    let options = LoadOptions(inputFormat: .csv)
    let opened = FileOpener(options: options).open(InputFile(path: path))
    if opened.format == nil, let reason = opened.diagnostics.last { throw FatalDiagnostic(reason) }
    return opened.data
  }

  /// Reads the content of a file.
  ///
  /// - Parameters:
  ///   - data: The content, as UTF-8.
  ///   - path: The path, for errors.
  ///   - names: The names of the two columns.
  ///   - others: Columns that a table may also have.
  /// - Throws: When a column is missing.
  init(
    data: Data, path: String, names: (String, String), others: [String] = []
  ) throws(FatalDiagnostic) {
    var failure: Diagnostic?
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      failure = read(DelimitedTable(bytes, isTabbed: path.contains(".tsv")), path, names, others)
    }
    if let failure { throw FatalDiagnostic(failure) }
  }

  private mutating func read(
    _ table: DelimitedTable, _ path: String, _ names: (String, String), _ others: [String]
  ) -> Diagnostic? {
    var reader = table.reader
    let header = reader.next()
    let columns = header?.fields.map { FieldNames.normalized(reader.text($0)) } ?? []
    guard let first = columns.firstIndex(of: names.0),
      let second = columns.firstIndex(of: names.1)
    else {
      let found = columns.isEmpty ? "none" : columns.joined(separator: ", ")
      return Diagnostic(
        .error, "missing-column",
        "expected the columns \(names.0) and \(names.1); found: \(found)",
        at: SourcePlace(path: path, line: header?.line ?? 1, column: 1),
        remedy: "name the two columns \(names.0) and \(names.1) in the first line")
    }
    reader.fieldCount = columns.count
    let otherColumns = others.map { columns.firstIndex(of: $0) }
    while let row = reader.next() {
      if let quote = row.unclosedQuote {
        diagnostics.append(unclosed(at: quote, in: row, table, path: path))
      } else if row.fields.count <= max(first, second) {
        diagnostics.append(
          Diagnostic(
            .error, "short-row", "this row has no \(names.0) or no \(names.1)",
            at: SourcePlace(path: path, line: row.line, column: 1), remedy: "fill both columns"))
      } else {
        rows.append(
          Row(
            first: reader.text(row.fields[first]), second: reader.text(row.fields[second]),
            others: otherColumns.map { column in
              column.flatMap { $0 < row.fields.count ? reader.text(row.fields[$0]) : nil }
            },
            line: row.line))
      }
    }
    return nil
  }

  private func unclosed(
    at quote: Int, in row: DelimitedReader.Row, _ table: DelimitedTable, path: String
  ) -> Diagnostic {
    let bytes = UnsafeBufferPointer(rebasing: table.bytes[row.start..<quote])
    let place = LinePlace(of: bytes.count, in: bytes)
    return Diagnostic(
      .error, "unclosed-quote",
      "the quotation mark that opens here is never closed; this row is left out",
      at: SourcePlace(path: path, line: row.line + place.line - 1, column: place.column),
      remedy: "close it, and write quotation marks inside a field twice")
  }
}
