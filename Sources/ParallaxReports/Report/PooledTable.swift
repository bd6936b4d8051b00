import ParallaxModel

/// The comparisons over all events together, by outlet and voice.
struct PooledTable {
  private struct Key: Hashable {
    var entry: EntryReference
    /// Nil for all voices together.
    var voice: Voice?
    var outlet: String
  }

  /// The most columns of the table.
  private static let mostOutlets = 30

  let study: Study
  let comparisons: [EventComparison]
  /// The outlets with an article in the language of each list.
  private let outletsByLexicon: [Int: Set<String>]

  init(study: Study, comparisons: [EventComparison]) {
    self.study = study
    self.comparisons = comparisons
    var outlets: [Int: Set<String>] = [:]
    for analyzed in study.documents {
      for lexicon in analyzed.analysis.applicableLexicons {
        outlets[lexicon, default: []].insert(analyzed.unit)
      }
    }
    outletsByLexicon = outlets
  }

  /// The table, or nothing where nothing was pooled.
  func html() -> HTML {
    var cells: [Key: EventComparison] = [:]
    for comparison in comparisons {
      let key = Key(
        entry: comparison.entry, voice: comparison.voice, outlet: comparison.outlet)
      if cells[key] == nil || comparison.reference == "rest" { cells[key] = comparison }
    }
    let found = cells.filter { $0.value.target.occurrences > 0 }.map(\.key)
    guard !found.isEmpty else { return "" }
    let outlets = ReportContents.alphabetical(Set(cells.keys.map(\.outlet)))
    guard outlets.count <= Self.mostOutlets else {
      return """
        <section id="pooled">
        <h2>All events together</h2>
        <p class="note">\(RateCell.grouped(outlets.count)) outlets are more than a page can hold side by \
        side: comparison.csv has each of them against the others, inside the events that both cover. \
        --by compares groups of outlets.</p>
        </section>

        """
    }
    let entries = Set(found.map(\.entry)).sorted()
    return """
      <section id="pooled">
      <h2>All events together</h2>
      <p class="note">Each outlet is compared with the others inside the events that both \
      cover.</p>
      <div class="scroll" role="region" tabindex="0" aria-label="All events, by outlet and voice">
      <table class="terms">
      <caption>Terms by outlet and voice, over all events</caption>
      <thead><tr><th scope="col">Term</th><th scope="col">Voice</th>\
      \(outlets.map { OutletName(unit: $0).columnHead() })</tr></thead>
      \(categories(entries, outlets, cells))</table></div>
      </section>

      """
  }

  private func categories(
    _ entries: [EntryReference], _ outlets: [String], _ cells: [Key: EventComparison]
  ) -> HTML {
    var html = HTML.empty
    var last: EntryReference?
    for entry in entries {
      if last?.lexicon != entry.lexicon || last?.category != entry.category {
        html += """
          <tbody class="category"><tr><th scope="colgroup" colspan="\(outlets.count + 2)">\
          \(study.entry(entry).category.label)</th></tr></tbody>

          """
      }
      last = entry
      html += rows(entry, outlets, cells)
    }
    return html
  }

  private func rows(
    _ reference: EntryReference, _ outlets: [String], _ cells: [Key: EventComparison]
  ) -> HTML {
    let entry = study.entry(reference).entry
    let single = Voice.allCases.filter { voice in
      outlets.contains {
        let key = Key(entry: reference, voice: voice, outlet: $0)
        return cells[key].map { $0.target.occurrences > 0 } ?? false
      }
    }
    let hasAll = outlets.contains {
      cells[Key(entry: reference, voice: nil, outlet: $0)] != nil
    }
    let voices: [Voice?] = single + (hasAll && single.count > 1 ? [nil] : [])
    let rows = voices.enumerated().map { index, voice -> HTML in
      let head: HTML =
        index == 0
        ? """
        <th scope="rowgroup" rowspan="\(voices.count)" title="\(entry.definition)">\
        <bdi>\(entry.id)</bdi></th>
        """ : ""
      let columns = outlets.map {
        cell(cells[Key(entry: reference, voice: voice, outlet: $0)], reference.lexicon, $0)
      }
      return """
        <tr class="row-\(voice?.name ?? "all")">\(head)\
        <th scope="row" class="voice">\(voice?.name ?? "all voices")</th>\
        \(columns)</tr>

        """
    }
    return "<tbody>\(rows)</tbody>\n"
  }

  private func cell(_ comparison: EventComparison?, _ lexicon: Int, _ outlet: String) -> HTML {
    guard let comparison, comparison.target.documents > 0 else {
      let applies = outletsByLexicon[lexicon]?.contains(outlet) ?? false
      return RateCell.html(applies ? .notCompared : .notApplicable)
    }
    if comparison.target.words == 0 { return RateCell.html(.noWords) }
    return RateCell.html(count: comparison.target.occurrences, comparison: comparison)
  }
}
