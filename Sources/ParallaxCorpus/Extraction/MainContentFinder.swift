/// Finds the part of a page that holds the article: the element whose blocks weigh most.
///
/// Each block of running text adds its words, each block of links and labels takes away. The
/// element with the greatest sum holds the article, whatever its name: menus and lists of teasers
/// around it would make the sum smaller, paragraphs outside would make it greater.
struct MainContentFinder {
  private let tree: HTMLTree
  private let blocks: [PageBlock]

  init(tree: HTMLTree, blocks: [PageBlock]) {
    self.tree = tree
    self.blocks = blocks
  }

  /// The element that holds the article; nil when the page has no blocks.
  func root() -> Int? {
    guard !blocks.isEmpty else { return nil }
    var sums = [Double](repeating: 0, count: tree.nodes.count)
    for (block, weight) in zip(blocks, weights()) { sums[block.element] += weight }
    for place in tree.nodes.indices.reversed() {
      let parent = tree.nodes[place].parent
      if parent >= 0 { sums[parent] += sums[place] }
    }
    let best = sums.indices.max { left, right in
      // Of equal sums the inner element wins.
      sums[left] < sums[right] || (sums[left] == sums[right] && left < right)
    }
    guard let best else { return nil }
    let root = NamedArticle(tree: tree, blocks: blocks).root(best: best, sums: sums) ?? best
    return container(of: root)
  }

  /// The element around a paragraph that alone weighs most: its neighbors belong to it.
  private func container(of root: Int) -> Int {
    var place = root
    while Self.leaves.contains(tree.nodes[place].name), tree.nodes[place].parent > 0 {
      place = tree.nodes[place].parent
    }
    return place
  }

  private static let leaves: Set<String> = [
    "p", "blockquote", "li", "ul", "ol", "dd", "dt", "dl", "pre", "h1", "h2", "h3", "h4", "h5",
    "h6", "span", "b", "strong", "i", "em", "font", "center", "tr", "tbody",
  ]

  /// What each block adds: running text that stands alone among links adds little.
  private func weights() -> [Double] {
    var companions: [Int: Int] = [:]
    for block in blocks where block.isRunning {
      companions[tree.nodes[block.element].parent, default: 0] += 1
    }
    return blocks.map { block in
      let words = Double(block.words)
      if block.furniture != nil { return -min(words, 20) * 0.2 }
      if block.isRunning {
        let isAlone = companions[tree.nodes[block.element].parent, default: 0] < 2
        return words * (1 - block.linkShare) * (isAlone && block.words < 60 ? 0.3 : 1)
      }
      switch block.kind {
      case .heading: return block.linkShare > 0.5 ? -words - 4 : 0
      case .item: return block.linkShare > 0.5 ? -words - 2 : words * 0.3
      case .paragraph, .quotation: return block.linkShare > 0.5 ? -words : 0
      case .cell, .loose: return block.linkShare > 0.5 ? -words - 2 : -min(words, 10) * 0.5
      }
    }
  }
}
