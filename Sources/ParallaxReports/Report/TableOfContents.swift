/// Links to the events, when there is more than one.
struct TableOfContents {
  let contents: ReportContents

  func html() -> HTML {
    guard contents.events.count > 1 else { return "" }
    let items = contents.events.map { event -> HTML in
      """
      <li><a href="#\(event.anchor)">\(EventWording(event).title)</a>\(EventWording(event).origin) \
      <span class="about">\(EventWording(event).listing)</span></li>

      """
    }
    return """
      <nav id="contents" aria-label="Events"><h2>Events</h2>
      <ol class="\(contents.isLong ? "many" : "few")">
      \(items)</ol></nav>

      """
  }
}
