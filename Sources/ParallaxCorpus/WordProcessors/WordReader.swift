import Foundation
import ParallaxModel

/// Reads the text of a file of Microsoft Word (`.docx`).
///
/// Source: ECMA-376, "Office Open XML File Formats", part 1, section 17 (WordprocessingML).
struct WordReader {
  private let tree: XMLTree
  private let styles: [String: Paragraph.Role]
  private var builder = ParagraphBuilder()
  private var isBold = false
  private var isHidden = false
  /// The paragraph that each footnote and endnote belongs to.
  private var noteParagraphs: [String: Int] = [:]

  /// Reads a file.
  ///
  /// - Throws: When nothing of it can be read, and why.
  static func read(_ data: Data, path: String) throws(FatalDiagnostic) -> WrittenText {
    let main = try mainPart(data, path: path)
    let parts = try OfficeXML(data, named: Set(apart.map(\.part) + others + [main]), path: path)
    let tree = try parts.mainTree(main)
    let styles = parts.tree("word/styles.xml").map(Self.styles) ?? [:]
    var reader = WordReader(tree: tree, styles: styles)
    reader.walk(0..<tree.nodes.count)
    var text = WrittenText(paragraphs: reader.builder.paragraphs)
    text.fault = OfficeXML.fault(tree, in: main)
    for (part, reason) in apart {
      guard let tree = parts.tree(part) else { continue }
      text.apart += lines(of: tree, reason, reader.noteParagraphs)
    }
    if let core = parts.tree("docProps/core.xml") { addProperties(core, to: &text) }
    return text
  }

  private init(tree: XMLTree, styles: [String: Paragraph.Role]) {
    self.tree = tree
    self.styles = styles
  }

  private static let others = ["word/styles.xml", "docProps/core.xml"]

  /// The parts whose text stands apart.
  private static let apart: [(part: String, reason: String)] =
    (1...6).map { ("word/header\($0).xml", "page-header") }
    + (1...6).map { ("word/footer\($0).xml", "page-footer") }
    + [
      ("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote"),
      ("word/comments.xml", "comment"),
    ]

  /// The part that the package names as its document: Word's own page writes `document2.xml`.
  private static func mainPart(_ data: Data, path: String) throws(FatalDiagnostic) -> String {
    let parts = try OfficeXML(data, named: ["_rels/.rels"], path: path)
    let relation = parts.tree("_rels/.rels")?.nodes.first {
      $0.attributes["Type"]?.hasSuffix("/officeDocument") ?? false
    }
    let target = relation?.attributes["Target"] ?? "word/document.xml"
    return target.hasPrefix("/") ? String(target.dropFirst()) : target
  }

  // MARK: Text

  /// Elements whose content is not the text: what was deleted or moved away, the instructions of
  /// fields, the form for older programs of what stands beside it.
  private static let skipped: Set<String> = [
    "del", "moveFrom", "delText", "instrText", "delInstrText", "mc:Fallback", "sectPr", "tblPr",
    "trPr", "tcPr", "tblGrid", "sdtPr", "rPr", "pPr", "pPrChange", "rPrChange",
  ]

  private mutating func walk(_ range: Range<Int>) {
    var open: [Int] = []
    var place = range.lowerBound
    while place < range.upperBound {
      while let last = open.last, place >= tree.nodes[last].end ?? .max {
        open.removeLast()
        leave(tree.nodes[last].name)
      }
      let node = tree.nodes[place]
      if node.name.isEmpty {
        if open.last.map({ tree.nodes[$0].name }) == "t", !isHidden {
          builder.append(node.text.replacing("\n", with: " "), isBold: isBold)
        }
      } else {
        enter(node, at: place)
        if Self.skipped.contains(node.name) {
          place = max(place + 1, node.end ?? range.upperBound)
          continue
        }
        open.append(place)
      }
      place += 1
    }
    for last in open.reversed() { leave(tree.nodes[last].name) }
  }

  private mutating func enter(_ node: XMLTree.Node, at place: Int) {
    switch node.name {
    case "p": builder.begin()
    case "pPr": takeParagraph(at: place)
    case "r": (isBold, isHidden) = (false, false)
    case "rPr": takeRun(at: place)
    case "tab", "ptab": builder.append("\t", isBold: true)
    case "br", "cr": builder.append("\n", isBold: true)
    case "noBreakHyphen": append("\u{2011}")
    case "softHyphen": append("\u{AD}")
    case "sym": takeSymbol(node)
    case "footnoteReference", "endnoteReference":
      let kind = node.name == "endnoteReference" ? "endnote" : "footnote"
      noteParagraphs[kind + (node.attribute("id") ?? "")] = builder.current
    case "tbl": builder.beginTable()
    case "tr": builder.beginRow()
    case "tc": builder.beginCell()
    default: break
    }
  }

  private mutating func leave(_ name: String) {
    switch name {
    case "p": builder.end()
    case "tbl": builder.endTable()
    default: break
    }
  }

  private mutating func append(_ text: String) {
    if !isHidden { builder.append(text, isBold: isBold) }
  }

  private mutating func takeParagraph(at place: Int) {
    for child in tree.children(of: place) where tree.nodes[child].name == "pStyle" {
      let style = tree.nodes[child].attribute("val") ?? ""
      builder.setRole(styles[style] ?? Paragraph.Role(styleName: style))
    }
  }

  private mutating func takeRun(at place: Int) {
    for child in tree.children(of: place) {
      let value = tree.nodes[child].attribute("val") ?? "true"
      let isOn = !["0", "false", "off", "none"].contains(value)
      switch tree.nodes[child].name {
      case "b": isBold = isOn
      case "vanish": isHidden = isOn
      default: break
      }
    }
  }

  /// A character by its number; those of symbol fonts are no letters.
  private mutating func takeSymbol(_ node: XMLTree.Node) {
    guard let number = node.attribute("char").flatMap({ UInt32($0, radix: 16) }),
      let scalar = Unicode.Scalar(number), scalar.properties.generalCategory != .privateUse,
      number >= 0x20
    else { return }
    append(String(scalar))
  }

  // MARK: Other parts

  /// What each style makes of a paragraph, by its name or by the style it is based on.
  private static func styles(_ tree: XMLTree) -> [String: Paragraph.Role] {
    var roles: [String: Paragraph.Role] = [:]
    var bases: [String: String] = [:]
    for place in tree.elements(named: ["style"]) {
      guard let id = tree.nodes[place].attribute("styleId") else { continue }
      for child in tree.children(of: place) {
        let value = tree.nodes[child].attribute("val") ?? ""
        switch tree.nodes[child].name {
        case "name": roles[id] = Paragraph.Role(styleName: value)
        case "basedOn": bases[id] = value
        default: break
        }
      }
    }
    for id in roles.keys where roles[id] == .text {
      var base = bases[id]
      for _ in 0..<8 {
        guard let name = base, let role = roles[name] else { break }
        if role != .text { roles[id] = role }
        base = bases[name]
      }
    }
    return roles
  }

  /// The texts of a part that stands apart: one line a note, else one a paragraph.
  private static func lines(
    of tree: XMLTree, _ reason: String, _ noteParagraphs: [String: Int]
  ) -> [FurnitureLine] {
    let notes = tree.elements(named: ["footnote", "endnote", "comment"])
    let places = notes.isEmpty ? [0] : notes
    return places.compactMap { place in
      var reader = WordReader(tree: tree, styles: [:])
      reader.walk(place..<(tree.nodes[place].end ?? tree.nodes.count))
      let text = reader.builder.paragraphs.map(\.line).joined(separator: " ")
      guard !text.isEmpty else { return nil }
      let line = noteParagraphs[reason + (tree.nodes[place].attribute("id") ?? "")]
      return FurnitureLine(line: line, text: text, reason: reason)
    }
  }

  private static func addProperties(_ core: XMLTree, to text: inout WrittenText) {
    for child in core.children(of: 0) {
      let value = core.text(of: child)
      guard !value.isEmpty else { continue }
      switch core.nodes[child].name {
      case "dc:title": text.title = value
      case "dc:creator": text.properties["file author"] = value
      case "dcterms:created": text.properties["file created"] = value
      default: break
      }
    }
  }
}
