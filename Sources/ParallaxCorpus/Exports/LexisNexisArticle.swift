/// Takes one article of an old LexisNexis export apart.
struct LexisNexisArticle {
  /// The article.
  private(set) var article: ExportArticle
  private let paragraphs: [Paragraph]
  private var outlet: String?
  private var date: String?
  private var edition: [String] = []
  private var title: [String] = []
  private var hasLabels = false
  private var isInText = false

  /// The paragraphs in which newspaper and date are looked for.
  private static let longestHead = 6
  /// The paragraphs of a headline and what stands below it, before the labels.
  private static let longestTitle = 6

  /// Reads the paragraphs after a separator.
  init(_ paragraphs: [Paragraph], place: Int) {
    article = ExportArticle(place: place)
    self.paragraphs = paragraphs
    var start = 0
    while start < paragraphs.count, !isInText, takeHead(at: start) { start += 1 }
    let tail = tail(from: start)
    article.add("newspaper", outlet ?? "")
    article.add("date line", date ?? "")
    article.add("edition", edition.joined(separator: " "))
    article.add("headline", title.joined(separator: " "))
    for paragraph in paragraphs[start..<tail] {
      if CopyrightLine.isOne(paragraph.text[...]) {
        article.leaveOut(paragraph, "copyright")
      } else {
        article.body.append(paragraph.text)
      }
    }
    takeTail(paragraphs[tail...])
    if date == nil, !hasLabels {
      article.fault = ExportArticle.Fault(
        summary: "this article has neither a date nor labels such as LENGTH: and LANGUAGE:",
        remedy: "export it again")
    }
  }

  /// Takes a paragraph above the text; false when the text begins with it.
  private mutating func takeHead(at place: Int) -> Bool {
    let paragraph = paragraphs[place]
    if let label = headLabel(at: place) {
      take(label, paragraph)
      return true
    }
    if date == nil, !hasLabels {
      guard place < Self.longestHead else { return false }
      takeNewspaperAndDate(paragraph)
      return true
    }
    guard !hasLabels, title.count < Self.longestTitle, title.isEmpty || hasLabel(after: place)
    else { return false }
    title.append(paragraph.line)
    return true
  }

  /// The label of a paragraph above the text: one of those that are known, or any in capitals
  /// with the length still to come.
  private func headLabel(at place: Int) -> LabeledText? {
    guard let label = LabeledText(paragraphs[place].text[...]), label.isInCapitals else {
      return nil
    }
    if LexisNexisFormat.headLabels.contains(label.key) { return label }
    guard hasLabels else { return nil }
    let next = paragraphs[(place + 1)...].prefix(Self.longestTitle)
    return next.contains { LabeledText($0.text[...])?.isLength ?? false } ? label : nil
  }

  private func hasLabel(after place: Int) -> Bool {
    paragraphs[(place + 1)...].prefix(Self.longestTitle).contains {
      guard let label = LabeledText($0.text[...]) else { return false }
      return label.isInCapitals && LexisNexisFormat.headLabels.contains(label.key)
    }
  }

  private mutating func take(_ label: LabeledText, _ paragraph: Paragraph) {
    hasLabels = true
    switch label.key {
    case "headline": title.append(label.value)
    case "body":
      isInText = true
      let lines = paragraph.text.split(separator: "\n", omittingEmptySubsequences: false)
      let first = lines[0].drop { $0 != ":" }.dropFirst()
      let rest = ([TextLine.trim(first)] + lines.dropFirst()).filter { !$0.isEmpty }
      if !rest.isEmpty { article.body.append(rest.joined(separator: "\n")) }
    default: article.add(label.name, label.value)
    }
  }

  private mutating func takeNewspaperAndDate(_ paragraph: Paragraph) {
    for line in paragraph.lines {
      if CopyrightLine.isOne(line.trimmed) {
        article.leaveOut(Paragraph(place: line.number, text: String(line.text)), "copyright")
      } else if outlet == nil {
        outlet = String(line.trimmed)
      } else if date == nil, let found = DateInLine(line.trimmed) {
        date = found.date
        if !found.rest.isEmpty { edition.append(Self.withoutMarks(found.rest)) }
      } else {
        edition.append(Self.withoutMarks(String(line.trimmed)))
      }
    }
  }

  private static func withoutMarks(_ text: String) -> String {
    String(text.trimming { $0 <= 0x20 || $0 == .comma || $0 == UInt8(ascii: ";") })
  }

  /// The place from which on labels follow the text.
  private func tail(from start: Int) -> Int {
    ExportTail.start(in: start..<paragraphs.count) { place in
      let text = paragraphs[place].text[...]
      if let label = LabeledText(text), label.isInCapitals {
        let isKnown = LexisNexisFormat.tailLabels.contains(label.key)
        // A label that is not known stands among others.
        let above = place > start ? LabeledText(paragraphs[place - 1].text[...]) : nil
        guard isKnown || above?.isInCapitals == true else { return .text }
        return .label(
          isKnown: isKnown, hasParagraphs: LexisNexisFormat.longLabels.contains(label.key))
      }
      return CopyrightLine.isOne(text) ? .notice : .text
    }
  }

  private mutating func takeTail(_ paragraphs: ArraySlice<Paragraph>) {
    var isAfterLabel = false
    for paragraph in paragraphs {
      if let label = LabeledText(paragraph.text[...]), label.isInCapitals {
        article.add(label.name, label.value)
        hasLabels = true
        isAfterLabel = true
      } else if CopyrightLine.isOne(paragraph.text[...]) || !isAfterLabel {
        article.leaveOut(paragraph, "copyright")
      } else {
        article.extend(paragraph.line)
      }
    }
  }
}

extension LabeledText {
  /// Whether the value is the number of words.
  fileprivate var isLength: Bool { ["length", "länge", "longueur"].contains(key) }
}
