import Foundation
import ParallaxModel

/// Dictionaries of LIWC 2007 and 2015 (`.dic`).
///
/// Between two lines of `%` stand the categories with their numbers, inside one another by tabs (2015);
/// below them the words with the numbers of their categories. Codes with a condition cannot be carried:
/// they are listed, never counted without it.
enum LIWCFormat {
  /// Reads a dictionary.
  static func read(
    _ data: Data, path: String, language: String?
  ) -> (Lexicon?, [Diagnostic]) {
    var problems: [Diagnostic] = []
    guard let text = ListText(data, path: path, problems: &problems) else { return (nil, problems) }
    let marks = text.lines.indices.filter { text.string(text.lines[$0]) == "%" }
    guard marks.count >= 2 else {
      problems.append(
        Diagnostic(
          .error, "broken-list", "a LIWC dictionary has its categories between two lines of %",
          at: marks.first.map { text.place(text.lines[$0].lowerBound) }
            ?? SourcePlace(path: path),
          remedy: "add the lines of % around the categories"))
      return (nil, problems)
    }
    var reading = Reading(
      text: text,
      builder: ListBuilder(text, marks: .stars, language: language, problems: problems))
    for line in text.lines[marks[0] + 1..<marks[1]] { reading.readCategory(line) }
    for line in text.lines[(marks[1] + 1)...] { reading.readWord(line) }
    let lexicon = reading.builder.finish()
    return (lexicon, reading.builder.problems)
  }

  /// The short name of a category that has its long one behind it: “function (Function Words)”.
  static func shortName(_ name: String) -> String {
    let short = name.prefix { $0 != "(" }
    return short.contains { $0.isLetter || $0.isNumber } ? String(short) : name
  }

  private struct Reading {
    let text: ListText
    var builder: ListBuilder
    var places: [Int: Int] = [:]
    var open: [(indent: Int, place: Int)] = []

    mutating func readCategory(_ line: Range<Int>) {
      let content = text.trimmed(line)
      guard !content.isEmpty else { return }
      let digits = text.bytes[content].prefix { $0 &- 0x30 < 10 }
      let end = content.lowerBound + digits.count
      guard let number = LIWCRow.number(content.lowerBound..<end, text.bytes) else {
        builder.report(
          "broken-row", "expected the number of a category and its name", at: content.lowerBound)
        return
      }
      if places[number] != nil {
        builder.report(
          "duplicate-id", "the category number \(number) is used twice", at: content.lowerBound,
          remedy: "give each category its own number")
        return
      }
      let indent = content.lowerBound - line.lowerBound
      while let last = open.last, last.indent >= indent { open.removeLast() }
      let name = text.string(end..<content.upperBound)
      let place = builder.addCategory(
        name, in: open.last?.place, shortName: LIWCFormat.shortName(name), at: content.lowerBound)
      places[number] = place
      open.append((indent, place))
    }

    mutating func readWord(_ line: Range<Int>) {
      let content = text.trimmed(line)
      guard !content.isEmpty else { return }
      let row = LIWCRow(content, in: text.bytes) { places[$0] != nil }
      let word = text.string(row.word)
      guard !row.codes.isEmpty else {
        builder.report(
          "broken-row", "“\(ListBuilder.singleLine(word))” has no category", at: content.lowerBound)
        return
      }
      if LIWCRow.hasCondition(word) {
        reportCondition(word, content)
        return
      }
      var conditions: [String] = []
      for code in row.codes {
        if let number = LIWCRow.number(code, text.bytes) {
          guard let place = places[number] else {
            builder.report(
              "unknown-category", "the list has no category \(number)", at: code.lowerBound)
            continue
          }
          builder.add(word, to: place, at: content.lowerBound)
        } else if LIWCRow.isCondition(code, text.bytes) {
          conditions.append(text.string(code))
        } else {
          builder.report(
            "broken-row",
            "expected the number of a category, found “\(ListBuilder.singleLine(text.string(code)))”",
            at: code.lowerBound)
        }
      }
      if !conditions.isEmpty {
        reportCondition(word + " " + conditions.joined(separator: " "), content)
      }
    }

    private mutating func reportCondition(_ what: String, _ content: Range<Int>) {
      builder.report(
        "conditional-entry",
        "“\(ListBuilder.singleLine(what))” counts under a condition, which cannot be carried; it is"
          + " left out", at: content.lowerBound,
        remedy: "write it in the native form with a context (docs/formats/lexicon.md)")
    }
  }
}

extension LIWCFormat {
  /// Writes a dictionary in the form of 2015.
  static func write(_ list: CarriedList) -> String {
    var text = "%\n"
    for (place, category) in list.categories.enumerated() {
      text += String(repeating: "\t", count: category.depth) + "\(place + 1)\t\(category.name)\n"
    }
    text += "%\n"
    for row in list.rows {
      text += row.pattern + row.cells.map { "\t\($0.category + 1)" }.joined() + "\n"
    }
    return text
  }
}
