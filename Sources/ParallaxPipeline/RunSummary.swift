/// What a run says of itself at its end.
public protocol RunSummary {
  /// Articles, rows or objects that were read.
  var read: Int { get }
  /// One line.
  var summary: String { get }
}
