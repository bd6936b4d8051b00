import ParallaxModel

/// Turns the rows of a table into documents.
struct RowReader {
  private let columns: [String]
  private let matches: [FieldNames.Match?]
  private let missingWords: Set<String>
  private let table: DelimitedTable
  private let file: InputFile
  private let builder: RecordBuilder

  init(
    columns: [String], names: FieldNames, table: DelimitedTable, file: InputFile,
    source: (any SourceFormat.Type)?
  ) {
    self.columns = columns
    matches = columns.map { $0.isEmpty ? nil : names.match($0) }
    missingWords = names.missingWords
    self.table = table
    self.file = file
    builder = RecordBuilder(file: file, usesFolders: false, source: source)
  }

  /// Whether a column fills a field.
  func fills(_ field: CorpusField) -> Bool { matches.contains { $0?.field == field } }

  /// Adds the document of a row, or the reason why there is none.
  func add(_ row: DelimitedReader.Row, to result: inout LoadResult) {
    if let fault = fault(of: row) {
      result.reject(fault)
      return
    }
    if row.fields.count < columns.count {
      result.diagnostics.append(
        Diagnostic(
          .warning, "short-row",
          "this row has \(row.fields.count) fields where the header has \(columns.count); the"
            + " missing ones are taken as empty", at: place(row, row.fields.last?.start)))
    }
    var record = Record()
    let reader = table.reader
    for (index, field) in row.fields.enumerated() where index < columns.count {
      let text = reader.text(field)
      guard !text.isEmpty, !missingWords.contains(text) else { continue }
      if let match = matches[index] {
        record.set(match, text, name: columns[index])
      } else if !columns[index].isEmpty, record.metadata[columns[index]] == nil {
        record.metadata[columns[index]] = text
      }
    }
    if result.fieldMap.isEmpty { result.fieldMap = fieldMap }
    result.take(
      builder.document(
        from: record, at: SourcePlace(path: file.path, line: row.line),
        diagnostics: &result.diagnostics))
  }

  /// The surest column of each field.
  private var fieldMap: [CorpusField: String] {
    var best: [CorpusField: (rank: Int, name: String)] = [:]
    for (match, name) in zip(matches, columns) {
      guard let match, match.rank < best[match.field]?.rank ?? .max else { continue }
      best[match.field] = (match.rank, name)
    }
    return best.mapValues(\.name)
  }

  private func fault(of row: DelimitedReader.Row) -> Diagnostic? {
    let end = row.fields.last?.range.upperBound ?? row.start
    if row.unclosedQuote == nil,
      let refusal = SizeLimits.refusal(
        ofRow: end - row.start, at: SourcePlace(path: file.path, line: row.line))
    {
      return refusal
    }
    if let quote = row.unclosedQuote {
      return Diagnostic(
        .error, "unclosed-quote",
        "the quotation mark that opens here is never closed; this row is left out, and reading"
          + " goes on at the next line that has \(columns.count) fields", at: place(row, quote),
        remedy: "close it, and write quotation marks inside a field twice")
    }
    if row.fields.count > columns.count,
      row.fields[columns.count...].contains(where: { !$0.range.isEmpty })
    {
      return Diagnostic(
        .error, "ragged-row",
        "this row is left out: it has \(row.fields.count) fields where the header has"
          + " \(columns.count)", at: place(row, row.fields[columns.count].start),
        remedy: "put fields that hold the separator between quotation marks")
    }
    let bytes = UnsafeBufferPointer(rebasing: table.bytes[row.start..<end])
    guard let offset = UTF8Validation.firstFault(in: bytes) else { return nil }
    let at = place(row, row.start + offset)
    let byte = String(bytes[offset], radix: 16, uppercase: true)
    return Diagnostic(
      .error, "invalid-utf8", "this row is left out: byte 0x\(byte) is not UTF-8", at: at,
      remedy: "save the file as UTF-8")
  }

  /// The place of a byte of a row, which may span several lines.
  private func place(_ row: DelimitedReader.Row, _ offset: Int?) -> SourcePlace {
    let end = max(row.start, offset ?? row.start)
    let bytes = UnsafeBufferPointer(rebasing: table.bytes[row.start..<min(end, table.bytes.count)])
    let place = LinePlace(of: bytes.count, in: bytes)
    return SourcePlace(path: file.path, line: row.line + place.line - 1, column: place.column)
  }
}
