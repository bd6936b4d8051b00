import ParallaxCorpus
import ParallaxModel
import ParallaxStore

/// Reads inputs like every command and adds their documents to a store.
public struct CorpusImport {
  /// What is done with documents that the store has with other content.
  public enum Mode: String, Sendable {
    /// They are errors: what is in the store is taken to be final. Every file is read.
    case `import`
    /// They are new versions. Files that are as they were when they were taken in are not read again.
    case update
  }

  /// One transaction saves about this many bytes of text, or this many documents.
  private static let transactionBytes = 16 << 20
  private static let transactionDocuments = 4_096

  private let configuration: Configuration
  private let mode: Mode
  private let observer: RunObserver

  /// Prepares an import.
  public init(
    _ configuration: Configuration, mode: Mode = .import, observer: RunObserver = RunObserver()
  ) {
    self.configuration = configuration
    self.mode = mode
    self.observer = observer
  }

  /// Imports all inputs; what was saved stays saved when the import does not reach its end.
  ///
  /// - Parameter path: The store, which is made when it is not there.
  /// - Returns: What became of the rows.
  /// - Throws: `FatalDiagnostic` when the inputs or the store cannot be used.
  public func run(into path: String) throws -> ImportTally {
    var stream = try DocumentStream(configuration, computesDigests: true, fillsStore: true)
    let store = try CorpusStore(path: path)
    let memory = FileMemory(try store.files(), configuration)
    if mode == .update { stream.memory = memory }
    let reader = DocumentReader(
      stream: stream, work: OrderedWork(threads: configuration.threads) { () },
      // Outlets are stored as their sources name them, so that any file of outlets can be used later.
      screen: DocumentScreen(try DocumentFilter(configuration), naming: nil), versions: .store,
      observer: observer)
    var tally = ImportTally(mode)
    var waiting: [Document] = []
    var bytes = 0
    var files = FileProgress(Array(stream.files), memory)

    func save(_ run: ((SavedDocuments) -> StoreRun)? = nil) throws {
      let saved = try store.save(waiting, versions: policy, files: files.takeFinished(), run: run)
      tally.saved += saved
      files.exclude(saved.conflicting.map(\.document.source.path))
      for conflict in saved.conflicting { reader.report(diagnostic(conflict)) }
      waiting.removeAll(keepingCapacity: true)
      bytes = 0
    }

    try reader.readParts { result, isKept in
      files.add(result)
      for (document, isKept) in zip(result.documents, isKept) where isKept {
        waiting.append(document)
        bytes += document.title.utf8.count + document.body.utf8.count
      }
      if bytes >= Self.transactionBytes || waiting.count >= Self.transactionDocuments {
        try save()
      }
    }
    files.finish()
    tally.rows = reader.tally
    try save { tally.run(with: $0) }
    tally.rows = reader.tally
    return tally
  }

  private var policy: VersionPolicy {
    mode == .import ? .refused : .kept { $0.isVersion(of: $1) }
  }

  private func diagnostic(_ conflict: SavedDocuments.Conflict) -> Diagnostic {
    let id = conflict.document.id
    let origin = conflict.stored.path.isEmpty ? "" : ", read from \(conflict.stored)"
    let isUpdate = mode == .update
    return Diagnostic(
      .error, "conflicting-document",
      isUpdate
        ? "the store has another article by the id “\(id)”\(origin); this one is left out"
        : "the store has the document “\(id)” with other content\(origin); this one is left out",
      at: conflict.document.source,
      remedy: isUpdate
        ? "give it an id of its own, or bring it into another store"
        : "keep it as another version with parallax corpus update, or give it an id of its own")
  }
}
