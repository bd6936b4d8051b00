import GRDB
import ParallaxModel

/// Words what can go wrong with a store.
enum StoreFailure {
  /// Runs a body and words what it throws as a diagnostic that names the store.
  ///
  /// - Parameters:
  ///   - path: The store.
  ///   - match: The search that the body makes, if any: it may be what is wrong.
  ///   - body: Uses the store.
  /// - Returns: What the body gives.
  /// - Throws: What is wrong, with the store named.
  static func diagnosed<Output>(
    _ path: String, match: String? = nil, _ body: () throws -> Output
  ) throws(FatalDiagnostic) -> Output {
    do {
      return try body()
    } catch let fatal as FatalDiagnostic {
      throw fatal
    } catch let error as DatabaseError {
      if let match, error.resultCode == .SQLITE_ERROR { throw unreadableSearch(match, error) }
      throw failure(path, error)
    } catch {
      throw damaged(path, "\(error)")
    }
  }

  /// There is no store to read.
  static func notFound(_ path: String) -> FatalDiagnostic {
    make(
      "store-not-found", "there is no store here", path,
      remedy: "check the spelling, or make one with parallax corpus import --store FILE INPUT")
  }

  /// The file is something else and stays as it is.
  static func notAStore(_ path: String, isDatabase: Bool) -> FatalDiagnostic {
    make(
      "not-a-store",
      isDatabase
        ? "this SQLite database was not made by Parallax; expected a store"
        : "this is not a SQLite database; expected a store", path,
      remedy: "name a store, or a new file to make one; this file was left as it is")
  }

  /// The search is not in the language of FTS5.
  private static func unreadableSearch(_ match: String, _ error: DatabaseError) -> FatalDiagnostic {
    FatalDiagnostic(
      Diagnostic(
        .error, "unreadable-search",
        "the search “\(match)” cannot be understood: \(error.message ?? "no reason is known")",
        remedy: #"write words, "a phrase", word*, and AND, OR, NOT, NEAR(a b) between them"#))
  }

  /// A later version of Parallax has changed the tables.
  static func superseded(_ path: String) -> FatalDiagnostic {
    make(
      "store-too-new", "this store was made by a later version of Parallax", path,
      remedy: "use that version, or import the articles again into a new store")
  }

  /// The tables are not there, or those of an earlier version.
  static func unfinished(_ path: String) -> FatalDiagnostic {
    make(
      "store-unfinished", "this store lacks tables that this version of Parallax reads", path,
      remedy: "bring it up to date once: parallax corpus update --store FILE INPUT")
  }

  /// The file holds what no version of Parallax writes.
  static func damaged(_ path: String, _ detail: String) -> FatalDiagnostic {
    make(
      "store-damaged", "the store cannot be read: \(detail)", path,
      remedy: "put back a copy, or import the articles again into a new store")
  }

  private static func failure(_ path: String, _ error: DatabaseError) -> FatalDiagnostic {
    let detail = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return make(
        "store-busy", "another program is writing to the store", path,
        remedy: "wait until it has ended and run this again")
    case .SQLITE_FULL:
      return make(
        "store-full", "there is no room for the store: \(detail)", path,
        remedy: "free some space and run this again; what was stored before is kept")
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_IOERR:
      return make(
        "store-unusable", "the store cannot be opened or written: \(detail)", path,
        remedy:
          "check the permissions, limits and free space of the file and its folder, and run this"
          + " again; what was stored before is kept")
    default:
      return damaged(path, detail)
    }
  }

  private static func make(
    _ identifier: String, _ summary: String, _ path: String, remedy: String
  ) -> FatalDiagnostic {
    FatalDiagnostic(
      Diagnostic(.error, identifier, summary, at: SourcePlace(path: path), remedy: remedy))
  }
}
