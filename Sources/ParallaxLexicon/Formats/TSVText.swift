/// Cells and values of the native table.
///
/// `\t`, `\n` and `\r` stand for a tab and line ends, a backslash before any other character for that
/// character; `|` parts the items of a list, `:` and `,` what an item is made of.
enum TSVText {
  /// A text as a cell.
  static func cell(_ text: String, marks: String = "") -> String {
    // By bytes: a mark with a combining mark behind it is a mark to the reader.
    guard
      text.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C || marks.utf8.contains($0) })
        || text.utf8.first == 0x20 || text.utf8.last == 0x20
    else { return text }
    var result = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\\": result += "\\\\"
      default:
        let isEnd = index == 0 || index == text.unicodeScalars.count - 1
        if marks.unicodeScalars.contains(scalar) || scalar == " " && isEnd { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The texts of a list as a cell.
  static func list(_ texts: [String]) -> String {
    texts.map { cell($0, marks: "|") }.joined(separator: " | ")
  }

  /// Names with lists, such as forms and context, as a cell.
  static func lists(_ lists: [(name: String, texts: [String])]) -> String {
    lists.map { name, texts in
      cell(name, marks: "|:,") + ": " + texts.map { cell($0, marks: "|:,") }.joined(separator: ", ")
    }.joined(separator: " | ")
  }

  /// The text of a cell.
  static func text(_ cell: String) -> String {
    let cell = trimmed(cell)
    guard cell.utf8.contains(0x5C) else { return cell }
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in cell.unicodeScalars {
      if isEscaped {
        let plain: [Unicode.Scalar: Unicode.Scalar] = ["t": "\t", "n": "\n", "r": "\r"]
        result.append(plain[scalar] ?? scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The items of a cell, still escaped; none of an empty one.
  static func items(_ cell: String, at mark: Unicode.Scalar = "|") -> [String] {
    if trimmed(cell).isEmpty { return [] }
    var items: [String] = []
    var item = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in cell.unicodeScalars {
      if !isEscaped, scalar == mark {
        items.append(String(item))
        item = String.UnicodeScalarView()
        continue
      }
      isEscaped = !isEscaped && scalar == "\\"
      item.append(scalar)
    }
    return items + [String(item)]
  }

  /// The names with lists of a cell; nil where an item has no name.
  static func named(_ cell: String) -> [(name: String, texts: [String])]? {
    var result: [(name: String, texts: [String])] = []
    for item in items(cell) {
      let parts = items(item, at: ":")
      guard parts.count == 2 else { return nil }
      result.append((text(parts[0]), items(parts[1], at: ",").map(text)))
    }
    return result
  }

  /// A text without blanks at its ends, but for one that is escaped.
  private static func trimmed(_ text: String) -> String {
    guard text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
    var bytes = Array(text.utf8)[...]
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 {
      let backslashes = bytes.dropLast().reversed().prefix { $0 == 0x5C }.count
      if backslashes % 2 == 1 { break }
      bytes.removeLast()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
