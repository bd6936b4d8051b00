import ParallaxModel

/// The headlines of an event side by side, in order of time.
struct HeadlineSection {
  let study: Study

  func html(_ articles: [ReportContents.Article]) -> HTML {
    """
    <ol class="headlines">
    \(articles.map(html))</ol>

    """
  }

  private func html(_ article: ReportContents.Article) -> HTML {
    let document = article.document
    var passage = MarkedPassage(study: study, documentNumber: article.number)
    passage.hasAnchors = false
    let title: HTML =
      document.title.isEmpty
      ? "no headline"
      : passage.html(
        document.title, occurrences: article.analyzed.analysis.occurrences, field: .title)
    return """
      <li><p class="outlet"><bdi>\(document.outlet)</bdi></p>\
      <p class="date">\(document.date?.wording ?? "no date")</p>\
      <p class="headline" lang="\(document.language ?? "")" \
      dir="\(article.direction.rawValue)">\(title)</p>\
      \(passive(article))\
      <p class="jump"><a href="#d\(article.number)">Read the article</a></p></li>

      """
  }

  /// A flag, with its words: a passive verb and nobody who acts.
  private func passive(_ article: ReportContents.Article) -> HTML {
    guard let verb = article.analyzed.analysis.passiveHeadline else { return "" }
    return """
      <p class="flag">Passive, and nobody named who acts: <b>\(article.document.title.slice(verb))\
      </b></p>
      """
  }
}
