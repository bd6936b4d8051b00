/// Lists of headlines of the GDELT DOC API, in JSON (`articles[]`) or CSV: no texts.
enum GDELTDocFormat: SourceFormat {
  static let format = InputFormat.gdeltDOC
  static let holdsHeadlinesOnly = true
  static let fieldNames: [CorpusField: [String]] = [.outlet: ["domain"], .date: ["seendate"]]

  static func recognizes(_ names: Set<String>) -> Bool {
    names.isSuperset(of: ["seendate", "domain", "title", "url"])
  }
}
