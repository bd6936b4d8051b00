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
  /// The file that the data are a part of, whose pages can leave memory.
  var mapping: MappedFile?

  /// The rows below the header, or of a source that writes none.
  private struct Opened {
    var table: DelimitedTable
    var reader: DelimitedReader
    var columns: [String]
    var line: Int
  }

  /// Loads all rows, or some.
  ///
  /// - Parameters:
  ///   - data: The whole file.
  ///   - rows: The rows to load; nil for all.
  ///   - isFirst: Whether to say what is wrong with the header.
  /// - Returns: The documents, and what was wrong.
  func load(_ data: Data, rows: LineChunk? = nil, isFirst: Bool = true) -> LoadResult {
    data.withUnsafeBytes { raw in
      var result = LoadResult(path: file.path, format: format)
      let bytes = raw.bindMemory(to: UInt8.self)
      guard var opened = open(bytes) else {
        result.diagnostics.append(missingText([], line: 1))
        return result
      }
      let problems = problems(of: opened)
      if isFirst { result.diagnostics += problems }
      if problems.contains(where: { $0.severity == .error }) { return result }
      if let rows {
        let end = UnsafeBufferPointer(rebasing: bytes[..<rows.range.upperBound])
        opened.reader = opened.table.reader(
          of: end, at: rows.range.lowerBound, line: rows.firstLine)
      }
      load(opened, into: &result)
      return result
    }
  }

  /// Cuts the rows into parts of about a size.
  ///
  /// - Returns: The parts in order; none when the file has no rows that can be loaded.
  func chunks(of data: Data, targetBytes: Int) -> [LineChunk] {
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      guard let opened = open(bytes),
        !problems(of: opened).contains(where: { $0.severity == .error })
      else { return [] }
      var reader = opened.reader
      reader.fieldCount = opened.columns.count
      reader.mapping = mapping
      var chunks: [LineChunk] = []
      var first: DelimitedReader.Row?
      func end(at place: Int) {
        guard let row = first else { return }
        chunks.append(LineChunk(range: row.start..<place, firstLine: row.line))
        mapping?.release(UnsafeRawBufferPointer(rebasing: raw[row.start..<place]))
        first = nil
      }
      while let row = reader.next() {
        let start = first ?? row
        first = start
        if reader.position - start.start >= targetBytes { end(at: reader.position) }
      }
      end(at: bytes.count)
      return chunks
    }
  }

  private func open(_ bytes: UnsafeBufferPointer<UInt8>) -> Opened? {
    if let source = source as? any HeaderlessFormat.Type, !source.hasHeader(bytes) {
      let table = DelimitedTable(tabbedRows: bytes, hasQuotes: source.hasQuotes)
      return Opened(table: table, reader: table.reader, columns: source.columns, line: 1)
    }
    let table = DelimitedTable(bytes, isTabbed: format == .tsv)
    var reader = table.reader
    guard let header = reader.next() else { return nil }
    let columns = header.fields.map { String(reader.text($0).trimming { $0 <= 0x20 }) }
    return Opened(table: table, reader: reader, columns: columns, line: header.line)
  }

  /// What is wrong with the header; with an error nothing can be loaded.
  private func problems(of opened: Opened) -> [Diagnostic] {
    let missing = missingColumns(opened.columns, line: opened.line)
    guard missing.isEmpty else { return missing }
    let rows = rowReader(opened)
    guard rows.fills(.body) || holdsHeadlinesOnly(opened.columns, rows) else {
      return [missingText(opened.columns, line: opened.line)]
    }
    guard source == nil else { return [] }
    let names = FieldNames(mapping: options.fieldMap, source: source)
    let matches = opened.columns.map { $0.isEmpty ? nil : names.match($0) }
    return RivalColumns(columns: opened.columns, matches: matches)
      .diagnostics(at: SourcePlace(path: file.path, line: opened.line, column: 1))
  }

  private func rowReader(_ opened: Opened) -> RowReader {
    RowReader(
      columns: opened.columns, names: FieldNames(mapping: options.fieldMap, source: source),
      table: opened.table, file: file, source: source)
  }

  private func load(_ opened: Opened, into result: inout LoadResult) {
    let rows = rowReader(opened)
    var reader = opened.reader
    reader.fieldCount = opened.columns.count
    reader.mapping = mapping
    while let row = reader.next() { rows.add(row, to: &result) }
    if result.rowsRead == 0, source as? any HeaderlessFormat.Type == nil {
      result.diagnostics.append(
        Diagnostic(
          .warning, "no-rows", "there is a header and no row below it",
          at: SourcePlace(path: file.path, line: opened.line)))
    }
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
