/// What Nexis Uni and Lexis+ export: headline, publication and date on lines of their own, labels
/// such as `Length:`, `Body`, the text, labels, `End of Document`.
///
/// A file may begin with a cover page: who asked for it, when, and a list of the documents.
enum NexisFormat: ExportFormat {
  static let format = InputFormat.nexis
  static let fieldNames: [CorpusField: [String]] = [
    .title: ["headline"], .outlet: ["publication line"], .date: ["date line"], .body: ["body"],
    .author: ["byline", "author", "autor", "auteur"],
    .language: ["language", "sprache", "langue"], .url: ["url"],
  ]

  static func recognizes(_ paragraphs: [Paragraph]) -> Bool {
    guard paragraphs.contains(where: isEnd) else { return false }
    return paragraphs.contains { paragraph in
      if isBodyMark(paragraph) { return true }
      guard let label = LabeledText(paragraph.text[...]) else { return false }
      return ["load_date", "length", "länge", "longueur"].contains(label.key)
    }
  }

  static func articles(in paragraphs: [Paragraph]) -> [ExportArticle] {
    var articles: [ExportArticle] = []
    var open: [Paragraph] = []
    for paragraph in paragraphs {
      guard isEnd(paragraph) else {
        open.append(paragraph)
        continue
      }
      if let first = open.first {
        let isFirst = articles.isEmpty
        articles.append(
          NexisArticle(open, hasCover: isFirst, place: first.place, isWhole: true).article)
      }
      open = []
    }
    if let first = open.first {
      let rest = NexisArticle(open, hasCover: articles.isEmpty, place: first.place, isWhole: false)
      if rest.hasText || articles.isEmpty || open.count > 1 {
        articles.append(rest.article)
      } else {
        for paragraph in open { articles[articles.count - 1].leaveOut(paragraph, "end-matter") }
      }
    }
    return articles
  }

  /// Whether a paragraph ends an article.
  static func isEnd(_ paragraph: Paragraph) -> Bool {
    paragraph.text.utf8.count < 20 && paragraph.text.lowercased() == "end of document"
  }

  /// Whether a paragraph stands above the text.
  static func isBodyMark(_ paragraph: Paragraph) -> Bool {
    paragraph.text == "Body" || paragraph.text == "Text"
  }
}
