import ParallaxModel

/// The terms of one list in one event by outlet and voice: counts, words and rates.
struct TermTable {
  let study: Study
  let comparisons: ComparisonIndex
  let lexicon: Int
  let event: ReportContents.EventGroup
  /// The columns, in alphabetical order.
  let outlets: [String]

  private var list: Lexicon { study.lexicons[lexicon] }

  /// The table, or nothing where the list applies to no article of the event.
  func html() -> HTML {
    let tally = TermTally(event.articles, lexicon: lexicon, copies: study.copyCounting)
    guard !tally.documents.isEmpty || !tally.headlinesOnly.isEmpty || !tally.apart.isEmpty else {
      return ""
    }
    if tally.documents.isEmpty { return nothingCompared(tally) }
    let absent = list.entryCount - tally.entries.count
    return """
      <div class="scroll" role="region" tabindex="0" \
      aria-label="Terms of list \(list.id) by outlet and voice">
      <table class="terms\(tally.entries.count <= 16 ? " short" : "")">
      <caption>Terms on list <b>\(list.id)</b></caption>
      <thead><tr><th scope="col">Term</th><th scope="col">Voice</th>\
      \(outlets.map { OutletName(unit: $0).columnHead() })</tr></thead>
      \(totals(tally))\(categories(tally))</table></div>
      <p class="note">\(absence(of: absent))</p>

      """
  }

  private func nothingCompared(_ tally: TermTally) -> HTML {
    let reason =
      tally.headlinesOnly.isEmpty
      ? "all articles are of a kind that is not compared" : "there are headlines only"
    return "<p class=\"note\">Terms on list \(list.id) are not counted here: \(reason).</p>\n"
  }

  private func absence(of count: Int) -> String {
    switch count {
    case 0: "All \(list.entryCount) terms on this list occur in these articles."
    case list.entryCount: "None of the \(count) terms on this list occurs in these articles."
    default: "\(count) of the \(list.entryCount) terms on this list do not occur in these articles."
    }
  }

  private func totals(_ tally: TermTally) -> HTML {
    let voices = Voice.allCases.filter { voice in
      outlets.contains { tally.words[$0].map { $0.total(voice) > 0 } ?? false }
    }
    let rows = voices.enumerated().map { index, voice -> HTML in
      let head: HTML =
        index == 0
        ? """
        <th scope="rowgroup" rowspan="\(voices.count)">All terms on the list, and the words \
        of each voice</th>
        """ : ""
      let cells = outlets.map { outlet -> HTML in
        if let absence = absence(outlet, tally) { return RateCell.html(absence) }
        let words = tally.words[outlet]?.total(voice) ?? 0
        if words == 0 { return RateCell.html(.noWords) }
        return RateCell.html(count: tally.totals[outlet]?[voice] ?? 0, words: words)
      }
      return row(voice, head, cells)
    }
    return "<tbody class=\"totals\">\(rows)</tbody>\n"
  }

  private func categories(_ tally: TermTally) -> HTML {
    var html = HTML.empty
    var last: Int?
    for reference in tally.entries {
      let (category, entry) = study.entry(reference)
      if last != reference.category {
        last = reference.category
        html += """
          <tbody class="category"><tr><th scope="colgroup" colspan="\(outlets.count + 2)">\
          \(category.label)</th></tr></tbody>

          """
      }
      html += "<tbody>\(rows(reference, entry, tally))</tbody>\n"
    }
    return html
  }

  private func rows(_ reference: EntryReference, _ entry: Entry, _ tally: TermTally) -> [HTML] {
    let voices = tally.voices(of: reference, outlets: outlets)
    return voices.enumerated().map { index, voice in
      let head: HTML =
        index == 0
        ? """
        <th scope="rowgroup" rowspan="\(voices.count)" title="\(entry.definition)">\
        <a href="#\(event.anchor)-\(ConcordanceSection.anchor(reference))"><bdi>\(entry.id)</bdi>\
        </a></th>
        """ : ""
      return row(voice, head, outlets.map { cell(reference, voice, $0, tally) })
    }
  }

  private func row(_ voice: Voice, _ head: HTML, _ cells: [HTML]) -> HTML {
    """
    <tr class="row-\(voice.name)">\(head)<th scope="row" class="voice">\(voice.name)</th>\
    \(cells)</tr>

    """
  }

  private func cell(
    _ reference: EntryReference, _ voice: Voice, _ outlet: String, _ tally: TermTally
  ) -> HTML {
    if let absence = absence(outlet, tally) { return RateCell.html(absence) }
    if tally.words[outlet]?.total(voice) ?? 0 == 0 { return RateCell.html(.noWords) }
    let key = TermTally.Key(entry: reference, voice: voice, outlet: outlet)
    return RateCell.html(
      count: tally.occurrences[key] ?? 0,
      comparison: event.id.flatMap {
        comparisons.comparison(event: $0, entry: reference, voice: voice, outlet: outlet)
      })
  }

  private func absence(_ outlet: String, _ tally: TermTally) -> RateCell.Absence? {
    if !event.units.contains(outlet) { return .notCovered }
    if tally.headlinesOnly.contains(outlet) { return .headlinesOnly }
    if tally.apart.contains(outlet) { return .otherKind }
    return tally.documents[outlet] == nil ? .notApplicable : nil
  }
}
