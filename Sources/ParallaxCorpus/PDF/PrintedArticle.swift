import ParallaxModel

/// Takes the article out of a printed page: headline, paragraphs, and what else the print says.
struct PrintedArticle {
  /// The record to make a document from.
  private(set) var record = Record()

  private let pages: PrintedPages
  private let paragraphs: [PrintedParagraphs.Paragraph]
  private let bodySize: Double

  /// Takes the article out of the pages.
  ///
  /// - Parameters:
  ///   - pages: The words of the print.
  ///   - keepsFurniture: Whether all of the print is text.
  init(_ pages: PrintedPages, keepsFurniture: Bool) {
    var pages = pages
    let edges = keepsFurniture ? nil : PageEdges(removingFrom: &pages)
    self.pages = pages
    let joined = PrintedParagraphs(pages)
    paragraphs = joined.paragraphs
    bodySize = joined.bodySize
    if let edges { note(edges) }
    let place = titlePlace()
    record[.title] = place.map { paragraphs[$0].text } ?? ownTitle.map(withoutOutlet)
    if keepsFurniture {
      record[.body] = paragraphs.map(\.text).joined(separator: "\n\n")
    } else {
      take(from: place)
    }
    noteOutlet()
  }

  private mutating func note(_ edges: PageEdges) {
    record[.url] = edges.url
    record.metadata["printed"] = edges.printed ?? pages.created
    if edges.url == nil { record.pageOutlet = edges.cutAddress.flatMap(WebAddress.domain) }
    record.furniture = edges.texts.map {
      FurnitureLine(line: nil, text: $0, reason: "page-edge")
    }
  }

  /// Leaves out what is not the article by the rules for saved pages.
  private mutating func take(from title: Int?) {
    let dropsAbove = title.map(isTop) ?? false
    let blocks = paragraphs.indices.map {
      block($0, title: title, dropsAbove: dropsAbove)
    }
    let tree = HTMLTree(paragraphs: blocks.count)
    let main = Self.main(blocks)
    let text = ArticleText(
      tree: tree, blocks: blocks, in: main.lowerBound + 1..<main.upperBound + 1,
      title: record[.title] ?? "", description: PageDescription(tree))
    record[.body] = text.paragraphs.joined(separator: "\n\n")
    record.furniture += text.furniture
    record.captions = text.captions
    for line in text.furniture {
      if line.reason == "date", record[.date] == nil {
        record[.date] = PageLabels.date(line.text[...])
      }
      if line.reason == "byline", record[.author] == nil {
        record[.author] = PageLabels.author(line.text[...])
      }
    }
  }

  /// The stretch of a print that weighs most: running text adds its words, links and labels take
  /// away, so that teasers behind a list of links are no part of it.
  private static func main(_ blocks: [PageBlock]) -> Range<Int> {
    var best = (weight: 0.0, range: 0..<blocks.count)
    var (weight, start) = (0.0, 0)
    for (place, block) in blocks.prefix(end(blocks)).enumerated() {
      if weight <= 0 { (weight, start) = (0, place) }
      weight += Self.weight(block)
      if weight > best.weight { best = (weight, start..<(place + 1)) }
    }
    return best.range
  }

  /// The place of a label that begins the end of the page, with little running text behind it: a
  /// print has no boxes that would show what belongs to the label.
  private static func end(_ blocks: [PageBlock]) -> Int {
    let running = blocks.count(where: \.isRunning)
    var above = 0
    for (place, block) in blocks.enumerated() {
      let isLabel = block.furniture == nil && FurnitureRules.pageEnding(block.text[...]) != nil
      if isLabel, above >= 2, (running - above) * 3 <= above { return place }
      if block.isRunning { above += 1 }
    }
    return blocks.count
  }

  private static func weight(_ block: PageBlock) -> Double {
    let words = Double(block.words)
    if block.isRunning { return words * (1 - block.linkShare) }
    if block.linkShare > 0.5 { return -min(words, 8) * 0.5 }
    return block.kind == .heading ? 0 : -1
  }

  /// Whether hardly any running text stands above a place.
  private func isTop(_ place: Int) -> Bool {
    func running(_ range: ArraySlice<PrintedParagraphs.Paragraph>) -> Int {
      range.reduce(0) { $0 + (Sentences.isRunning($1.text[...]) ? $1.words - $1.linkWords : 0) }
    }
    return running(paragraphs[..<place]) * 3 <= running(paragraphs[place...])
  }

  private func block(_ place: Int, title: Int?, dropsAbove: Bool) -> PageBlock {
    let paragraph = paragraphs[place]
    return PageBlock(
      text: paragraph.text, kind: kind(paragraph), element: place + 1, parent: 0, line: nil,
      words: Sentences.wordCount(paragraph.text[...]), linkWords: paragraph.linkWords,
      furniture: furniture(paragraph, isAboveTitle: dropsAbove && place < title ?? 0),
      isHeadline: place == title)
  }

  private func kind(_ paragraph: PrintedParagraphs.Paragraph) -> PageBlock.Kind {
    if paragraph.isItem { return .item }
    let isLong = paragraph.words > 25
    if paragraph.size > bodySize * 1.12, !isLong { return .heading }
    let isLabel = paragraph.isBold && !Sentences.endsSentence(paragraph.text[...])
    return isLabel && !isLong && !isAllBold ? .heading : .paragraph
  }

  private var isAllBold: Bool { paragraphs.count(where: \.isBold) * 2 > paragraphs.count }

  /// Why the print itself shows that a paragraph is furniture: its place or its small letters.
  private func furniture(
    _ paragraph: PrintedParagraphs.Paragraph, isAboveTitle: Bool
  ) -> String? {
    let text = paragraph.text[...]
    let isKnown =
      PageLabels.reason(text) ?? FurnitureRules.inline(text) ?? FurnitureRules.ending(text) != nil
    if isKnown { return nil }
    if isAboveTitle { return "navigation" }
    return paragraph.size < bodySize * 0.88 && paragraph.words <= 80 ? "caption" : nil
  }

  /// The title that the file gives itself, where it is one.
  private var ownTitle: String? {
    guard let title = pages.title, Sentences.wordCount(title[...]) > 1 else { return nil }
    let lower = title.lowercased()
    let isName =
      lower.hasPrefix("microsoft word") || lower.hasPrefix("untitled")
      || WebAddress.isAddress(title)
      || [".doc", ".docx", ".pdf", ".html", ".htm", ".indd", ".odt", ".txt"].contains {
        lower.hasSuffix($0)
      }
    return isName ? nil : title
  }

  /// The headline: what the file's own title names, else the largest letters at the top.
  private func titlePlace() -> Int? {
    if let ownTitle { return named(by: ownTitle) }
    let firstPage = paragraphs.indices.prefix { paragraphs[$0].page == paragraphs[0].page }
    let running = firstPage.filter { Sentences.isRunning(paragraphs[$0].text[...]) }
    let top = firstPage.prefix { $0 < running.dropFirst(2).first ?? .max }
    for fewest in [4, 2] {
      let large = top.filter {
        paragraphs[$0].size > bodySize * 1.15 && (fewest...40).contains(wordCount($0))
      }
      if let best = large.max(by: isSmaller) { return best }
    }
    return nil
  }

  /// The largest paragraph that the file's own title begins with, or else holds.
  private func named(by title: String) -> Int? {
    let own = FurnitureRules.folded(title[...])
    let texts = paragraphs.prefix(400).map {
      $0.words <= 40 ? FurnitureRules.folded($0.text[...]) : ""
    }
    let begins = texts.indices.filter { place in
      !own.isEmpty && !texts[place].isEmpty
        && (own.hasPrefix(texts[place]) && texts[place].utf8.count * 3 > own.utf8.count
          || texts[place].hasPrefix(own) && own.utf8.count * 3 > texts[place].utf8.count)
    }
    if let best = begins.max(by: isSmaller) { return best }
    return texts.indices.filter {
      texts[$0].utf8.count * 3 > own.utf8.count && wordCount($0) > 2 && own.contains(texts[$0])
        && paragraphs[$0].size >= bodySize
    }.max(by: isSmaller)
  }

  private func wordCount(_ place: Int) -> Int { Sentences.wordCount(paragraphs[place].text[...]) }

  /// Whether one has smaller letters than the other, or comes later where they are equal.
  private func isSmaller(_ one: Int, _ other: Int) -> Bool {
    (paragraphs[one].size, -one) < (paragraphs[other].size, -other)
  }

  private static let marks = [" | ", " - ", " \u{2013} ", " \u{2014} ", " \u{00BB} "]

  /// A title without the name behind its last bar or dash.
  private func withoutOutlet(_ title: String) -> String {
    for mark in Self.marks {
      guard let range = title.ranges(of: mark).last else { continue }
      let (head, name) = (title[..<range.lowerBound], title[range.upperBound...])
      if Sentences.wordCount(name) <= 4, Sentences.wordCount(head) >= 4 { return String(head) }
    }
    return title
  }

  /// The outlet, where the file's title is the headline with a name behind a bar or dash.
  private mutating func noteOutlet() {
    guard record.pageOutlet == nil, let own = ownTitle, let title = record[.title],
      own.hasPrefix(title)
    else { return }
    let rest = own.dropFirst(title.count)
    guard let mark = Self.marks.first(where: rest.hasPrefix) else { return }
    let name = rest.dropFirst(mark.count)
    if Sentences.wordCount(name) <= 5, !name.contains("|") {
      record.pageOutlet = String(TextLine.trim(name))
    }
  }
}
