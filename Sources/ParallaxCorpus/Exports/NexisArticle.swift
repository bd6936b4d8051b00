/// Takes one article of a Nexis Uni or Lexis+ export apart.
struct NexisArticle {
  /// The article.
  private(set) var article: ExportArticle
  /// Whether there is a mark or a label that every article has.
  private(set) var hasText = false
  private let paragraphs: [Paragraph]

  /// The paragraphs above the first label in which the date is looked for.
  private static let longestHead = 8

  /// Reads the paragraphs up to an end of a document.
  ///
  /// - Parameters:
  ///   - paragraphs: At least one.
  ///   - hasCover: Whether a cover page may stand before the headline.
  ///   - place: The place of the first paragraph.
  ///   - isWhole: Whether the end was found.
  init(_ paragraphs: [Paragraph], hasCover: Bool, place: Int, isWhole: Bool) {
    article = ExportArticle(place: place)
    self.paragraphs = paragraphs
    let body = paragraphs.firstIndex(where: NexisFormat.isBodyMark)
    let label = firstLabel(before: body ?? paragraphs.endIndex)
    let date = dateLine(before: label ?? body ?? paragraphs.endIndex)
    hasText = body != nil || label != nil
    let next = takeHead(date: date, label: label ?? body, hasCover: hasCover)
    let start = takeLabels(from: next, to: body)
    takeText(from: start)
    article.fault = fault(isWhole: isWhole)
  }

  private func fault(isWhole: Bool) -> ExportArticle.Fault? {
    let isRefused =
      paragraphs.count < 12
      && paragraphs.contains {
        $0.text.hasPrefix("We are sorry but there is an error in this document")
      }
    if isRefused {
      return ExportArticle.Fault(
        summary: "the database could not show this document when it was exported",
        remedy: "export it again")
    }
    if hasText { return nil }
    return ExportArticle.Fault(
      summary: isWhole
        ? "this article has neither \u{201C}Body\u{201D} nor labels such as Length: and Load-Date:"
        : "the file ends before this article's \u{201C}Body\u{201D}",
      remedy: "export it again")
  }

  /// The first paragraph with one of the labels above the text.
  private func firstLabel(before end: Int) -> Int? {
    paragraphs[..<end].firstIndex {
      guard let label = LabeledText($0.text[...]) else { return false }
      return Self.headLabels.contains(label.key)
    }
  }

  private static let headLabels: Set<String> = [
    "section", "length", "byline", "dateline", "highlight", "rubrik", "länge", "autor",
    "rubrique", "longueur", "auteur", "load_date",
  ]

  /// The last paragraph with a date above the labels.
  private func dateLine(before end: Int) -> Int? {
    paragraphs[..<end].suffix(Self.longestHead).lastIndex {
      !CopyrightLine.isOne($0.text[...]) && LabeledText($0.text[...]) == nil
        && DateInLine($0.line[...]) != nil
    }
  }

  /// Takes headline, publication and date, and what stands before them.
  ///
  /// - Returns: The place after them.
  private mutating func takeHead(date: Int?, label: Int?, hasCover: Bool) -> Int {
    let end = date ?? min(2, label ?? paragraphs.count)
    let publication = date.map { $0 - 1 } ?? 1
    var start = max(0, publication - 1)
    if let styled = paragraphs[..<end].lastIndex(where: { $0.role != .text }), styled < end {
      start = min(styled, start)
    } else if !hasCover {
      start = 0
    }
    for paragraph in paragraphs[..<start] {
      article.leaveOut(paragraph, hasCover ? "cover-page" : "label")
    }
    if publication > 0, publication < paragraphs.count, publication < label ?? .max {
      article.place = paragraphs[start].place
      let title = paragraphs[start..<max(start, publication)].map(\.line)
      article.add("headline", title.joined(separator: " "))
      article.add("publication line", paragraphs[publication].line)
    }
    if let date, let found = DateInLine(paragraphs[date].line[...]) {
      article.add("date line", found.date)
      article.add("edition", found.rest)
      return date + 1
    }
    return min(max(0, publication + 1), label ?? paragraphs.count)
  }

  /// Takes the labels above the text.
  ///
  /// - Returns: The place where the text begins.
  private mutating func takeLabels(from start: Int, to body: Int?) -> Int {
    var place = start
    while place < body ?? paragraphs.count {
      let paragraph = paragraphs[place]
      if CopyrightLine.isOne(paragraph.text[...]) {
        article.leaveOut(paragraph, "copyright")
      } else if let label = LabeledText(paragraph.text[...]),
        body != nil || Self.headLabels.contains(label.key)
      {
        article.add(label.name, label.value)
      } else if body != nil {
        article.add("note", paragraph.line)
      } else {
        return place
      }
      place += 1
    }
    return body.map { $0 + 1 } ?? place
  }

  /// The marks that end a text.
  private static let endMarks: Set<String> = ["Classification", "Graphic", "Notes"]

  private mutating func takeText(from start: Int) {
    var mark: String?
    for paragraph in paragraphs[start...] {
      let label = LabeledText(paragraph.text[...])
      if Self.endMarks.contains(paragraph.text) {
        mark = paragraph.text
      } else if label?.key == "load_date" || mark == "Classification", let label {
        article.add(label.name, label.value)
        mark = "Classification"
      } else if Self.links.contains(where: paragraph.text.hasPrefix) {
        article.leaveOut(paragraph, "label")
      } else if mark == nil {
        article.body.append(paragraph.text)
      } else if CopyrightLine.isOne(paragraph.text[...]) {
        article.leaveOut(paragraph, "copyright")
      } else if let mark, mark != "Classification" {
        article.addOrExtend(mark, paragraph.line)
      } else {
        article.extend(paragraph.line)
      }
    }
  }

  /// How paragraphs begin that point to a facsimile.
  private static let links = ["Link to Image", "Link to PDF", "Link to the original story"]
}

extension ExportArticle {
  /// Adds a value to the field of a name, or makes the field.
  fileprivate mutating func addOrExtend(_ name: String, _ value: String) {
    if fields.last?.name == name { extend(value) } else { add(name, value) }
  }
}
