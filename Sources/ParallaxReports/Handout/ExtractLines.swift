import ParallaxModel

/// Breaks a paragraph into lines short enough to print with numbers and a wide margin.
enum ExtractLines {
  private static let length = 56

  /// The spans of the lines; no line breaks inside a word or inside a mark.
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
      if characters > length, let place = lastBreak, place.end > start {
        lines.append(TextSpan(start, place.end))
        start = place.next
        characters -= place.characters
        lastBreak = nil
      }
      offset = next
    }
    if start < paragraph.end { lines.append(TextSpan(start, paragraph.end)) }
    return lines
  }
}
