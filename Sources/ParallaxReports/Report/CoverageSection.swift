import ParallaxModel

/// Which outlets tell an event, and the names, places, numbers and dates that some of them mention and
/// others leave out.
struct CoverageSection {
  /// One item of the event and what each outlet has of it.
  private struct Item {
    let kind: CoverageKind
    let name: String
    let cells: [CoverageCell]

    /// The name; a date as it is read.
    var wording: String { kind == .date ? DateWording.item(name) : name }
    var outlets: Int { cells.first?.outlets ?? 0 }
    var isEverywhere: Bool { outlets == cells.first?.eventOutlets }
    var isLeftOut: Bool { cells.contains { $0.status == .zero } }
    var mentions: Int { cells.reduce(0) { $0 + $1.mentions } }
  }

  let contents: ReportContents
  let event: ReportContents.EventGroup

  private static let mostItems = 6
  private static let mostCommonItems = 6
  private static let mostOutlets = 5
  /// More outlets without an article are counted, and not named.
  private static let mostAbsent = 8
  private static let kinds: [(kind: CoverageKind, label: String)] = [
    (.name, "Names"), (.place, "Places"), (.number, "Numbers"), (.date, "Dates"),
  ]

  /// The grid; a sentence where one outlet alone has the event; nothing where there is but one outlet.
  func html() -> HTML {
    let cells = contents.findings.coverage(of: event)
    let whole = cells.filter { $0.kind == .event }
    guard whole.count > 1 else { return "" }
    let covering = whole.filter { $0.status == .covered }
    guard covering.count > 1 else {
      let names = covering.map { OutletName(name: $0.outlet).html() }
      return "<p class=\"note\">Only \(names) has an article on it.\(absent(whole))</p>\n"
    }
    let shown = whole.count <= Self.mostOutlets ? whole : covering
    let outlets = ReportContents.alphabetical(Set(shown.map(\.outlet)))
    let items = Self.items(cells)
    let rows = Self.kinds.map { self.rows(items, $0.kind, $0.label, outlets) }
    return """
      <p class="note before">What some outlets mention and others leave out. A number is how often; <b>0</b>: \
      the outlet has an article here and does not mention it in these words, which may be another name \
      for the same.</p>
      <div class="scroll" role="region" tabindex="0" aria-label="What each outlet mentions">
      <table class="terms shares items">
      <thead><tr><th scope="col">Mentioned</th>\
      \(outlets.map { OutletName(name: $0).columnHead() })</tr></thead>
      <tbody class="totals"><tr><th scope="row">Articles</th>\
      \(outlets.map { outlet in CoverageOverview.cell(whole.first { $0.outlet == outlet }) })</tr></tbody>
      \(rows)</table></div>
      \(everywhere(items))\(absent(shown.count == whole.count ? [] : whole, inParagraph: true))
      """
  }

  private static func items(_ cells: [CoverageCell]) -> [Item] {
    var order: [String] = []
    var items: [String: [CoverageCell]] = [:]
    for cell in cells where cell.kind != .event {
      let key = "\(cell.kind.rawValue) \(cell.item)"
      if items[key] == nil { order.append(key) }
      items[key, default: []].append(cell)
    }
    return order.compactMap { key in
      guard let cells = items[key], let first = cells.first else { return nil }
      return Item(kind: first.kind, name: first.item, cells: cells)
    }
  }

  /// What most outlets have comes first, then what is mentioned most.
  private static func isBefore(_ left: Item, _ right: Item) -> Bool {
    if left.outlets != right.outlets { return left.outlets > right.outlets }
    if left.mentions != right.mentions { return left.mentions > right.mentions }
    return left.name.orderKey < right.name.orderKey
  }

  private func rows(
    _ items: [Item], _ kind: CoverageKind, _ label: String, _ outlets: [String]
  ) -> HTML {
    let some = items.filter { $0.kind == kind && $0.isLeftOut }.sorted(by: Self.isBefore)
    guard !some.isEmpty else { return "" }
    let shown = some.count > Self.mostItems + 1 ? some.prefix(Self.mostItems) : some[...]
    let more: HTML =
      shown.count == some.count
      ? ""
      : """
      <tr><td class="more" colspan="\(outlets.count + 1)">\(some.count - shown.count) more in \
      coverage.csv</td></tr>

      """
    return """
      <tbody class="category"><tr><th scope="colgroup" colspan="\(outlets.count + 1)">\
      \(label)</th></tr></tbody>
      <tbody>\(shown.map { row($0, outlets) })\(more)</tbody>

      """
  }

  private func row(_ item: Item, _ outlets: [String]) -> HTML {
    let cells = outlets.map { outlet -> HTML in
      guard let cell = item.cells.first(where: { $0.outlet == outlet }) else { return "<td></td>" }
      if cell.status == .notApplicable { return RateCell.html(.notApplicable) }
      guard cell.status == .covered else { return ShareCell.zero }
      let number = "<span class=\"count\">\(cell.mentions)</span>" as HTML
      let article = cell.first.flatMap { contents.article($0.documentID) }
      return article.map { "<td><a href=\"#d\($0.number)\">\(number)</a></td>" }
        ?? "<td>\(number)</td>"
    }
    return "<tr><th scope=\"row\"><bdi>\(item.wording)</bdi></th>\(cells)</tr>\n"
  }

  /// What all outlets that tell the event mention.
  private func everywhere(_ items: [Item]) -> HTML {
    let parts = Self.kinds.compactMap { kind, label -> HTML? in
      let all = items.filter { $0.kind == kind && $0.isEverywhere }.sorted(by: Self.isBefore)
      guard !all.isEmpty else { return nil }
      let names = all.prefix(Self.mostCommonItems).map { "<bdi>\($0.wording)</bdi>" as HTML }
      let more = all.count - names.count
      return
        "\(label.lowercased()) \(names.joined(separator: ", "))\(more > 0 ? " and \(more) more" : "")"
    }
    return parts.isEmpty
      ? ""
      : "<p class=\"note\">All outlets with an article here mention: \(parts.joined(separator: "; ")).</p>\n"
  }

  /// The outlets without an article, and whether they were looked at.
  private func absent(_ cells: [CoverageCell], inParagraph: Bool = false) -> HTML {
    let parts = [
      (CoverageStatus.notCovered, "Not covered by"),
      (.notCollected, "Not known to have been collected on these days:"),
    ].compactMap { status, words -> HTML? in
      let names = ReportContents.alphabetical(
        Set(cells.filter { $0.status == status }.map(\.outlet)))
      guard !names.isEmpty else { return nil }
      guard names.count <= Self.mostAbsent else {
        return " \(words) \(names.count) outlets (coverage.csv)."
      }
      return " \(words) \(names.map { OutletName(name: $0).html() }.joined(separator: ", "))."
    }
    guard !parts.isEmpty else { return "" }
    let text = parts.joined(separator: "")
    return inParagraph ? "<p class=\"note\">\(text)</p>\n" : text
  }
}
