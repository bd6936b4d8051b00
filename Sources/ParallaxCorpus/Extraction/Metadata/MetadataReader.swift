import ParallaxModel

/// Reads what a page says of itself: its head, the names of its elements, and the lines around
/// the headline.
///
/// docs/methods/page-metadata.md has the order of the evidence.
struct MetadataReader {
  private let tree: HTMLTree
  private let blocks: [PageBlock]
  private let linked: LinkedData
  private let meta: MetaElements
  private let scripts: [String]
  private let documentTitle: String?

  /// Prepares for one page.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - blocks: Its blocks of text, in order.
  init(_ tree: HTMLTree, blocks: [PageBlock]) {
    self.tree = tree
    self.blocks = blocks
    meta = MetaElements(tree)
    let title = tree.places(of: "title").lazy.map(tree.text).first { !$0.isEmpty }
    documentTitle = title.map(EntityText.plain)
    var data: [String] = []
    var others: [String] = []
    for place in tree.places(of: "script") {
      let text = Self.content(of: place, tree)
      let type = tree.nodes[place].attributes["type"]?.lowercased() ?? ""
      if type.hasPrefix("application/ld+json") { data.append(text) } else { others.append(text) }
    }
    scripts = others
    linked = LinkedData(scripts: data, title: meta["og:title"] ?? documentTitle ?? "")
  }

  private static func content(of place: Int, _ tree: HTMLTree) -> String {
    tree.nodes[place..<tree.nodes[place].end].filter(\.isText).map(\.text).joined()
  }

  /// Fills the fields of a record that the page names.
  func fill(_ record: inout Record) {
    let outlets = OutletNames(
      names: [
        meta["og:site_name"], linked.publisher.map(EntityText.plain), meta["application-name"],
      ],
      addresses: addresses)
    var signs = PageSigns(tree)
    let headline = HeadlineFinder(
      signs: signs, claims: titleClaims, documentTitle: documentTitle, outlets: outlets)
    signs.markMargins(around: headline.place)
    record[.title] = headline.text
    record[.url] = url
    record[.author] = author(signs, outlets, headline: headline.place)
    record.pageOutlet = outlet
    record.pageLanguage = language
    fillDates(&record, signs, headline: headline.place)
    if let dir = root?.attributes["dir"] { record.metadata["dir"] = dir.lowercased() }
    record.metadata["section"] = section
    record.pageTypes = linked.types
  }

  private var root: HTMLTree.Node? { tree.places(of: "html").first.map { tree.nodes[$0] } }

  private var titleClaims: [String] {
    [
      linked.headline.map(EntityText.plain), meta["og:title"], meta["twitter:title"],
      meta["citation_title"], meta["parsely-title"], meta["dc.title"], meta["dc:title"],
    ].compactMap(\.self).filter { !$0.isEmpty && $0.utf8.count <= HeadlineFinder.longest }
  }

  // MARK: Outlet, address, language

  private var outlet: String? {
    let name =
      meta["og:site_name"] ?? linked.publisher.map(EntityText.plain)
      ?? meta.first(of: ["application-name", "publisher", "dc.publisher"])
    guard let name else { return nil }
    if WebAddress.isAddress(name) { return WebAddress.domain(of: name) }
    return name.hasPrefix("@") ? String(name.dropFirst()) : name
  }

  private var addresses: [String?] {
    let canonical = tree.places(of: "link").first {
      tree.nodes[$0].attributes["rel"]?.lowercased() == "canonical"
    }
    return [canonical.flatMap { tree.nodes[$0].attributes["href"] }, meta["og:url"], linked.url]
  }

  /// The address; one that leads to the outlet's front page gives way to one that does not.
  private var url: String? {
    let found = addresses.compactMap(\.self).filter(WebAddress.isAddress)
    return found.first { WebAddress.canonical($0).contains("/") } ?? found.first
  }

  private var languageTag: String? {
    linked.language ?? root?.attributes["lang"] ?? root?.attributes["xml:lang"]
      ?? meta.first(of: ["og:locale", "content-language", "language", "dc.language"])
  }

  private var language: String? { languageTag.flatMap { $0.isEmpty ? nil : $0 } }

  private var section: String? {
    meta.first(of: ["article:section", "og:section", "section"])
      ?? linked.section.map(EntityText.plain)
  }

  // MARK: Author, dates

  private func author(_ signs: PageSigns, _ outlets: OutletNames, headline: Int?) -> String? {
    var finder = BylineFinder(signs: signs, outlets: outlets)
    finder.addStatements(linked, meta)
    finder.addElements(near: headline)
    finder.addLines(blocks, near: headline)
    return finder.author()
  }

  private func fillDates(_ record: inout Record, _ signs: PageSigns, headline: Int?) {
    let tag = root?.attributes["lang"].flatMap { $0.isEmpty ? nil : $0 } ?? languageTag
    let finder = DateFinder(
      language: tag.flatMap(LanguageTag.code), order: DateFinder.order(ofTag: tag))
    var dates = PageDateFinder(signs: signs, finder: finder, headline: headline)
    dates.addStatements(linked, meta)
    dates.addAddresses(addresses)
    dates.addElements()
    dates.addLines(blocks)
    dates.addScripts(scripts)
    let date = dates.date()
    record[.date] = date?.text
    record.metadata["date_zone"] = date?.zone
    record.metadata["modified"] = dates.modified().flatMap {
      DateReader().date($0.text, language: finder.language)?.description
    }
  }

  // MARK: Access

  /// Whether the page says that its article is for those who pay: nil when it says nothing.
  var isFree: Bool? {
    if let isFree = linked.isFree { return isFree }
    guard let tier = meta["article:content_tier"]?.lowercased() else { return nil }
    return ["free": true, "locked": false, "metered": false, "paid": false][tier]
  }
}
