import ParallaxModel

/// Feeds in Atom 1.0 (RFC 4287): one article an `<entry>`.
///
/// The outlet is the title of the entry's `<source>`, else that of the feed. The text is
/// `<content>`; where there is none the `<summary>` stands for it.
enum AtomFormat: XMLFormat {
  static let format = InputFormat.atom
  static let usesFolders = false
  static let fieldNames: [CorpusField: [String]] = [
    .title: ["title"], .body: ["content", "summary"], .date: ["published", "updated"],
    .url: ["link"], .author: ["author"], .outlet: ["source"], .id: ["id"],
  ]

  static func articles(in tree: XMLTree) -> [Int] { tree.elements(named: ["entry"]) }

  static func record(of place: Int, in tree: XMLTree, names: FieldNames) -> Record {
    var record = Record()
    for child in tree.children(of: place) {
      let node = tree.nodes[child]
      record.add(value(of: child, in: tree), as: name(of: node), names: names)
    }
    addFeed(around: place, of: tree, to: &record)
    return record
  }

  /// Links that lead elsewhere than to the article go by their relation.
  private static func name(of node: XMLTree.Node) -> String {
    guard node.name == "link", let relation = node.attributes["rel"], relation != "alternate"
    else { return node.name }
    return "link." + relation
  }

  private static func value(of place: Int, in tree: XMLTree) -> String {
    let node = tree.nodes[place]
    switch node.name {
    case "title", "content", "summary", "rights": return text(of: place, in: tree)
    case "author", "contributor": return tree.element(["name"], in: place).map(tree.text) ?? ""
    case "source":
      return tree.element(["title"], in: place).map { text(of: $0, in: tree) } ?? ""
    case "link": return node.attributes["href"] ?? ""
    case "category": return node.attributes["label"] ?? node.attributes["term"] ?? ""
    default: return tree.text(of: place)
    }
  }

  private static func text(of place: Int, in tree: XMLTree) -> String {
    let node = tree.nodes[place]
    switch node.attributes["type"] ?? "text" {
    case "xhtml": return XMLParagraphs(tree, in: place).text
    case "html", "text/html":
      let text = tree.text(of: place)
      return node.name == "title" ? MarkupText.line(text) : MarkupText.paragraphs(text)
    default: return tree.text(of: place)
    }
  }

  private static func addFeed(around place: Int, of tree: XMLTree, to record: inout Record) {
    let feed = max(0, tree.nodes[place].parent)
    if let title = tree.element(["title"], in: feed) {
      record.pageOutlet = HTMLTree.collapsed(text(of: title, in: tree))
    }
    if record[.author] == nil, let author = tree.element(["author", "name"], in: feed) {
      record[.author] = tree.text(of: author)
    }
    record.pageLanguage =
      tree.nodes[place].attributes["xml:lang"] ?? tree.nodes[feed].attributes["xml:lang"]
  }

  static func refine(
    _ record: inout Record, at place: SourcePlace, diagnostics: inout [Diagnostic]
  ) {
    SummaryRemark.add(record, summary: "summary", at: place, to: &diagnostics)
  }
}
