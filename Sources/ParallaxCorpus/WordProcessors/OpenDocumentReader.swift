import Foundation
import ParallaxModel

/// Reads the text of a file in the OpenDocument format (`.odt`).
///
/// Source: OASIS, "Open Document Format for Office Applications", version 1.3, part 3.
struct OpenDocumentReader {
  private let tree: XMLTree
  private let styles: [String: Paragraph.Role]
  private var builder = ParagraphBuilder()
  private var apart: [FurnitureLine] = []
  private var endsInBlank = true

  /// Reads a file.
  ///
  /// - Throws: When nothing of it can be read, and why.
  static func read(_ data: Data, path: String) throws(FatalDiagnostic) -> WrittenText {
    let parts = try OfficeXML(data, named: ["content.xml", "styles.xml", "meta.xml"], path: path)
    let tree = try parts.mainTree("content.xml")
    let common = parts.tree("styles.xml")
    var reader = OpenDocumentReader(tree: tree, styles: styles(in: [common, tree]))
    let root = tree.nodes.firstIndex { $0.name == "body" }
    if let root { reader.walk(root..<(tree.nodes[root].end ?? tree.nodes.count)) }
    var text = WrittenText(paragraphs: reader.builder.paragraphs)
    text.apart = reader.apart + (common.map(headersAndFooters) ?? [])
    text.fault = OfficeXML.fault(tree, in: "content.xml")
    if let meta = parts.tree("meta.xml") { addProperties(meta, to: &text) }
    return text
  }

  private init(tree: XMLTree, styles: [String: Paragraph.Role]) {
    self.tree = tree
    self.styles = styles
  }

  /// What each style makes of a paragraph, by its name or by that of its parent.
  private static func styles(in trees: [XMLTree?]) -> [String: Paragraph.Role] {
    var roles: [String: Paragraph.Role] = [:]
    for tree in trees.compactMap(\.self) {
      for node in tree.nodes where node.name == "style:style" {
        guard let name = node.attributes["style:name"] else { continue }
        let parent = node.attributes["style:parent-style-name"] ?? ""
        let own = Paragraph.Role(styleName: name)
        roles[name] = own == .text ? roles[parent] ?? Paragraph.Role(styleName: parent) : own
      }
    }
    return roles
  }

  // MARK: Text

  /// Elements whose content is not the text: what was deleted, fields' lists, names of pictures.
  private static let skipped: Set<String> = [
    "text:tracked-changes", "text:sequence-decls", "text:variable-decls", "text:user-field-decls",
    "forms", "svg:title", "svg:desc", "text:ruby-text", "scripts", "text:bibliography-source",
    "text:table-of-content-source",
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
      let end = node.end ?? range.upperBound
      if node.name.isEmpty {
        append(node.text)
      } else if Self.skipped.contains(node.name) {
        place = max(place + 1, end)
        continue
      } else if let reason = Self.reason(node) {
        leaveOut(place..<end, reason)
        place = max(place + 1, end)
        continue
      } else {
        enter(node)
        open.append(place)
      }
      place += 1
    }
    for last in open.reversed() { leave(tree.nodes[last].name) }
  }

  /// Why an element stands apart from the text; nil for the text's own.
  private static func reason(_ node: XMLTree.Node) -> String? {
    switch node.name {
    case "annotation": "comment"
    case "text:note": node.attributes["text:note-class"] == "endnote" ? "endnote" : "footnote"
    default: nil
    }
  }

  private mutating func leaveOut(_ range: Range<Int>, _ reason: String) {
    let texts = range.filter { place in
      let name = tree.nodes[place].name
      return name == "text:p" || name == "text:h"
    }
    let text = texts.map { HTMLTree.collapsed(tree.text(of: $0)) }.joined(separator: " ")
    if !text.isEmpty {
      apart.append(FurnitureLine(line: builder.current, text: text, reason: reason))
    }
  }

  private mutating func enter(_ node: XMLTree.Node) {
    switch node.name {
    case "text:p", "text:h":
      let style = node.attributes["text:style-name"] ?? ""
      let role = styles[style] ?? Paragraph.Role(styleName: style)
      builder.begin(role: role == .text && node.name == "text:h" ? .heading : role)
      endsInBlank = true
    case "text:s":
      let count = node.attributes["text:c"].flatMap { Int($0) } ?? 1
      builder.append(String(repeating: " ", count: min(max(1, count), Self.mostBlanks)))
      endsInBlank = false
    case "text:tab": appendMark("\t")
    case "text:line-break": appendMark("\n")
    case "table:table": builder.beginTable()
    case "table:table-row": builder.beginRow()
    case "table:table-cell": builder.beginCell()
    default: break
    }
  }

  /// No text has more blanks in a row.
  private static let mostBlanks = 100

  private mutating func leave(_ name: String) {
    switch name {
    case "text:p", "text:h":
      builder.end()
      endsInBlank = false
    case "table:table": builder.endTable()
    default: break
    }
  }

  private mutating func appendMark(_ mark: String) {
    builder.append(mark)
    endsInBlank = true
  }

  /// Adds text in which white space, as far as it is not marked, is one blank.
  private mutating func append(_ text: String) {
    guard builder.isOpen else { return }
    var piece = ""
    for scalar in text.unicodeScalars {
      if [" ", "\t", "\n", "\r"].contains(scalar) {
        if !endsInBlank { piece += " " }
        endsInBlank = true
      } else {
        piece.unicodeScalars.append(scalar)
        endsInBlank = false
      }
    }
    builder.append(piece)
  }

  // MARK: Other parts

  private static func headersAndFooters(_ common: XMLTree) -> [FurnitureLine] {
    common.nodes.indices.compactMap { place in
      let reasons = ["style:header": "page-header", "style:footer": "page-footer"]
      guard let reason = reasons[common.nodes[place].name] else { return nil }
      let text = HTMLTree.collapsed(common.text(of: place))
      return text.isEmpty ? nil : FurnitureLine(line: nil, text: text, reason: reason)
    }
  }

  private static func addProperties(_ meta: XMLTree, to text: inout WrittenText) {
    for node in meta.nodes.indices {
      let value = meta.nodes[node].name.isEmpty ? "" : meta.text(of: node)
      guard !value.isEmpty else { continue }
      switch meta.nodes[node].name {
      case "dc:title": text.title = value
      case "meta:initial-creator": text.properties["file author"] = value
      case "dc:creator":
        if text.properties["file author"] == nil { text.properties["file author"] = value }
      case "meta:creation-date": text.properties["file created"] = value
      default: break
      }
    }
  }
}
