import GRDB
import ParallaxModel

/// A collection of documents in one SQLite file, in order of import.
///
/// The file is in WAL mode with `synchronous` NORMAL: a program that is killed leaves what was
/// saved before, and readers do not wait for a writer. Documents are only added.
public final class CorpusStore: Sendable {
  /// A document and its place in the order of import, counted from 1.
  public struct StoredDocument: Sendable {
    /// The place; it never changes.
    public let position: Int
    /// The document.
    public let document: Document
  }

  /// The path as the user gave it.
  public let path: String
  private let queue: DatabaseQueue

  /// Opens a store to add to, or makes one where there is no file.
  ///
  /// - Throws: When the file is something else, which is then left as it is, or cannot be used.
  public init(path: String) throws(FatalDiagnostic) {
    self.path = path
    let kind = StoreFileKind(path: path)
    guard kind == .store || kind == .absent else {
      throw StoreFailure.notAStore(path, isDatabase: kind == .otherDatabase)
    }
    queue = try StoreFailure.diagnosed(path) {
      if kind == .absent { try Self.mark(path) }
      let queue = try Self.queue(path)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try StoreMigrations.migrator.migrate(queue)
      return queue
    }
  }

  /// Opens a store that exists and changes nothing in it.
  ///
  /// - Throws: When there is none, or the file cannot be read as one.
  public init(reading path: String) throws(FatalDiagnostic) {
    self.path = path
    switch StoreFileKind(path: path) {
    case .store: break
    case .absent: throw StoreFailure.notFound(path)
    case .otherDatabase: throw StoreFailure.notAStore(path, isDatabase: true)
    case .other: throw StoreFailure.notAStore(path, isDatabase: false)
    }
    queue = try StoreFailure.diagnosed(path) {
      let queue = try Self.queue(path)
      guard try queue.read(StoreMigrations.migrator.hasCompletedMigrations) else {
        throw StoreFailure.unfinished(path)
      }
      return queue
    }
  }

  /// The number of documents.
  ///
  /// - Returns: 0 when the store is empty.
  /// - Throws: When the file cannot be read.
  public func count() throws(FatalDiagnostic) -> Int {
    try number("SELECT count(*) FROM document")
  }

  /// The place of the last document; 0 when there is none.
  ///
  /// - Throws: When the file cannot be read.
  public func lastPosition() throws(FatalDiagnostic) -> Int {
    try number("SELECT coalesce(max(position), 0) FROM document")
  }

  /// The next documents in order of import.
  ///
  /// - Parameters:
  ///   - limit: The most documents to give.
  ///   - position: The place after which to begin; 0 for the beginning.
  ///   - last: The place after which to stop.
  /// - Returns: At most that many documents, fewer only when there are no more.
  /// - Throws: When the file cannot be read.
  public func documents(
    limit: Int, after position: Int = 0, through last: Int = .max
  ) throws(FatalDiagnostic) -> [StoredDocument] {
    try StoreFailure.diagnosed(path) {
      try queue.read { database in
        let statement = try database.cachedStatement(
          sql: """
            SELECT \(DocumentColumn.names), position FROM document
            WHERE position > ? AND position <= ? ORDER BY position LIMIT ?
            """)
        let rows = try Row.fetchCursor(statement, arguments: [position, last, limit])
        var found: [StoredDocument] = []
        while let row = try rows.next() {
          let position: Int = row[DocumentColumn.allCases.count]
          found.append(
            StoredDocument(position: position, document: try DocumentRecord.document(row)))
        }
        return found
      }
    }
  }

  /// Adds documents at the end, all of them in one transaction.
  ///
  /// A document whose id is there already is unchanged when its content is the same, and is left
  /// out as conflicting when it is not. Where it was read from is not part of the content, and
  /// neither is a language that was only detected.
  ///
  /// - Returns: How many were added, and which were left out.
  /// - Throws: When the file cannot be written; nothing of these documents is then stored.
  public func save(_ documents: [Document]) throws(FatalDiagnostic) -> SavedDocuments {
    try StoreFailure.diagnosed(path) {
      try queue.write { database in
        var writer = try DocumentWriter(database)
        for document in documents { try writer.save(document) }
        return writer.saved
      }
    }
  }

  /// What the store holds, in numbers.
  ///
  /// - Throws: When the file cannot be read.
  public func summary() throws(FatalDiagnostic) -> CorpusSummary {
    try StoreFailure.diagnosed(path) { try queue.read(SummaryQuery.summary) }
  }

  private func number(_ sql: String) throws(FatalDiagnostic) -> Int {
    try StoreFailure.diagnosed(path) { try queue.read { try Int.fetchOne($0, sql: sql) ?? 0 } }
  }

  /// Marks a new file as a store before anything else is in it.
  ///
  /// This is done in SQLite's rollback mode, so that the mark stands in the file itself and not in
  /// a log beside it: a program that is killed here leaves an empty file or a store.
  private static func mark(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA application_id = \(StoreFileKind.applicationID)")
    }
    try queue.close()
  }

  /// Connects to a file that is marked as a store, without writing to it.
  ///
  /// Of two programs that write, one waits ten seconds for the other.
  private static func queue(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    if try queue.read(StoreMigrations.migrator.hasBeenSuperseded) {
      throw StoreFailure.superseded(path)
    }
    return queue
  }
}
