import ParallaxModel

/// The NELA-GT collections of 2019 and later: a JSON array an outlet.
///
/// Before publication every hundred words seven were replaced by `@`. The text is kept so; the
/// marks are no words, but what stood there is not counted either.
enum NELAFormat: SourceFormat {
  static let format = InputFormat.nelaGT
  static let missingWords: Set<String> = ["0"]
  static let remarks: Set<String> = ["masked-text"]
  static let fieldNames: [CorpusField: [String]] = [
    .body: ["content"], .date: ["published_utc", "date", "published"],
  ]

  static func recognizes(_ names: Set<String>) -> Bool {
    names.isSuperset(of: ["published_utc", "collection_utc", "content"])
  }

  static func refine(
    _ record: inout Record, at place: SourcePlace, diagnostics: inout [Diagnostic]
  ) {
    guard record[.body]?.contains("@ @ @ @ @") == true else { return }
    diagnostics.append(
      Diagnostic(
        .note, "masked-text",
        "some words of this text stand as @, as NELA-GT publishes it; they are not counted",
        at: place))
  }
}
