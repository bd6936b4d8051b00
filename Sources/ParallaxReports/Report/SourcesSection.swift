import ParallaxModel

/// Who speaks in an event: the words that each outlet attributes to each speaker.
struct SourcesSection {
  let contents: ReportContents
  let event: ReportContents.EventGroup

  /// More speakers are added up in one row.
  private static let mostRows = 14

  func html() -> HTML {
    let shares = contents.voices.sources(of: event)
    guard !shares.isEmpty else {
      return "<p class=\"note\">No words of others were found in these articles.</p>\n"
    }
    let names = Self.names(shares)
    let shown = names.count > Self.mostRows + 1 ? Array(names.prefix(Self.mostRows)) : names
    let others = Set(names.dropFirst(shown.count))
    let stances = Dictionary(grouping: contents.voices.stances(of: event, .speaker)) {
      $0.speaker ?? ""
    }
    let rows = shown.map { name -> HTML in
      row("<bdi>\(name)</bdi>", in: shares, stances: stances[name] ?? []) { $0.name == name }
    }
    let rest: HTML =
      others.isEmpty
      ? ""
      : row("\(others.count) others<span class=\"definition\">in sources.csv</span>", in: shares) {
        $0.name.map(others.contains) ?? false
      }
    let unnamed: HTML =
      shares.contains { $0.name == nil }
      ? row("Not named<span class=\"definition\">nobody was found</span>", in: shares) {
        $0.name == nil
      } : ""
    return """
      <p class="note before">Words of others, quoted or retold, and their share of all such words of \
      the outlet; below them, the quotations by the stance of the verb that leads them in.</p>
      <div class="scroll" role="region" tabindex="0" aria-label="Who speaks, by outlet">
      <table class="terms shares\(shown.count <= 16 ? " short" : "")">
      <thead><tr><th scope="col">Who speaks</th>\
      \(event.outlets.map { OutletName(name: $0).columnHead() })</tr></thead>
      <tbody class="totals"><tr><th scope="row">All words of others</th>\
      \(event.outlets.map { total($0, shares) })</tr></tbody>
      <tbody>
      \(rows)\(rest)\(unnamed)</tbody></table></div>

      """
  }

  /// The speakers by their words over all outlets, most first.
  private static func names(_ shares: [SourceShare]) -> [String] {
    var words: [String: Int] = [:]
    for share in shares { if let name = share.name { words[name, default: 0] += share.words } }
    return words.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key.orderKey < $1.key.orderKey
    }.map(\.key)
  }

  private func total(_ outlet: String, _ shares: [SourceShare]) -> HTML {
    guard let any = shares.first(where: { $0.outlet == outlet }) else {
      return "<td class=\"absent\">none found</td>"
    }
    return """
      <td><span class="count">\(RateCell.grouped(any.allWords))</span> \
      <small>in \(EventWording.count(any.allDocuments, "article"))</small></td>
      """
  }

  private func row(
    _ head: HTML, in shares: [SourceShare], stances: [StanceShare] = [],
    where isOfRow: (SourceShare) -> Bool
  ) -> HTML {
    let cells = event.outlets.map { outlet -> HTML in
      let all = shares.filter { $0.outlet == outlet }
      let own = all.filter(isOfRow)
      guard let first = own.first else { return all.isEmpty ? "<td></td>" : ShareCell.zero }
      let words = own.reduce(0) { $0 + $1.words }
      // A sum of several rows of the table has no interval of its own.
      return """
        <td>\(ShareCell.html(
          words, share: Double(words) / Double(max(1, first.allWords)),
          interval: own.count == 1 ? first.interval : nil, documents: first.allDocuments))\
        \(verbs(stances.filter { $0.outlet == outlet }))</td>
        """
    }
    return "<tr><th scope=\"row\">\(head)</th>\(cells)</tr>\n"
  }

  /// The stances of the verbs that lead in a speaker's words, and how often.
  private func verbs(_ shares: [StanceShare]) -> HTML {
    var counts: [String?: Int] = [:]
    for share in shares { counts[share.stance, default: 0] += share.quotations }
    let wording = StanceWording(contents.study.voiceLexicons)
    let items = wording.sorted(Set(counts.keys)).map { stance in
      "\(wording.label(stance).lowercased()) \(counts[stance] ?? 0)"
    }
    return items.isEmpty ? "" : "<small class=\"verbs\">\(items.joined(separator: ", "))</small>"
  }
}
