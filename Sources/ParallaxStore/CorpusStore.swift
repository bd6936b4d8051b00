import Foundation
import GRDB
import ParallaxModel

/// A collection of documents in one SQLite file, in order of import.
///
/// The file is in WAL mode with `synchronous` NORMAL: a program that is killed leaves what was
/// saved before, and readers do not wait for a writer. Documents are only added; those of one id
/// are the versions of a page.
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
    queue = try StoreFailure.diagnosed(path) { try Self.againWhileMade { try Self.made(path) } }
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
      try Self.againWhileMade {
        let queue = try Self.queue(path)
        guard try queue.read(StoreMigrations.migrator.hasCompletedMigrations) else {
          throw StoreFailure.unfinished(path)
        }
        return queue
      }
    }
  }

  /// The number of documents, each version counted.
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
  ///   - selection: Which documents are asked for.
  /// - Returns: At most that many documents, fewer only when there are no more.
  /// - Throws: When the file cannot be read, or the search cannot be understood.
  public func documents(
    limit: Int, after position: Int = 0, through last: Int = .max,
    selection: StoreSelection = .everything
  ) throws(FatalDiagnostic) -> [StoredDocument] {
    let (condition, arguments) = selection.condition(after: position, through: last)
    return try fetch(
      "WHERE \(condition) ORDER BY document.position LIMIT ?", arguments + [limit], selection.match)
  }

  /// How many documents between two places are there, and how many are of the versions asked for.
  ///
  /// - Throws: When the file cannot be read.
  public func counts(
    after position: Int, through last: Int, versions: VersionChoice
  ) throws(FatalDiagnostic) -> (all: Int, chosen: Int) {
    let range = "position > \(position) AND position <= \(last)"
    let all = try number("SELECT count(*) FROM document WHERE \(range)")
    guard versions != .all else { return (all, all) }
    let condition = StoreSelection.condition(versions)
    return (
      all, try number("SELECT count(*) FROM document WHERE \(range) AND \(condition)")
    )
  }

  /// Finds documents by the words of their titles and bodies, the best first.
  ///
  /// Letter case and diacritics do not count. The rank is BM25, as SQLite's FTS5 computes it.
  ///
  /// - Parameters:
  ///   - query: In the query language of FTS5: `ferry AND "new bridge"`, `title: ferr*`.
  ///   - versions: Which versions of each page.
  ///   - limit: The most documents to give.
  /// - Returns: The documents; of the same rank in order of import.
  /// - Throws: When the file cannot be read, or the query cannot be understood.
  public func search(
    _ query: String, versions: VersionChoice = .latest, limit: Int = 20
  ) throws(FatalDiagnostic) -> [StoredDocument] {
    try fetch(
      """
      JOIN document_text ON document_text.rowid = document.position
      WHERE document_text MATCH ? AND \(StoreSelection.condition(versions))
      ORDER BY document_text.rank, document.position LIMIT ?
      """, [query, limit], query)
  }

  private func fetch(
    _ clauses: String, _ arguments: [any DatabaseValueConvertible], _ match: String?
  ) throws(FatalDiagnostic) -> [StoredDocument] {
    try StoreFailure.diagnosed(path, match: match) {
      try queue.read { database in
        let statement = try database.cachedStatement(
          sql: "SELECT \(DocumentColumn.qualifiedNames), document.position FROM document \(clauses)"
        )
        let rows = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
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
  /// A document whose content is there already is unchanged. One whose id is there with other
  /// content is left out as conflicting, or is kept as another version. Where it was read from is
  /// not part of the content, and neither is a language that was only detected.
  ///
  /// - Parameters:
  ///   - documents: The documents.
  ///   - versions: What becomes of other content by an id that is there.
  ///   - files: Files that have no documents but these and such as were saved before; they are
  ///     remembered, but not those of which a document is conflicting.
  ///   - run: The whole run, when this is its end.
  /// - Returns: How many were added, and which were left out.
  /// - Throws: When the file cannot be written; nothing of these documents is then stored.
  public func save(
    _ documents: [Document], versions: VersionPolicy = .refused, files: [StoredFile] = [],
    run: ((SavedDocuments) -> StoreRun)? = nil
  ) throws(FatalDiagnostic) -> SavedDocuments {
    try StoreFailure.diagnosed(path) {
      try queue.write { database in
        var writer = try DocumentWriter(database, versions)
        for document in documents { try writer.save(document) }
        let conflicting = Set(writer.saved.conflicting.map(\.document.source.path))
        let whole = files.filter { !conflicting.contains(where: $0.holds) }
        try FileRecord.save(whole, to: database)
        if let run { try RunRecord.save(run(writer.saved), to: database) }
        return writer.saved
      }
    }
  }

  /// The files that were taken in whole.
  ///
  /// - Throws: When the file cannot be read.
  public func files() throws(FatalDiagnostic) -> [StoredFile] {
    try StoreFailure.diagnosed(path) { try queue.read(FileRecord.all) }
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

  /// Connects to a store with all its tables, those that are missing made.
  private static func made(_ path: String) throws -> DatabaseQueue {
    let queue = try queue(path)
    try queue.writeWithoutTransaction { database in
      try mark(database)
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.execute(sql: writing)
    }
    try StoreMigrations.migrator.migrate(queue)
    return queue
  }

  /// Marks an empty file as a store before anything else is in it.
  ///
  /// This is done in SQLite's rollback mode, so that the mark stands in the file itself and not in
  /// a log beside it. A program that is killed here leaves an empty file, a store, or a marked file
  /// with a journal; by that SQLite has emptied the file again when it comes to this.
  private static func mark(_ database: Database) throws {
    let mark = try Int32.fetchOne(database, sql: "PRAGMA application_id")
    guard mark != StoreFileKind.applicationID else { return }
    try database.execute(sql: "PRAGMA application_id = \(StoreFileKind.applicationID)")
  }

  /// Does again what fails when two programs make a store at once: SQLite does not wait for a file
  /// that changes to WAL mode, and one program makes a table after the other has looked for it.
  private static func againWhileMade(_ body: () throws -> DatabaseQueue) throws -> DatabaseQueue {
    var attempt = 0
    while true {
      attempt += 1
      do {
        return try body()
      } catch let error as DatabaseError {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: guard attempt < 100 else { throw error }
        case .SQLITE_ERROR, .SQLITE_CONSTRAINT: guard attempt < 20 else { throw error }
        default: throw error
        }
        usleep(50_000)
      }
    }
  }

  /// A writer keeps 32 MB of pages, and lets the log grow to about 64 MB before it is copied into
  /// the file: each copy waits for the disk.
  private static let writing = "PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 16000"

  /// Of two programs that write, one waits for the other.
  private static let configuration: Configuration = {
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
    return configuration
  }()

  /// Connects to an empty file or a store, without writing to it but for what a killed program left.
  private static func queue(_ path: String) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    if try queue.read(StoreMigrations.migrator.hasBeenSuperseded) {
      throw StoreFailure.superseded(path)
    }
    return queue
  }
}
