import Foundation
import GRDB
import ParallaxModel

/// The articles of a NELA-GT collection as SQLite: the table `newsdata`, read row by row.
///
/// The file is only read, and nothing is written beside it.
///
/// Source: M. Gruppi, B. D. Horne, S. Adalı, "NELA-GT-2019" (2020), arXiv:2003.08444, and later ones.
public final class NewsDatabase: Sendable {
  /// A row as its columns hold it.
  public struct NewsRow: Sendable {
    /// The row id.
    public let number: Int
    /// The bytes of each column as text, in the order of `columns`; nil for NULL.
    public let values: [Data?]
  }

  /// The path as the user gave it.
  public let path: String
  /// The names of the columns, as the table has them.
  public let columns: [String]
  private let queue: DatabaseQueue

  /// Opens a database that has a table of articles.
  ///
  /// - Returns: nil when the file is a database of something else.
  /// - Throws: When it cannot be read.
  public init?(path: String) throws(FatalDiagnostic) {
    self.path = path
    let opened = try NewsFailure.diagnosed(path) { () -> (DatabaseQueue, [String])? in
      do {
        let queue = try DatabaseQueue(path: Self.address(path), configuration: Self.configuration)
        let columns = try queue.read(Self.columns)
        return Self.areNews(columns) ? (queue, columns) : nil
      } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
        return nil
      }
    }
    guard let (queue, columns) = opened else { return nil }
    self.queue = queue
    self.columns = columns
  }

  /// The row ids after which the parts begin, each with at most `size` rows, and the last one at the
  /// end; only one when there are no rows.
  ///
  /// - Throws: When the file cannot be read.
  public func bounds(size: Int) throws(FatalDiagnostic) -> [Int] {
    try NewsFailure.diagnosed(path) {
      try queue.read { database in
        let sql = "SELECT min(rowid), max(rowid), count(*) FROM newsdata"
        guard let row = try Row.fetchOne(database, sql: sql), let first = row[0] as Int?,
          let last = row[1] as Int?
        else { return [0] }
        let count: Int = row[2]
        // Row ids mostly have no gaps; then their numbers say where the parts lie.
        let (span, isTooLong) = last.subtractingReportingOverflow(first)
        if !isTooLong, span / 2 < count, first > .min {
          return Array(stride(from: first - 1, to: last, by: size)) + [last]
        }
        return try Self.bounds(database, from: first, size: size)
      }
    }
  }

  private static func bounds(
    _ database: Database, from first: Int, size: Int
  ) throws -> [Int] {
    var bounds = [first == .min ? first : first - 1]
    let statement = try database.makeStatement(
      sql: """
        SELECT max(rowid) FROM
          (SELECT rowid FROM newsdata WHERE rowid > ? ORDER BY rowid LIMIT \(size))
        """)
    while let bound = bounds.last,
      let next = try Int.fetchOne(statement, arguments: [bound])
    {
      bounds.append(next)
    }
    return bounds
  }

  /// The rows after one row id and up to another, in order.
  ///
  /// - Throws: When the file cannot be read.
  public func rows(after start: Int, through end: Int) throws(FatalDiagnostic) -> [NewsRow] {
    try NewsFailure.diagnosed(path) {
      try queue.read { database in
        let texts = columns.map { "CAST(\($0.quotedDatabaseIdentifier) AS TEXT)" }
        let statement = try database.cachedStatement(
          sql: """
            SELECT rowid, \(texts.joined(separator: ", ")) FROM newsdata
            WHERE rowid > ? AND rowid <= ? ORDER BY rowid
            """)
        let cursor = try Row.fetchCursor(statement, arguments: [start, end])
        var found: [NewsRow] = []
        while let row = try cursor.next() {
          let values = try columns.indices.map { index in
            row.hasNull(atIndex: index + 1)
              ? nil : try row.withUnsafeData(atIndex: index + 1) { $0.map { Data($0) } ?? Data() }
          }
          found.append(NewsRow(number: row[0], values: values))
        }
        return found
      }
    }
  }

  /// The columns of the table; none when there is no such table.
  private static func columns(_ database: Database) throws -> [String] {
    let sql = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND lower(name) = 'newsdata'"
    guard try Int.fetchOne(database, sql: sql) == 1 else { return [] }
    return try Row.fetchAll(database, sql: "SELECT name FROM pragma_table_info('newsdata')")
      .map { $0[0] }
  }

  private static func areNews(_ columns: [String]) -> Bool {
    Set(columns.map { $0.lowercased() }).isSuperset(of: ["source", "title", "content"])
  }

  private static let configuration: Configuration = {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(30)
    return configuration
  }()

  /// The name under which SQLite opens the file.
  ///
  /// A database in WAL mode whose log is not there would get one, and so could not be read in a
  /// folder that cannot be written. Nobody is writing to it then, so it is opened as one that cannot
  /// change, for which SQLite makes no other file.
  ///
  /// Source: SQLite, "Uniform Resource Identifiers" and "Database File Format", section 1.3.3.
  private static func address(_ path: String) -> String {
    guard isLogged(path), !FileManager.default.fileExists(atPath: path + "-wal") else {
      return path
    }
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%"))
    let absolute = URL(fileURLWithPath: path).path
    let escaped = absolute.addingPercentEncoding(withAllowedCharacters: allowed) ?? absolute
    return "file:\(escaped)?immutable=1"
  }

  /// Whether the header says that the file is in WAL mode.
  private static func isLogged(_ path: String) -> Bool {
    guard let file = fopen(path, "r") else { return false }
    defer { fclose(file) }
    var header = [UInt8](repeating: 0, count: 20)
    return fread(&header, 1, header.count, file) == header.count && header[19] == 2
  }
}

/// Words what can go wrong with a database of articles.
private enum NewsFailure {
  static func diagnosed<Output>(
    _ path: String, _ body: () throws -> Output
  ) throws(FatalDiagnostic) -> Output {
    do {
      return try body()
    } catch {
      let reason = (error as? DatabaseError)?.message ?? "\(error)"
      throw FatalDiagnostic(
        Diagnostic(
          .error, "file-unreadable", "this SQLite database cannot be read: \(reason)",
          at: SourcePlace(path: path),
          remedy: "check its permissions, or make it again from its source"))
    }
  }
}
