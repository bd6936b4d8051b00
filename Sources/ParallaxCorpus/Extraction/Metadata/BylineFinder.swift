/// Finds who wrote an article, by letting all that a page says of it vote.
///
/// A name counts more the surer the place in which it stands, and the more places agree on it.
/// Names among readers' comments never count, names beside the article little.
struct BylineFinder {
  private let signs: PageSigns
  private let outlets: OutletNames
  private let known = KnownNames()
  private var votes: [Vote] = []

  private struct Vote {
    var name: AuthorName
    var weight: Double
    var sources: Set<String>
    var bestWeight: Double
    var isVisible: Bool
  }

  /// Prepares for one page.
  init(signs: PageSigns, outlets: OutletNames) {
    self.signs = signs
    self.outlets = outlets
  }

  /// The least weight of a name that is given.
  private static let least = 0.3
  /// The source that lists all authors.
  private static let listed = "article"

  /// The author, several joined as the page joins them; nil when nothing says it well enough.
  func author() -> String? {
    var best: (vote: Vote, sum: Double)?
    // Where JSON-LD lists the authors, others are none.
    let isListed = votes.contains { $0.sources.contains(Self.listed) }
    for vote in votes {
      var sum = vote.weight
      if vote.name.parts.count > 1, !isListed || vote.sources.contains(Self.listed) {
        sum += votes.filter { $0.name.parts.isStrictSubset(of: vote.name.parts) }
          .map(\.weight).reduce(0, +)
      }
      if outlets.contains(vote.name.text) { sum *= 0.25 }
      if vote.name.isDomain { sum *= 0.5 }
      if sum > best?.sum ?? 0 { best = (vote, sum) }
    }
    guard let best, best.sum >= Self.least else { return nil }
    return best.vote.name.text
  }

  /// Counts a name.
  ///
  /// - Parameters:
  ///   - name: The name; nothing happens without one.
  ///   - weight: How sure the source is.
  ///   - source: The source, which counts once for a name.
  ///   - isVisible: Whether readers see the name so.
  mutating func add(_ name: AuthorName?, _ weight: Double, _ source: String, isVisible: Bool) {
    guard let name, !name.key.isEmpty else { return }
    guard let place = votes.firstIndex(where: { $0.name.key == name.key }) else {
      votes.append(
        Vote(
          name: name, weight: weight, sources: [source], bestWeight: weight, isVisible: isVisible))
      return
    }
    if votes[place].sources.insert(source).inserted { votes[place].weight += weight }
    // Of several names, readers see how the page joins them.
    let isBetter = isVisible && !votes[place].isVisible && name.parts.count > 1
    let isAlike = isVisible == votes[place].isVisible || name.parts.count == 1
    if isBetter || (isAlike && weight > votes[place].bestWeight) {
      votes[place].name = name
      votes[place].bestWeight = weight
      votes[place].isVisible = isVisible
    }
  }

  /// Counts what the head of the page says.
  mutating func addStatements(_ linked: LinkedData, _ meta: MetaElements) {
    for (authors, weight, source) in [
      (linked.authors, 1.0, Self.listed), (linked.otherAuthors, 0.45, "other"),
    ] {
      let persons = authors.filter { !$0.isOrganization }.map(\.name)
      add(AuthorName(persons), weight, source, isVisible: false)
      let organizations = authors.filter(\.isOrganization).map(\.name)
      add(AuthorName(organizations), weight * 0.4, source, isVisible: false)
    }
    add(
      meta.labeled(BylineWords.isLabel).flatMap { AuthorName($0) }, 0.6, "card", isVisible: false)
    for (name, weight) in Self.metaNames {
      let values = meta.all(name).filter { !WebAddress.isAddress($0) }
      guard !values.isEmpty, let author = AuthorName(values) else { continue }
      add(author, author.isProse ? weight * 0.3 : weight, name, isVisible: false)
    }
  }

  private static let metaNames: [(String, Double)] = [
    ("citation_author", 0.9), ("parsely-author", 0.8), ("sailthru.author", 0.8), ("byl", 0.8),
    ("dc.creator", 0.6), ("dc:creator", 0.6), ("dcterms.creator", 0.6), ("dcsext.author", 0.6),
    ("article:author", 0.6), ("article:author_name", 0.6), ("og:author", 0.5),
    ("author", 0.5), ("creator", 0.4), ("bepress_citation_author", 0.9), ("authors", 0.5),
  ]

  // MARK: Elements

  /// The first names of one kind of element, and where others would belong to them.
  private struct Group {
    var names: [String]
    /// The elements around it in which further authors would stand.
    var range: Range<Int>
    /// What tells the element from those of other kinds.
    var sign: String
    var end: Int
  }

  /// Counts the elements that say by their names that they hold the author's.
  mutating func addElements(near headline: Int?) {
    var groups: [String: Group] = [:]
    for place in signs.tree.nodes.indices {
      guard let (kind, weight) = kind(of: place), !signs.isComment(place) else { continue }
      let names = names(in: place)
      guard !names.isEmpty else { continue }
      let source = signs.isMargin(place) ? kind + " beside" : kind
      let isLoose = kind == "link" || kind == "account"
      let isFar = isLoose && !signs.isNear(headline, place)
      let factor = signs.isMargin(place) ? 0.35 : isFar ? 0.5 : 1
      let node = signs.tree.nodes[place]
      let sign = node.name + " " + (node.attributes["class"] ?? "")
      guard var group = groups[source] else {
        groups[source] = Group(
          names: names, range: surroundings(of: place), sign: sign, end: node.end)
        addNames(names, in: place, weight * factor, source)
        continue
      }
      if group.range.contains(place) {
        if place < group.end || sign != group.sign || group.names.count > 8 { continue }
        group.names += names
        group.end = node.end
        groups[source] = group
        addNames(group.names, in: around(group.range, place), weight * factor, source)
      } else if factor == 1 {
        addNames(names, in: place, weight * 0.25, source + " later")
      }
    }
  }

  /// Counts the names of one element, joined as its readers see them.
  private mutating func addNames(
    _ names: [String], in place: Int, _ weight: Double, _ source: String
  ) {
    guard let name = known.name(joining: names) else { return }
    let weight = name.isProse ? weight * 0.2 : weight
    guard name.parts.count > 1, signs.isShort(place),
      let seen = known.name(in: signs.text(of: place)), seen.parts == name.parts
    else {
      add(name, weight, source, isVisible: name.parts.count == 1)
      return
    }
    add(seen, weight, source, isVisible: true)
  }

  /// The smallest element that holds a place and the beginning of a range.
  private func around(_ range: Range<Int>, _ place: Int) -> Int {
    var around = place
    while around > range.lowerBound, signs.tree.nodes[around].parent >= range.lowerBound {
      around = signs.tree.nodes[around].parent
    }
    return around
  }

  /// The elements around a place in which further authors would stand.
  private func surroundings(of place: Int) -> Range<Int> {
    var around = place
    for _ in 0..<3 {
      let parent = signs.tree.nodes[around].parent
      guard parent >= 0, signs.tree.nodes[parent].end - parent <= 60 else { break }
      around = parent
    }
    return around..<signs.tree.nodes[around].end
  }

  /// Elements that never hold a byline.
  static let elsewhere: Set<String> = ["html", "body", "head", "script", "form", "input"]

  private func kind(of place: Int) -> (String, Double)? {
    guard !signs.tree.nodes[place].isText else { return nil }
    let node = signs.tree.nodes[place]
    guard !node.traits.contains(.bylineless) else { return nil }
    let attributes = node.attributes
    if attributes.isEmpty && node.name != "address" { return nil }
    if Self.has(attributes["rel"], "author"), node.name != "link" { return ("rel", 0.8) }
    let properties = attributes["itemprop"]
    if Self.has(properties, "author") || Self.has(properties, "creator") {
      return ("itemprop", 0.8)
    }
    if node.name == "meta" || node.name == "link" { return nil }
    if let property = attributes["property"]?.lowercased(),
      property.hasSuffix("author") || property.hasSuffix("creator")
    {
      return ("rdfa", 0.7)
    }
    let roles = signs.roles[place]
    if roles.contains(.author) { return ("role", roles.contains(.name) ? 0.65 : 0.55) }
    if roles.contains(.byline) { return ("byline", 0.5) }
    if node.name == "a", let href = attributes["href"], Self.isAuthorPage(href) {
      return ("link", 0.5)
    }
    if roles.contains(.account) { return ("account", 0.35) }
    return node.name == "address" ? ("address", 0.35) : nil
  }

  private static func has(_ list: String?, _ word: String) -> Bool {
    guard let list, !list.isEmpty else { return false }
    return list.utf8.split(separator: .space).contains { part in
      part.count == word.utf8.count && zip(part, word.utf8).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  /// Whether an address is the page of an author: `/author/ann-lee/`.
  private static func isAuthorPage(_ href: String) -> Bool {
    let path = Substring(href.utf8.prefix { $0 != 0x3F && $0 != 0x23 })
    var parts = path.utf8.split(separator: .slash)[...]
    if path.holds("://") || path.hasPrefix("//") { parts = parts.dropFirst(2) }
    guard let last = parts.last, parts.count >= 2, last.contains(where: { $0 > 0x39 }) else {
      return href.holds("?author=")
    }
    return parts.dropLast().contains { authorFolders.contains(Substring($0).lowercased()) }
  }

  private static let authorFolders: Set<String> = [
    "author", "authors", "autor", "autoren", "autorin", "auteur", "auteurs", "autore", "autori",
    "autores", "profil", "redaktion", "redakteure", "user", "users", "staff",
    "mitglieder", "journalist", "journalists", "journaliste", "by", "contributor", "contributors",
    "writer", "writers", "reporter", "reporters", "yazar", "yazarlar", "forfatter",
    "autoren-und-redaktion", "members", "redakteur", "columnist", "columnists",
  ]

  /// The names in an element: of the elements inside it that are nothing but a name, else its own.
  private func names(in place: Int) -> [String] {
    let node = signs.tree.nodes[place]
    if node.name == "meta" {
      return node.attributes["content"].map { [EntityText.plain($0)] } ?? []
    }
    for around in [place, node.parent] where around >= 0 && signs.isShort(around) {
      if BylineWords.isOtherRole(signs.text(of: around)) { return [] }
    }
    var inner: [String] = []
    if node.end - place < 300 {
      for child in (place + 1)..<max(place + 1, node.end) where isName(child) {
        let text = signs.text(of: child)
        if known.name(in: text) != nil { inner.append(text) }
      }
    }
    if !inner.isEmpty, inner.count <= 8 { return inner }
    guard signs.isShort(place) else { return [] }
    let text = signs.text(of: place)
    return known.name(in: text) == nil ? [] : [text]
  }

  private func isName(_ place: Int) -> Bool {
    let node = signs.tree.nodes[place]
    guard !node.isText, !node.attributes.isEmpty, signs.isShort(place) else { return false }
    if Self.has(node.attributes["itemprop"], "name") { return true }
    if signs.roles[place].contains(.name) { return true }
    guard node.name == "a" else { return false }
    return Self.has(node.attributes["rel"], "author")
      || node.attributes["href"].map(Self.isAuthorPage) == true
  }

  // MARK: Lines

  /// Counts the lines near the headline that begin as bylines do, and labeled ones elsewhere.
  mutating func addLines(_ blocks: [PageBlock], near headline: Int?) {
    let top = headline.map { place in blocks.firstIndex { $0.element >= place } ?? 0 } ?? 0
    var isFirst = true
    for (index, block) in blocks.enumerated() where (2...20).contains(block.words) {
      guard !signs.isComment(block.element) else { continue }
      let isNear = (top - 4...top + 9).contains(index)
      if isNear, let name = nameBesideDate(block.text) {
        add(name, 0.35, "line", isVisible: true)
        continue
      }
      guard let rest = BylineWords.afterOpening(block.text[...], isAuthor: false),
        Self.beginsWithName(rest), let name = AuthorName(String(rest), isAuthor: false)
      else { continue }
      if name.isProse { continue }
      let weight = isNear ? 0.5 : signs.isMargin(block.element) ? 0.1 : isFirst ? 0.3 : 0.1
      add(name, weight, "line", isVisible: true)
      if isNear { isFirst = false }
    }
  }

  /// The one full name in a line such as `12.04.2018 | 10:31 | Ann Lee`.
  private func nameBesideDate(_ line: String) -> AuthorName? {
    guard line.utf8.count <= 100, DateFinder(order: .dayFirst).first(in: line) != nil else {
      return nil
    }
    let parts = AuthorName.segments(line)
    let names = parts.filter { AuthorName.isFullName($0) && !outlets.contains($0) }
    return parts.count >= 2 && names.count == 1 ? AuthorName(names[0]) : nil
  }

  private static func beginsWithName(_ text: Substring) -> Bool {
    let words = text.prefix { !"|,(\u{2022}\u{00B7}".contains($0) }.split(separator: " ")
    guard let first = words.first?.first, first.isLetter, !first.isLowercase, words.count <= 8
    else { return false }
    return words.count { $0.first?.isLowercase == false } * 2 >= words.count
  }
}
