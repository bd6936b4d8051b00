import ParallaxModel

/// Takes away what browsers and offices print around every page: titles, addresses, dates, page
/// numbers.
struct PageEdges {
  /// The rows that were taken away, once each, whatever their numbers, in order.
  private(set) var texts: [String] = []
  /// The address of the page, when one is printed in full.
  private(set) var url: String?
  /// The address of the page, when it is printed with its end cut off.
  private(set) var cutAddress: String?
  /// The date and time of printing, as it is written.
  private(set) var printed: String?

  private let title: String
  private var repeated: Set<String> = []
  private var noted: Set<String> = []

  /// How many rows at each edge are looked at.
  private static let depth = 3

  /// Takes the edges away from all pages.
  init(removingFrom pages: inout PrintedPages) {
    title = HTMLTree.collapsed(pages.title ?? "")
    findRepeated(pages)
    for page in pages.pages.indices {
      var gone: Set<Int> = []
      for isTop in [true, false] {
        for (row, margin) in Self.rows(pages.pages[page], fromTop: isTop) {
          guard isEdge(row.map { pages.pages[page].lines[$0] }, isInMargin: margin) else { break }
          gone.formUnion(row)
          note(row.map { pages.pages[page].lines[$0] })
        }
      }
      pages.pages[page].lines = pages.pages[page].lines.enumerated().filter {
        !gone.contains($0.offset)
      }.map(\.element)
    }
  }

  /// The outermost rows, each with whether it stands apart from the text.
  private static func rows(
    _ page: PrintedPages.Page, fromTop: Bool
  ) -> [(lines: [Int], isInMargin: Bool)] {
    let order = page.lines.indices.sorted {
      let (one, two) = (page.lines[$0].box, page.lines[$1].box)
      return fromTop
        ? (one.top, one.left) < (two.top, two.left)
        : (two.bottom, one.left) < (one.bottom, two.left)
    }
    var rows: [[Int]] = []
    for line in order {
      if let first = rows.last?.first, page.lines[first].box.sharesRow(with: page.lines[line].box) {
        rows[rows.count - 1].append(line)
      } else if rows.count > depth {
        break
      } else {
        rows.append([line])
      }
    }
    return rows.indices.prefix(depth).map { place in
      let box = page.lines[rows[place][0]].box
      let next = place + 1 < rows.count ? page.lines[rows[place + 1][0]].box : nil
      let gap = next.map { fromTop ? $0.top - box.bottom : box.top - $0.bottom } ?? .infinity
      let edge = fromTop ? box.bottom : page.height - box.top
      return (rows[place], gap > 0.8 * box.height || edge < 0.06 * page.height)
    }
  }

  /// The text of a row with its numbers folded, by which rows are compared between pages.
  private static func key(_ lines: [PrintedLine]) -> String {
    let texts = lines.sorted { $0.box.left < $1.box.left }.map(Self.text)
    var key = ""
    for scalar in texts.joined(separator: " ").unicodeScalars {
      if scalar.properties.numericType == nil {
        key.unicodeScalars.append(scalar)
      } else if key.last != "#" {
        key += "#"
      }
    }
    return key
  }

  private static func text(_ line: PrintedLine) -> String {
    line.words.map(\.text).joined(separator: " ")
  }

  /// Rows that stand at the same edge of at least half of the pages.
  private mutating func findRepeated(_ pages: PrintedPages) {
    var counts: [String: Int] = [:]
    for page in pages.pages {
      var keys: Set<String> = []
      for isTop in [true, false] {
        for (row, _) in Self.rows(page, fromTop: isTop) {
          keys.insert((isTop ? "^" : "$") + Self.key(row.map { page.lines[$0] }))
        }
      }
      for key in keys { counts[key, default: 0] += 1 }
    }
    for (key, count) in counts where count > 1 && count * 2 >= pages.pages.count {
      repeated.insert(String(key.dropFirst()))
    }
  }

  private func isEdge(_ lines: [PrintedLine], isInMargin: Bool) -> Bool {
    guard isInMargin else { return false }
    if repeated.contains(Self.key(lines)) { return true }
    var isSure = false
    for line in lines {
      let text = Self.text(line)
      if !isTitle(text) {
        guard Self.isEdgeText(rest(of: text)) else { return false }
        isSure = true
      }
    }
    return isSure
  }

  /// Whether a text is the title of the file, or its beginning.
  private func isTitle(_ text: String) -> Bool {
    guard title.utf8.count >= 4 else { return false }
    let isCut = text.hasSuffix("\u{2026}") || text.hasSuffix("...")
    return isCut
      ? title.hasPrefix(text.trimming { $0 == .dot || $0 >= 0x80 })
      : HTMLTree.collapsed(text) == title
  }

  /// A line without the title, where poppler took both for one line.
  private func rest(of text: String) -> String {
    title.utf8.count >= 4 ? text.replacing(title, with: " ") : text
  }

  private static let pageWords: Set<String> = [
    "page", "of", "p.", "pg.", "seite", "von", "sur", "de", "p\u{E1}gina", "pagina", "di", "van",
    "strona", "z", "sayfa", "\u{441}\u{442}\u{440}\u{430}\u{43D}\u{438}\u{446}\u{430}",
    "\u{441}\u{442}\u{440}.", "\u{438}\u{437}", "\u{635}\u{641}\u{62D}\u{647}", "\u{627}\u{632}",
    "\u{635}\u{641}\u{62D}\u{629}", "\u{645}\u{646}", "am", "pm", "a.m.", "p.m.", "uhr",
  ]

  /// Whether a row is made of addresses, dates, times and page numbers alone.
  private static func isEdgeText(_ text: String) -> Bool {
    var isSure = false
    for word in text.split(separator: " ") {
      if isAddress(word) {
        isSure = true
      } else if word.unicodeScalars.allSatisfy({ isDigit($0) || isPunctuation($0) }) {
        if word.unicodeScalars.contains(where: isDigit) { isSure = true }
      } else if !pageWords.contains(word.lowercased().trimmingCommas) {
        return false
      }
    }
    return isSure
  }

  private static func isAddress(_ word: Substring) -> Bool {
    WebAddress.isAddress(String(word)) || word.hasPrefix("file:///") || word.hasPrefix("about:")
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    "/:,.-\u{2013}\u{2014}|()[]\u{60C}\u{200F}\u{200E}".unicodeScalars.contains(scalar)
  }

  /// Keeps what a row tells about the page.
  private mutating func note(_ lines: [PrintedLine]) {
    let lines = lines.sorted { $0.box.left < $1.box.left }
    let whole = lines.map(Self.text).joined(separator: " ")
    if noted.insert(Self.key(lines)).inserted { texts.append(whole) }
    for line in lines {
      let text = rest(of: Self.text(line))
      for word in text.split(separator: " ") where WebAddress.isAddress(String(word)) {
        let cut = word.firstIndex { $0 == "\u{2026}" }
        if cut == nil, !word.hasSuffix("...") {
          url = url ?? String(word)
        } else {
          cutAddress = cutAddress ?? String(word)
        }
      }
      if printed == nil, Self.isDate(text) { printed = HTMLTree.collapsed(text) }
    }
  }

  /// Whether an edge names a day: three numbers with the same sign between them.
  private static func isDate(_ text: String) -> Bool {
    text.split(separator: " ").contains { word in
      "/.-".contains { sign in
        let parts = word.trimmingCommas.split(separator: sign)
        return parts.count == 3
          && parts.allSatisfy { $0.utf8.count <= 8 && $0.unicodeScalars.allSatisfy(isDigit) }
      }
    }
  }
}

extension StringProtocol {
  /// The text without commas at its ends.
  fileprivate var trimmingCommas: String {
    String(String(self).trimming { $0 == .comma })
  }
}
