import Foundation
import ParallaxModel

/// Which document belongs to which event, as a file of the user says
/// (`document_id,event_id`, also compressed).
public struct EventFile: Sendable, Equatable {
  /// Events by document; empty where the file names a document and gives it no event.
  public var events: [String: String]
  /// What was wrong; a document that is named twice keeps its first event.
  public var diagnostics: [Diagnostic]

  /// Reads a file.
  ///
  /// - Throws: When the file cannot be read or lacks a column.
  public init(path: String) throws(FatalDiagnostic) {
    let options = LoadOptions(inputFormat: .csv)
    let opened = FileOpener(options: options).open(InputFile(path: path))
    if opened.format == nil, let reason = opened.diagnostics.last { throw FatalDiagnostic(reason) }
    try self.init(data: opened.data, path: path)
  }

  /// Reads the content of a file.
  ///
  /// - Parameters:
  ///   - data: The content, as UTF-8.
  ///   - path: The path, for errors.
  /// - Throws: When a column is missing.
  public init(data: Data, path: String) throws(FatalDiagnostic) {
    var parsed = Parsed()
    var failure: Diagnostic?
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      failure = parsed.read(DelimitedTable(bytes, isTabbed: path.contains(".tsv")), path: path)
    }
    if let failure { throw FatalDiagnostic(failure) }
    events = parsed.events
    diagnostics = parsed.diagnostics
  }

  private struct Parsed {
    var events: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    private var lines: [String: Int] = [:]

    /// Reads all rows; the reason when a column is missing.
    mutating func read(_ table: DelimitedTable, path: String) -> Diagnostic? {
      var reader = table.reader
      let header = reader.next()
      let columns = header?.fields.map { FieldNames.normalized(reader.text($0)) } ?? []
      guard let document = columns.firstIndex(of: "document_id"),
        let event = columns.firstIndex(of: "event_id")
      else {
        let found = columns.isEmpty ? "none" : columns.joined(separator: ", ")
        return Diagnostic(
          .error, "missing-column",
          "expected the columns document_id and event_id; found: \(found)",
          at: SourcePlace(path: path, line: header?.line ?? 1, column: 1),
          remedy: "name the two columns document_id and event_id in the first line")
      }
      reader.fieldCount = columns.count
      while let row = reader.next() {
        if let quote = row.unclosedQuote {
          diagnostics.append(unclosed(at: quote, in: row, table, path: path))
          continue
        }
        guard row.fields.count > max(document, event) else {
          diagnostics.append(
            Diagnostic(
              .error, "short-row", "this row has no document_id or no event_id",
              at: SourcePlace(path: path, line: row.line, column: 1), remedy: "fill both columns"))
          continue
        }
        add(
          reader.text(row.fields[document]), reader.text(row.fields[event]), line: row.line,
          path: path)
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

    private mutating func add(_ document: String, _ event: String, line: Int, path: String) {
      let place = SourcePlace(path: path, line: line, column: 1)
      if document.isEmpty {
        diagnostics.append(
          Diagnostic(
            .error, "empty-document-id", "this row names no document", at: place,
            remedy: "fill document_id"))
      } else if let first = lines[document] {
        let other = events[document].map { $0 == event ? "the same event" : "event \($0)" } ?? ""
        diagnostics.append(
          Diagnostic(
            .error, "duplicate-event",
            "the document \u{201C}\(document)\u{201D} stands here with event \(event), and in line"
              + " \(first) with \(other); the first one counts", at: place,
            remedy: "name each document once"))
      } else {
        lines[document] = line
        events[document] = event
      }
    }
  }
}
