import Foundation
import ParallaxModel

/// Which document belongs to which event, as a file of the user says
/// (`document_id,event_id`, also compressed), such as the table `events` of an earlier run.
public struct EventFile: Sendable, Equatable {
  /// Memberships by document, with the reasons that the file has; the event is empty where the file names
  /// a document and gives it none.
  public var memberships: [String: EventMembership] = [:]
  /// What was wrong; a document that is named twice keeps its first event.
  public var diagnostics: [Diagnostic]

  /// Events by document.
  ///
  /// - Complexity: O(documents).
  public var events: [String: String] { memberships.mapValues(\.eventID) }

  /// The columns of reasons.
  private static let reasonColumns = [
    "similarity", "nearest_document_id", "shared_terms", "mean_similarity",
  ]

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
    let read = try DocumentRows(
      data: data, path: path, names: ("document_id", "event_id"), others: Self.reasonColumns)
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
          memberships[row.first].map {
            $0.eventID == row.second ? "the same event" : "event \($0.eventID)"
          } ?? ""
        diagnostics.append(
          Diagnostic(
            .error, "duplicate-event",
            "the document \u{201C}\(row.first)\u{201D} stands here with event \(row.second), and"
              + " in line \(first) with \(other); the first one counts", at: place,
            remedy: "name each document once"))
      } else {
        lines[row.first] = row.line
        memberships[row.first] = Self.membership(row)
      }
    }
  }

  private static func membership(_ row: DocumentRows.Row) -> EventMembership {
    let cells = row.others.map { $0.flatMap { $0.isEmpty ? nil : $0 } }
    var membership = EventMembership(
      eventID: row.second, documentID: row.first, similarity: cells[0].flatMap(Double.init),
      nearestDocumentID: cells[1],
      sharedTerms: cells[2]?.split(separator: " ").map(String.init) ?? [], assignedBy: .given)
    membership.meanSimilarity = cells[3].flatMap(Double.init)
    return membership
  }
}
