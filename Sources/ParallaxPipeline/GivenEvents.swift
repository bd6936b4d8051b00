import ParallaxCorpus
import ParallaxModel

/// The events that the user gave, by column, folder, front matter or file.
struct GivenEvents: Sendable {
  /// Events by document id, where an event file names them.
  private let byDocument: [String: String]?
  private let source: EventSource
  /// What is wrong with the event file.
  let diagnostics: [Diagnostic]

  /// Reads the event file, if the configuration names one.
  ///
  /// - Throws: When the file cannot be used at all.
  init(_ source: EventSource) throws(FatalDiagnostic) {
    self.source = source
    guard case .file(let path) = source else {
      byDocument = nil
      diagnostics = []
      return
    }
    let file = try EventFile(path: path)
    byDocument = file.events
    diagnostics = file.diagnostics
  }

  /// The event a document was given, if any.
  func event(of document: Document) -> String? {
    switch source {
    case .none: nil
    case .one: "handout"
    case .given, .auto: document.givenEvent
    case .file: named(document).flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  /// Whether the event file names the document and gives it no event: it stays without one.
  func isWithoutEvent(_ document: Document) -> Bool { named(document)?.isEmpty == true }

  /// What the event file says of a document, or of the page of which it is a version.
  private func named(_ document: Document) -> String? {
    guard let byDocument else { return nil }
    return byDocument[document.id] ?? document.versionOf.flatMap { byDocument[$0] }
  }

  /// The membership of a document whose event was given.
  func membership(of document: Document) -> EventMembership? {
    event(of: document).map {
      EventMembership(eventID: $0, documentID: document.id, assignedBy: .given)
    }
  }

  /// The documents that an event file names and no input holds.
  func unknownDocuments(among known: Set<String>) -> [Diagnostic] {
    guard case .file(let path) = source, let byDocument else { return [] }
    let missing = byDocument.keys.filter { !known.contains($0) }.sorted()
    guard let first = missing.first else { return [] }
    let summary =
      missing.count == 1
      ? "the event file names 1 document that was not read, “\(first)”"
      : "the event file names \(missing.count) documents that were not read, such as “\(first)”"
    return [
      Diagnostic(
        .warning, "unknown-document", summary,
        at: SourcePlace(path: path), remedy: "check the ids against the table documents")
    ]
  }
}
