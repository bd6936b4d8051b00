import ParallaxModel

/// What became of the rows that were read: each is exactly one of document, rejected, duplicate,
/// older version, unchanged and filtered, so that these add up to those read.
public struct RowTally: RunSummary, Sendable, Equatable {
  /// Articles, rows or objects that were read.
  public var read = 0
  /// Those that became documents.
  public var documents = 0
  /// Those that were left out because they could not be read.
  public var rejected = 0
  /// Those that were left out because their id was already there: copies, and what a table that
  /// streams cannot take any more.
  public var duplicates = 0
  /// Those that were left out because another version of the same page was asked for: a later one,
  /// unless told otherwise.
  public var olderVersions = 0
  /// Those that a store has already, as they are.
  public var unchanged = 0
  /// Those that were left out because they do not meet what was asked for.
  public var filtered = 0
  /// Documents without a body, which are among the documents.
  public var headlineOnly = 0
  /// Rows and files that were left out, each with an error.
  public var errors = 0

  /// Nothing read yet.
  public init() {}

  /// The numbers by name, for the manifest.
  var named: [String: Int] {
    [
      "read": read, "document": documents, "rejected": rejected, "duplicate": duplicates,
      "older_version": olderVersions, "unchanged": unchanged, "filtered": filtered,
      "headline_only": headlineOnly,
    ]
  }

  /// One line for the end of a run.
  public var summary: String {
    var parts = ["read \(read)", "documents \(documents)"]
    if rejected > 0 { parts.append("rejected \(rejected)") }
    if duplicates > 0 { parts.append("duplicates \(duplicates)") }
    if olderVersions > 0 { parts.append("older versions \(olderVersions)") }
    if unchanged > 0 { parts.append("unchanged \(unchanged)") }
    if filtered > 0 { parts.append("filtered \(filtered)") }
    if headlineOnly > 0 { parts.append("headline only \(headlineOnly)") }
    return parts.joined(separator: ", ")
  }
}
