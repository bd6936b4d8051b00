/// A paragraph of a text file: lines without a blank one between them.
struct TextBlock: Equatable, Sendable {
  /// The lines, none of them blank.
  var lines: [TextLine]

  /// The paragraph with its line breaks, without blanks at the ends of its lines.
  var text: String {
    lines.map { String($0.trimmed) }.joined(separator: "\n")
  }

  /// The number of the first line.
  var number: Int { lines.first?.number ?? 1 }

  /// The paragraphs of the lines.
  ///
  /// Blank lines separate paragraphs, and lines that were wrapped by hand stay together. Where
  /// the lines between blank ones are whole paragraphs themselves, or there is no blank line at
  /// all, each line is a paragraph.
  static func blocks(of lines: [TextLine]) -> [TextBlock] {
    var groups: [[TextLine]] = []
    var wasBlank = true
    for line in lines {
      if line.isBlank {
        wasBlank = true
      } else if wasBlank {
        groups.append([line])
        wasBlank = false
      } else {
        groups[groups.count - 1].append(line)
      }
    }
    let isWrapped = groups.contains { fitsWrapping($0) && showsWrapping($0) }
    return groups.flatMap { group in
      group.count == 1 || (isWrapped && fitsWrapping(group))
        ? [TextBlock(lines: group)] : group.map { TextBlock(lines: [$0]) }
    }
  }

  /// The widths, in Unicode scalars, between which text is wrapped by hand.
  private static let wrapWidths = 40...100

  /// Whether lines fill a common width: each would have been too long with the next one's first
  /// word.
  private static func fitsWrapping(_ lines: [TextLine]) -> Bool {
    let widths = lines.map { $0.trimmed.unicodeScalars.count }
    guard lines.count > 1, let width = widths.max(), wrapWidths.contains(width) else {
      return false
    }
    return zip(widths, lines.dropFirst()).allSatisfy { used, next in
      let word = next.trimmed.unicodeScalars.prefix { !$0.properties.isWhitespace }.count
      return used + 1 + word > width - 6
    }
  }

  /// Whether a line goes on in the middle of a sentence.
  private static func showsWrapping(_ lines: [TextLine]) -> Bool {
    zip(lines, lines.dropFirst()).contains { line, next in
      guard let first = next.trimmed.unicodeScalars.first?.properties,
        let last = line.trimmed.unicodeScalars.last
      else { return false }
      if first.isLowercase { return true }
      let hasNoCase = first.isAlphabetic && !first.isCased
      return hasNoCase && !Sentences.isTerminal(last)
    }
  }
}
