import Foundation
import ParallaxModel

/// Tables as tidytext has them: `word` and `sentiment`, or `word` and `value`, a row each.
enum TidytextFormat {
  private static let patternNames: Set<String> = ["word", "term", "token", "pattern"]
  private static let categoryNames: Set<String> = ["sentiment", "category"]
  private static let weightNames: Set<String> = ["value", "score", "weight"]

  /// Whether the first line is the header of such a table.
  static func isHeader(_ names: [String]) -> Bool {
    let names = Set(names.map { $0.lowercased() })
    return !names.isDisjoint(with: patternNames)
      && !(names.isDisjoint(with: categoryNames) && names.isDisjoint(with: weightNames))
  }

  /// Reads a table.
  static func read(
    _ data: Data, path: String, language: String?
  ) -> (Lexicon?, [Diagnostic]) {
    var problems: [Diagnostic] = []
    guard let text = ListText(data, path: path, problems: &problems) else { return (nil, problems) }
    var builder = ListBuilder(text, marks: .stars, language: language, problems: problems)
    var rows = DelimitedRows(text)
    let head = rows.next()?.cells.map { $0.text.lowercased() } ?? []
    guard isHeader(head), let word = head.firstIndex(where: patternNames.contains) else {
      builder.report(
        "broken-list", "expected a table with the columns word and sentiment, or word and value",
        at: 0)
      return (nil, builder.problems)
    }
    let sentiment = head.firstIndex(where: categoryNames.contains)
    let value = head.firstIndex(where: weightNames.contains)
    let source = head.firstIndex(of: "lexicon")
    var places: [String: Int] = [:]
    var sources: Set<String> = []
    while let row = rows.next() {
      let start = row.cells[0].offset
      func cell(_ column: Int?) -> DelimitedRows.Cell? {
        column.flatMap { $0 < row.cells.count ? row.cells[$0] : nil }
      }
      guard !row.isUnclosed, row.cells.count <= head.count, let term = cell(word) else {
        builder.report(
          "broken-row",
          row.isUnclosed
            ? "a quotation mark is never closed"
            : "the row has \(row.cells.count) cells, the table \(head.count)", at: start)
        continue
      }
      if let name = cell(source)?.text, sources.insert(name).inserted, sources.count == 2 {
        builder.report(
          .warning, "mixed-lists", "the column “lexicon” names more than one list", at: start,
          remedy: "take the rows of one list, or give them categories of their own")
      }
      var weight: Double?
      if let cell = cell(value), !cell.text.isEmpty {
        weight = Double(cell.text).flatMap { $0.isFinite ? $0 : nil }
        if weight == nil {
          builder.report("bad-value", "expected a number, found “\(cell.text)”", at: cell.offset)
          continue
        }
      }
      let name = sentiment == nil ? builder.title : cell(sentiment)?.text ?? ""
      guard !name.isEmpty, name != "NA" else {
        builder.report("broken-row", "“\(term.text)” has no category", at: start)
        continue
      }
      let place =
        places[name] ?? builder.addCategory(name, in: nil, at: cell(sentiment)?.offset ?? start)
      places[name] = place
      builder.add(term.text, to: place, weight: weight, at: term.offset)
    }
    let lexicon = builder.finish()
    return (lexicon, builder.problems)
  }

  /// Writes a table, with weights where the list has them.
  static func write(_ list: CarriedList) -> String {
    let hasWeights = list.categories.contains { $0.items.contains { $0.weight != nil } }
    var text = DelimitedText.row(["word", "sentiment"] + (hasWeights ? ["value"] : []))
    for category in list.categories {
      for item in category.items {
        let weight = item.weight.map(DelimitedText.number) ?? ""
        text += DelimitedText.row([item.pattern, category.name] + (hasWeights ? [weight] : []))
      }
    }
    return text
  }
}
