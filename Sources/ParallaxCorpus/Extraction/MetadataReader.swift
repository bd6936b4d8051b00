import ParallaxModel

/// Reads what a page says of itself: JSON-LD first, then meta elements, then the page.
struct MetadataReader {
  private let tree: HTMLTree
  private let linked: LinkedData
  private var meta: [String: String] = [:]

  init(_ tree: HTMLTree) {
    self.tree = tree
    let scripts = tree.places(of: "script").filter {
      tree.nodes[$0].attributes["type"]?.lowercased().hasPrefix("application/ld+json") ?? false
    }
    linked = LinkedData(
      scripts: scripts.map { place in
        tree.nodes[place..<tree.nodes[place].end].lazy.filter(\.isText).map(\.text).joined()
      })
    for place in tree.places(of: "meta") {
      let attributes = tree.nodes[place].attributes
      let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"]
      guard let name, let content = attributes["content"] else { continue }
      let value = HTMLTree.collapsed(content)
      if !value.isEmpty, meta[name.lowercased()] == nil { meta[name.lowercased()] = value }
    }
  }

  /// Fills the fields of a record that the page names.
  func fill(_ record: inout Record) {
    record[.title] = title
    record[.date] = date
    record[.url] = url
    record[.author] = author
    record[.kind] = kind
    record.pageOutlet = outlet
    record.pageLanguage = language
    if let root = tree.nodes.first(where: { $0.name == "html" }), let dir = root.attributes["dir"] {
      record.metadata["dir"] = dir.lowercased()
    }
    record.metadata["section"] = meta["article:section"]
    record.metadata["modified"] = meta["article:modified_time"]
  }

  private func firstMeta(_ names: [String]) -> String? {
    names.lazy.compactMap { meta[$0] }.first
  }

  /// The longest text that is taken for a headline, in bytes.
  private static let longestTitle = 1_000

  /// The headline; the outlet's name after a bar or dash is no part of it.
  var title: String? {
    let headings = tree.places(of: "h1").prefix(8).map(tree.text).filter {
      !$0.isEmpty && $0.utf8.count <= Self.longestTitle
    }
    let given =
      linked.headline.map(plain) ?? firstMeta(["og:title", "twitter:title"])
      ?? (headings.count == 1 ? headings[0] : nil)
      ?? tree.places(of: "title").first.map(tree.text) ?? headings.first
    guard let given, !given.isEmpty else { return nil }
    if let heading = headings.first(where: { given.hasPrefix($0) }),
      heading.utf8.count * 2 > given.utf8.count
    {
      return heading
    }
    return withoutOutlet(given)
  }

  private func withoutOutlet(_ title: String) -> String {
    guard let outlet else { return title }
    for mark in [" | ", " - ", " \u{2013} ", " \u{2014} ", " \u{00BB} "] {
      if title.hasSuffix(mark + outlet) { return String(title.dropLast((mark + outlet).count)) }
    }
    return title
  }

  /// Text in which the commonest entities were left escaped.
  private func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return HTMLTree.collapsed(text) }
    let entities = [
      ("&quot;", "\""), ("&#39;", "'"), ("&#039;", "'"), ("&#x27;", "'"), ("&apos;", "'"),
      ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&rsquo;", "\u{2019}"),
      ("&lsquo;", "\u{2018}"), ("&ldquo;", "\u{201C}"), ("&rdquo;", "\u{201D}"), ("&amp;", "&"),
    ]
    return HTMLTree.collapsed(entities.reduce(text) { $0.replacing($1.0, with: $1.1) })
  }

  private var outlet: String? {
    firstMeta(["og:site_name"]) ?? linked.publisher.map(plain) ?? firstMeta(["application-name"])
  }

  private var date: String? {
    linked.datePublished
      ?? firstMeta([
        "article:published_time", "og:article:published_time", "datepublished", "date",
        "pubdate", "publish-date", "publishdate", "dc.date", "dc.date.issued", "parsely-pub-date",
        "sailthru.date", "article.published",
      ])
      ?? tree.places(of: "time").lazy.compactMap { tree.nodes[$0].attributes["datetime"] }.first
  }

  private var url: String? {
    let canonical = tree.places(of: "link").first {
      tree.nodes[$0].attributes["rel"]?.lowercased() == "canonical"
    }
    let candidates = [
      canonical.flatMap { tree.nodes[$0].attributes["href"] }, meta["og:url"], linked.url,
    ]
    return candidates.compactMap(\.self).first(where: WebAddress.isAddress)
  }

  private var author: String? {
    if !linked.authors.isEmpty { return linked.authors.map(plain).joined(separator: "; ") }
    let given = firstMeta(["author", "article:author", "parsely-author", "sailthru.author", "byl"])
    return given.flatMap { WebAddress.isAddress($0) ? nil : $0 }
  }

  private var language: String? {
    linked.language ?? tree.nodes.first { $0.name == "html" }?.attributes["lang"]
      ?? firstMeta(["og:locale", "language", "dc.language"])
  }

  private var kind: String? {
    if linked.types.contains("OpinionNewsArticle") { return DocumentKind.opinion.rawValue }
    if linked.types.contains("LiveBlogPosting") { return DocumentKind.live.rawValue }
    return linked.types.contains { $0.hasSuffix("NewsArticle") } ? DocumentKind.news.rawValue : nil
  }
}
