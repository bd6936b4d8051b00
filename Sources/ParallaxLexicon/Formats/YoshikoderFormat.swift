import Foundation
import ParallaxModel

/// Dictionaries of Yoshikoder (`.ykd`) and of Lexicoder 2 (`.lcd`): XML with `cnode` for categories and
/// `pnode` for patterns.
///
/// In Yoshikoder the outermost category is the dictionary itself; Lexicoder names it in `dictionary`. The
/// pattern engine `substring` is, against its name, whole words with `*` for any characters (Yoshikoder,
/// `SubstringPatternEngine`); `regexp` is regular expressions.
enum YoshikoderFormat {
  /// Reads a dictionary.
  static func read(
    _ data: Data, path: String, language: String?
  ) -> (Lexicon?, [Diagnostic]) {
    var problems: [Diagnostic] = []
    guard let text = ListText(data, path: path, problems: &problems) else { return (nil, problems) }
    let tree = DictionaryXML(text)
    // Half a list would count half of what it should.
    guard tree.fault == nil, let root = tree.elements.first else {
      return (nil, problems + [tree.fault].compactMap { $0 })
    }
    let engine = root.attributes["patternengine"] ?? "substring"
    var builder = ListBuilder(
      text, marks: engine == "regexp" ? .expressions : .stars, language: language,
      problems: problems)
    guard root.name == "dictionary" else {
      builder.report(
        "broken-list", "expected a dictionary of Yoshikoder or Lexicoder, found <\(root.name)>",
        at: root.offset)
      return (nil, builder.problems)
    }
    if !["substring", "regexp"].contains(engine) {
      builder.report(
        .warning, "bad-value",
        "the pattern engine “\(engine)” is not known; its patterns were read as words",
        at: root.offset, remedy: "the engines are substring and regexp")
    }
    if let name = root.attributes["name"], !name.isEmpty { builder.title = name }
    let wrapper = wrapper(tree.elements)
    if let wrapper { builder.title = tree.elements[wrapper].attributes["name"] ?? builder.title }
    var reading = Reading(
      builder: builder, hasColors: root.attributes["style"] == "Lexicoder")
    for (place, element) in tree.elements.enumerated() where place > 0 && place != wrapper {
      reading.read(element)
    }
    let lexicon = reading.builder.finish()
    return (lexicon, reading.builder.problems)
  }

  /// The place of the one outermost category, where it holds categories alone and is the dictionary.
  private static func wrapper(_ elements: [DictionaryXML.Element]) -> Int? {
    guard elements.count > 2, elements[0].attributes["name"] == nil, elements[1].name == "cnode",
      elements.count(where: { $0.depth == 1 }) == 1
    else { return nil }
    let inner = elements.filter { $0.depth == 2 }
    return inner.allSatisfy { $0.name == "cnode" } ? 1 : nil
  }

  private struct Reading {
    var builder: ListBuilder
    private let hasColors: Bool
    private var open: [(depth: Int, place: Int)] = []

    init(builder: ListBuilder, hasColors: Bool) {
      self.builder = builder
      self.hasColors = hasColors
    }

    mutating func read(_ element: DictionaryXML.Element) {
      while let last = open.last, last.depth >= element.depth { open.removeLast() }
      let name = element.attributes["name"] ?? ""
      switch element.name {
      case "cnode":
        let place = builder.addCategory(
          hasColors ? LexicoderFormat.name(name) : name, in: open.last?.place,
          description: element.attributes["desc"] ?? "", at: element.offset)
        open.append((element.depth, place))
      case "pnode":
        if open.isEmpty {
          open.append(
            (element.depth - 1, builder.addCategory(builder.title, in: nil, at: element.offset)))
        }
        builder.add(
          name, to: open[open.count - 1].place,
          weight: element.attributes["score"].flatMap(Double.init).flatMap {
            $0.isFinite ? $0 : nil
          }, at: element.offset)
      default:
        builder.report(
          .warning, "unknown-key", "a dictionary has no element <\(element.name)>",
          at: element.offset, remedy: "its elements are cnode and pnode")
      }
    }
  }
}

extension YoshikoderFormat {
  /// Writes a dictionary of Yoshikoder.
  static func write(_ list: CarriedList) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<dictionary style=\"050805\" patternengine=\"substring\">\n"
      + "\t<cnode name=\"\(escaped(list.title))\" desc=\"\">\n"
      + categories(list, depth: 2, hasDescriptions: true) + "\t</cnode>\n</dictionary>\n"
  }

  /// Writes a dictionary of Lexicoder 2.
  static func writeLexicoder(_ list: CarriedList) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<dictionary style=\"Lexicoder\" name=\"\(escaped(list.title))\">\n"
      + categories(list, depth: 1, hasDescriptions: false) + "</dictionary>\n"
  }

  private static func categories(
    _ list: CarriedList, depth: Int, hasDescriptions: Bool
  ) -> String {
    var text = ""
    var open: [Int] = []
    func close(downTo level: Int) {
      while open.count > level {
        open.removeLast()
        text += indent(depth + open.count) + "</cnode>\n"
      }
    }
    for (place, category) in list.categories.enumerated() {
      close(downTo: category.depth)
      text += indent(depth + open.count) + "<cnode name=\"\(escaped(category.name))\""
      if hasDescriptions { text += " desc=\"\(escaped(category.description))\"" }
      text += ">\n"
      open.append(place)
      for item in category.items {
        text += indent(depth + open.count) + "<pnode name=\"\(escaped(item.pattern))\"/>\n"
      }
    }
    close(downTo: 0)
    return text
  }

  private static func indent(_ depth: Int) -> String { String(repeating: "\t", count: depth) }

  private static func escaped(_ text: String) -> String {
    let entities: [Unicode.Scalar: String] = [
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;",
    ]
    return text.unicodeScalars.reduce(into: "") { escaped, scalar in
      if let entity = entities[scalar] {
        escaped += entity
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
