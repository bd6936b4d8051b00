import ParallaxModel

/// Answers of NewsAPI.org: `articles[]`, each text cut with a mark such as `[+1234 chars]`.
///
/// The mark is none of the text: it is kept apart as furniture, and its number as metadata.
enum NewsAPIFormat: SourceFormat {
  static let format = InputFormat.newsAPI
  static let nestedNames: Set<String> = ["source"]
  static let remarks: Set<String> = ["cut-text"]
  static let fieldNames: [CorpusField: [String]] = [
    .outlet: ["source.name", "source.id"], .body: ["content"], .date: ["publishedAt"],
  ]

  static func recognizes(_ names: Set<String>) -> Bool {
    names.isSuperset(of: ["publishedat", "urltoimage"])
  }

  static func refine(
    _ record: inout Record, at place: SourcePlace, diagnostics: inout [Diagnostic]
  ) {
    guard let body = record[.body], let mark = cutMark(in: body) else { return }
    record[.body] = String(body[..<mark.start])
    record.metadata["missing_characters"] = String(mark.characters)
    record.furniture.append(
      FurnitureLine(line: nil, text: String(body[mark.start...]), reason: "cut-text"))
    diagnostics.append(
      Diagnostic(
        .warning, "cut-text",
        "this text is cut, and \(mark.characters) characters are missing, as NewsAPI gives it",
        at: place, remedy: "fetch the pages, and load those"))
  }

  /// Where the mark at the end of a text begins, the blank before it included.
  private static func cutMark(in body: String) -> (start: String.Index, characters: Int)? {
    let ending = " chars]"
    guard body.hasSuffix(ending), let open = body.utf8.lastIndex(of: UInt8(ascii: "[")) else {
      return nil
    }
    let number = body[body.utf8.index(after: open)...].dropLast(ending.utf8.count)
    guard number.hasPrefix("+"), let characters = Int(number.dropFirst()) else { return nil }
    var start = open
    while start > body.startIndex, body.utf8[body.utf8.index(before: start)] == .space {
      start = body.utf8.index(before: start)
    }
    return (start, characters)
  }
}
