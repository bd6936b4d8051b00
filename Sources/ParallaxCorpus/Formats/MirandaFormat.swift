import ParallaxModel

/// The clusters of Miranda and others (EMNLP 2018), taken from Event Registry: lists in JSON.
///
/// The source is `source.title`, nested or as one name, and the time stands beside the date.
enum MirandaFormat: SourceFormat {
  static let format = InputFormat.miranda
  static let nestedNames: Set<String> = ["source"]
  static let fieldNames: [CorpusField: [String]] = [
    .outlet: ["source.title", "source.uri"], .date: ["date"], .event: ["cluster", "eventUri"],
  ]

  static func recognizes(_ names: Set<String>) -> Bool {
    guard names.contains("id"), !names.contains("uri") else { return false }
    return names.isSuperset(of: ["body", "lang", "eventuri"])
      || names.isSuperset(of: ["features", "cluster"])
  }

  static func refine(
    _ record: inout Record, at place: SourcePlace, diagnostics: inout [Diagnostic]
  ) {
    guard let date = record[.date], date.utf8.count == 10,
      let time = record.metadata.removeValue(forKey: "time")
    else { return }
    record[.date] = date + " " + time
  }

  static func rejection(of record: Record, at place: SourcePlace) -> Diagnostic? {
    guard record.metadata["features"] != nil else { return nil }
    return Diagnostic(
      .error, "features-only", "these are the features of an article, without its text", at: place,
      remedy: "load the file with the texts, and give the clusters with --events")
  }
}
