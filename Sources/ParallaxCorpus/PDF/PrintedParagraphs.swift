/// Joins the lines of a print into paragraphs, over the ends of columns and pages.
struct PrintedParagraphs {
  /// A paragraph, a heading or an item of a list.
  struct Paragraph: Equatable {
    var text: String
    var page: Int
    /// The height of its letters.
    var size: Double
    var isBold: Bool
    var words: Int
    var linkWords: Int
    var isItem = false
  }

  /// The paragraphs in reading order.
  private(set) var paragraphs: [Paragraph] = []
  /// The height of most letters.
  let bodySize: Double

  private let lines: [PrintedLine]
  private let texts: [String]
  private let isRightToLeft: [Bool]
  private let columns: PrintedColumns
  private let hyphenation: Hyphenation

  /// Joins the lines of the pages.
  init(_ pages: PrintedPages) {
    lines = PrintedRows.lines(of: pages)
    bodySize = Self.bodySize(lines)
    let directions = PrintedRows.directions(lines)
    isRightToLeft = directions
    texts = PrintedRows.texts(lines, directions)
    columns = PrintedColumns(lines)
    hyphenation = Hyphenation(lines: texts)
    join()
    mendInterrupted()
    stripMarkers()
  }

  private static func bodySize(_ lines: [PrintedLine]) -> Double {
    var letters: [Int: Int] = [:]
    for line in lines {
      let key = Int((line.size * 4).rounded())
      letters[key, default: 0] += line.words.reduce(0) { $0 + $1.text.utf8.count }
    }
    let most = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return Double(most?.key ?? 0) / 4
  }

  private mutating func join() {
    var start = 0
    for place in lines.indices {
      if place + 1 < lines.count, !breaks(after: place, start: start) { continue }
      paragraphs.append(paragraph(start...place))
      start = place + 1
    }
  }

  private func paragraph(_ range: ClosedRange<Int>) -> Paragraph {
    let words = range.flatMap { lines[$0].words }
    let text = range.dropFirst().reduce(into: texts[range.lowerBound]) { text, place in
      hyphenation.append(texts[place], to: &text)
    }
    return Paragraph(
      text: text, page: lines[range.lowerBound].page, size: lines[range.lowerBound].size,
      isBold: range.allSatisfy { lines[$0].isBold }, words: words.count,
      linkWords: words.count(where: \.isLink))
  }

  /// Whether a paragraph ends with a line.
  private func breaks(after place: Int, start: Int) -> Bool {
    let next = place + 1
    guard columns.areAlike(place, next) || isDropCap(place) else { return true }
    if ListMarker(texts[next]).map({ isMarker($0, next) }) ?? false { return true }
    let isLeftward = isRightToLeft[place]
    let isBelow = columns.isBelow(next, place)
    if isBelow, columns.hasGap(place, next) { return true }
    let ends = Sentences.endsSentence(texts[place][...])
    if columns.hasRoom(place, for: next, isRightToLeft: isLeftward) {
      if isHeading(place) { return false }
      let slack = columns.slack(place, isRightToLeft: isLeftward)
      return ends || beginsAnew(next, slack: slack)
    }
    return isBelow && ends && ListMarker(texts[start]) == nil
      && columns.isIndented(next, after: place, isRightToLeft: isLeftward)
  }

  /// Whether a line that could have stood on a short line before begins something new.
  private func beginsAnew(_ place: Int, slack: Double) -> Bool {
    guard let first = texts[place].unicodeScalars.first(where: \.properties.isAlphabetic) else {
      return slack > 0.25
    }
    if first.properties.isLowercase { return slack > 0.6 }
    return first.properties.isCased || slack > 0.25
  }

  private func isHeading(_ place: Int) -> Bool { lines[place].size > bodySize * 1.12 }

  /// Whether a line is one great letter at the beginning of a paragraph.
  private func isDropCap(_ place: Int) -> Bool {
    texts[place].unicodeScalars.count == 1 && lines[place].size > bodySize * 1.5
      && texts[place].unicodeScalars.allSatisfy(\.properties.isAlphabetic)
  }

  /// A bullet always begins an item; a number does where it follows the number of the item before.
  private func isMarker(_ marker: ListMarker, _ place: Int) -> Bool {
    guard let number = marker.number else { return true }
    if number == 1 { return true }
    return paragraphs.suffix(3).contains { ListMarker($0.text)?.number == number - 1 }
      || lines[..<place].suffix(40).indices.contains { ListMarker(texts[$0])?.number == number - 1 }
  }

  /// Joins a sentence that a caption or label interrupts.
  private mutating func mendInterrupted() {
    var mended: [Paragraph] = []
    for paragraph in paragraphs {
      if let first = mended.dropLast().last, let between = mended.last,
        interrupts(between, first, paragraph)
      {
        hyphenation.append(paragraph.text, to: &mended[mended.count - 2].text)
        mended[mended.count - 2].words += paragraph.words
        mended[mended.count - 2].linkWords += paragraph.linkWords
      } else {
        mended.append(paragraph)
      }
    }
    paragraphs = mended
  }

  private func interrupts(_ between: Paragraph, _ first: Paragraph, _ last: Paragraph) -> Bool {
    first.words > 8 && !Sentences.endsSentence(first.text[...]) && isBody(first) && isBody(last)
      && between.size < bodySize * 0.92 && between.words < 60
      && last.text.unicodeScalars.first?.properties.isLowercase == true
  }

  private func isBody(_ paragraph: Paragraph) -> Bool {
    abs(paragraph.size - bodySize) < 0.08 * bodySize
  }

  /// Takes bullets away, and numbers where they count from one.
  private mutating func stripMarkers() {
    var place = 0
    while place < paragraphs.count {
      guard let marker = ListMarker(paragraphs[place].text) else {
        place += 1
        continue
      }
      var end = place + 1
      if let number = marker.number {
        var next = number + 1
        while end < paragraphs.count, ListMarker(paragraphs[end].text)?.number == next {
          (end, next) = (end + 1, next + 1)
        }
        if number != 1 || end == place + 1 {
          place = end
          continue
        }
      }
      for item in place..<end {
        paragraphs[item].text = ListMarker(paragraphs[item].text)?.rest ?? paragraphs[item].text
        paragraphs[item].isItem = true
        paragraphs[item].words -= 1
      }
      place = end
    }
  }
}

/// The bullet or number that an item of a list begins with.
struct ListMarker {
  /// The number; nil for a bullet.
  private(set) var number: Int?
  /// The text after the marker.
  let rest: String

  /// Reads a marker; nil when the text begins with none.
  init?(_ text: String) {
    guard let blank = text.firstIndex(of: " ") else { return nil }
    let mark = text[..<blank]
    rest = String(text[blank...].dropFirst())
    if mark.unicodeScalars.count == 1, let sign = mark.unicodeScalars.first {
      guard
        "\u{2022}\u{25E6}\u{25AA}\u{25AB}\u{25CF}\u{25CB}\u{25A0}\u{25A1}\u{2023}\u{2043}\u{F0B7}"
          .unicodeScalars.contains(sign)
      else { return nil }
      return
    }
    guard mark.utf8.count <= 3, mark.hasSuffix(".") || mark.hasSuffix(")"),
      let number = Int(mark.dropLast()), number > 0
    else { return nil }
    self.number = number
  }
}
