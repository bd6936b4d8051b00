import Foundation
import ParallaxModel

/// Pairs of documents of which the user says that they tell one event, or that they do not
/// (`document_id,other_document_id`, also compressed).
public struct LinkFile: Sendable, Equatable {
  /// One pair, and the line it stands on.
  public struct Link: Sendable, Equatable {
    /// The document of the first column.
    public var document: String
    /// The document of the second column.
    public var other: String
    /// The line, from 1 on.
    public var line: Int
  }

  /// The path, for errors.
  public let path: String
  /// The pairs, in the order of the file.
  public var links: [Link] = []
  /// What was wrong with other rows.
  public var diagnostics: [Diagnostic]

  /// Reads a file.
  ///
  /// - Throws: When the file cannot be read or lacks a column.
  public init(path: String) throws(FatalDiagnostic) {
    try self.init(data: DocumentRows.data(path: path), path: path)
  }

  /// Reads the content of a file.
  ///
  /// - Throws: When a column is missing.
  public init(data: Data, path: String) throws(FatalDiagnostic) {
    self.path = path
    let read = try DocumentRows(
      data: data, path: path, names: ("document_id", "other_document_id"))
    diagnostics = read.diagnostics
    for row in read.rows {
      let place = SourcePlace(path: path, line: row.line, column: 1)
      if row.first.isEmpty || row.second.isEmpty {
        diagnostics.append(
          Diagnostic(
            .error, "empty-document-id", "this row names one document or none", at: place,
            remedy: "fill both columns"))
      } else if row.first == row.second {
        diagnostics.append(
          Diagnostic(
            .error, "link-to-itself",
            "the document \u{201C}\(row.first)\u{201D} stands in both columns", at: place,
            remedy: "name two documents"))
      } else {
        links.append(Link(document: row.first, other: row.second, line: row.line))
      }
    }
  }
}
