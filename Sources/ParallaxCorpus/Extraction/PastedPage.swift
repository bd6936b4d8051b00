import ParallaxModel

/// An article that was pasted from a web page, taken apart into title, text and furniture.
///
/// The rules prefer keeping: a line is left out only when it is a known label, identifier or
/// pointer, when it is a date, a byline or a category around the headline, or when it follows a
/// line that begins the end of the page.
struct PastedPage {
  /// The headline, when the text begins with one.
  private(set) var title: String?
  /// The date and the author, when lines of their own around the headline name them.
  private(set) var date: String?
  private(set) var author: String?
  /// The paragraphs, separated by blank lines.
  private(set) var body = ""
  /// What was left out, in order of lines.
  private(set) var furniture: [FurnitureLine] = []
  /// The paragraphs that are captions by the credits at their ends, in order of lines.
  private(set) var captions: [FurnitureLine] = []

  private let blocks: [TextBlock]
  private let removes: Bool

  /// Takes a page apart.
  ///
  /// - Parameters:
  ///   - blocks: The paragraphs of the file, in order.
  ///   - findsTitle: Whether the headline is looked for in the text.
  ///   - removes: Whether furniture is left out of the text.
  ///   - titlePlace: The place of the headline, where its style shows it.
  init(blocks: [TextBlock], findsTitle: Bool, removes: Bool, titlePlace: Int? = nil) {
    self.blocks = blocks
    self.removes = removes
    var kept: [TextBlock] = []
    var rest = blocks[...]
    if findsTitle, let place = titlePlace ?? self.titlePlace() {
      title = blocks[place].text
      kept += blocks[..<place].filter { !takeLeading($0) }
      rest = blocks[(place + 1)...]
    }
    if removes {
      rest = rest[firstText(rest)...]
      rest = rest[..<endOfText(rest)]
    }
    kept += rest.filter { block in
      guard removes else { return true }
      if let reason = Self.reason(block, FurnitureRules.inline) {
        leaveOut(block, reason)
        return false
      }
      return !takeCaption(block)
    }
    furniture.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    body = kept.map(\.text).joined(separator: "\n\n")
  }

  private mutating func leaveOut(_ block: TextBlock, _ reason: String) {
    for line in block.lines {
      furniture.append(FurnitureLine(line: line.number, text: String(line.trimmed), reason: reason))
    }
  }

  /// Takes a paragraph that ends with the credit of a picture, or is nothing else; false where it
  /// is text.
  private mutating func takeCaption(_ block: TextBlock) -> Bool {
    let text = block.lines.count == 1 ? block.lines[0].trimmed : HTMLTree.collapsed(block.text)[...]
    guard PictureCaption(unmarked: text) != nil || PictureCaption.isUnmarkedCredit(text) else {
      return false
    }
    captions.append(FurnitureLine(line: block.number, text: String(text), reason: "caption"))
    return true
  }

  private static func reason(_ block: TextBlock, _ rule: (Substring) -> String?) -> String? {
    block.lines.count == 1 ? rule(block.lines[0].trimmed) : nil
  }

  /// The longest headline, in words.
  private static let longestTitle = 40

  /// The first line that can be a headline, with text below it.
  private func titlePlace() -> Int? {
    for (place, block) in blocks.enumerated().prefix(12) {
      if leadingReason(block) != nil { continue }
      let line = block.text[...]
      let words = Sentences.wordCount(line)
      guard block.lines.count <= 2, words <= Self.longestTitle,
        words <= 20 || !Sentences.endsSentence(line)
      else { return nil }
      let hasMore = blocks[(place + 1)...].contains {
        Self.reason($0, FurnitureRules.inline) == nil
      }
      if !hasMore { return Sentences.isRunning(line) ? nil : place }
      return isLabel(block, before: blocks[(place + 1)...]) ? nextTitle(after: place) : place
    }
    return nil
  }

  /// Whether a line of a few words is the name of a section or of the outlet above the headline.
  private func isLabel(_ block: TextBlock, before rest: ArraySlice<TextBlock>) -> Bool {
    guard Sentences.wordCount(block.text[...]) <= 2,
      let next = rest.first(where: { leadingReason($0) == nil }), next.lines.count == 1
    else { return false }
    let line = next.lines[0].trimmed
    return (4...25).contains(Sentences.wordCount(line)) && !Sentences.endsSentence(line)
      && rest.contains { Sentences.isRunning($0.text[...]) }
  }

  private func nextTitle(after place: Int) -> Int? {
    blocks.indices.first { $0 > place && leadingReason(blocks[$0]) == nil }
  }

  private func leadingReason(_ block: TextBlock) -> String? {
    Self.reason(block) {
      FurnitureRules.leading($0) ?? PageLabels.reason($0)
    }
  }

  /// Leaves out a line above the headline; false when it stays.
  private mutating func takeLeading(_ block: TextBlock) -> Bool {
    note(block)
    guard removes else { return false }
    leaveOut(block, leadingReason(block) ?? "category")
    return true
  }

  private mutating func note(_ block: TextBlock) {
    guard block.lines.count == 1 else { return }
    let line = block.lines[0].trimmed
    if date == nil { date = PageLabels.date(line) }
    if author == nil { author = PageLabels.author(line) }
  }

  /// The place of the first line of text below the headline; what stands between is left out.
  private mutating func firstText(_ rest: ArraySlice<TextBlock>) -> Int {
    var place = rest.startIndex
    while place < rest.endIndex, place < rest.startIndex + 8, title != nil,
      let reason = leadingReason(rest[place])
    {
      note(rest[place])
      leaveOut(rest[place], reason)
      place += 1
    }
    return place
  }

  /// The place after the last line of text; what follows is left out.
  ///
  /// A line that begins the end of a page counts when more running text stands above it than
  /// below it.
  private mutating func endOfText(_ rest: ArraySlice<TextBlock>) -> Int {
    let running = rest.map { Sentences.isRunning($0.text[...]) }
    var above = 0
    for (offset, place) in rest.indices.enumerated() {
      if let reason = Self.reason(rest[place], FurnitureRules.ending) {
        let below = running[offset...].count { $0 }
        let isEnd = reason == "comments" ? below <= max(above, 1) : below == 0
        if isEnd, above > 0 || title != nil {
          var reason = reason
          for block in rest[place...] {
            reason =
              Self.reason(block, FurnitureRules.ending)
              ?? Self.reason(block, FurnitureRules.inline) ?? reason
            leaveOut(block, reason)
          }
          return place
        }
      }
      if running[offset] { above += 1 }
    }
    return rest.endIndex
  }
}
