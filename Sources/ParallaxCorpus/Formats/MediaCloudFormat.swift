import ParallaxModel

/// Lists of headlines of Media Cloud, in CSV or JSON; the extended lists have a text.
///
/// The old Explorer says which headlines are of a wire service.
enum MediaCloudFormat: SourceFormat {
  static let format = InputFormat.mediaCloud
  static let holdsHeadlinesOnly = true
  static let fieldNames: [CorpusField: [String]] = [
    .id: ["id", "stories_id"], .outlet: ["media_name"], .date: ["publish_date"],
  ]

  static func recognizes(_ names: Set<String>) -> Bool {
    names.isSuperset(of: ["media_name", "publish_date", "title"])
      && !names.isDisjoint(with: ["media_url", "stories_id"])
  }

  static func refine(
    _ record: inout Record, at place: SourcePlace, diagnostics: inout [Diagnostic]
  ) {
    guard record[.kind] == nil, let wire = record.metadata["ap_syndicated"] else { return }
    if ["true", "t", "1"].contains(wire.lowercased()) {
      record[.kind] = DocumentKind.wire.rawValue
    }
  }
}
