/// Finds the lead: the paragraphs between the headline and the part that holds the article.
///
/// Many pages set the first paragraph apart, beside the headline or above the picture, so that it
/// stands outside the element that holds all others.
struct LeadFinder {
  let blocks: [PageBlock]
  let description: PageDescription

  /// The most blocks between a headline and the text below it.
  static let reach = 40

  /// Finds the blocks of the lead.
  ///
  /// - Parameters:
  ///   - start: The place of the article's first block.
  ///   - title: The headline, folded.
  /// - Returns: Their places, in order.
  func leads(before start: Int, title: String) -> [Int] {
    guard let headline = headline(before: start, title: title) else {
      return (max(0, start - Self.reach)..<start).filter {
        isLead(blocks[$0]) && description.holds(blocks[$0].text)
      }
    }
    var leads: [Int] = []
    for place in (headline + 1)..<start {
      let block = blocks[place]
      if isLead(block), !FurnitureRules.isTitle(block.text[...], title) {
        leads.append(place)
      } else if block.kind == .heading, block.furniture == nil, block.linkWords == 0,
        !FurnitureRules.isTitle(block.text[...], title)
      {
        // What follows another heading is another box.
        break
      }
    }
    return leads
  }

  /// The last heading above the article that is its headline.
  private func headline(before start: Int, title: String) -> Int? {
    guard !title.isEmpty else { return nil }
    return (max(0, start - Self.reach)..<start).last { place in
      let block = blocks[place]
      if block.isHeadline, block.furniture == nil { return true }
      guard block.kind == .heading || block.kind == .loose, block.words <= 60 else { return false }
      let text = FurnitureRules.folded(block.text[...])
      if text == title { return true }
      let (short, long) = text.utf8.count < title.utf8.count ? (text, title) : (title, text)
      return short.utf8.count * 2 > long.utf8.count && long.contains(short)
    }
  }

  private func isLead(_ block: PageBlock) -> Bool {
    // A teaser's name is also given to the lead.
    guard block.furniture == nil || (block.furniture == "related-links" && block.linkWords == 0)
    else { return false }
    guard block.linkShare <= 0.3, block.kind != .cell else { return false }
    let least = block.kind == .heading ? 6 : block.kind == .paragraph ? 8 : 10
    guard block.words >= least else { return false }
    let text = block.text[...]
    if block.isBesidePicture || isStamp(block) { return false }
    if FurnitureRules.appeal(block) != nil { return false }
    return FurnitureRules.inline(text) == nil && FurnitureRules.pageEnding(text) == nil
      && PageLabels.reason(text) == nil
  }

  /// Whether a line holds dates, times or counts, and no sentence.
  private func isStamp(_ block: PageBlock) -> Bool {
    guard block.words <= 20 else { return false }
    let digits = block.text.utf8.count { (48...57).contains($0) }
    return digits * 6 >= block.text.utf8.count
      || (digits >= 6 && !Sentences.endsSentence(block.text[...]))
  }
}
