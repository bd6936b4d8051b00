import ParallaxModel

/// What each term is said of, by outlet: two outlets with equal numbers of *liberate* may mean
/// opposite sides.
struct TargetSection {
  /// What one outlet says a term of, and in which voices.
  private typealias Targets = [String: [Voice: Int]]

  let study: Study
  let event: ReportContents.EventGroup

  /// The only language in which targets are looked for.
  static let language = "en"

  private static let mostTargets = 8

  /// The table; nothing where no term in a language with targets occurs.
  func html() -> HTML {
    let found = self.found
    guard !found.isEmpty else { return "" }
    let readable = Set(event.articles.filter(Self.isRead).map(\.document.outlet))
    let entries = found.filter { $0.value.values.contains { $0.keys.contains { !$0.isEmpty } } }
      .keys.sorted()
    let without = found.count - entries.count
    guard !entries.isEmpty else {
      return "<p class=\"note\">For no term is it clear what it is said of.</p>\n"
    }
    let rows = entries.map { row($0, found[$0] ?? [:], readable) }
    let lists = Set(entries.map(\.lexicon)).sorted().map { study.lexicons[$0].id }
    let note =
      without == 0
      ? ""
      : " Left out: \(EventWording.count(without, "term")) for which it is clear in no place."
    return """
      <div class="scroll" role="region" tabindex="0" aria-label="What each term is said of">
      <table class="terms shares targets\(rows.count <= 8 ? " short" : "")">
      <caption>Terms on \(lists.count == 1 ? "list" : "lists") <b>\(lists.list)</b></caption>
      <thead><tr><th scope="col">Term</th>\
      \(event.outlets.map { OutletName(name: $0).columnHead() })</tr></thead>
      <tbody>
      \(rows)</tbody></table></div>
      <p class="note">The words that a term is said of, and the voice it stands in. Looked for in \
      English only, by rules that give none when unsure: <b>not clear</b>.\(note)</p>

      """
  }

  /// By entry and outlet: the targets, with an empty one where it is not clear.
  private var found: [EntryReference: [String: Targets]] {
    var found: [EntryReference: [String: Targets]] = [:]
    for article in event.articles {
      let contexts = OccurrenceContexts(article.analyzed)
      for occurrence in article.analyzed.analysis.occurrences
      where study.lexicons[occurrence.entry.lexicon].language.hasPrefix(Self.language) {
        let target = contexts.target(of: occurrence) ?? ""
        found[occurrence.entry, default: [:]][article.document.outlet, default: [:]][
          target, default: [:]][occurrence.voice, default: 0] += 1
      }
    }
    return found
  }

  private static func isRead(_ article: ReportContents.Article) -> Bool {
    article.document.language?.hasPrefix(language) ?? false
  }

  private func row(
    _ reference: EntryReference, _ outlets: [String: Targets], _ readable: Set<String>
  ) -> HTML {
    let entry = study.entry(reference).entry
    let cells = event.outlets.map { outlet -> HTML in
      guard let targets = outlets[outlet] else {
        return readable.contains(outlet) ? ShareCell.zero : RateCell.html(.notApplicable)
      }
      let order = targets.sorted { left, right in
        if left.key.isEmpty != right.key.isEmpty { return right.key.isEmpty }
        let (first, second) = (Self.sum(left.value), Self.sum(right.value))
        return first != second ? first > second : left.key.orderKey < right.key.orderKey
      }
      var items = order.prefix(Self.mostTargets).map { Self.item($0.key, $0.value) }
      if order.count > Self.mostTargets {
        items.append("<li>\(order.count - Self.mostTargets) more in occurrences.csv</li>\n")
      }
      return "<td><ul>\n\(items)</ul></td>"
    }
    return """
      <tr><th scope="row"><bdi>\(entry.id)</bdi></th>\(cells)</tr>

      """
  }

  private static func item(_ target: String, _ voices: [Voice: Int]) -> HTML {
    let name: HTML =
      target.isEmpty ? "<span class=\"missing\">not clear</span>" : "<bdi>\(target)</bdi>"
    let list = Voice.allCases.compactMap { voice in voices[voice].map { "\(voice.name) \($0)" } }
    return "<li>\(name) <small>\(list.joined(separator: ", "))</small></li>\n"
  }

  private static func sum(_ voices: [Voice: Int]) -> Int { voices.values.reduce(0, +) }
}
