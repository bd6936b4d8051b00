import ParallaxModel

/// Text for tests with its occurrences written into it: `the {own liberation: liberation} of …`.
///
/// A mark is a brace, the voice, the entry's id, a colon, a space, the words and a closing brace.
/// Marks may nest. Words between curly or angled quotation marks are counted as direct, all
/// others as own, and those inside a mark in the mark's voice.
struct MarkedText {
  struct Mark {
    var entry: String
    var voice: Voice
    var span: TextSpan
  }

  private(set) var plain = ""
  private(set) var marks: [Mark] = []

  init(_ marked: String) {
    var open: [Mark] = []
    var rest = Substring(marked)
    while let character = rest.first {
      if character == "{", let colon = rest.range(ofFirst: ": ") {
        let head = rest[..<colon.lowerBound].dropFirst().split(separator: " ")
        let voice = Voice.allCases.first { $0.name == head[0] } ?? .unclear
        open.append(
          Mark(entry: String(head[1]), voice: voice, span: TextSpan(utf8Count, utf8Count)))
        rest = rest[colon.upperBound...]
      } else if character == "}", var mark = open.popLast() {
        mark.span.end = utf8Count
        marks.append(mark)
        rest.removeFirst()
      } else {
        plain.append(character)
        rest.removeFirst()
      }
    }
    marks.sort { ($0.span, $0.entry) < ($1.span, $1.entry) }
  }

  private var utf8Count: Int32 { Int32(plain.utf8.count) }

  /// The lines of the text that hold something.
  var paragraphs: [TextSpan] {
    var spans: [TextSpan] = []
    var start: Int32 = 0
    for line in plain.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + Int32(line.utf8.count)
      if !line.isEmpty { spans.append(TextSpan(start, end)) }
      start = end + 1
    }
    return spans
  }

  /// The number of words of each voice inside a span.
  func words(in bounds: TextSpan) -> [Voice: Int] {
    var counts: [Voice: Int] = [:]
    var isQuoted = false
    var isInWord = false
    var offset: Int32 = 0
    for scalar in plain.unicodeScalars {
      let place = offset
      offset += Int32(UTF8.width(scalar))
      if scalar == "“" || scalar == "«" { isQuoted = true }
      if scalar == "”" || scalar == "»" { isQuoted = false }
      let isWordScalar = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isWordScalar, !isInWord, bounds.start <= place, place < bounds.end {
        let mark = marks.first { $0.span.start <= place && place < $0.span.end }
        counts[mark?.voice ?? (isQuoted ? .direct : .own), default: 0] += 1
      }
      isInWord = isWordScalar || (isInWord && scalar == "\u{200C}")
    }
    return counts
  }
}

extension Substring {
  fileprivate func range(ofFirst needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
