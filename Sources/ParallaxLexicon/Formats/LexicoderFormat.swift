import Foundation
import ParallaxModel

/// Dictionaries of Lexicoder 3 (`.lc3`): lines of `+category`, each with its patterns below it.
///
/// A name can have a sign and a color, `+negative#AA0000`, which are no part of it.
enum LexicoderFormat {
  /// Reads a dictionary.
  static func read(
    _ data: Data, path: String, language: String?
  ) -> (Lexicon?, [Diagnostic]) {
    var problems: [Diagnostic] = []
    guard let text = ListText(data, path: path, problems: &problems) else { return (nil, problems) }
    var builder = ListBuilder(text, marks: .stars, language: language, problems: problems)
    var place: Int?
    for line in text.lines {
      let content = text.trimmed(line)
      guard let first = text.bytes[content].first else { continue }
      if first == 0x2B {
        place = builder.addCategory(name(text.string(content)), in: nil, at: content.lowerBound)
      } else if let place {
        builder.add(text.string(content), to: place, at: content.lowerBound)
      } else {
        builder.report(
          "broken-row", "expected a category, such as “+negative”", at: content.lowerBound)
      }
    }
    let lexicon = builder.finish()
    return (lexicon, builder.problems)
  }

  /// The name of a category without its sign and color.
  static func name(_ key: String) -> String {
    var name = key.unicodeScalars.drop { $0 == "+" || $0 == " " }
    if let mark = name.lastIndex(of: "#") {
      let color = name[name.index(after: mark)...]
      if color.count == 6, color.allSatisfy(\.properties.isASCIIHexDigit) { name = name[..<mark] }
    }
    return String(name)
  }

  /// Writes a dictionary.
  static func write(_ list: CarriedList) -> String {
    list.categories.map { category in
      "+\(category.name)\n" + category.items.map { $0.pattern + "\n" }.joined()
    }.joined()
  }
}
