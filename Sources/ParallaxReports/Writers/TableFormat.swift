/// The forms a table can be written in.
public enum TableFormat: String, Sendable, CaseIterable {
  /// Commas between cells, quotes only when needed.
  case csv
  /// Tabs between cells, quotes only when needed.
  case tsv
  /// One JSON object a line.
  case jsonl
}
