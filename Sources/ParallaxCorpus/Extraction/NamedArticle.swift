/// Finds the element that a page itself names as its article.
///
/// A name goes before the weight of what stands elsewhere, so that an article of three words is
/// taken too. The exception is a name on something tiny beside a long text, or on the lesser part
/// of one: then the name is a teaser's.
struct NamedArticle {
  private let tree: HTMLTree
  private let blocks: [PageBlock]

  init(tree: HTMLTree, blocks: [PageBlock]) {
    self.tree = tree
    self.blocks = blocks
  }

  /// The weight from which on a text elsewhere can be the article in spite of a name.
  private static let longText = 100.0

  /// The element to use instead of the one that weighs most; nil when that one is right.
  ///
  /// - Parameters:
  ///   - best: The element that weighs most.
  ///   - sums: The weights of all elements.
  /// - Returns: The element with its name, when that counts more than the weight.
  func root(best: Int, sums: [Double]) -> Int? {
    let bodies = single(Self.isItem)
    if let bodies, sums[bodies] > sums[best] * 0.5 { return bodies }
    if let box = contentBox(best: best, sums: sums) { return box }
    for isNamed in Self.names {
      guard let place = single(isNamed) else { continue }
      let words = paragraphWords(in: place)
      guard words > 0 else { continue }
      let isInside = (place..<tree.nodes[place].end).contains(best)
      if isInside, sums[best] > 0 { return nil }
      let encloses = (best..<tree.nodes[best].end).contains(place)
      let isTiny = Double(words) * (encloses ? 2 : 10) < sums[best]
      if sums[best] > Self.longText, isTiny { continue }
      return place
    }
    return nil
  }

  /// The ways in which pages name their article, the surest first.
  private static let names: [@Sendable (HTMLTree.Node) -> Bool] = [
    isItem, isArticleBody,
    { $0.name == "article" }, { $0.name == "main" },
  ]

  /// Whether the element is marked as schema.org's article body.
  @Sendable private static func isItem(_ node: HTMLTree.Node) -> Bool {
    !node.attributes.isEmpty && node.attributes["itemprop"]?.lowercased() == "articlebody"
  }

  /// Whether a class is `articleBody`, `article-body` or `article_body`.
  @Sendable private static func isArticleBody(_ node: HTMLTree.Node) -> Bool {
    guard !node.attributes.isEmpty, let names = node.attributes["class"] else { return false }
    return names.utf8.split(whereSeparator: { $0 <= 0x20 }).contains { name in
      guard (11...13).contains(name.count) else { return false }
      return name.lazy.filter { $0 != 0x2D && $0 != 0x5F }.map { $0 | 0x20 }
        .elementsEqual("articlebody".utf8)
    }
  }

  /// The box around the element that weighs most whose class says that it holds the content.
  private func contentBox(best: Int, sums: [Double]) -> Int? {
    var place = best
    for _ in 0..<8 where place > 0 {
      let node = tree.nodes[place]
      if ContentNames.name(node), sums[place] > sums[best] * 0.8 { return place }
      place = node.parent
    }
    return nil
  }

  /// The one element of its kind; nil when there are none or several.
  private func single(_ isWanted: (HTMLTree.Node) -> Bool) -> Int? {
    let found = tree.nodes.indices.filter { !tree.nodes[$0].isText && isWanted(tree.nodes[$0]) }
    return found.count == 1 ? found[0] : nil
  }

  /// The words of the paragraphs inside an element, without links and furniture.
  private func paragraphWords(in place: Int) -> Int {
    let range = place..<tree.nodes[place].end
    return blocks.reduce(0) { sum, block in
      let counts =
        range.contains(block.element) && block.furniture == nil && block.linkShare < 0.5
        && (block.kind == .paragraph || block.kind == .quotation || block.isRunning)
      return counts ? sum + block.words : sum
    }
  }
}
