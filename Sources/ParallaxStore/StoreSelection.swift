import GRDB
import ParallaxModel

/// Which documents of a store are asked for.
public struct StoreSelection: Sendable, Equatable {
  /// Which versions of each page.
  public var versions: VersionChoice
  /// What the title and the body must match, in the query language of FTS5; nil for all.
  public var match: String?

  /// Makes a selection; without arguments it is the latest version of every page.
  public init(versions: VersionChoice = .latest, match: String? = nil) {
    self.versions = versions
    self.match = match
  }

  /// Everything that is stored.
  public static let everything = StoreSelection(versions: .all)
}

extension StoreSelection {
  /// The condition of SQL on a row of `document` that is one of the chosen versions.
  ///
  /// Only pages with more than one version stand in the table `version`.
  static func condition(_ versions: VersionChoice) -> String {
    let other = "SELECT 1 FROM version WHERE version.position = document.position"
    switch versions {
    case .latest: return "NOT EXISTS (\(other) AND NOT version.is_latest)"
    case .first: return "NOT EXISTS (\(other) AND NOT version.is_first)"
    case .all: return "TRUE"
    }
  }

  /// The condition on a row between two positions, with its arguments.
  func condition(after start: Int, through end: Int) -> (
    sql: String, arguments: [any DatabaseValueConvertible]
  ) {
    let range = "document.position > ? AND document.position <= ?"
    let sql = "\(range) AND \(Self.condition(versions))"
    guard let match else { return (sql, [start, end]) }
    return (
      """
      \(sql) AND document.position IN (
        SELECT rowid FROM document_text WHERE document_text MATCH ? AND rowid > ? AND rowid <= ?)
      """, [start, end, match, start, end]
    )
  }
}
