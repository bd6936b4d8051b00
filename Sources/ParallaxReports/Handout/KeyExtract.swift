import ParallaxModel

/// One source in the key: its extract with every occurrence marked, and the answers.
struct KeyExtract {
  let study: Study
  let extract: SourceExtract

  private var document: Document { extract.article.document }

  func html() -> HTML {
    """
    <section class="source">
    <h2>Source \(extract.letter): <bdi>\(document.outlet)</bdi></h2>
    \(nameInText)<div lang="\(document.language ?? "")" dir="\(extract.article.direction.rawValue)">
    <h3>\(passage.html(
      document.title, TextSpan(0, Int32(document.title.utf8.count)),
      clusters: extract.headlineClusters[...], field: .title))</h3>
    \(extract.paragraphs.map(paragraph))</div>
    \(answers)</section>

    """
  }

  private var passage: MarkedPassage {
    MarkedPassage(study: study, documentNumber: extract.article.number)
  }

  private func paragraph(_ lines: [SourceExtract.Line]) -> HTML {
    let items = lines.map { line -> HTML in
      let clusters = extract.clusters.filter { line.span.contains($0.span) }
      let words = passage.html(
        document.body, line.span, clusters: clusters[...], field: .body)
      return """
        <span class="line"><span class="number" aria-hidden="true">\(line.number)</span>\
        <span>\(words)</span></span>

        """
    }
    return "<p class=\"lines\">\(items)</p>\n"
  }

  private var answers: HTML {
    guard !extract.occurrences.isEmpty else {
      return "<p>No term on the lists stands in this extract.</p>\n"
    }
    var explained: Set<EntryReference> = []
    let rows = extract.occurrences.map { occurrence -> HTML in
      let (category, entry) = study.entry(occurrence.entry)
      let isFirst = explained.insert(occurrence.entry).inserted
      let definition = isFirst && !entry.definition.isEmpty ? ". \(entry.definition)" : ""
      let text = document.text(of: occurrence.field)
      return """
        <tr><td>\(extract.place(of: occurrence))</td>\
        <th scope="row"><bdi>\(text.slice(occurrence.span))</bdi></th>\
        <td>\(occurrence.voice.name)</td>\
        <td>\(Self.alsoAccepted(occurrence))</td>\
        <td><bdi>\(entry.id)</bdi> (\(category.label))\(definition)</td></tr>

        """
    }
    return """
      <table class="answers"><thead><tr><th scope="col">Place</th><th scope="col">Word</th>\
      <th scope="col">Voice</th><th scope="col">Accept also</th>\
      <th scope="col">Entry on the list</th></tr></thead>
      <tbody>
      \(rows)</tbody></table>

      """
  }

  /// Other answers that a careful reader can defend.
  private static func alsoAccepted(_ occurrence: Occurrence) -> String {
    switch occurrence.voice {
    case .own: "–"
    case .direct: (occurrence.quoteWords ?? .max) <= 3 ? "distanced" : "–"
    case .reported: "unclear"
    case .distanced: "direct, if a speaker is named"
    case .unclear: "reported or own, with a reason"
    }
  }

  /// Students can read the outlet's name where it stands in its own text.
  private var nameInText: HTML {
    let name = NameFinder(document.outlet)
    let title = TextSpan(0, Int32(document.title.utf8.count))
    let numbers = extract.paragraphs.flatMap { lines -> [Int] in
      guard let first = lines.first, let last = lines.last else { return [] }
      let paragraph = TextSpan(first.span.start, last.span.end)
      return name.places(in: document.body, within: paragraph).compactMap { place in
        lines.last { $0.span.start <= place }?.number
      }
    }
    let lines = Set(numbers).sorted().map { "line \($0)" }
    let isInTitle = !name.places(in: document.title, within: title).isEmpty
    let places = (isInTitle ? ["the headline"] : []) + lines
    guard !places.isEmpty else { return "" }
    return """
      <p class="caution">The outlet’s name stands in its own text (\(places.list)), and the text \
      was not changed: cover it before you copy the sheet.</p>

      """
  }
}
