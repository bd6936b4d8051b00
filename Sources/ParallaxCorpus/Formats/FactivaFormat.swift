/// What Factiva exports as pages and as RTF, with its codes (`HD`, `PD`, `SN`, `LP`, `TD`) or
/// without them.
///
/// With codes each article is a table; without, its lines stand in a fixed order: headline,
/// author, number of words, date, time, source, its code, edition, page, language, copyright, text,
/// and `Document` with the accession number.
enum FactivaFormat: ExportFormat {
  static let format = InputFormat.factiva
  static let fieldNames: [CorpusField: [String]] = [
    .title: ["HD"], .body: ["body"], .outlet: ["SN"], .date: ["PD"], .author: ["BY"],
    .language: ["LA"], .id: ["AN"],
  ]

  static func recognizes(_ paragraphs: [Paragraph]) -> Bool {
    guard paragraphs.contains(where: { accessionNumber($0) != nil }) else { return false }
    var found: Set<String> = []
    for (place, paragraph) in paragraphs.enumerated() {
      if isCode(paragraph), ["HD", "PD", "SN", "LP", "TD"].contains(paragraph.text) {
        found.insert(paragraph.text)
        if found.count > 2 { return true }
      }
      if isWordCount(paragraph.text[...]), place + 1 < paragraphs.count,
        DateInLine(paragraphs[place + 1].line[...]) != nil
      {
        return true
      }
    }
    return false
  }

  /// The articles of a file without marks between them: each ends with its accession number.
  static func articles(in paragraphs: [Paragraph]) -> [ExportArticle] {
    var groups: [[Paragraph]] = [[]]
    for paragraph in paragraphs {
      groups[groups.count - 1].append(paragraph)
      if accessionNumber(paragraph) != nil { groups.append([]) }
    }
    return articles(groups.filter { !$0.isEmpty })
  }

  /// The articles of a file whose marks part them.
  static func articles(_ groups: [[Paragraph]], languages: [String?] = []) -> [ExportArticle] {
    var articles: [ExportArticle] = []
    for (place, group) in groups.enumerated() {
      let reader = FactivaArticle(group)
      if reader.isArticle || articles.isEmpty || place < groups.count - 1 {
        articles.append(reader.article)
        if place < languages.count { articles[articles.count - 1].language = languages[place] }
      } else {
        for paragraph in group { articles[articles.count - 1].leaveOut(paragraph, "end-matter") }
      }
    }
    return articles
  }

  /// The accession number that ends an article: `Document NSTAR00020310502e7520001a`.
  static func accessionNumber(_ paragraph: Paragraph) -> String? {
    let text = paragraph.text
    guard text.utf8.count < 60 else { return nil }
    let words = text.split { $0.isWhitespace }
    guard words.count == 2, words[0].lowercased().hasPrefix("do"),
      words[0].unicodeScalars.allSatisfy(\.properties.isAlphabetic), words[1].utf8.count >= 15,
      words[1].utf8.allSatisfy({ $0 &- 48 < 10 || ($0 | 0x20) &- 97 < 26 }),
      words[1].utf8.contains(where: { $0 &- 48 < 10 })
    else { return nil }
    return String(words[1])
  }

  /// Whether a paragraph is one of Factiva's codes, or two or three capitals where codes stand.
  static func isCode(_ paragraph: Paragraph) -> Bool {
    if codes.contains(paragraph.text) { return paragraph.cell.map { $0.column == 0 } ?? true }
    return paragraph.cell?.column == 0 && (2...3).contains(paragraph.text.utf8.count)
      && paragraph.text.utf8.allSatisfy { $0 &- 65 < 26 }
  }

  private static let codes: Set<String> = [
    "AN", "ART", "BY", "CLM", "CO", "CR", "CT", "CX", "CY", "DLN", "ED", "ET", "GC", "HD", "HL",
    "HLP", "IN", "IPC", "IPD", "LA", "LP", "NGC", "NS", "PD", "PG", "PUB", "RE", "RF", "RST",
    "SC", "SE", "SN", "TD", "VOL", "WC",
  ]

  /// Whether a line is a number and a word: `1,312 words`.
  static func isWordCount(_ line: Substring) -> Bool {
    let words = line.split { $0.isWhitespace }
    guard (2...3).contains(words.count), line.utf8.count < 30, let last = words.last,
      last.unicodeScalars.allSatisfy({
        $0.properties.isAlphabetic || $0.properties.generalCategory == .nonspacingMark
      })
    else { return false }
    return words.dropLast().allSatisfy { word in
      word.utf8.contains { $0 &- 48 < 10 }
        && word.utf8.allSatisfy { $0 &- 48 < 10 || $0 == .comma || $0 == .dot }
    }
  }
}
