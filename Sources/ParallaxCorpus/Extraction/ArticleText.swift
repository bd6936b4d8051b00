import ParallaxModel

/// Takes the article's paragraphs out of the part of a page that holds it.
struct ArticleText {
  /// The paragraphs, headings, list items and quotations in their order.
  private(set) var paragraphs: [String] = []
  /// The blocks that were left out, in the order of the page.
  private(set) var furniture: [FurnitureLine] = []
  /// The captions of the article's pictures, with their credits, in the order of the page.
  private(set) var captions: [FurnitureLine] = []

  /// Goes through the blocks of a page.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - blocks: All blocks of the page, in order.
  ///   - root: The part that holds the article.
  ///   - title: The headline, which is not repeated in the text.
  ///   - description: The summary in the page's metadata.
  init(
    tree: HTMLTree, blocks: [PageBlock], in root: Range<Int>, title: String,
    description: PageDescription
  ) {
    let title = FurnitureRules.folded(title[...])
    var blocks = blocks
    var inside = blocks.indices.filter { root.contains(blocks[$0].element) }
    EndingBoxes(tree: tree, blocks: blocks).close(&blocks, inside)
    let leads = LeadFinder(blocks: blocks, description: description)
      .leads(before: inside.first ?? 0, title: title)
    for place in leads { blocks[place].furniture = nil }
    let isLead = Set(leads)
    inside = leads + inside
    let running = inside.filter { blocks[$0].isRunning }
    let end = Self.end(blocks, inside, running)
    company = Set(running.map { Place(blocks[$0]) })
    lists = Self.plainLists(blocks, inside)
    var reasons = blocks.map { $0.furniture }
    for place in inside where !isLead.contains(place) {
      reasons[place] = reason(blocks[place], place, running, title)
    }
    var kept = Set(inside.filter { $0 < end && reasons[$0] == nil })
    dropLooseHeadings(blocks, &kept)
    let isInside = Set(inside)
    let reach = Self.captionReach(blocks, inside, kept, title)
    for (place, block) in blocks.enumerated() {
      if kept.contains(place) {
        paragraphs.append(block.text)
        continue
      }
      let why =
        reasons[place] ?? (isInside.contains(place) ? nil : Self.reason(outside: block, title))
      if why == "title" { continue }
      if why == "caption", reach.contains(place), let caption = Self.caption(block) {
        captions.append(FurnitureLine(line: block.line, text: caption, reason: "caption"))
        if let credit = block.caption?.credit, !credit.isEmpty {
          furniture.append(FurnitureLine(line: block.line, text: credit, reason: "credit"))
        }
        continue
      }
      furniture.append(
        FurnitureLine(
          line: block.line, text: block.text,
          reason: why ?? (place >= end ? "after-article" : "label")))
    }
  }

  /// From the headline to the last paragraph: captions elsewhere are those of other articles.
  private static func captionReach(
    _ blocks: [PageBlock], _ inside: [Int], _ kept: Set<Int>, _ title: String
  ) -> Range<Int> {
    guard let first = inside.first,
      let last = inside.last(where: { kept.contains($0) && blocks[$0].isRunning })
    else { return 0..<0 }
    let headline = (max(0, first - LeadFinder.reach)..<first).last {
      blocks[$0].isHeadline || FurnitureRules.isTitle(blocks[$0].text[...], title)
    }
    return min(headline ?? first, last)..<last
  }

  /// The text of a caption; nil where too little shows that it is the article's own.
  private static func caption(_ block: PageBlock) -> String? {
    guard block.linkShare <= 1.0 / 3 else { return nil }
    if let caption = block.caption { return caption.words }
    if block.furniture == "caption" {
      return PictureCaption(block.text[...])?.credit == nil ? nil : block.text
    }
    return PictureCaption(unmarked: block.text[...]) == nil ? nil : block.text
  }

  /// Why a block outside the part that holds the article is none of it.
  private static func reason(outside block: PageBlock, _ title: String) -> String? {
    if FurnitureRules.isTitle(block.text[...], title) { return "title" }
    if let reason = FurnitureRules.inline(block.text[...]) { return reason }
    return block.linkShare > 0.6
      ? "related-links"
      : FurnitureRules.pageEnding(block.text[...]) ?? PageLabels.reason(block.text[...])
  }

  /// Where running text stands: lines beside it, such as those of a list made of line breaks, are
  /// the text's.
  private var company: Set<Place> = []
  /// The lists that are no menus.
  private var lists: Set<Int> = []

  private struct Place: Hashable {
    var parent: Int
    var kind: PageBlock.Kind

    init(_ block: PageBlock) {
      parent = block.parent
      kind = block.kind
    }
  }

  /// The lists of three points or more with few links.
  private static func plainLists(_ blocks: [PageBlock], _ inside: [Int]) -> Set<Int> {
    var sums: [Int: (points: Int, words: Int, links: Int)] = [:]
    for place in inside where blocks[place].kind == .item && blocks[place].furniture == nil {
      let block = blocks[place]
      let sum = sums[block.parent] ?? (0, 0, 0)
      sums[block.parent] = (sum.points + 1, sum.words + block.words, sum.links + block.linkWords)
    }
    return Set(
      sums.filter {
        $0.value.points >= 3 && $0.value.words >= 9 && $0.value.links * 5 < $0.value.words
      }
      .keys)
  }

  /// The number of words in the paragraphs.
  var wordCount: Int { paragraphs.reduce(0) { $0 + Sentences.wordCount($1[...]) } }

  /// The place from which on nothing belongs to the article: a heading or label that begins the
  /// end of the page, with little running text behind it.
  private static func end(_ blocks: [PageBlock], _ inside: [Int], _ running: [Int]) -> Int {
    for place in inside where blocks[place].furniture == nil {
      guard let reason = FurnitureRules.pageEnding(blocks[place].text[...]) else { continue }
      if ["share", "subscribe"].contains(reason) { continue }
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
    if FurnitureRules.isTitle(block.text[...], title) { return "title" }
    if let reason = FurnitureRules.inline(block.text[...])
      ?? FurnitureRules.pageEnding(block.text[...])
    {
      return reason
    }
    if let reason = FurnitureRules.appeal(block) { return reason }
    if block.isBesidePicture, block.words <= 30, !Sentences.endsSentence(block.text[...]) {
      return "caption"
    }
    let isBeforeText = place < running.first ?? 0
    let isAfterText = place > running.last ?? .max
    if block.linkShare > 0.6, block.words - block.linkWords < 15, block.kind != .quotation,
      !(block.isRunning && block.words > 20)
    {
      let isBetween = !isBeforeText && !isAfterText && block.kind == .paragraph
      if !isBetween || !Sentences.endsSentence(block.text[...]) { return "related-links" }
    }
    if isBeforeText || place <= (running.first ?? 0) + 1 {
      if let label = PageLabels.reason(block.text[...]) { return label }
    }
    if block.isRunning { return nil }
    switch block.kind {
    case .heading: return isAfterText ? "label" : nil
    case .item:
      if lists.contains(block.parent) { return nil }
      return isAfterText || isBeforeText ? "label" : nil
    case .paragraph, .quotation:
      let isShort = block.words < 5 && !Sentences.endsSentence(block.text[...])
      if block.words >= 3, block.linkWords == 0, company.contains(Place(block)) { return nil }
      return isBeforeText && isShort ? "label" : nil
    case .cell: return isAfterText || isBeforeText ? "label" : nil
    case .loose:
      if !isBeforeText, !isAfterText, block.linkShare < 0.3, company.contains(Place(block)) {
        return nil
      }
      return isBeforeText || isAfterText || block.words < 8 ? "label" : nil
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
