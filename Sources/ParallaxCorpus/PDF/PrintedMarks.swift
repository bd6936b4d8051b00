import Foundation

/// The places of a print that are links or in bold, and letters that are joined there.
struct PrintedMarks {
  private struct Page {
    var links: [PrintedBox] = []
    var bold: [PrintedBox] = []
    var ligatures = ArabicLigatures()
    var pieces = 0
  }

  private var pages: [Page] = []

  /// The pieces of text that no real page reaches; what is beyond them is not looked at.
  private static let mostPieces = 5_000

  /// Reads what `pdftohtml -xml` writes, which is not always well-formed.
  init(_ data: Data) {
    let tree = HTMLTree(data)
    for (place, node) in tree.nodes.enumerated() {
      if node.name == "page" {
        pages.append(Page())
      } else if node.name == "text", let page = pages.last, page.pieces < Self.mostPieces {
        add(tree.nodes[place..<node.end])
      }
    }
  }

  private mutating func add(_ nodes: ArraySlice<HTMLTree.Node>) {
    guard let node = nodes.first, let box = Self.box(node) else { return }
    let page = pages.count - 1
    pages[page].pieces += 1
    if nodes.contains(where: { $0.name == "a" }) { pages[page].links.append(box) }
    if nodes.contains(where: { $0.name == "b" }) { pages[page].bold.append(box) }
    pages[page].ligatures.learn(nodes.map(\.text).joined(), in: box)
  }

  private static func box(_ node: HTMLTree.Node) -> PrintedBox? {
    let values = ["left", "top", "width", "height"].compactMap {
      node.attributes[$0].flatMap(Double.init).flatMap { abs($0) < 1e6 ? $0 : nil }
    }
    guard values.count == 4 else { return nil }
    return PrintedBox(
      left: values[0], top: values[1], right: values[0] + values[2], bottom: values[1] + values[3])
  }

  /// A word of a page with its marks, and with joined letters in their order.
  func marked(_ word: PrintedWord, page: Int) -> PrintedWord {
    guard pages.indices.contains(page) else { return word }
    var word = word
    word.isLink = pages[page].links.contains { $0.holdsMiddle(of: word.box) }
    word.isBold = pages[page].bold.contains { $0.holdsMiddle(of: word.box) }
    word.text = pages[page].ligatures.mended(word)
    return word
  }
}
