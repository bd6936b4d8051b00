import Foundation
import ParallaxModel

/// Which document belongs to which event, as a file of the user says
/// (`document_id,event_id`, also compressed).
public struct EventFile: Sendable, Equatable {
  /// Events by document; empty where the file names a document and gives it no event.
  public var events: [String: String] = [:]
  /// What was wrong; a document that is named twice keeps its first event.
  public var diagnostics: [Diagnostic]

  /// Reads a file.
  ///
  /// - Throws: When the file cannot be read or lacks a column.
  public init(path: String) throws(FatalDiagnostic) {
    try self.init(data: DocumentRows.data(path: path), path: path)
  }

  /// Reads the content of a file.
  ///
  /// - Parameters:
  ///   - data: The content, as UTF-8.
  ///   - path: The path, for errors.
  /// - Throws: When a column is missing.
  public init(data: Data, path: String) throws(FatalDiagnostic) {
    let read = try DocumentRows(data: data, path: path, names: ("document_id", "event_id"))
    diagnostics = read.diagnostics
    var lines: [String: Int] = [:]
    for row in read.rows {
      let place = SourcePlace(path: path, line: row.line, column: 1)
      if row.first.isEmpty {
        diagnostics.append(
          Diagnostic(
            .error, "empty-document-id", "this row names no document", at: place,
            remedy: "fill document_id"))
      } else if let first = lines[row.first] {
        let other =
          events[row.first].map { $0 == row.second ? "the same event" : "event \($0)" } ?? ""
        diagnostics.append(
          Diagnostic(
            .error, "duplicate-event",
            "the document \u{201C}\(row.first)\u{201D} stands here with event \(row.second), and"
              + " in line \(first) with \(other); the first one counts", at: place,
            remedy: "name each document once"))
      } else {
        lines[row.first] = row.line
        events[row.first] = row.second
      }
    }
  }
}
