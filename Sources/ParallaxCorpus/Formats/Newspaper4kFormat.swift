/// Articles as newspaper4k writes them, in JSON or CSV.
enum Newspaper4kFormat: SourceFormat {
  static let format = InputFormat.newspaper4k
  static let missingWords: Set<String> = ["None"]
  static let fieldNames: [CorpusField: [String]] = [
    .outlet: ["meta_site_name"], .body: ["text"], .url: ["url", "canonical_link"],
    .language: ["language", "meta_lang"],
  ]

  static func recognizes(_ names: Set<String>) -> Bool {
    names.isSuperset(of: ["meta_favicon", "meta_site_name", "text"])
  }
}
