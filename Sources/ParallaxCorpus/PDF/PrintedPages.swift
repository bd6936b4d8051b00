import Foundation

/// The pages of a print: their lines in reading order, with places in points.
struct PrintedPages {
  /// A page, its places measured from its upper left corner.
  struct Page {
    var height: Double
    var lines: [PrintedLine] = []
  }

  /// The title that the file gives itself, often the page's with the outlet's name.
  private(set) var title: String?
  /// When the file was made, as ISO 8601.
  private(set) var created: String?
  /// The pages.
  var pages: [Page] = []

  /// Reads what `pdftotext -bbox-layout` writes; nil when it is something else.
  init?(words data: Data) {
    let tree = XMLTree(Self.cleaned(data))
    guard tree.entity == nil, tree.nodes.first?.name == "html" else { return nil }
    var block = 0
    for (place, node) in tree.nodes.enumerated() {
      switch node.name {
      case "title": if title == nil { title = HTMLTree.collapsed(tree.text(of: place)) }
      case "meta" where node.attributes["name"] == "CreationDate":
        created = node.attributes["content"]
      case "page": pages.append(Page(height: Self.number(node, "height")))
      case "block": block += 1
      case "line":
        guard !pages.isEmpty else { continue }
        let words = Self.words(of: place, in: tree)
        guard !words.isEmpty else { continue }
        pages[pages.count - 1].lines.append(
          PrintedLine(page: pages.count - 1, block: block, words: words))
      default: break
      }
    }
    if title?.isEmpty == true { title = nil }
  }

  private static func words(of line: Int, in tree: XMLTree) -> [PrintedWord] {
    tree.children(of: line).compactMap { place in
      let text = tree.text(of: place)
      guard !text.isEmpty, let box = PrintedBox(tree.nodes[place].attributes) else { return nil }
      return PrintedWord(text: text, box: box)
    }
  }

  private static func number(_ node: XMLTree.Node, _ name: String) -> Double {
    node.attributes[name].flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil } ?? 0
  }

  /// Well-formed UTF-8 without the control characters that XML cannot hold.
  private static func cleaned(_ data: Data) -> Data {
    var text = String(decoding: data, as: UTF8.self)
    text = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let isControl = scalar.value < 0x20 && ![9, 10, 13].contains(scalar.value)
          return isControl || scalar.value & 0xFFFE == 0xFFFE ? " " : scalar
        }))
    return Data(text.utf8)
  }

  /// Says of each word whether it is a link or in bold.
  ///
  /// Letters that pdftotext leaves in a doubtful order are put right, too.
  mutating func mark(with marks: PrintedMarks) {
    for page in pages.indices {
      for line in pages[page].lines.indices {
        for word in pages[page].lines[line].words.indices {
          pages[page].lines[line].words[word] = marks.marked(
            pages[page].lines[line].words[word], page: page)
        }
      }
    }
  }
}

/// A rectangle on a page, in points from the upper left corner.
struct PrintedBox: Equatable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var height: Double { bottom - top }
  var width: Double { right - left }

  init(left: Double, top: Double, right: Double, bottom: Double) {
    (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
  }

  /// Reads the attributes of a box; nil when one is missing or no number.
  init?(_ attributes: [String: String]) {
    let values = ["xMin", "yMin", "xMax", "yMax"].compactMap {
      attributes[$0].flatMap(Double.init).flatMap { abs($0) < 1e6 ? $0 : nil }
    }
    guard values.count == 4 else { return nil }
    self.init(left: values[0], top: values[1], right: values[2], bottom: values[3])
  }

  /// The smallest rectangle around both.
  func union(_ other: PrintedBox) -> PrintedBox {
    PrintedBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// Whether the middle of another rectangle lies inside.
  func holdsMiddle(of other: PrintedBox) -> Bool {
    let (x, y) = ((other.left + other.right) / 2, (other.top + other.bottom) / 2)
    return left <= x && x <= right && top <= y && y <= bottom
  }

  /// Whether both stand on one row.
  func sharesRow(with other: PrintedBox) -> Bool {
    let common = min(bottom, other.bottom) - max(top, other.top)
    return common > 0.6 * min(height, other.height)
  }
}

/// A word of a print, its letters from left to right.
struct PrintedWord: Equatable {
  var text: String
  var box: PrintedBox
  var isLink = false
  var isBold = false
}

/// A line of a print.
struct PrintedLine: Equatable {
  /// The number of the page, and of the block that poppler puts the line into, from 0.
  var page: Int
  var block: Int
  /// The words from left to right.
  var words: [PrintedWord]

  /// The rectangle around the words.
  var box: PrintedBox {
    words.dropFirst().reduce(words[0].box) { $0.union($1.box) }
  }

  /// The height of the letters: that of most of the words.
  var size: Double {
    let heights = words.map(\.box.height).sorted()
    return heights[heights.count / 2]
  }

  /// Whether all of it is in bold.
  var isBold: Bool { words.allSatisfy(\.isBold) }
}
