import ParallaxModel

/// The sentences of BABE and MBIC (Spinde and others, 2021): CSV with semicolons.
///
/// Each row is a sentence, and rows of one article share an address: the id comes from outlet and
/// sentence, so that none counts as a duplicate of another.
enum BABEFormat: SourceFormat {
  static let format = InputFormat.babe
  static let fieldNames: [CorpusField: [String]] = [
    .body: ["text", "sentence"], .url: ["news_link"], .outlet: ["outlet"],
  ]

  static func recognizes(_ names: Set<String>) -> Bool {
    names.isSuperset(of: ["news_link", "label_bias"])
  }

  static func refine(
    _ record: inout Record, at place: SourcePlace, diagnostics: inout [Diagnostic]
  ) {
    guard record[.id] == nil, let body = record[.body] else { return }
    record[.id] = DocumentIdentifier.id(
      outlet: record[.outlet] ?? "", url: nil, title: record[.url] ?? "", body: body)
  }
}
