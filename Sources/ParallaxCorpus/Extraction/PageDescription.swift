/// The summary that a page gives of its article in its metadata: often the article's lead.
struct PageDescription {
  private var runs: Set<Int> = []

  /// Reads the descriptions of a page.
  init(_ tree: HTMLTree) {
    for place in tree.places(of: "meta") {
      let attributes = tree.nodes[place].attributes
      let name = attributes["property"] ?? attributes["name"] ?? ""
      guard Self.names.contains(name.lowercased()) else { continue }
      runs.formUnion(WordRuns.hashes(of: attributes["content"] ?? ""))
    }
  }

  private static let names: Set<String> = [
    "description", "og:description", "twitter:description", "dc.description",
  ]

  /// Whether a text is the summary, or most of it.
  func holds(_ text: String) -> Bool { WordRuns.share(of: text, in: runs) > 0.6 }
}
