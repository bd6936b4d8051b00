import ParallaxModel
import ParallaxStore

/// What became of the rows that were read for a store: each is exactly one of added, new version,
/// unchanged, conflicting, rejected, duplicate and other version, so that these add up to those read.
public struct ImportTally: RunSummary, Sendable {
  /// What became of them up to the store.
  public var rows = RowTally()
  /// What became of the documents in the store.
  var saved = SavedDocuments()
  private let mode: CorpusImport.Mode

  /// Nothing read yet.
  init(_ mode: CorpusImport.Mode) { self.mode = mode }

  /// Articles, rows or objects that were read.
  public var read: Int { rows.read }
  /// Documents that are new in the store.
  public var added: Int { saved.added }
  /// Documents that are new versions of one that the store had.
  public var versions: Int { saved.versions }
  /// Rows that the store had already, those of files that were not read again included.
  public var unchanged: Int { saved.unchanged + rows.unchanged }
  /// Documents that were left out because the store has other content by that id.
  public var conflicting: Int { saved.conflicting.count }

  /// One line for the end of the import.
  public var summary: String {
    var parts = ["read \(read)", "added \(added)"]
    if mode == .update { parts.append("new versions \(versions)") }
    parts.append("unchanged \(unchanged)")
    if mode == .import || conflicting > 0 { parts.append("conflicting \(conflicting)") }
    parts.append("rejected \(rows.rejected)")
    if rows.duplicates > 0 { parts.append("duplicates \(rows.duplicates)") }
    if rows.olderVersions > 0 { parts.append("older versions \(rows.olderVersions)") }
    if rows.filtered > 0 { parts.append("filtered \(rows.filtered)") }
    if rows.headlineOnly > 0 { parts.append("headline only \(rows.headlineOnly)") }
    return parts.joined(separator: ", ")
  }

  /// The run as the store remembers it, with what its last transaction saved.
  func run(with last: SavedDocuments) -> StoreRun {
    StoreRun(
      command: mode.rawValue, read: read, added: added + last.added,
      versions: versions + last.versions, unchanged: unchanged + last.unchanged)
  }
}
