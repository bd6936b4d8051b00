import ParallaxModel

/// Who speaks in the articles of the sheet, and the terms that lose their quotation marks.
struct KeyVoices {
  let study: Study
  let extracts: [SourceExtract]

  func html() -> HTML { speakers + adoptions }

  // MARK: Who speaks

  private static let mostNames = 6

  private var speakers: HTML {
    let rows = extracts.map(rows)
    let whole = extracts.map(whole)
    return """
      <section><h2>Who is heard</h2>
      <p class="lead-in">Found by a program: check before you grade. In other languages than \
      English a speaker is the nearest name, and often wrong.</p>
      <table class="answers"><thead><tr><th scope="col">Source</th><th scope="col">Place</th>\
      <th scope="col">Who speaks</th><th scope="col">Quoted or retold</th>\
      <th scope="col">Verb</th></tr></thead>
      <tbody>
      \(rows)</tbody></table>
      <p class="lead-in">In the whole articles, with the number of their words:</p>
      <ul>
      \(whole)</ul></section>

      """
  }

  /// The quotations that students can read.
  private func rows(_ extract: SourceExtract) -> HTML {
    let document = extract.article.document
    let shown = quotations(extract).filter {
      extract.shows($0.field, $0.fragments.first ?? $0.span)
    }
    guard !shown.isEmpty else {
      return """
        <tr><th scope="row">\(extract.letter)</th>\
        <td colspan="4">No words of others were found in this extract.</td></tr>

        """
    }
    return shown.map { quotation -> HTML in
      let text = document.text(of: quotation.field)
      let verb = quotation.cue.map { cue in
        text.slice(cue).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      let who: HTML = Self.name(quotation).map { "<bdi>\($0)</bdi>" } ?? "not named"
      return """
        <tr><th scope="row">\(extract.letter)</th>\
        <td>\(extract.place(quotation.field, quotation.span.start))</td><td>\(who)</td>\
        <td>\(Self.manner(quotation.kind))</td><td><bdi>\(verb ?? "–")</bdi></td></tr>

        """
    }.joined(separator: "")
  }

  /// One line for the whole article: who speaks most, and in how many words.
  private func whole(_ extract: SourceExtract) -> HTML {
    var words: [String: Int] = [:]
    for quotation in quotations(extract) {
      words[Self.name(quotation) ?? "", default: 0] += quotation.words
    }
    guard !words.isEmpty else {
      return "<li><b>\(extract.letter)</b>: no words of others were found.</li>\n"
    }
    let order = words.filter { !$0.key.isEmpty }.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key.orderKey < $1.key.orderKey
    }
    var items = order.prefix(Self.mostNames).map { "<bdi>\($0.key)</bdi> (\($0.value))" as HTML }
    let rest = order.dropFirst(Self.mostNames)
    if !rest.isEmpty { items.append("\(rest.count) more (\(rest.reduce(0) { $0 + $1.value }))") }
    if let unnamed = words[""] { items.append("not named (\(unnamed))") }
    return "<li><b>\(extract.letter)</b>: \(items.joined(separator: ", ")).</li>\n"
  }

  /// What somebody says.
  private func quotations(_ extract: SourceExtract) -> [Quotation] {
    extract.article.analyzed.analysis.quotations.filter { $0.kind != .distanced && $0.words > 0 }
  }

  private static func name(_ quotation: Quotation) -> String? {
    quotation.speaker.flatMap { $0.kind == .pronoun ? nil : $0.name }
  }

  private static func manner(_ kind: Quotation.Kind) -> String {
    switch kind {
    case .direct: "quoted"
    case .mixed: "both"
    case .indirect, .distanced: "retold"
    }
  }

  // MARK: In marks, then without

  private var adoptions: HTML {
    let rows = extracts.flatMap { extract in
      Adoption.all(in: extract.article.analyzed.analysis).map { row($0, in: extract) }
    }
    guard !rows.isEmpty else { return "" }
    return """
      <section><h2>First in quotation marks, then without</h2>
      <p class="lead-in">The article has the term in somebody’s words first, and later, or in its \
      headline, without marks. Ask: whose word is it in the second place? A headline may still \
      name the speaker.</p>
      <table class="answers"><thead><tr><th scope="col">Source</th><th scope="col">Term</th>\
      <th scope="col">In quotation marks</th><th scope="col">Without</th></tr></thead>
      <tbody>
      \(rows)</tbody></table></section>

      """
  }

  private func row(_ adoption: Adoption, in extract: SourceExtract) -> HTML {
    """
    <tr><th scope="row">\(extract.letter)</th>\
    <td><bdi>\(study.entry(adoption.entry).entry.id)</bdi></td>\
    <td>\(place(adoption.quoted, in: extract))</td><td>\(place(adoption.bare, in: extract))</td></tr>

    """
  }

  private func place(_ occurrence: Occurrence, in extract: SourceExtract) -> HTML {
    let article = extract.article
    var contexts = OccurrenceContexts(article.analyzed)
    let window = contexts.window(of: occurrence, words: 5)
    let isShown = extract.shows(occurrence.field, occurrence.span)
    return """
      \(isShown ? extract.place(of: occurrence) : "not on the sheet"), \(occurrence.voice.name): \
      <span class="cited" lang="\(article.document.language ?? "")" \
      dir="\(article.direction.rawValue)">\(window.left)\(window.hasSpaceBefore ? " " : "")\
      <b>\(window.match)</b>\(window.hasSpaceAfter ? " " : "")\(window.right)</span>
      """
  }
}
