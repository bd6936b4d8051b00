import ParallaxModel

/// What became of the rows that were read; the numbers add up.
public struct RowTally: RunSummary, Sendable, Equatable {
  /// Articles, rows or objects that were read.
  public var read = 0
  /// Those that became documents.
  public var documents = 0
  /// Those that were left out because they could not be read.
  public var rejected = 0
  /// Those that were left out because their id was already there.
  public var duplicates = 0
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
      "headline_only": headlineOnly,
    ]
  }

  /// One line for the end of a run.
  public var summary: String {
    var parts = ["read \(read)", "documents \(documents)"]
    if rejected > 0 { parts.append("rejected \(rejected)") }
    if duplicates > 0 { parts.append("duplicates \(duplicates)") }
    if headlineOnly > 0 { parts.append("headline only \(headlineOnly)") }
    return parts.joined(separator: ", ")
  }
}
