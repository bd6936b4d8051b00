import ParallaxModel

/// What ProQuest exports as text: articles between lines of underscores, each with labels such as
/// `Publication title:` before and after `Full text:`.
///
/// The headline stands above the labels once more, and a table of contents may stand at the front.
enum ProQuestFormat: ExportFormat {
  static let format = InputFormat.proQuest
  static let fieldNames: [CorpusField: [String]] = [
    .title: ["title", "headline line"], .body: ["full text", "fulltext"],
    .outlet: ["publication title"], .date: ["publication date"], .author: ["author", "credit"],
    .language: ["language of publication", "language"],
    .id: ["proquest document id"], .url: ["document url"],
  ]

  static func recognizes(_ paragraphs: [Paragraph]) -> Bool {
    var keys: Set<String> = []
    for line in paragraphs.lazy.flatMap(\.lines) {
      guard let label = LabeledText(line.text), labels.contains(label.key) else { continue }
      keys.insert(label.key)
      if keys.isSuperset(of: ["proquest_document_id", "publication_title"])
        || keys.isSuperset(of: ["full_text", "publication_title", "document_url"])
      {
        return true
      }
    }
    return false
  }

  static func articles(in paragraphs: [Paragraph]) -> [ExportArticle] {
    var articles: [ExportArticle] = []
    var loose: [(line: TextLine, isFront: Bool)] = []
    for part in parts(of: paragraphs) {
      let reader = ProQuestArticle(part)
      if reader.isArticle {
        articles.append(reader.article)
      } else {
        loose += part.filter { !$0.isBlank }.map { ($0, articles.isEmpty) }
      }
    }
    guard !articles.isEmpty else { return [] }
    for (line, isFront) in loose {
      let furniture = FurnitureLine(
        line: line.number, text: String(line.trimmed),
        reason: isFront ? "table-of-contents" : "end-matter")
      articles[isFront ? 0 : articles.count - 1].furniture.append(furniture)
    }
    return articles
  }

  /// The lines between the separators, with blank ones between paragraphs.
  private static func parts(of paragraphs: [Paragraph]) -> [[TextLine]] {
    var parts: [[TextLine]] = [[]]
    for paragraph in paragraphs {
      for line in paragraph.lines {
        if isSeparator(line.trimmed) {
          parts.append([])
        } else {
          parts[parts.count - 1].append(line)
        }
      }
      parts[parts.count - 1].append(TextLine(number: paragraph.place, text: ""))
    }
    return parts
  }

  private static func isSeparator(_ line: Substring) -> Bool {
    line.utf8.count >= 20 && line.utf8.allSatisfy { $0 == UInt8(ascii: "_") }
  }

  static func refine(
    _ record: inout Record, at place: SourcePlace, diagnostics: inout [Diagnostic]
  ) {
    let type = record.metadata["Document type"]?.lowercased() ?? ""
    if record[.kind] == nil, ["editorial", "commentary", "opinion"].contains(where: type.contains) {
      record[.kind] = DocumentKind.opinion.rawValue
    }
  }

  /// The labels that can end a text.
  static let labels: Set<String> = [
    "title", "author", "abstract", "links", "full_text", "fulltext", "subject", "location",
    "people", "person", "company_/_organization", "company", "classification",
    "identifier_/_keyword", "publication_title", "publication_info", "publication_date",
    "publication_year", "publication_subject", "publisher", "place_of_publication",
    "country_of_publication", "first_page", "pages", "volume", "issue", "year", "section",
    "edition", "supplement", "issn", "e_issn", "source_type", "language_of_publication",
    "document_type", "document_feature", "proquest_document_id", "document_url", "copyright",
    "last_updated", "database", "credit", "column", "dateline", "url", "word_count",
    "start_page", "source_attribution", "number_of_pages", "illustration",
    "narrow_subject", "broad_subject", "publication_frequency",
  ]
}
