import Foundation
import ParallaxModel

/// Dictionaries of LIWC-22 (`.dicx`): a table of words and categories with X, or a weight, in the cells.
enum LIWC22Format {
  /// Reads a dictionary.
  static func read(
    _ data: Data, path: String, language: String?
  ) -> (Lexicon?, [Diagnostic]) {
    var problems: [Diagnostic] = []
    guard let text = ListText(data, path: path, problems: &problems) else { return (nil, problems) }
    var builder = ListBuilder(text, marks: .stars, language: language, problems: problems)
    var rows = DelimitedRows(text)
    guard let head = rows.next(), head.cells.count > 1 else {
      builder.report(
        "broken-list", "expected a table: DicTerm and the names of categories", at: 0)
      return (nil, builder.problems)
    }
    let places = head.cells.dropFirst().map { cell in
      builder.addCategory(cell.text, in: nil, at: cell.offset)
    }
    while let row = rows.next() {
      let word = row.cells[0]
      if row.isUnclosed || row.cells.count > head.cells.count {
        builder.report(
          "broken-row",
          row.isUnclosed
            ? "a quotation mark is never closed"
            : "the row has \(row.cells.count) cells, the table \(head.cells.count)", at: word.offset
        )
        continue
      }
      var isInAny = false
      for (place, cell) in zip(places, row.cells.dropFirst()) where !cell.text.isEmpty {
        isInAny = true
        if cell.text == "X" || cell.text == "x" {
          builder.add(word.text, to: place, at: word.offset)
        } else if let weight = Double(cell.text), weight.isFinite {
          builder.add(word.text, to: place, weight: weight, at: word.offset)
        } else {
          builder.report(
            "bad-value", "a cell is X, a weight or empty, found “\(cell.text)”", at: cell.offset)
        }
      }
      if !isInAny {
        builder.report("broken-row", "“\(word.text)” has no category", at: word.offset)
      }
    }
    let lexicon = builder.finish()
    return (lexicon, builder.problems)
  }

  /// Writes a dictionary.
  static func write(_ list: CarriedList) -> String {
    var text = DelimitedText.row(["DicTerm"] + list.categories.map(\.name))
    for row in list.rows {
      var cells = [String](repeating: "", count: list.categories.count)
      for cell in row.cells { cells[cell.category] = cell.weight.map(DelimitedText.number) ?? "X" }
      text += DelimitedText.row([row.pattern] + cells)
    }
    return text
  }
}

/// Writes rows of comma-separated values (RFC 4180).
enum DelimitedText {
  /// A row with its line end.
  static func row(_ cells: [String]) -> String {
    cells.map { cell in
      // By scalars: a mark with a combining mark behind it is a mark to the reader.
      let scalars = cell.unicodeScalars
      guard
        scalars.first == "#"
          || scalars.contains(where: { ",;\t\"\n\r".unicodeScalars.contains($0) })
      else { return cell }
      return scalars.reduce(into: "\"") { text, scalar in
        if scalar == "\"" { text += "\"" }
        text.unicodeScalars.append(scalar)
      } + "\""
    }.joined(separator: ",") + "\n"
  }

  /// A number as short as it can be: 1, -0.5.
  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
  }
}
