import ParallaxModel
import ParallaxStore

/// What a store holds, in a few lines.
public struct CorpusInfo {
  /// The names that one line gives at most.
  private static let namesPerLine = 12

  /// The lines, without line breaks.
  public let lines: [String]

  /// Reads a store.
  ///
  /// - Throws: When there is no store at the path, or it cannot be read.
  public init(store path: String) throws(FatalDiagnostic) {
    let summary = try CorpusStore(reading: path).summary()
    var lines = ["documents \(summary.documents)"]
    if summary.headlineOnly > 0 { lines.append("headline only \(summary.headlineOnly)") }
    lines.append(Self.line("outlets", summary.outlets, of: summary.documents))
    lines.append(Self.line("events", summary.events, of: summary.documents))
    lines.append(Self.line("languages", summary.languages, of: summary.documents))
    lines.append(Self.dates(summary))
    lines.append("versions \(Self.versions(summary))")
    lines.append(
      "runs \(summary.runs)"
        + (summary.unchangedRuns > 0 ? ", without a change \(summary.unchangedRuns)" : ""))
    lines.append("files \(summary.files)")
    lines.append("size \(summary.bytes) bytes")
    self.lines = lines
  }

  private static func line(
    _ name: String, _ shares: [CorpusSummary.Share], of documents: Int
  ) -> String {
    var names = shares.prefix(namesPerLine).map { "\($0.name) \($0.documents)" }
    let others = shares.dropFirst(namesPerLine)
    if !others.isEmpty {
      names.append("\(others.count) others \(others.reduce(0) { $0 + $1.documents })")
    }
    let without = documents - shares.reduce(0) { $0 + $1.documents }
    if without > 0 { names.append("none \(without)") }
    return "\(name) \(shares.count)" + (names.isEmpty ? "" : ": " + names.joined(separator: ", "))
  }

  private static func versions(_ summary: CorpusSummary) -> String {
    guard summary.otherVersions > 0 else { return "none" }
    return "\(summary.otherVersions) beside the latest, of documents"
      + " \(summary.documentsWithVersions)"
  }

  private static func dates(_ summary: CorpusSummary) -> String {
    guard let first = summary.firstDate, let last = summary.lastDate else { return "dates none" }
    return "dates \(first) to \(last)"
      + (summary.undated > 0 ? ", none \(summary.undated)" : "")
  }
}
