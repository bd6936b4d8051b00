import ParallaxModel

/// Finds when an article was published, by letting all that a page says of it vote for a day.
///
/// Dates of change vote apart, and stand in only where nothing says when the article first
/// appeared. Dates among readers' comments never count, dates beside the article little.
struct PageDateFinder {
  private let signs: PageSigns
  private let finder: DateFinder
  private let headline: Int?
  private var published: [Vote] = []
  private var changed: [Vote] = []
  /// Dates that stand alone in a line away from the headline.
  private var loose: [Vote] = []

  private struct Vote {
    var date: PageDate
    var weight: Double
    var sources: Set<String>
  }

  /// Prepares for one page.
  init(signs: PageSigns, finder: DateFinder, headline: Int?) {
    self.signs = signs
    self.finder = finder
    self.headline = headline
  }

  /// The least weight of a day that is given.
  private static let least = 0.2

  /// The date of publication; nil when nothing says it well enough.
  func date() -> PageDate? {
    Self.best(published) ?? Self.best(changed) ?? Self.best(loose)
  }

  /// The date of the last change, where it lies after the publication.
  func modified() -> PageDate? {
    guard let change = Self.best(changed), let date = Self.best(published),
      change.day.dayNumber >= date.day.dayNumber, change != date
    else { return nil }
    return change
  }

  private static func best(_ votes: [Vote]) -> PageDate? {
    var best: Vote?
    for vote in votes where vote.weight >= least {
      if let other = best {
        if vote.weight < other.weight { continue }
        // Of days with the same weight the earlier one is the publication's.
        if vote.weight == other.weight, vote.date.day.dayNumber >= other.date.day.dayNumber {
          continue
        }
      }
      best = vote
    }
    return best?.date
  }

  private mutating func add(
    _ date: PageDate?, _ weight: Double, _ source: String, isChange: Bool = false
  ) {
    guard let date else { return }
    if isChange {
      Self.add(date, weight, source, to: &changed)
    } else {
      Self.add(date, weight, source, to: &published)
    }
  }

  private static func add(
    _ date: PageDate, _ weight: Double, _ source: String, to votes: inout [Vote]
  ) {
    guard let place = votes.firstIndex(where: { $0.date.day == date.day }) else {
      votes.append(Vote(date: date, weight: weight, sources: [source]))
      return
    }
    if votes[place].sources.insert(source).inserted { votes[place].weight += weight }
    if !votes[place].date.hasTime, date.hasTime { votes[place].date = date }
    if votes[place].date.zone == nil, date.zone != nil { votes[place].date = date }
  }

  private func read(_ value: String?) -> PageDate? {
    value.flatMap { PageDate(value: $0, finder: finder) }
  }

  // MARK: The head

  /// Counts what the head of the page says.
  mutating func addStatements(_ linked: LinkedData, _ meta: MetaElements) {
    add(read(linked.datePublished), 1, "article")
    add(read(linked.dateCreated), 0.35, "created")
    add(read(linked.otherDatePublished), 0.7, "page")
    add(read(linked.dateModified), 0.6, "changed", isChange: true)
    for (names, weight) in Self.publishedNames {
      for name in names { add(read(meta[name]), weight, "meta\(weight)") }
    }
    for value in meta.values(where: Self.saysPublished) { add(read(value), 0.8, "meta other") }
    for name in Self.changedNames { add(read(meta[name]), 0.5, name, isChange: true) }
  }

  private static let publishedNames: [([String], Double)] = [
    (
      [
        "article:published_time", "og:article:published_time", "article:published",
        "datepublished", "og:published_time", "og:pubdate", "pubdate", "publish-date",
        "publishdate", "publish_date", "publication_date", "published_date", "date.published",
        "parsely-pub-date", "sailthru.date", "citation_publication_date", "citation_date",
        "citation_online_date", "bepress_citation_date", "bepress_citation_online_date",
        "dc.date.issued", "dcterms.issued", "dc.issued", "originalpublicationdate",
        "article_date_original", "rbpubdate", "cxenseparse:recs:publishtime",
        "article.published", "published", "displaydate", "prism.publicationdate", "published_at",
        "ptime", "shareaholic:article_published_time", "news:publication_date",
      ], 1
    ),
    (
      [
        "date", "dc.date", "dc:date", "dcterms.date", "sdate", "datum", "timestamp", "time",
      ], 0.65
    ),
    (
      // A draft is made before it is published.
      [
        "dc.date.created", "dcterms.created", "datecreated", "date.created", "dc.created",
        "article:created", "created", "article.created",
      ], 0.35
    ),
  ]
  private static let knownNames = Set(publishedNames.flatMap(\.0))

  /// Whether the name of another meta element says that it holds the date of publication.
  private static func saysPublished(_ name: String) -> Bool {
    guard !knownNames.contains(name) else { return false }
    return ["publish", "pubdate", "issued", "pub_date", "pub-date"].contains(where: name.holds)
      && !["modif", "updat", "expir", "embargo", "unpublish"].contains(where: name.holds)
  }

  private static let changedNames = [
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "lastmod",
    "last-modified", "dc.date.modified", "article:modified", "revised", "date.modified",
  ]

  /// Counts the date in the path of an address: `/2018/04/12/`, `/2018-04-12-`, `/20180412`.
  mutating func addAddresses(_ addresses: [String?]) {
    for address in addresses.compactMap(\.self) {
      add(AddressDate.date(in: address).flatMap { PageDate(day: $0) }, 1, "address")
    }
  }

  /// Counts the dates that scripts carry under the name of a date of publication.
  mutating func addScripts(_ scripts: [String]) {
    guard Self.best(published) == nil else { return }
    for script in scripts {
      guard let value = ScriptDate.published(in: script) else { continue }
      add(read(value), 0.3, "script")
      return
    }
  }

  // MARK: Elements

  /// Counts the elements that say by their names that they hold a date.
  mutating func addElements() {
    var seen: Set<String> = []
    for place in signs.tree.nodes.indices {
      guard !signs.tree.nodes[place].isText, !signs.isComment(place) else { continue }
      let node = signs.tree.nodes[place]
      guard let kind = kind(of: place, node) else { continue }
      let isNear = signs.isNear(headline, place)
      for (date, isChange) in dates(in: place, node, kind) {
        let isMargin = signs.isMargin(place)
        let rank = isChange ? "change" : kind.name + (isNear ? " near" : isMargin ? " beside" : "")
        // The first of its kind is the article's, others may be those of other articles.
        let beside = kind.name == "itemprop" ? 0.6 : 0.3
        let isBehind = headline.map { place > $0 } ?? false
        let factor =
          (isMargin ? beside : isNear ? 1 : isBehind ? 0.7 : 0.5)
          * (seen.insert(rank).inserted ? 1 : 0.3)
        add(date, kind.weight * factor, kind.name, isChange: isChange)
      }
    }
  }

  private struct Kind {
    var name: String
    var weight: Double
  }

  private func kind(of place: Int, _ node: HTMLTree.Node) -> Kind? {
    if let property = (node.attributes["itemprop"] ?? node.attributes["property"])?.lowercased(),
      node.name != "meta" || !Self.isInHead(place, signs.tree)
    {
      if property.hasSuffix("datepublished") { return Kind(name: "itemprop", weight: 0.9) }
      if property.hasSuffix("datecreated") || property == "dc:date" {
        return Kind(name: "itemprop created", weight: 0.35)
      }
      if property.hasSuffix("datemodified") { return Kind(name: "itemprop changed", weight: 0.6) }
    }
    if node.name == "time" { return Kind(name: "time", weight: 0.6) }
    if node.traits.contains(.dateless) { return nil }
    let roles = signs.roles[place]
    if roles.contains(.date) || roles.contains(.modified) { return Kind(name: "role", weight: 0.6) }
    return roles.isDisjoint(with: [.details, .byline, .author])
      ? nil : Kind(name: "details", weight: 0.45)
  }

  /// Elements that never hold a date.
  static let elsewhere: Set<String> = [
    "html", "body", "head", "meta", "link", "script", "form", "input", "img",
  ]

  private static func isInHead(_ place: Int, _ tree: HTMLTree) -> Bool {
    let parent = tree.nodes[place].parent
    return parent >= 0 && tree.nodes[parent].name == "head"
  }

  private func dates(
    in place: Int, _ node: HTMLTree.Node, _ kind: Kind
  ) -> [(PageDate, isChange: Bool)] {
    let roles = signs.roles[place]
    var isChange =
      kind.name.hasSuffix("changed") || (roles.contains(.modified) && !roles.contains(.date))
    for name in Self.valueNames {
      guard let value = node.attributes[name], let date = read(value) else { continue }
      if node.name == "time" { isChange = isChange || DateLabels.isChange(label(before: place)) }
      return [(date, isChange)]
    }
    guard signs.isShort(place, bytes: 160) else { return [] }
    let text = signs.text(of: place)
    guard text.utf8.count <= 300 else { return [] }
    return DateLabels.dates(in: text, finder: finder).map { ($0.date, isChange || $0.isChange) }
  }

  /// The attributes that hold a date for programs.
  private static let valueNames = [
    "datetime", "content", "title", "data-datetime", "data-date", "data-published", "data-time",
    "data-timestamp", "data-utc", "data-iso",
  ]

  /// The text right before an element, in the same parent.
  private func label(before place: Int) -> String {
    guard place > 0, signs.tree.nodes[place].parent >= 0 else { return "" }
    let first = max(signs.tree.nodes[place].parent, place - 4)
    return signs.tree.nodes[first..<place].filter(\.isText).map(\.text).joined(separator: " ")
  }

  // MARK: Lines

  /// Counts the short lines around the headline that hold a date, and labeled ones elsewhere.
  mutating func addLines(_ blocks: [PageBlock]) {
    let top = headline.map { place in blocks.firstIndex { $0.element >= place } ?? 0 } ?? 0
    var isFirst = true
    for (index, block) in blocks.enumerated() {
      guard Self.hasDigit(block.text), !signs.isComment(block.element) else { continue }
      let isNear = (top - 5...top + 10).contains(index)
      let isShort = block.words <= 20
      let isLabeled = isShort && DateLabels.isPublication(block.text)
      let isChangeLine = isShort && !isNear && DateLabels.isChange(block.text)
      // A line that is a date and little more, when there is nothing better.
      let isLone = block.words <= 6 && isFirst
      guard isNear || isLabeled || isChangeLine || isLone else { continue }
      let text = isShort ? block.text : String(block.text.prefix(70))
      for (date, isChange) in DateLabels.dates(in: text, finder: finder) {
        // What follows the headline at once is the article's, whatever its name.
        let isMargin = signs.isMargin(block.element) && !(top...top + 3).contains(index)
        if !isNear, !isLabeled, !isChangeLine {
          if !isMargin { Self.add(date, Self.least, "line", to: &loose) }
          continue
        }
        let weight =
          isMargin ? 0.1 : isLabeled ? 0.5 : isShort ? 0.45 : 0.3
        if isChangeLine, !isChange { continue }
        add(date, weight * (isFirst ? 1 : 0.4), "line", isChange: isChange)
        if !isMargin, !isChange { isFirst = false }
      }
    }
  }

  private static func hasDigit(_ text: String) -> Bool {
    text.utf8.contains { (0x30...0x39).contains($0) || $0 >= 0xD9 }
  }
}
