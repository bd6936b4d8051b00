import ParallaxModel

/// The articles of an event that share copy, and what was changed in it word by word.
struct SharedCopySection {
  let contents: ReportContents
  let event: ReportContents.EventGroup

  private static let mostGroups = 6
  private static let mostMembers = 8
  private static let mostComparisons = 4
  private static let mostLines = 10

  /// The groups; nothing where no articles share copy.
  func html() -> HTML {
    let copies = contents.findings.copies(of: event)
    guard !copies.isEmpty else { return "" }
    let shown = copies.prefix(Self.mostGroups)
    let more: HTML =
      shown.count < copies.count
      ? "<p class=\"note\">\(copies.count - shown.count) more groups in copies.csv.</p>\n" : ""
    return """
      <p class="note before">The same stretches of words outside quotations. <del>Struck through</del>: \
      words that only the text compared with has; <ins>boxed</ins>: words that only the other has. A change \
      does not say who made it: outlets may have had it from a third.</p>
      \(shown.map(html))\(more)
      """
  }

  private func html(_ copy: EventFindings.SharedCopy) -> HTML {
    let members = copy.members.prefix(Self.mostMembers)
    let rest = copy.members.count - members.count
    let more: HTML = rest > 0 ? "<li>\(rest) more in copies.csv</li>\n" : ""
    return """
      <div class="copy">
      <p><b>\(heading(copy))</b> \(origin(copy))</p>
      <ul class="members">
      \(members.map(item))\(more)</ul>
      \(comparisons(copy))</div>

      """
  }

  private func heading(_ copy: EventFindings.SharedCopy) -> String {
    let outside = copy.group.members.count - copy.members.count
    let here = copy.members.count
    if here == 1 {
      return
        "1 article shares copy with \(EventWording.count(outside, "article")) outside this event."
    }
    let also = outside == 0 ? "" : ", and \(outside) outside this event"
    return "\(here) articles share copy\(also)."
  }

  /// The document that is dated first, which is told and not asserted.
  private func origin(_ copy: EventFindings.SharedCopy) -> HTML {
    guard let id = copy.group.presumedOriginID, let article = contents.article(id) else {
      return "The dates do not tell which was first."
    }
    return """
      Dated first: <bdi>\(article.document.outlet)</bdi>. That the text comes from there is presumed \
      from the dates alone.
      """
  }

  private func item(_ member: CopyMember) -> HTML {
    guard let article = contents.article(member.documentID) else { return "" }
    let credit: HTML = member.credit.map { ", credits <bdi>\($0)</bdi>" } ?? ""
    return """
      <li><a href="#d\(article.number)"><bdi>\(article.document.outlet)</bdi></a> · \
      \(article.document.date?.wording ?? "no date") · \(wording(member))\(credit)</li>

      """
  }

  private func wording(_ member: CopyMember) -> HTML {
    let other = contents.article(member.nearestDocumentID)?.document.outlet ?? "another"
    let words = "\(EventWording.count(member.sharedWords, "word")) shared"
    return switch member.kind {
    case .exact: "the same words throughout as <bdi>\(other)</bdi>"
    case .near, .wire: "copy: \(words) with <bdi>\(other)</bdi>"
    case .partial: "a part only: \(words) with <bdi>\(other)</bdi>"
    }
  }

  private func comparisons(_ copy: EventFindings.SharedCopy) -> HTML {
    guard !copy.comparisons.isEmpty else {
      return copy.members.count > 1
        ? "<p class=\"note\">In what they share no word was changed.</p>\n" : ""
    }
    let shown = copy.comparisons.prefix(Self.mostComparisons)
    let more: HTML =
      shown.count < copy.comparisons.count
      ? """
      <p class="note">\(copy.comparisons.count - shown.count) more articles with changes in \
      edits.csv.</p>

      """ : ""
    return shown.map(comparison).joined(separator: "") + more
  }

  private func comparison(_ comparison: CopyComparison) -> HTML {
    guard let first = contents.article(comparison.firstID),
      let second = contents.article(comparison.secondID)
    else { return "" }
    let lines = EditLine.lines(comparison.edits, first, second, contents.study.lexicons)
    let shown = EditLine.chosen(lines, most: Self.mostLines)
    let more: HTML =
      shown.count < lines.count
      ? "<p class=\"note\">\(lines.count - shown.count) more places in edits.csv.</p>\n" : ""
    return """
      <p class="pair"><b><bdi>\(second.document.outlet)</bdi></b>, compared with \
      <b><bdi>\(first.document.outlet)</bdi></b>: \
      \(EventWording.count(comparison.edits.count, "change"))</p>
      <ul class="edits" lang="\(first.document.language ?? "")" dir="\(first.direction.rawValue)">
      \(shown.map { "<li>\($0.html())</li>\n" as HTML })</ul>
      \(more)
      """
  }
}
