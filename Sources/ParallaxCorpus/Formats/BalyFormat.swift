/// The AllSides articles of Baly and others (EMNLP 2020): one JSON object a file.
///
/// `content` is `content_original` with names of outlets and authors taken out; the original is
/// the text. The folders of the collection say nothing of events.
enum BalyFormat: SourceFormat {
  static let format = InputFormat.baly
  static let usesFolders = false
  static let fieldNames: [CorpusField: [String]] = [
    .id: ["ID"], .outlet: ["source"], .body: ["content_original", "content"],
  ]

  static func recognizes(_ names: Set<String>) -> Bool {
    names.isSuperset(of: ["content_original", "bias_text"])
  }
}
