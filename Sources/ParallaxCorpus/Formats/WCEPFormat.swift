/// WCEP-10 (Gholipour Ghalandari and others, ACL 2020): one event a line with its `articles[]`.
///
/// What the event says of itself becomes metadata of each article, as `event_summary` and so on.
enum WCEPFormat: SourceFormat {
  static let format = InputFormat.wcep
  static let articleList: String? = "articles"
  static let fieldNames: [CorpusField: [String]] = [.date: ["time"], .body: ["text"]]

  static func recognizes(_ names: Set<String>) -> Bool {
    names.isSuperset(of: ["summary", "articles"])
  }
}
