import Foundation

/// The places of a print that are links or in bold.
struct PrintedMarks {
  private var links: [[PrintedBox]] = []
  private var bold: [[PrintedBox]] = []
  private var ligatures: [[(box: PrintedBox, words: ArabicLigatures)]] = []

  /// Reads what `pdftohtml -xml` writes, which is not always well-formed.
  init(_ data: Data) {
    let tree = HTMLTree(data)
    for (place, node) in tree.nodes.enumerated() {
      if node.name == "page" {
        links.append([])
        bold.append([])
        ligatures.append([])
      } else if node.name == "text", !links.isEmpty, let box = Self.box(node) {
        let inner = tree.nodes[place..<node.end]
        if inner.contains(where: { $0.name == "a" }) { links[links.count - 1].append(box) }
        if inner.contains(where: { $0.name == "b" }) { bold[bold.count - 1].append(box) }
        var words = ArabicLigatures()
        words.learn(inner.map(\.text).joined())
        if !words.isEmpty { ligatures[ligatures.count - 1].append((box, words)) }
      }
    }
  }

  private static func box(_ node: HTMLTree.Node) -> PrintedBox? {
    let values = ["left", "top", "width", "height"].compactMap {
      node.attributes[$0].flatMap(Double.init).flatMap { abs($0) < 1e6 ? $0 : nil }
    }
    guard values.count == 4 else { return nil }
    return PrintedBox(
      left: values[0], top: values[1], right: values[0] + values[2], bottom: values[1] + values[3])
  }

  /// Whether a word of a page is a link.
  func isLink(_ word: PrintedBox, page: Int) -> Bool { Self.holds(links, word, page) }

  /// Whether a word of a page is in bold.
  func isBold(_ word: PrintedBox, page: Int) -> Bool { Self.holds(bold, word, page) }

  /// The text of a word of a page, with lam and alef in their order.
  func text(of word: PrintedWord, page: Int) -> String {
    guard ligatures.indices.contains(page) else { return word.text }
    return ligatures[page].reduce(word.text) { text, piece in
      piece.box.holdsMiddle(of: word.box) ? piece.words.mended(text) : text
    }
  }

  private static func holds(_ boxes: [[PrintedBox]], _ word: PrintedBox, _ page: Int) -> Bool {
    guard boxes.indices.contains(page) else { return false }
    return boxes[page].contains { $0.holdsMiddle(of: word) }
  }
}
