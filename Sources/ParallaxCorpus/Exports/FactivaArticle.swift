/// Takes one article of a Factiva export apart.
struct FactivaArticle {
  /// The article.
  private(set) var article: ExportArticle
  /// Whether the paragraphs are an article, and no end of a page.
  private(set) var isArticle = false
  private let paragraphs: [Paragraph]

  /// The paragraphs above the number of words.
  private static let longestHead = 8
  /// The paragraphs between the date and the copyright.
  private static let longestMiddle = 10

  /// Reads the paragraphs of an article; at least one.
  init(_ paragraphs: [Paragraph]) {
    article = ExportArticle(place: paragraphs.first?.place ?? 1)
    self.paragraphs = paragraphs
    let codes = paragraphs.indices.filter { FactivaFormat.isCode(paragraphs[$0]) }
    let names = Set(codes.map { paragraphs[$0].text })
    if names.contains("HD") || names.isSuperset(of: ["SN", "PD"]) {
      isArticle = true
      takeCodes(codes)
    } else if let count = wordCount() {
      isArticle = true
      takeLines(wordCount: count)
    } else {
      isArticle = FactivaFormat.accessionNumber(paragraphs[paragraphs.count - 1]) != nil
      article.fault = ExportArticle.Fault(
        summary: "this article has neither the codes HD and PD nor a number of words and a date",
        remedy: "export it again")
    }
  }

  private mutating func takeCodes(_ codes: [Int]) {
    for paragraph in paragraphs[..<(codes.first ?? 0)] { article.leaveOut(paragraph, "label") }
    var lead: [String] = []
    var text: [String] = []
    for (order, place) in codes.enumerated() {
      let end = order + 1 < codes.count ? codes[order + 1] : paragraphs.count
      let values = paragraphs[(place + 1)..<end]
      switch paragraphs[place].text {
      case "LP": lead += values.map(\.text)
      case "TD": text += values.map(\.text)
      case "AN":
        let last = values.last.map { FactivaFormat.accessionNumber($0) ?? $0.line }
        article.add("AN", last ?? "")
      case let name: article.add(name, values.map(\.line).joined(separator: " "))
      }
    }
    article.body = lead + text
  }

  /// The place of the number of words: the first one with a date right below.
  private func wordCount() -> Int? {
    paragraphs.indices.dropLast().prefix(Self.longestHead).first {
      FactivaFormat.isWordCount(paragraphs[$0].text[...])
        && DateInLine(paragraphs[$0 + 1].line[...]) != nil
    }
  }

  private mutating func takeLines(wordCount: Int) {
    takeHead(paragraphs[..<wordCount])
    article.add("WC", paragraphs[wordCount].line)
    if let found = DateInLine(paragraphs[wordCount + 1].line[...]) {
      article.add("PD", found.date)
    }
    let start = takeMiddle(from: wordCount + 2)
    for paragraph in paragraphs[start...] {
      if let number = FactivaFormat.accessionNumber(paragraph) {
        article.add("AN", number)
      } else {
        article.body.append(paragraph.text)
      }
    }
  }

  /// Section, headline and author: the headline is set off by its style, or is the last line that
  /// is no author.
  private mutating func takeHead(_ head: ArraySlice<Paragraph>) {
    let title =
      head.firstIndex { $0.role == .title || $0.role == .heading }
      ?? head.firstIndex { $0.isStrong }
      ?? head.lastIndex { $0.role != .byline && PageLabels.author($0.line[...]) == nil }
    guard let title else { return }
    var end = title + 1
    while end < head.endIndex, head[end].role == head[title].role,
      head[end].isStrong, head[title].isStrong
    {
      end += 1
    }
    article.add("SE", head[..<title].map(\.line).joined(separator: " "))
    article.add("HD", head[title..<end].map(\.line).joined(separator: " "))
    let author = head[end...].map(\.line).joined(separator: " ")
    article.add("BY", PageLabels.author(author[...]) ?? author)
  }

  /// Time, source, its code, and what else stands between date and text.
  ///
  /// - Returns: The place where the text begins.
  private mutating func takeMiddle(from first: Int) -> Int {
    let reach = min(paragraphs.count, first + Self.longestMiddle)
    guard first < reach else { return paragraphs.count }
    let copyright = (first..<reach).first { CopyrightLine.isOne(paragraphs[$0].text[...]) }
    let language = (first..<reach).last { LanguageTag.isName(paragraphs[$0].text) }
    let end = copyright ?? language.map { $0 + 1 } ?? min(reach, first + 2)
    var place = first
    if place < end, Self.isTime(paragraphs[place].text) {
      article.add("ET", paragraphs[place].line)
      place += 1
    }
    for (order, index) in (place..<max(place, end)).enumerated() {
      let name = index == language ? "LA" : order == 0 ? "SN" : order == 1 ? "SC" : "ED"
      if name == "ED", article["ED"] != nil {
        article.add("PG", paragraphs[index].line)
      } else {
        article.add(name, paragraphs[index].line)
      }
    }
    guard let copyright else { return max(place, end) }
    article.add("CY", paragraphs[copyright].line)
    return copyright + 1
  }

  private static func isTime(_ text: String) -> Bool {
    text.utf8.count <= 12 && text.utf8.contains(.colon)
      && text.utf8.first.map { $0 &- 48 < 10 } ?? false
  }
}
