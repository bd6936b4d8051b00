import ParallaxCorpus
import ParallaxModel
import ParallaxStore

/// What became of the rows that were read for a store; the numbers add up.
public struct ImportTally: RunSummary, Sendable {
  /// What became of them up to the store.
  public var rows = RowTally()
  /// Documents that are new in the store.
  public var added = 0
  /// Documents that the store had already.
  public var unchanged = 0
  /// Documents that were left out because the store has other content by that id.
  public var conflicting = 0

  /// Nothing read yet.
  public init() {}

  /// Articles, rows or objects that were read.
  public var read: Int { rows.read }

  /// One line for the end of the import.
  public var summary: String {
    var parts = [
      "read \(rows.read)", "added \(added)", "unchanged \(unchanged)",
      "conflicting \(conflicting)", "rejected \(rows.rejected)",
    ]
    if rows.duplicates > 0 { parts.append("duplicates \(rows.duplicates)") }
    if rows.filtered > 0 { parts.append("filtered \(rows.filtered)") }
    if rows.headlineOnly > 0 { parts.append("headline only \(rows.headlineOnly)") }
    return parts.joined(separator: ", ")
  }
}

/// Reads inputs like every command and adds their documents to a store.
public struct CorpusImport {
  /// One transaction saves about this many bytes of text, or this many documents.
  private static let transactionBytes = 8 << 20
  private static let transactionDocuments = 4_096

  private let configuration: Configuration
  private let observer: RunObserver

  /// Prepares an import.
  public init(_ configuration: Configuration, observer: RunObserver = RunObserver()) {
    self.configuration = configuration
    self.observer = observer
  }

  /// Imports all inputs; what was saved stays saved when the import does not reach its end.
  ///
  /// - Parameter path: The store, which is made when it is not there.
  /// - Returns: What became of the rows.
  /// - Throws: `FatalDiagnostic` when the inputs or the store cannot be used.
  public func run(into path: String) throws -> ImportTally {
    let stream = try DocumentStream(configuration, computesDigests: false)
    let store = try CorpusStore(path: path)
    let reader = DocumentReader(
      stream: stream, work: OrderedWork(threads: configuration.threads) { () },
      // Outlets are stored as their sources name them, so that any file of outlets can be used later.
      screen: DocumentScreen(try DocumentFilter(configuration), naming: nil), observer: observer)
    var tally = ImportTally()
    var waiting: [Document] = []
    var bytes = 0

    func save() throws {
      let saved = try store.save(waiting)
      tally.added += saved.added
      tally.unchanged += saved.unchanged
      tally.conflicting += saved.conflicting.count
      for conflict in saved.conflicting { reader.report(Self.diagnostic(conflict)) }
      waiting.removeAll(keepingCapacity: true)
      bytes = 0
    }

    try reader.readParts { result, isKept in
      for (document, isKept) in zip(result.documents, isKept) where isKept {
        waiting.append(document)
        bytes += document.title.utf8.count + document.body.utf8.count
      }
      if bytes >= Self.transactionBytes || waiting.count >= Self.transactionDocuments {
        try save()
      }
    }
    try save()
    tally.rows = reader.tally
    return tally
  }

  private static func diagnostic(_ conflict: SavedDocuments.Conflict) -> Diagnostic {
    let origin = conflict.stored.path.isEmpty ? "" : ", read from \(conflict.stored)"
    return Diagnostic(
      .error, "conflicting-document",
      "the store has the document “\(conflict.document.id)” with other content\(origin); this one"
        + " is left out", at: conflict.document.source,
      remedy: "give it an id of its own, or import it into another store")
  }
}
