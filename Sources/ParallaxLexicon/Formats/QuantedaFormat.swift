import Foundation
import ParallaxModel
import Yams

/// Dictionaries of quanteda in YAML: names of categories with lists of patterns, or with categories
/// inside them; then the key `__` has the patterns of the category itself.
enum QuantedaFormat {
  /// The key of a category's own patterns.
  static let ownPatterns = "__"

  /// Reads a dictionary.
  static func read(
    _ data: Data, path: String, language: String?
  ) -> (Lexicon?, [Diagnostic]) {
    var problems: [Diagnostic] = []
    guard let text = ListText(data, path: path, problems: &problems) else { return (nil, problems) }
    guard text.bytes.count <= YAMLFormat.largestFile else {
      problems.append(
        Diagnostic(
          .error, "lexicon-too-large", "a YAML file has at most \(YAMLFormat.largestFile) bytes",
          at: SourcePlace(path: path)))
      return (nil, problems)
    }
    let string = String(decoding: text.bytes, as: UTF8.self)
    var nodes = YAMLNodeReader(path: path)
    if let alias = YAMLAliases.first(in: string) {
      nodes.report(
        "yaml-alias", "aliases (*\(alias.name)) are not allowed in a lexicon", at: alias.mark,
        remedy: "write the value out, or quote a pattern that begins with *")
      return (nil, problems + nodes.problems)
    }
    do {
      guard let root = try compose(yaml: string, .basic) else {
        nodes.report("empty-file", "the file has no content, expected a dictionary")
        return (nil, problems + nodes.problems)
      }
      var reading = Reading(
        text: text,
        builder: ListBuilder(text, marks: .all, language: language, problems: problems))
      reading.readRoot(root)
      let lexicon = reading.builder.finish()
      return (lexicon, reading.builder.problems)
    } catch {
      nodes.report(error)
      return (nil, problems + nodes.problems)
    }
  }

  private struct Reading {
    let text: ListText
    var builder: ListBuilder

    mutating func readRoot(_ root: Node) {
      guard let mapping = root.mapping else {
        builder.report(
          "wrong-shape", "a dictionary is a mapping of categories to lists of patterns",
          at: offset(root))
        return
      }
      for (key, value) in mapping { readCategory(key, value, in: nil) }
    }

    private mutating func readCategory(_ key: Node, _ value: Node, in parent: Int?) {
      let name = key.scalar?.string ?? ""
      let place = builder.addCategory(name, in: parent, at: offset(key))
      guard let mapping = value.mapping else {
        readPatterns(value, to: place)
        return
      }
      for (key, value) in mapping {
        if key.scalar?.string == QuantedaFormat.ownPatterns {
          readPatterns(value, to: place)
        } else {
          readCategory(key, value, in: place)
        }
      }
    }

    /// Reads a list of patterns, in which lists and categories can stand, or one pattern.
    private mutating func readPatterns(_ node: Node, to place: Int) {
      if let scalar = node.scalar {
        let isNothing = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
        if !isNothing { builder.add(scalar.string, to: place, at: offset(node)) }
      } else if let sequence = node.sequence {
        for item in sequence { readPatterns(item, to: place) }
      } else if let mapping = node.mapping {
        for (key, value) in mapping { readCategory(key, value, in: place) }
      }
    }

    private func offset(_ node: Node) -> Int {
      guard let mark = node.mark, text.lines.indices.contains(mark.line - 1) else { return 0 }
      let line = text.lines[mark.line - 1]
      var column = 1
      for index in line {
        if text.bytes[index] & 0xC0 != 0x80 {
          if column == mark.column { return index }
          column += 1
        }
      }
      return line.lowerBound
    }
  }
}

extension QuantedaFormat {
  /// Writes a dictionary.
  static func write(_ list: CarriedList) -> String {
    var text = ""
    for (place, category) in list.categories.enumerated() {
      let indent = String(repeating: "  ", count: category.depth)
      let next = place + 1
      let hasInner =
        next < list.categories.count && list.categories[next].depth > category.depth
      text += indent + YAMLText.scalar(category.name) + ":"
      if hasInner {
        text += "\n"
        if !category.items.isEmpty {
          text += indent + "  " + YAMLText.scalar(ownPatterns) + ":"
          text += patterns(category.items, indent + "  ")
        }
      } else {
        text += category.items.isEmpty ? " []\n" : patterns(category.items, indent)
      }
    }
    return text
  }

  private static func patterns(_ items: [CarriedList.Item], _ indent: String) -> String {
    "\n" + items.map { indent + "  - " + YAMLText.scalar($0.pattern) + "\n" }.joined()
  }
}
