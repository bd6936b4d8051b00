import ParallaxModel

/// The articles of an event in columns, with every occurrence marked.
struct ArticleSection {
  let study: Study

  func html(_ articles: [ReportContents.Article]) -> HTML {
    """
    <div class="articles">
    \(articles.map(html))</div>

    """
  }

  private func html(_ article: ReportContents.Article) -> HTML {
    let document = article.document
    let passage = MarkedPassage(study: study, documentNumber: article.number)
    let title =
      document.title.isEmpty
      ? "<h4 class=\"missing\">no headline</h4>"
      : """
      <h4 class="title" lang="\(document.language ?? "")" dir="\(article.direction.rawValue)">\
      \(passage.html(
          document.title, occurrences: article.analyzed.analysis.occurrences, field: .title))</h4>
      """ as HTML
    return """
      <article id="d\(article.number)">
      <header><p class="outlet"><bdi>\(document.outlet)</bdi></p>\
      <p class="date">\(document.date?.wording ?? "no date")\(kind(article.analyzed))\(link(document.url))</p>
      \(title)
      \(words(article.analyzed.analysis.words))</header>
      <div class="text" lang="\(document.language ?? "")" dir="\(article.direction.rawValue)">\
      \(body(article, passage))\(captions(article, passage))</div>
      </article>

      """
  }

  /// What sort of article it is, where that matters for what is counted.
  private func kind(_ analyzed: AnalyzedDocument) -> HTML {
    let kind = analyzed.document.kind
    let name: HTML = [.opinion, .live, .wire].contains(kind) ? " · \(kind.rawValue)" : ""
    return analyzed.isOfComparedKind ? name : name + " · not compared"
  }

  private func link(_ url: String?) -> HTML {
    guard let url, url.hasPrefix("https://") || url.hasPrefix("http://") else { return "" }
    return " · <a href=\"\(url)\" rel=\"noreferrer\">original page</a>"
  }

  private func words(_ counts: WordCounts) -> HTML {
    let parts = Voice.allCases.filter { counts.total($0) > 0 }
      .map { "\($0.name) \(counts.total($0))" as HTML }
    return """
      <p class="words">\(counts.total) words: \(parts.joined(separator: ", "))</p>
      """
  }

  /// The body: each paragraph in its element, and what is between paragraphs as it is.
  private func body(_ article: ReportContents.Article, _ passage: MarkedPassage) -> HTML {
    let text = article.document.body
    guard !text.isEmpty else { return "<p class=\"missing\">no text</p>" }
    var clusters = MarkCluster.clusters(article.analyzed.analysis.occurrences, in: .body)[...]
    func take(_ span: TextSpan) -> HTML {
      let taken = clusters.prefix { $0.span.start < span.end }
      clusters = clusters.dropFirst(taken.count)
      return passage.html(text, span, clusters: taken, field: .body)
    }
    var html = HTML.empty
    var position: Int32 = 0
    for paragraph in article.analyzed.analysis.paragraphs where paragraph.span.start >= position {
      html += take(TextSpan(position, paragraph.span.start))
      html += element(paragraph.section, take(paragraph.span))
      position = paragraph.span.end
    }
    return html + take(TextSpan(position, Int32(text.utf8.count)))
  }

  /// The captions below the text: where a picture stood in it is not known.
  private func captions(_ article: ReportContents.Article, _ passage: MarkedPassage) -> HTML {
    let analysis = article.analyzed.analysis
    guard !analysis.captions.isEmpty else { return "" }
    let clusters = MarkCluster.clusters(analysis.occurrences, in: .captions)
    return analysis.captions.map { caption in
      let inside = clusters.filter { caption.span.contains($0.span) }
      return element(
        caption.section,
        passage.html(
          article.document.captions, caption.span, clusters: inside[...], field: .captions))
    }.joined(separator: "")
  }

  private func element(_ section: Section, _ content: HTML) -> HTML {
    switch section {
    case .subheading: "<h5>\(content)</h5>"
    case .headline: "<p class=\"repeated\">\(content)</p>"
    case .caption: "<p class=\"caption\">\(content)</p>"
    case .lead, .body: "<p>\(content)</p>"
    }
  }
}
