/// What LexisNexis exported before Nexis Uni: `2 of 10 DOCUMENTS`, the newspaper, the date, the
/// headline, labels in capitals, the text, labels again.
///
/// The labels are English, German or French, after the language of the database's pages; the date
/// is in the language of the article. Older exports have `HEADLINE:` and `BODY:` as labels too.
enum LexisNexisFormat: ExportFormat {
  static let format = InputFormat.lexisNexis
  static let fieldNames: [CorpusField: [String]] = [
    .title: ["headline"], .outlet: ["newspaper"], .date: ["date line"], .body: ["body"],
    .author: ["byline", "autor", "auteur"], .language: ["language", "sprache", "langue"],
    .url: ["url"],
  ]

  static func recognizes(_ paragraphs: [Paragraph]) -> Bool {
    guard paragraphs.contains(where: { $0.lines.contains { Separator($0.trimmed) != nil } }) else {
      return false
    }
    return paragraphs.contains { paragraph in
      paragraph.lines.contains { line in
        LabeledText(line.text).map { tailLabels.contains($0.key) || headLabels.contains($0.key) }
          ?? false
      }
    }
  }

  static func articles(in paragraphs: [Paragraph]) -> [ExportArticle] {
    let (cover, parts) = split(paragraphs)
    var articles = parts.map { LexisNexisArticle($0.paragraphs, place: $0.place).article }
    if !articles.isEmpty {
      var front = ExportArticle(place: 1)
      for paragraph in cover { front.leaveOut(paragraph, "cover-page") }
      articles[0].furniture = front.furniture + articles[0].furniture
    }
    return articles
  }

  /// What stands before the first separator, and the paragraphs after each.
  private static func split(
    _ paragraphs: [Paragraph]
  ) -> (cover: [Paragraph], parts: [(place: Int, paragraphs: [Paragraph])]) {
    var cover: [Paragraph] = []
    var parts: [(place: Int, paragraphs: [Paragraph])] = []
    func add(_ paragraph: Paragraph) {
      if parts.isEmpty {
        cover.append(paragraph)
      } else {
        parts[parts.count - 1].paragraphs.append(paragraph)
      }
    }
    for paragraph in paragraphs {
      let lines = paragraph.lines
      var open: [TextLine] = []
      func close() {
        guard let first = open.first else { return }
        var piece = paragraph
        piece.place = first.number
        piece.text = open.map { String($0.text) }.joined(separator: "\n")
        add(piece)
        open = []
      }
      for line in lines {
        guard Separator(line.trimmed) != nil else {
          open.append(line)
          continue
        }
        close()
        parts.append((line.number, []))
      }
      close()
    }
    return (cover, parts)
  }

  /// The line before an article: `2 of 10 DOCUMENTS`, `Dokument 2 von 10`, `Document 2 de 10`.
  struct Separator: Equatable {
    var number: Int
    var total: Int

    init?(_ line: Substring) {
      guard line.utf8.count <= 40 else { return nil }
      var words = line.lowercased().split(separator: " ").map(String.init)
      if words.count == 4, words[1] == "of", ["document", "documents"].contains(words[3]) {
        words.removeLast()
      } else if words.count == 4,
        words[0] == "dokument" && words[2] == "von"
          || words[0] == "document" && ["de", "sur"].contains(words[2])
      {
        words.removeFirst()
      } else {
        return nil
      }
      guard let number = Int(words[0]), let total = Int(words[2]), number > 0 else { return nil }
      self.number = number
      self.total = total
    }
  }

  /// The labels before the text.
  static let headLabels: Set<String> = [
    "byline", "section", "length", "dateline", "highlight", "series", "headline", "body", "column",
    "distribution", "source", "autor", "rubrik", "länge", "serie", "auteur", "rubrique",
    "longueur", "encart", "insert",
  ]

  /// The labels after the text that can have several paragraphs.
  static let longLabels: Set<String> = [
    "graphic", "graphics", "grafik", "graphik", "correction", "notes",
  ]

  /// The labels after the text.
  static let tailLabels: Set<String> = [
    "load_date", "language", "publication_type", "pub_type", "journal_code", "graphic",
    "graphics", "subject", "organization", "person", "company", "ticker", "industry",
    "geographic", "country", "state", "city", "correction", "correction_date", "document_type",
    "url", "notes", "type", "acc_no", "update", "name", "category", "sprache", "grafik",
    "graphik", "zeitungs_code", "langue", "date_chargement", "type_publication", "code_revue",
    "sujet", "societe",
  ]
}
