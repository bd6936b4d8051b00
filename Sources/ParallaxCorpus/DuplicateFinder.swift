import ParallaxModel

/// Finds documents of one load that carry the same id.
public struct DuplicateFinder: Sendable {
  private var places: [String: SourcePlace] = [:]

  /// Starts without any document.
  public init() {}

  /// Checks the next documents, in the order in which they are used.
  ///
  /// - Returns: The documents to keep, and an error for each that has the id of an earlier one.
  public mutating func unique(
    _ documents: [Document]
  ) -> (documents: [Document], diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let kept = documents.filter { document in
      guard let first = places.updateValue(document.source, forKey: document.id) else {
        return true
      }
      places[document.id] = first
      diagnostics.append(
        Diagnostic(
          .error, "duplicate-id",
          "\(Self.sameness(of: document, first)); this one is left out", at: document.source,
          remedy: "give each document its own id, or name the file once"))
      return false
    }
    return (kept, diagnostics)
  }

  /// What two documents have in common: the id, or what it was made from.
  private static func sameness(of document: Document, _ first: SourcePlace) -> String {
    let made = DocumentIdentifier.id(
      outlet: document.outlet, url: document.url, title: document.title, body: document.body)
    guard document.id == made else {
      return "the document \u{201C}\(document.id)\u{201D} is here for the second time, and was read"
        + " first from \(first)"
    }
    let shared =
      document.url?.isEmpty ?? true ? "outlet, title and text" : "outlet and address"
    return "this document has the same \(shared) as the one from \(first)"
  }
}
