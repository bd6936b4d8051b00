import Foundation

/// Puts the lines of a print together again where poppler cut them, and reads them.
enum PrintedRows {
  /// All lines in reading order, pieces of one row joined.
  static func lines(of pages: PrintedPages) -> [PrintedLine] {
    var lines: [PrintedLine] = []
    for line in pages.pages.flatMap(\.lines) {
      if let last = lines.last, continues(last, line) {
        lines[lines.count - 1].words = (last.words + line.words).sorted {
          $0.box.left < $1.box.left
        }
      } else {
        lines.append(line)
      }
    }
    return lines
  }

  /// Whether a line is the rest of the one before, which wide blanks cut into pieces.
  private static func continues(_ line: PrintedLine, _ next: PrintedLine) -> Bool {
    guard line.page == next.page, line.words.count < 1_000,
      line.box.sharesRow(with: next.box)
    else { return false }
    let gap = max(next.box.left - line.box.right, line.box.left - next.box.right)
    let widest = line.block == next.block ? 3.0 : 1.5
    return gap > -0.5 * line.size && gap < widest * min(line.size, next.size)
  }

  /// The direction in which each line was set.
  ///
  /// It is that of its block's letters, unless the print aligns its right-to-left lines at the left:
  /// then the page did not say its direction, and the browser set it from left to right.
  static func directions(_ lines: [PrintedLine]) -> [Bool] {
    var words: [Int: [PrintedWord]] = [:]
    for line in lines { words[line.block, default: []] += line.words }
    let blocks = words.mapValues(VisualOrder.isRightToLeft)
    let directions = lines.map { blocks[$0.block] ?? false }
    let boxes = zip(lines, directions).filter { $0.1 && $0.0.words.count > 2 }.map(\.0.box)
    let isSetFromLeft = mostAlike(boxes.map(\.left)) > mostAlike(boxes.map(\.right)) + 2
    return directions.map { $0 && !isSetFromLeft }
  }

  /// How many of some places are the same.
  private static func mostAlike(_ places: [Double]) -> Int {
    var counts: [Int: Int] = [:]
    for place in places { counts[Int(place.rounded()), default: 0] += 1 }
    return counts.values.max() ?? 0
  }

  /// The text of each line in the order in which it is read.
  static func texts(_ lines: [PrintedLine], _ isRightToLeft: [Bool]) -> [String] {
    let visual = lines.map(visualText)
    let isDrawn = zip(visual, isRightToLeft).reduce(0) { $0 + ($1.1 ? mirroring(of: $1.0) : 0) } > 0
    return zip(visual, isRightToLeft).map { text, isRightToLeft in
      let text = isDrawn && isRightToLeft ? VisualOrder.mirrored(text) : text
      return plain(VisualOrder.logical(text, isRightToLeft: isRightToLeft))
    }
  }

  /// The words from left to right, without a blank where they touch.
  private static func visualText(_ line: PrintedLine) -> String {
    var text = line.words[0].text
    for (word, next) in zip(line.words, line.words.dropFirst()) {
      let gap = next.box.left - word.box.right
      text += gap < 0.05 * min(word.box.height, next.box.height) ? next.text : " " + next.text
    }
    return text
  }

  /// How many more brackets of a right-to-left line open to the wrong side than to the right one.
  private static func mirroring(of text: String) -> Int {
    text.split(separator: " ").reduce(0) { sum, word in
      guard let last = word.unicodeScalars.last else { return sum }
      if ")\u{BB}]".unicodeScalars.contains(last) { return sum + 1 }
      return "(\u{AB}[".unicodeScalars.contains(last) ? sum - 1 : sum
    }
  }

  /// Letters as they are written: ligatures and joined forms resolved, soft hyphens inside the
  /// line taken away.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFB00...0xFB06, 0xFB1D...0xFBFF, 0xFC00...0xFD3D, 0xFD50...0xFDFB, 0xFE70...0xFEFC:
        plain += String(scalar).precomposedStringWithCompatibilityMapping
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
      default: plain.unicodeScalars.append(scalar)
      }
    }
    guard plain.unicodeScalars.dropLast().contains("\u{AD}"), let last = plain.unicodeScalars.last
    else { return plain }
    var scalars = plain.unicodeScalars.dropLast().filter { $0 != "\u{AD}" }
    scalars.append(last)
    return String(String.UnicodeScalarView(scalars))
  }
}
