import ParallaxModel

/// Breaks a paragraph into lines short enough to print with numbers and a wide margin.
enum ExtractLines {
  private static let length = 56

  /// The spans of the lines, which break inside no mark, and inside a word only where it is longer
  /// than a line.
  static func lines(
    of paragraph: TextSpan, in text: String, keeping clusters: [MarkCluster]
  ) -> [TextSpan] {
    let marks = clusters.map(\.span).filter { $0.overlaps(paragraph) }
    var lines: [TextSpan] = []
    var start = paragraph.start
    var offset = paragraph.start
    var characters = 0
    var lastBreak: (end: Int32, next: Int32, characters: Int)?
    for character in text.slice(paragraph) {
      let next = offset + Int32(character.utf8.count)
      characters += 1
      let isInside = marks.contains { $0.start < offset && next < $0.end }
      if character.isWhitespace, !isInside {
        lastBreak = (offset, next, characters)
      }
      if characters > length {
        if let place = lastBreak, place.end > start {
          lines.append(TextSpan(start, place.end))
          start = place.next
          characters -= place.characters
          lastBreak = nil
        } else if !marks.contains(where: { $0.start < offset && offset < $0.end }) {
          // A word longer than the line, such as an address on the web.
          lines.append(TextSpan(start, offset))
          start = offset
          characters = 1
          lastBreak = nil
        }
      }
      offset = next
    }
    if start < paragraph.end { lines.append(TextSpan(start, paragraph.end)) }
    return lines
  }
}
