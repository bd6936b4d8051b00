import ParallaxModel

/// By which reporting verbs each outlet hands on words, by the stance that the list gives them.
struct StanceSection {
  private struct Cell: Hashable {
    var outlet: String
    var stance: String?
  }

  let contents: ReportContents
  let event: ReportContents.EventGroup

  private static let mostVerbs = 5

  func html() -> HTML {
    let shares = contents.voices.stances(of: event, .outlet)
    guard !shares.isEmpty else { return "" }
    let wording = StanceWording(contents.study.voiceLexicons)
    let verbs = self.verbs
    let rows = wording.sorted(Set(shares.map(\.stance))).map { stance -> HTML in
      let cells = event.outlets.map { outlet -> HTML in
        guard let share = shares.first(where: { $0.outlet == outlet && $0.stance == stance }) else {
          return shares.contains { $0.outlet == outlet } ? ShareCell.zero : "<td></td>"
        }
        return cell(share, verbs[Cell(outlet: outlet, stance: stance)] ?? [:])
      }
      return """
        <tr><th scope="row">\(wording.label(stance))\
        <span class="definition">\(wording.description(stance))</span></th>\(cells)</tr>

        """
    }
    return """
      <p class="note before">Quotations by the stance of the verb that leads them in, as the list \
      has it. A stance says what a verb takes for granted (<i>admitted</i>: that it is so), and is \
      no fault: an insistent speaker can be said to insist. By speaker: stances.csv.</p>
      <div class="scroll" role="region" tabindex="0" aria-label="Reporting verbs, by outlet">
      <table class="terms shares\(rows.count <= 8 ? " short" : "")">
      <thead><tr><th scope="col">Stance</th>\
      \(event.outlets.map { OutletName(name: $0).columnHead() })</tr></thead>
      <tbody class="totals"><tr><th scope="row">All quotations</th>\
      \(event.outlets.map { total($0, shares) })</tr></tbody>
      <tbody>
      \(rows)</tbody></table></div>

      """
  }

  private func total(_ outlet: String, _ shares: [StanceShare]) -> HTML {
    guard let any = shares.first(where: { $0.outlet == outlet }) else {
      return "<td class=\"absent\">none found</td>"
    }
    return """
      <td><span class="count">\(RateCell.grouped(any.allQuotations))</span> \
      <small>in \(EventWording.count(any.allDocuments, "article"))</small></td>
      """
  }

  private func cell(_ share: StanceShare, _ verbs: [String: Int]) -> HTML {
    let order = verbs.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key.orderKey < $1.key.orderKey
    }
    var items = order.prefix(Self.mostVerbs).map { verb, count -> HTML in
      count == 1 ? "<bdi>\(verb)</bdi>" : "<bdi>\(verb)</bdi>\u{A0}×\u{2060}\(count)"
    }
    if order.count > Self.mostVerbs { items.append("…") }
    let list: HTML =
      items.isEmpty ? "" : "<small class=\"verbs\">\(items.joined(separator: ", "))</small>"
    return """
      <td>\(ShareCell.html(
        share.quotations, share: share.share, interval: share.interval,
        documents: share.allDocuments))\(list)</td>
      """
  }

  /// The words that lead in, as printed, and how often.
  private var verbs: [Cell: [String: Int]] {
    var verbs: [Cell: [String: Int]] = [:]
    for article in event.articles {
      for quotation in article.analyzed.analysis.quotations
      where quotation.kind != .distanced && quotation.words > 0 {
        guard let cue = quotation.cue else { continue }
        let text = article.document.text(of: quotation.field)
        let words = text.slice(cue).lowercased().split(whereSeparator: \.isWhitespace)
          .joined(separator: " ")
        let cell = Cell(outlet: article.document.outlet, stance: quotation.stance)
        verbs[cell, default: [:]][words, default: 0] += 1
      }
    }
    return verbs
  }
}
