/// The paragraphs of an element of XML.
struct XMLParagraphs {
  /// The paragraphs in order, none of them empty.
  private(set) var paragraphs: [String] = []
  private var current = ""

  /// Elements that begin and end a paragraph, in TEI, in trafilatura's XML and in XHTML.
  private static let blocks: Set<String> = [
    "p", "ab", "head", "item", "quote", "row", "list", "table", "div", "main", "h1", "h2", "h3",
    "h4", "h5", "h6", "li", "ul", "ol", "tr", "blockquote", "pre",
  ]
  private static let spaced: Set<String> = ["cell", "td", "th"]

  /// Reads the texts inside an element.
  init(_ tree: XMLTree, in place: Int) {
    var open: [Int] = []
    for index in place..<(tree.nodes[place].end ?? tree.nodes.count) {
      while let last = open.last, index >= tree.nodes[last].end ?? .max {
        open.removeLast()
        mark(tree.nodes[last].local)
      }
      let node = tree.nodes[index]
      if node.name.isEmpty {
        current += node.text.replacing("\n", with: " ")
      } else if ["lb", "br"].contains(node.local) {
        current += "\n"
      } else {
        mark(node.local)
        open.append(index)
      }
    }
    flush()
  }

  /// The paragraphs with an empty line between them.
  var text: String { paragraphs.joined(separator: "\n\n") }

  private mutating func mark(_ name: String) {
    if Self.blocks.contains(name) { flush() }
    if Self.spaced.contains(name) { current += " " }
  }

  private mutating func flush() {
    let lines = TextLine.lines(of: current).map { HTMLTree.collapsed(String($0.text)) }
    let text = lines.filter { !$0.isEmpty }.joined(separator: "\n")
    if !text.isEmpty { paragraphs.append(text) }
    current = ""
  }
}

extension XMLTree.Node {
  /// The name without its prefix.
  fileprivate var local: String { name.split(separator: ":").last.map(String.init) ?? name }
}
