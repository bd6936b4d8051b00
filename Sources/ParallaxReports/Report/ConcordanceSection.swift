import ParallaxModel

/// Every occurrence of an event with the words around it, aligned, entry by entry.
struct ConcordanceSection {
  private struct Line {
    let article: ReportContents.Article
    let occurrence: Occurrence
    let window: ContextWindow
    /// Where the mark begins that shows the occurrence.
    let markStart: Int32
  }

  let study: Study
  let event: ReportContents.EventGroup

  private static let windowWords = 8

  /// The anchor of an entry's lines, inside its event.
  static func anchor(_ entry: EntryReference) -> String {
    "k\(entry.lexicon)-\(entry.category)-\(entry.entry)"
  }

  func html() -> HTML {
    var lines: [EntryReference: [Line]] = [:]
    for article in event.articles {
      var contexts = OccurrenceContexts(article.analyzed)
      let all = article.analyzed.analysis.occurrences
      for field in TextField.allCases {
        for cluster in MarkCluster.clusters(all, in: field) {
          for occurrence in cluster.occurrences {
            let window = contexts.window(of: occurrence, words: Self.windowWords)
            lines[occurrence.entry, default: []].append(
              Line(
                article: article, occurrence: occurrence, window: window,
                markStart: cluster.span.start))
          }
        }
      }
    }
    if lines.isEmpty { return "<p class=\"note\">No term on the lists occurs here.</p>\n" }
    let entries = lines.sorted { $0.key < $1.key }
    return entries.map { table($0.key, $0.value) }.joined(separator: "")
  }

  private func table(_ reference: EntryReference, _ lines: [Line]) -> HTML {
    let (category, entry) = study.entry(reference)
    let list = study.lexicons[reference.lexicon]
    let direction = TextDirection(language: list.language, text: lines[0].window.match)
    return """
      <div class="scroll" role="region" tabindex="0" aria-label="Lines with \(entry.id)">
      <table class="kwic\(lines.count <= 12 ? " short" : "")" dir="\(direction.rawValue)" \
      id="\(event.anchor)-\(Self.anchor(reference))">
      <caption dir="ltr"><b><bdi>\(entry.id)</bdi></b> · \(category.label) · list \(list.id)\
      \(definition(entry))</caption>
      <thead><tr><th scope="col">Outlet</th><th scope="col">Voice</th>\
      <th scope="col" class="left">Before</th><th scope="col" class="match">Match</th>\
      <th scope="col" class="right">After</th></tr></thead>
      <tbody>
      \(lines.map { row($0, list.language) })</tbody></table></div>

      """
  }

  private func definition(_ entry: Entry) -> HTML {
    let neutral: HTML =
      entry.neutral.isEmpty
      ? "" : " Neutral alternatives: \(entry.neutral.joined(separator: ", "))."
    return entry.definition.isEmpty && entry.neutral.isEmpty
      ? "" : "<span class=\"definition\">\(entry.definition)\(neutral)</span>"
  }

  private func row(_ line: Line, _ language: String) -> HTML {
    let anchor = MarkedPassage.anchor(
      line.article.number, line.occurrence.field, line.markStart)
    let section: HTML =
      line.occurrence.section == .body ? "" : " · \(line.occurrence.section.name)"
    return """
      <tr><th scope="row"><bdi>\(line.article.document.outlet)</bdi></th>\
      <td class="voice" dir="ltr">\(line.occurrence.voice.name)\(section)</td>\
      <td class="left" lang="\(language)">\(line.window.left)\(line.window.hasSpaceBefore ? " " : "")</td>\
      <td class="match" lang="\(language)"><a class="\(line.occurrence.voice.name)" \
      href="#\(anchor)">\(line.window.match)</a></td>\
      <td class="right" lang="\(language)">\(line.window.hasSpaceAfter ? " " : "")\(line.window.right)</td></tr>

      """
  }
}
