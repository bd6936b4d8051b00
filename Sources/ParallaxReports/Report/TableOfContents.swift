/// Links to the events, when there is more than one.
struct TableOfContents {
  let contents: ReportContents

  func html() -> HTML {
    guard contents.events.count > 1 else { return "" }
    let items = contents.shownEvents.map { event -> HTML in
      """
      <li><a href="#\(event.anchor)">\(EventWording(event).title)</a>\(EventWording(event).origin) \
      <span class="about">\(EventWording(event).listing)</span></li>

      """
    }
    return """
      <nav id="contents" aria-label="Events"><h2>Events</h2>
      <ol class="\(contents.isLong ? "many" : "few")">
      \(items)</ol>
      \(others)</nav>

      """
  }

  /// How many events the page leaves to the tables.
  private var others: HTML {
    let count = contents.events.count - contents.shownEvents.count
    guard count > 0 else { return "" }
    let shown = Set(contents.shownEvents.map(\.number))
    let alone = contents.events.count { !shown.contains($0.number) && $0.units.count < 2 }
    return """
      <p class="note">Of \(RateCell.grouped(contents.events.count)) events this page lays out the \
      \(contents.shownEvents.count) that most outlets tell. The other \(RateCell.grouped(count)), of which \
      \(RateCell.grouped(alone)) have one outlet each, are in the tables; --page-events lays out more.</p>

      """
  }
}
