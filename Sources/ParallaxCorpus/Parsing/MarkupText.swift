import Foundation

/// The plain text of markup that sources put into fields.
enum MarkupText {
  /// The text of a headline: tags and entities resolved, single blanks.
  static func line(_ text: String) -> String {
    isMarkup(text) ? HTMLTree(Data(text.utf8)).rootText : HTMLTree.collapsed(text)
  }

  /// The paragraphs of a text; a text without tags keeps its lines.
  static func paragraphs(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")) else {
      let lines = TextLine.lines(of: text).map { line(String($0.text)) }
      return String(TextLine.trim(lines.joined(separator: "\n")[...]))
    }
    let tree = HTMLTree(Data(text.utf8))
    guard !tree.nodes.isEmpty else { return "" }
    return PageBlocks(tree, trustsNames: false).blocks.map(\.text).joined(separator: "\n\n")
  }

  private static func isMarkup(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.contains(UInt8(ascii: "&"))
      || bytes.contains(UInt8(ascii: "<")) && bytes.contains(UInt8(ascii: ">"))
  }
}

extension HTMLTree {
  /// The text of the whole page with single blanks.
  fileprivate var rootText: String { nodes.isEmpty ? "" : text(of: 0) }
}
