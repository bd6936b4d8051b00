/// The paragraphs of a part of a page as they stand, with their cells and their lines.
struct PageParagraphs {
  /// The paragraphs, none of them empty.
  private(set) var paragraphs: [Paragraph] = []
  private var text = ""
  private var line = 1
  private var role = Paragraph.Role.text
  private var row = -1
  private var column = -1

  private static let breaking: Set<String> = [
    "address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5",
    "h6", "hr", "li", "ol", "p", "pre", "section", "table", "tbody", "td", "th", "tr", "ul",
  ]

  /// Reads the texts inside an element.
  init(_ tree: HTMLTree, in root: Int) {
    var open: [Int] = []
    var place = root
    line = tree.nodes[root].line ?? 1
    while place < tree.nodes[root].end {
      while let last = open.last, place >= tree.nodes[last].end {
        open.removeLast()
        if Self.breaking.contains(tree.nodes[last].name) { flush() }
        if tree.nodes[last].name == "table" { (row, column) = (-1, -1) }
      }
      let node = tree.nodes[place]
      if node.isText {
        text += node.text
      } else if ["script", "style"].contains(node.name) {
        place = max(place + 1, node.end)
        continue
      } else {
        enter(node)
        open.append(place)
      }
      place += 1
    }
    flush()
  }

  private mutating func enter(_ node: HTMLTree.Node) {
    if Self.breaking.contains(node.name) { flush() }
    if let line = node.line { self.line = line }
    switch node.name {
    case "table": (row, column) = (-1, -1)
    case "tr": (row, column) = (row + 1, -1)
    case "td", "th": column += 1
    default: break
    }
    let names = node.attributes["class"] ?? ""
    if names.hasSuffix("Headline") { role = .title }
    if names == "author" { role = .byline }
  }

  private mutating func flush() {
    let words = HTMLTree.collapsed(text.replacing("\u{A0}", with: " "))
    if !words.isEmpty {
      var paragraph = Paragraph(place: line, text: words, role: role)
      if row >= 0, column >= 0 { paragraph.cell = Paragraph.Cell(row: row, column: column) }
      paragraphs.append(paragraph)
      role = .text
    }
    text = ""
  }
}
