import ParallaxModel

/// Terms that an article first has between quotation marks and then prints without them.
struct AdoptionSection {
  let study: Study
  let event: ReportContents.EventGroup

  private static let windowWords = 8

  func html() -> HTML {
    let items = event.articles.sorted { $0.document.outlet.orderKey < $1.document.outlet.orderKey }
      .flatMap { article in
        Adoption.all(in: article.analyzed.analysis).map { item($0, in: article) }
      }
    guard !items.isEmpty else {
      return """
        <p class="note">No term stands first between quotation marks and then without them in the \
        same article.</p>

        """
    }
    return """
      <p class="note before">The article first has the term in somebody’s words, and later, or in a \
      heading, without marks. The voice says whether the second place is the outlet’s own.</p>
      <ul class="adoptions">
      \(items)</ul>

      """
  }

  private func item(_ adoption: Adoption, in article: ReportContents.Article) -> HTML {
    let (category, entry) = study.entry(adoption.entry)
    let speaker = adoption.quoted.quotation
      .flatMap { article.analyzed.analysis.quotations[$0 - 1].speaker?.name }
    let said: HTML =
      speaker.map { "\(adoption.quoted.voice.name), <bdi>\($0)</bdi>" }
      ?? "\(adoption.quoted.voice.name)"
    let more =
      adoption.bareOccurrences == 1 ? "" : ", \(adoption.bareOccurrences) times without marks"
    return """
      <li><p class="outlet"><bdi>\(article.document.outlet)</bdi></p>
      <p class="term"><b><bdi>\(entry.id)</bdi></b> · \(category.label) · \
      list \(study.lexicons[adoption.entry.lexicon].id)</p>
      <p class="about">First in quotation marks (\(said))</p>
      \(context(adoption.quoted, in: article))
      <p class="about">Then without (\(adoption.bare.voice.name), in the \
      \(adoption.bare.section.name)\(more))</p>
      \(context(adoption.bare, in: article))</li>

      """
  }

  private func context(_ occurrence: Occurrence, in article: ReportContents.Article) -> HTML {
    var contexts = OccurrenceContexts(article.analyzed)
    let window = contexts.window(of: occurrence, words: Self.windowWords)
    let wider = contexts.window(of: occurrence, words: Self.windowWords + 1)
    let cluster = MarkCluster.clusters(
      article.analyzed.analysis.occurrences, in: occurrence.field
    ).first { $0.span.contains(occurrence.span) }
    let anchor = MarkedPassage.anchor(
      article.number, occurrence.field, cluster?.span.start ?? occurrence.span.start)
    return """
      <p class="line" lang="\(article.document.language ?? "")" \
      dir="\(article.direction.rawValue)">\(wider.left == window.left ? "" : "… ")\(window.left)\(window.hasSpaceBefore ? " " : "")\
      <a class="\(occurrence.voice.name)" href="#\(anchor)">\(window.match)</a>\
      \(window.hasSpaceAfter ? " " : "")\(window.right)\(wider.right == window.right ? "" : " …")</p>
      """
  }
}
