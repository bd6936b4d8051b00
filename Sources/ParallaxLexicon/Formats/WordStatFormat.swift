import Foundation
import ParallaxModel

/// Dictionaries of WordStat (`.cat`): categories inside one another by tabs, patterns with their weight
/// behind them, `South_Africa (1)`.
///
/// Rules (`@name [a NEAR b /S] (1)`) cannot be carried and are listed.
enum WordStatFormat {
  /// Reads a dictionary.
  static func read(
    _ data: Data, path: String, language: String?
  ) -> (Lexicon?, [Diagnostic]) {
    var problems: [Diagnostic] = []
    guard let text = ListText(data, path: path, problems: &problems) else { return (nil, problems) }
    var builder = ListBuilder(text, marks: .all, language: language, problems: problems)
    let hasWeights = text.lines.contains { (row(text.trimmed($0), text)?.weight ?? 1) != 1 }
    var open: [(indent: Int, place: Int)] = []
    for line in text.lines {
      let content = text.trimmed(line)
      guard let first = text.bytes[content].first, first != 0x23 else { continue }
      let indent = indent(line.lowerBound..<content.lowerBound, text)
      let row = row(content, text)
      if first == 0x40 || row != nil && text.bytes[content].contains(0x5B) {
        builder.report(
          "conditional-entry",
          "the rule “\(ListBuilder.singleLine(text.string(content)))” cannot be carried; it is left"
            + " out", at: content.lowerBound,
          remedy: "write it in the native form with a context (docs/formats/lexicon.md)")
        continue
      }
      while let last = open.last, last.indent >= indent { open.removeLast() }
      guard let row else {
        let place = builder.addCategory(
          text.string(content), in: open.last?.place, at: content.lowerBound)
        open.append((indent, place))
        continue
      }
      if open.isEmpty {
        // Words in no category.
        open.append((-1, builder.addCategory(builder.title, in: nil, at: content.lowerBound)))
      }
      builder.add(
        ListBuilder.replacing("_", with: " ", in: text.string(row.word)),
        to: open[open.count - 1].place,
        weight: hasWeights ? row.weight : nil, at: content.lowerBound)
    }
    let lexicon = builder.finish()
    return (lexicon, builder.problems)
  }

  /// A pattern and its weight; nil for the name of a category.
  private static func row(
    _ content: Range<Int>, _ text: ListText
  ) -> (word: Range<Int>, weight: Double)? {
    let bytes = text.bytes[content]
    guard bytes.last == 0x29, let open = bytes.lastIndex(of: 0x28), open > content.lowerBound,
      bytes[open - 1] <= 0x20,
      let weight = Double(
        String(decoding: bytes[open + 1..<content.upperBound - 1], as: UTF8.self)),
      weight.isFinite
    else { return nil }
    return (content.lowerBound..<open, weight)
  }

  /// How deep a line stands: its tabs, whatever blanks stand among them; without tabs its blanks.
  private static func indent(_ range: Range<Int>, _ text: ListText) -> Int {
    let tabs = text.bytes[range].count { $0 == 0x09 }
    return tabs > 0 ? tabs : range.count
  }

  /// Writes a dictionary.
  static func write(_ list: CarriedList) -> String {
    var text = ""
    for category in list.categories {
      let indent = String(repeating: "\t", count: category.depth)
      text += indent + category.name + "\n"
      for item in category.items {
        text += indent + "\t" + ListBuilder.replacing(" ", with: "_", in: item.pattern)
        text += " (\(DelimitedText.number(item.weight ?? 1)))\n"
      }
    }
    return text
  }
}
