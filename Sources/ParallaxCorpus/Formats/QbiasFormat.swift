/// The AllSides roundups of Qbias (Haak and Schaer, 2023): CSV with an unnamed first column.
///
/// `title` names the roundup, which is the event; `heading` is the article's title.
enum QbiasFormat: SourceFormat {
  static let format = InputFormat.qbias
  static let fieldNames: [CorpusField: [String]] = [
    .title: ["heading"], .event: ["title"], .body: ["text"], .outlet: ["source"],
  ]

  static func recognizes(_ names: Set<String>) -> Bool {
    names.isSuperset(of: ["heading", "bias_rating", "title"])
  }
}
