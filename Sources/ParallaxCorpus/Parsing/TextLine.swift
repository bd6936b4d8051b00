/// A line of a text file.
struct TextLine: Equatable, Sendable {
  /// The number of the line in the file, from 1.
  var number: Int
  /// The text without its line break.
  var text: Substring

  /// The text without blanks at its ends, no-break spaces and invisible marks included.
  var trimmed: Substring { TextLine.trim(text) }

  /// Whether there is nothing to read on the line.
  var isBlank: Bool { trimmed.isEmpty }

  /// Cuts a text at its line breaks: line feed, carriage return or both.
  static func lines(of text: String, firstNumber: Int = 1) -> [TextLine] {
    let bytes = text.utf8
    var lines: [TextLine] = []
    var number = firstNumber
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte == .newline || byte == .carriageReturn else {
        index = bytes.index(after: index)
        continue
      }
      lines.append(TextLine(number: number, text: text[start..<index]))
      number += 1
      index = bytes.index(after: index)
      if byte == .carriageReturn, index < bytes.endIndex, bytes[index] == .newline {
        index = bytes.index(after: index)
      }
      start = index
    }
    if start < bytes.endIndex { lines.append(TextLine(number: number, text: text[start...])) }
    return lines
  }

  /// A text without white space and invisible marks at its ends.
  static func trim(_ text: Substring) -> Substring {
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var end = scalars.endIndex
    while start < end, isInvisible(scalars[start]) { start = scalars.index(after: start) }
    while end > start, isInvisible(scalars[scalars.index(before: end)]) {
      end = scalars.index(before: end)
    }
    return text[start..<end]
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.value <= 0x20 }
    return scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
  }
}
