import Foundation
import ParallaxModel

/// Plain lists: a word or phrase a line.
///
/// Lines that begin with `;`, or with `#` and a blank, are remarks.
enum WordListFormat {
  /// Reads a list, as one category with the name of its file.
  static func read(
    _ data: Data, path: String, language: String?
  ) -> (Lexicon?, [Diagnostic]) {
    var problems: [Diagnostic] = []
    guard let text = ListText(data, path: path, problems: &problems) else { return (nil, problems) }
    var builder = ListBuilder(text, marks: .stars, language: language, problems: problems)
    let place = builder.addCategory(builder.title, in: nil, at: 0)
    for line in text.lines {
      let content = text.trimmed(line)
      guard let first = text.bytes[content].first, first != 0x3B else { continue }
      let second = content.count > 1 ? text.bytes[content.lowerBound + 1] : 0x20
      // `#hashtag` is a word.
      if first == 0x23, second <= 0x20 || second == 0x23 { continue }
      builder.add(text.string(content), to: place, at: content.lowerBound)
    }
    let lexicon = builder.finish()
    return (lexicon, builder.problems)
  }

  /// Writes a list; categories are lost.
  static func write(_ list: CarriedList) -> String {
    list.rows.map { $0.pattern + "\n" }.joined()
  }
}
