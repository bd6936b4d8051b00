import ParallaxModel

/// Which outlet tells which event: the whole study in one grid.
struct CoverageOverview {
  let contents: ReportContents

  private static let mostOutlets = 8
  private static let mostEvents = 30

  /// The grid; nothing where there is one event or one outlet, or more outlets than fit.
  func html() -> HTML {
    let grid = contents.shownEvents.map { event in
      (event: event, cells: contents.findings.coverage(of: event).filter { $0.kind == .event })
    }.filter { !$0.cells.isEmpty }
    let outlets = ReportContents.alphabetical(Set(grid.flatMap(\.cells).map(\.outlet)))
    guard grid.count > 1, (2...Self.mostOutlets).contains(outlets.count) else { return "" }
    let rows = grid.prefix(Self.mostEvents).map { row($0.event, $0.cells, outlets) }
    let more: HTML =
      rows.count < grid.count
      ? "<p class=\"note\">\(grid.count - rows.count) more events in coverage.csv.</p>\n" : ""
    return """
      <section id="coverage">
      <h2>Which outlet tells which event</h2>
      <p class="note">A number is how many articles. <b>not covered</b>: the outlet was collected on all \
      days of the event, and has none. <b>not collected</b>: nothing shows that it was.</p>
      <div class="scroll" role="region" tabindex="0" aria-label="Which outlet tells which event">
      <table class="terms shares items\(rows.count <= 16 ? " short" : "")">
      <thead><tr><th scope="col">Event</th>\
      \(outlets.map { OutletName(name: $0).columnHead() })</tr></thead>
      <tbody>
      \(rows)</tbody></table></div>
      \(more)</section>

      """
  }

  private func row(
    _ event: ReportContents.EventGroup, _ cells: [CoverageCell], _ outlets: [String]
  ) -> HTML {
    let columns = outlets.map { outlet in Self.cell(cells.first { $0.outlet == outlet }) }
    return """
      <tr><th scope="row"><a href="#\(event.anchor)">\(EventWording(event).title)</a></th>\(columns)</tr>

      """
  }

  /// What an outlet has of an event.
  static func cell(_ cell: CoverageCell?) -> HTML {
    switch cell?.status {
    case .covered, .zero, .notApplicable:
      "<td><span class=\"count\">\(cell?.mentions ?? 0)</span></td>"
    case .notCovered: "<td class=\"absent\">not covered</td>"
    case .notCollected, nil: "<td class=\"absent\">not collected</td>"
    }
  }
}
