import ParallaxModel

/// Takes the article's paragraphs out of the part of a page that holds it.
struct ArticleText {
  /// The paragraphs, headings, list items and quotations in their order.
  private(set) var paragraphs: [String] = []
  /// The blocks that were left out, in the order of the page.
  private(set) var furniture: [FurnitureLine] = []

  /// Goes through the blocks of a page.
  ///
  /// - Parameters:
  ///   - blocks: All blocks of the page, in order.
  ///   - root: The part that holds the article.
  ///   - title: The headline, which is not repeated in the text.
  ///   - witness: What the page's metadata says of the text.
  init(blocks: [PageBlock], in root: Range<Int>, title: String, witness: PageWitness) {
    let title = FurnitureRules.folded(title[...])
    var blocks = blocks
    var inside = blocks.indices.filter { root.contains(blocks[$0].element) }
    let leads = LeadFinder(blocks: blocks, witness: witness)
      .leads(before: inside.first ?? 0, title: title)
    for place in leads { blocks[place].furniture = nil }
    let isLead = Set(leads)
    inside = leads + inside
    let running = inside.filter { blocks[$0].isRunning }
    let end = Self.end(blocks, inside, running)
    var kept = Set<Int>()
    for place in inside where place < end {
      if isLead.contains(place) || reason(blocks[place], place, running, title) == nil {
        kept.insert(place)
      }
    }
    dropLooseHeadings(blocks, &kept)
    for (place, block) in blocks.enumerated() {
      if kept.contains(place) {
        paragraphs.append(block.text)
      } else {
        let why = reason(block, place, running, title) ?? (place >= end ? "after-article" : "label")
        if why == "title" { continue }
        furniture.append(FurnitureLine(line: block.line, text: block.text, reason: why))
      }
    }
  }

  /// The number of words in the paragraphs.
  var wordCount: Int { paragraphs.reduce(0) { $0 + Sentences.wordCount($1[...]) } }

  /// The place from which on nothing belongs to the article: a heading or label that begins the
  /// end of the page, with little running text behind it.
  private static func end(_ blocks: [PageBlock], _ inside: [Int], _ running: [Int]) -> Int {
    for place in inside where blocks[place].furniture == nil {
      guard FurnitureRules.ending(blocks[place].text[...]) != nil else { continue }
      let above = running.count { $0 < place }
      let below = running.count - above
      if above >= 2, below * 3 <= above { return place }
    }
    return blocks.count
  }

  /// Why a block is left out; nil for the article's own.
  private func reason(
    _ block: PageBlock, _ place: Int, _ running: [Int], _ title: String
  ) -> String? {
    if let reason = block.furniture { return reason }
    if block.words <= 60, FurnitureRules.folded(block.text[...]) == title { return "title" }
    if let reason = FurnitureRules.inline(block.text[...]) ?? FurnitureRules.ending(block.text[...])
    {
      return reason
    }
    if let reason = FurnitureRules.caption(block.text[...]) { return reason }
    let isBeforeText = place < running.first ?? 0
    let isAfterText = place > running.last ?? .max
    if block.linkShare > 0.6, block.kind != .quotation, !(block.isRunning && block.words > 20) {
      let isBetween = !isBeforeText && !isAfterText && block.kind == .paragraph
      if !isBetween || !Sentences.endsSentence(block.text[...]) { return "related-links" }
    }
    if isBeforeText || place <= (running.first ?? 0) + 1 {
      if let label = PageLabels.reason(block.text[...]) { return label }
    }
    if block.isRunning { return nil }
    switch block.kind {
    case .heading: return isAfterText ? "label" : nil
    case .item: return isAfterText || isBeforeText ? "label" : nil
    case .paragraph, .quotation:
      let isShort = block.words < 5 && !Sentences.endsSentence(block.text[...])
      return isBeforeText && isShort ? "label" : nil
    case .cell: return isAfterText || isBeforeText ? "label" : nil
    case .loose: return isBeforeText || isAfterText || block.words < 8 ? "label" : nil
    }
  }

  /// Labels above the first paragraph, and headings with nothing below them, are none of the
  /// text's.
  private func dropLooseHeadings(_ blocks: [PageBlock], _ kept: inout Set<Int>) {
    let order = kept.sorted()
    let top = order.prefix { blocks[$0].kind == .heading && blocks[$0].words < 4 }
    let bottom = order.reversed().prefix { blocks[$0].kind == .heading }
    kept.subtract(top)
    kept.subtract(bottom)
  }
}
