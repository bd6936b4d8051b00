import ParallaxModel

/// The BASIL corpus (Fan and others, EMNLP 2019): one JSON object a file, three outlets an event.
///
/// Some outlets stand in capitals and are folded. A file of annotations carries no text and ends
/// as a rejected row that says so.
enum BASILFormat: SourceFormat {
  static let format = InputFormat.basil
  static let usesFolders = false
  static let fieldNames: [CorpusField: [String]] = [
    .id: ["uuid"], .outlet: ["source"], .body: ["body-paragraphs"], .event: ["triplet-uuid"],
  ]

  static func recognizes(_ names: Set<String>) -> Bool {
    names.contains("triplet_uuid")
      && !names.isDisjoint(with: ["body_paragraphs", "phrase_level_annotations"])
  }

  static func refine(
    _ record: inout Record, at place: SourcePlace, diagnostics: inout [Diagnostic]
  ) {
    if let outlet = record[.outlet] {
      let folded = outlet.lowercased()
      if folded != outlet { record.metadata["source"] = outlet }
      record[.outlet] = folded
    }
  }

  static func rejection(of record: Record, at place: SourcePlace) -> Diagnostic? {
    guard record.metadata["phrase-level-annotations"] != nil else { return nil }
    return Diagnostic(
      .error, "annotations-only", "these are the annotations of an article, without its text",
      at: place, remedy: "load the folder articles, which has the texts")
  }
}
