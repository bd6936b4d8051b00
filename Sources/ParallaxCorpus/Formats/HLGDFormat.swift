import ParallaxModel

/// The headline groups of HLGD (Laban and others, NAACL 2021), in JSON or CSV: no texts.
///
/// `global_group` is the event. Where a file has several timelines, groups count within theirs.
enum HLGDFormat: SourceFormat {
  static let format = InputFormat.hlgd
  static let holdsHeadlinesOnly = true
  static let fieldNames: [CorpusField: [String]] = [
    .title: ["headline"], .event: ["global_group"],
  ]

  static func recognizes(_ names: Set<String>) -> Bool {
    names.isSuperset(of: ["headline", "global_group"])
  }

  static func refine(
    _ record: inout Record, at place: SourcePlace, diagnostics: inout [Diagnostic]
  ) {
    guard let group = record[.event], let timeline = record.metadata["timeline_id"] else { return }
    record[.event] = timeline + "/" + group
  }
}
