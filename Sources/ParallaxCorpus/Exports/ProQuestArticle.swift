import ParallaxModel

/// Takes one article of a ProQuest export apart.
struct ProQuestArticle {
  /// The article.
  private(set) var article: ExportArticle

  /// Whether the lines are an article, and no table of contents or notice.
  var isArticle: Bool {
    article.fields.contains { Self.signs.contains(FieldNames.normalized($0.name)) }
  }

  /// Labels that every article has at least one of.
  private static let signs: Set<String> = [
    "publication_title", "full_text", "fulltext", "proquest_document_id", "document_url",
  ]

  /// Reads the lines between two separators.
  init(_ lines: [TextLine]) {
    article = ExportArticle(place: lines.first { !$0.isBlank }?.number ?? 1)
    let text = Self.text(in: lines)
    var head: [Substring] = []
    var isHead = true
    for (place, line) in lines.enumerated() where !text.contains(place) {
      if line.isBlank {
        isHead = isHead && head.isEmpty
      } else if let label = LabeledText(line.text), Self.isLabel(label, in: lines, place) {
        article.fields.append(.init(name: label.name, value: label.value))
      } else if !article.fields.isEmpty {
        article.extend(String(line.trimmed))
      } else if isHead, !Self.isCount(line.trimmed) {
        head.append(line.trimmed)
      } else {
        article.furniture.append(
          FurnitureLine(line: line.number, text: String(line.trimmed), reason: "label"))
      }
    }
    article.fields.removeAll { $0.value.isEmpty }
    article.add("headline line", head.joined(separator: " "))
    if !text.isEmpty { article.body = Self.paragraphs(of: lines[text]) }
  }

  /// `Document 2 of 10` above the headline.
  private static func isCount(_ line: Substring) -> Bool {
    let words = line.split(separator: " ")
    return words.count == 4 && words[0] == "Document" && words[2] == "of" && Int(words[1]) != nil
  }

  /// A label begins a line of its own: any before the text, those that are known after it.
  private static func isLabel(_ label: LabeledText, in lines: [TextLine], _ place: Int) -> Bool {
    if ProQuestFormat.labels.contains(label.key) { return true }
    let isAfterBlank = place == 0 || lines[place - 1].isBlank
    return isAfterBlank && label.name.split(separator: " ").count <= 4
      && label.name.unicodeScalars.first?.properties.isUppercase == true
  }

  /// The lines of the text: from `Full text:` up to the labels after it.
  private static func text(in lines: [TextLine]) -> Range<Int> {
    guard
      let start = lines.firstIndex(where: {
        ["full_text", "fulltext"].contains(LabeledText($0.text)?.key ?? "")
      })
    else { return 0..<0 }
    let end = ExportTail.start(in: start + 1..<lines.endIndex) { place in
      if lines[place].isBlank { return .more }
      if let key = knownLabel(lines[place]) {
        return .label(isKnown: true, hasParagraphs: key == "illustration")
      }
      guard lines[place - 1].isBlank else { return .more }
      // A label that is not known stands among those that are.
      let above = lines[start..<place].last { !$0.isBlank }
      let isAmongLabels = LabeledText(lines[place].text) != nil && above.flatMap(knownLabel) != nil
      return isAmongLabels ? .label(isKnown: false, hasParagraphs: false) : .text
    }
    return start..<end
  }

  private static func knownLabel(_ line: TextLine) -> String? {
    LabeledText(line.text).flatMap { ProQuestFormat.labels.contains($0.key) ? $0.key : nil }
  }

  /// The paragraphs, the first without its label.
  private static func paragraphs(of lines: ArraySlice<TextLine>) -> [String] {
    var lines = Array(lines)
    if let first = lines.first {
      lines[0].text = first.text.drop { $0 != ":" }.dropFirst()
    }
    return TextBlock.blocks(of: lines).map(\.text)
  }
}
