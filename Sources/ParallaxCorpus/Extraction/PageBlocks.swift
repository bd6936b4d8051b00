/// Cuts a page into blocks of text, in the order of the page.
struct PageBlocks {
  /// The blocks.
  private(set) var blocks: [PageBlock] = []

  private let tree: HTMLTree
  private var text = ""
  private var linkText = ""
  private var kind = PageBlock.Kind.loose
  private var element = 0
  private var breakingOpen = [0]
  private var linksOpen = 0
  private var captions = CaptionElements()

  /// Elements that begin and end a block.
  static let breaking: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "section",
    "summary", "table", "tbody", "td", "th", "thead", "tr", "ul", "button", "html", "label",
  ]

  /// Cuts a page.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - trustsNames: Whether classes and ids say what is furniture.
  init(_ tree: HTMLTree, trustsNames: Bool = true) {
    self.tree = tree
    let reasons = Self.reasons(tree, trustsNames: trustsNames)
    var open: [Int] = []
    var place = 0
    var breaks = 0
    while place < tree.nodes.count {
      while let last = open.last, place >= tree.nodes[last].end {
        open.removeLast()
        leave(last, reasons)
      }
      if tree.nodes[place].isText {
        let piece = tree.nodes[place].text
        append(piece)
        if piece.utf8.contains(where: { $0 > 0x20 }) { breaks = 0 }
      } else if tree.nodes[place].traits.contains(.silent) {
        place = tree.nodes[place].end
        continue
      } else if tree.nodes[place].name == "br" {
        breaks += 1
        breaks > 1 ? flush(reasons) : append(" ")
      } else {
        open.append(place)
        enter(place, reasons)
      }
      place += 1
    }
    flush(reasons)
    PictureBoxes(tree: tree, blocks: blocks).mark(&blocks)
  }

  private mutating func enter(_ place: Int, _ reasons: [String?]) {
    if tree.nodes[place].name == "a" { linksOpen += 1 }
    let isBreaking = tree.nodes[place].traits.contains(.breaking)
    if isBreaking { flush(reasons) }
    if let reason = reasons[place], reason == "caption" { captions.enter(tree.nodes[place], place) }
    guard isBreaking else { return }
    element = place
    breakingOpen.append(place)
  }

  private mutating func leave(_ place: Int, _ reasons: [String?]) {
    if tree.nodes[place].name == "a" { linksOpen -= 1 }
    let isBreaking = tree.nodes[place].traits.contains(.breaking)
    if isBreaking { flush(reasons) }
    if captions.isOpen { captions.leave(place) }
    guard isBreaking else { return }
    breakingOpen.removeLast()
    element = breakingOpen.last ?? 0
  }

  private mutating func append(_ piece: String) {
    text += piece
    if captions.isOpen { captions.append(piece) }
    if linksOpen > 0 {
      linkText += piece
      linkText += " "
    }
  }

  private mutating func flush(_ reasons: [String?]) {
    let caption = captions.hasCaption ? captions.take() : nil
    defer {
      text = ""
      linkText = ""
    }
    let words = HTMLTree.collapsed(text)
    guard TextLine(number: 0, text: words[...]).isBlank == false else { return }
    blocks.append(
      PageBlock(
        text: words, kind: kindOf(element), element: element,
        parent: tree.nodes[element].parent, line: tree.nodes[element].line,
        words: Sentences.wordCount(words[...]), linkWords: Sentences.wordCount(linkText[...]),
        furniture: reasons[element], caption: caption, isHeadline: tree.nodes[element].name == "h1")
    )
  }

  private func kindOf(_ element: Int) -> PageBlock.Kind {
    switch tree.nodes[element].name {
    case "h1", "h2", "h3", "h4", "h5", "h6": return .heading
    case "li", "dd", "dt": return .item
    case "td", "th", "tr": return .cell
    case "blockquote": return .quotation
    case "p", "pre": break
    default: return .loose
    }
    let parent = tree.nodes[element].parent
    guard parent >= 0 else { return .paragraph }
    switch tree.nodes[parent].name {
    case "blockquote": return .quotation
    case "li": return .item
    default: return .paragraph
    }
  }

  /// For each node the reason why it lies in furniture, nil for the rest.
  ///
  /// A class name counts only where it does not cover most of the page's running text: layouts
  /// carry names such as `sidebar-right` too.
  private static func reasons(_ tree: HTMLTree, trustsNames: Bool) -> [String?] {
    let running = runningWords(tree)
    let all = running.last ?? 0
    var reasons = [String?](repeating: nil, count: tree.nodes.count)
    var isContent = [Bool](repeating: false, count: tree.nodes.count)
    for place in tree.nodes.indices {
      let parent = tree.nodes[place].parent
      if parent >= 0, let reason = reasons[parent] {
        reasons[place] = reason
        continue
      }
      guard !tree.nodes[place].isText else { continue }
      let node = tree.nodes[place]
      isContent[place] =
        (parent >= 0 && isContent[parent]) || node.traits.contains(.article)
        || ContentNames.name(node)
      if let reason = PageFurniture.structuralReason(node) {
        let share = running[node.end] - running[place]
        let isSide = reason == "aside" && all - share >= leastText
        if share * 2 < all || node.name == "nav" || node.name == "footer" || isSide {
          reasons[place] = reason
        }
      } else if trustsNames, let reason = PageFurniture.nominalReason(node) {
        let share = running[node.end] - running[place]
        // Readers' comments are often longer than the article.
        let isTalk = reason == "comments" && all - share >= leastText * 2
        // Inside the article, `widget` and `hidden` are the layout's words for parts of the text.
        let isPart = isContent[place] && layoutReasons.contains(reason) && share >= leastPart
        if (share * 3 < all && !isPart) || isTalk { reasons[place] = reason }
      }
    }
    return reasons
  }

  /// The words of running text that the rest of a page must hold, so that a part of it that is
  /// called an aside is one even when it is the longer part.
  private static let leastText = 20

  /// The reasons that a name inside the article gives without knowing.
  private static let layoutReasons: Set<String> = ["hidden", "aside"]
  /// The words of running text from which on such a part is the text's.
  private static let leastPart = 15

  /// The number of words in texts of paragraphs before each node.
  private static func runningWords(_ tree: HTMLTree) -> [Int] {
    var sums = [Int](repeating: 0, count: tree.nodes.count + 1)
    var skipTo = 0
    for place in tree.nodes.indices {
      sums[place + 1] = sums[place]
      if tree.nodes[place].traits.contains(.silent) { skipTo = max(skipTo, tree.nodes[place].end) }
      guard place >= skipTo, tree.nodes[place].text.utf8.count > 60 else { continue }
      sums[place + 1] += Sentences.wordCount(tree.nodes[place].text[...])
    }
    return sums
  }
}
