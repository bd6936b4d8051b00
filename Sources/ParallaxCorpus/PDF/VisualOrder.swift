import Foundation

/// Brings letters that were read from left to right into the order in which they are read.
///
/// It undoes the reordering of the Unicode bidirectional algorithm (UAX 9) for one line, whose
/// levels are lost in a print: the base direction, runs in the other one, and numbers.
enum VisualOrder {
  /// Whether letters of right-to-left scripts are in the majority.
  static func isRightToLeft(_ words: [PrintedWord]) -> Bool {
    var balance = 0
    for word in words {
      for scalar in word.text.unicodeScalars {
        switch kind(scalar) {
        case .rightToLeft: balance += 1
        case .leftToRight: balance -= 1
        default: break
        }
      }
    }
    return balance > 0
  }

  /// The text of a line in logical order.
  ///
  /// - Parameters:
  ///   - text: The letters from left to right, with their blanks.
  ///   - isRightToLeft: The direction of the paragraph.
  /// - Returns: The same letters, the first to be read first.
  static func logical(_ text: String, isRightToLeft: Bool) -> String {
    guard text.unicodeScalars.contains(where: { kind($0) == .rightToLeft }) else { return text }
    let clusters = Self.clusters(of: text)
    guard clusters.count < longest else { return text }
    var order: [Cluster] = []
    if isRightToLeft {
      order = reversed(clusters[...])
    } else {
      for run in runs(of: clusters[...], in: .rightToLeft) {
        order += run.isRun ? reversed(clusters[run.range]) : Array(clusters[run.range])
      }
    }
    return String(String.UnicodeScalarView(order.flatMap(\.scalars)))
  }

  /// What no line of a page reaches, in letters.
  private static let longest = 10_000

  /// Swaps brackets and angular quotation marks, for prints that hold them as they are drawn.
  static func mirrored(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { mirrors[$0] ?? $0 }))
  }

  private static let mirrors: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", ")": "(", "[": "]", "]": "[", "\u{AB}": "\u{BB}", "\u{BB}": "\u{AB}",
    "\u{2039}": "\u{203A}", "\u{203A}": "\u{2039}",
  ]

  private enum Kind { case leftToRight, rightToLeft, digit, neutral }

  /// A letter with the marks that stand on it.
  private struct Cluster {
    var scalars: [Unicode.Scalar]
    var kind: Kind
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: .digit
    case 0x60C, 0x61B, 0x61F, 0x66A, 0x66B, 0x66C, 0x6D4, 0xFD3E, 0xFD3F: .neutral
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC:
      scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        ? .rightToLeft : .neutral
    default: scalar.properties.isAlphabetic ? .leftToRight : .neutral
    }
  }

  private static func clusters(of text: String) -> [Cluster] {
    var clusters: [Cluster] = []
    for scalar in text.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark, !clusters.isEmpty {
        clusters[clusters.count - 1].scalars.append(scalar)
      } else {
        clusters.append(Cluster(scalars: [scalar], kind: kind(scalar)))
      }
    }
    return clusters
  }

  private static func reversed(_ clusters: ArraySlice<Cluster>) -> [Cluster] {
    runs(of: clusters, in: .leftToRight).reversed().flatMap { run in
      run.isRun ? Array(clusters[run.range]) : clusters[run.range].reversed()
    }
  }

  /// Cuts a line into runs of a direction and what lies between them.
  private static func runs(
    of clusters: ArraySlice<Cluster>, in direction: Kind
  ) -> [(range: Range<Int>, isRun: Bool)] {
    let isArabic = clusters.contains { $0.scalars[0].value >= 0x600 && $0.kind == .rightToLeft }
    var runs: [(range: Range<Int>, isRun: Bool)] = []
    var place = clusters.startIndex
    while place < clusters.endIndex {
      let starts = clusters[place].kind == direction
      let number = direction == .leftToRight && clusters[place].kind == .digit
      guard starts || number else {
        if let last = runs.last, !last.isRun {
          runs[runs.count - 1].range = last.range.lowerBound..<(place + 1)
        } else {
          runs.append((place..<(place + 1), false))
        }
        place += 1
        continue
      }
      var end = place + 1
      while let next = nextEnd(clusters, after: end, direction, isArabic: isArabic) { end = next }
      runs.append((place..<end, true))
      place = end
    }
    return runs
  }

  /// Where a run goes on to, when what follows its end belongs to it.
  private static func nextEnd(
    _ clusters: ArraySlice<Cluster>, after end: Int, _ direction: Kind, isArabic: Bool
  ) -> Int? {
    guard end < clusters.endIndex else { return nil }
    let next = clusters[end...].firstIndex { $0.kind != .neutral }
    return direction == .rightToLeft
      ? next.flatMap { belongs(clusters[$0...]) ? $0 + 1 : nil }
      : nextEnd(clusters, after: end, next: next, isArabic: isArabic)
  }

  /// Whether a place inside a right-to-left run goes on: with such a letter, or with numbers
  /// before one.
  private static func belongs(_ rest: ArraySlice<Cluster>) -> Bool {
    rest.first { $0.kind == .rightToLeft || $0.kind == .leftToRight }?.kind == .rightToLeft
  }

  /// Where words and numbers of a left-to-right run go on to.
  private static func nextEnd(
    _ clusters: ArraySlice<Cluster>, after end: Int, next: Int?, isArabic: Bool
  ) -> Int? {
    let isAfterNumber = clusters[end - 1].kind == .digit
    guard let next, clusters[next].kind != .rightToLeft else {
      return isAfterNumber && !isArabic && holds(signs, clusters[end]) ? end + 1 : nil
    }
    if next == end || !isAfterNumber { return next + 1 }
    let separates = holds(separators, clusters[end]) || !isArabic && holds(joiners, clusters[end])
    return next == end + 1 && clusters[next].kind == .digit && separates ? next + 1 : nil
  }

  /// What stands at the right of a number, outside Arabic script.
  private static let signs = "%\u{20AC}$\u{A3}\u{B0}"
  /// What joins the parts of a number or date.
  private static let separators = ".,:/\u{66B}\u{66C}"
  /// What does so outside Arabic script only.
  private static let joiners = "-+"

  private static func holds(_ signs: String, _ cluster: Cluster) -> Bool {
    signs.unicodeScalars.contains(cluster.scalars[0])
  }
}
