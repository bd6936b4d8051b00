/// Articles as news-please writes them: one JSON object a file, or lists of them.
///
/// `maintext` is the article; `text` holds less or nothing. Missing values are `None`, also where
/// a date was expected.
enum NewsPleaseFormat: SourceFormat {
  static let format = InputFormat.newsPlease
  static let missingWords: Set<String> = ["None"]
  static let fieldNames: [CorpusField: [String]] = [
    .outlet: ["source_domain"], .title: ["title", "title_page", "title_rss"],
    .body: ["maintext", "text"], .date: ["date_publish"],
  ]

  static func recognizes(_ names: Set<String>) -> Bool {
    names.isSuperset(of: ["maintext", "date_publish"])
  }
}
