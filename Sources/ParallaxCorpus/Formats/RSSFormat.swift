import ParallaxModel

/// Feeds in RSS 0.9 to 2.0: one article an `<item>`.
///
/// The outlet is the item's `<source>`, which collecting feeds write, else the channel's title. The
/// text is `<content:encoded>`; where there is none the `<description>` stands for it.
enum RSSFormat: XMLFormat {
  static let format = InputFormat.rss
  static let usesFolders = false
  static let fieldNames: [CorpusField: [String]] = [
    .title: ["title", "dc:title"], .body: ["content:encoded", "description", "dc:description"],
    .date: ["pubDate", "dc:date"], .url: ["link"], .author: ["dc:creator", "author"],
    .outlet: ["source"], .language: ["dc:language"],
  ]
  private static let markedUp: Set<String> = [
    "content:encoded", "description", "dc:description", "atom:summary", "atom:content",
  ]

  static func articles(in tree: XMLTree) -> [Int] { tree.elements(named: ["item"]) }

  static func record(of place: Int, in tree: XMLTree, names: FieldNames) -> Record {
    var record = Record()
    for child in tree.children(of: place) {
      let node = tree.nodes[child]
      let text = tree.text(of: child)
      switch node.name {
      case "title", "dc:title": record.add(MarkupText.line(text), as: node.name, names: names)
      case _ where markedUp.contains(node.name):
        record.add(MarkupText.paragraphs(text), as: node.name, names: names)
      default: record.add(text.isEmpty ? link(node) : text, as: node.name, names: names)
      }
      if node.name == "source" {
        record.add(node.attributes["url"] ?? "", as: "source.url", names: names)
      }
      if node.name == "guid", node.attributes["isPermaLink"] != "false", record[.url] == nil,
        WebAddress.isAddress(text)
      {
        record[.url] = text
      }
    }
    addChannel(of: tree, to: &record)
    return record
  }

  private static func link(_ node: XMLTree.Node) -> String {
    node.attributes["url"] ?? node.attributes["href"] ?? node.attributes["rdf:resource"] ?? ""
  }

  private static func addChannel(of tree: XMLTree, to record: inout Record) {
    guard let channel = tree.nodes.firstIndex(where: { $0.name == "channel" }) else { return }
    record.pageOutlet = tree.element(["title"], in: channel).map {
      MarkupText.line(tree.text(of: $0))
    }
    record.pageLanguage =
      (tree.element(["language"], in: channel) ?? tree.element(["dc:language"], in: channel))
      .map(tree.text)
  }

  static func refine(
    _ record: inout Record, at place: SourcePlace, diagnostics: inout [Diagnostic]
  ) {
    SummaryRemark.add(record, summary: "description", at: place, to: &diagnostics)
  }
}
