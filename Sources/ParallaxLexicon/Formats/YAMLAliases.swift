/// Looks for YAML aliases before a file is parsed.
///
/// A few aliases of aliases make a file of a few lines as large as memory, and the parser expands
/// them while it reads; so they are looked for in the text.
enum YAMLAliases {
  /// The first `*name` for which the text also holds `&name`, both where a value can begin.
  ///
  /// - Complexity: O(n).
  static func first(in text: String) -> (name: String, mark: (line: Int, column: Int))? {
    guard mayHoldAnchor(text) else { return nil }
    var anchors: Set<Substring> = []
    var aliases: [(name: Substring, line: Int, column: Int)] = []
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() where bytes.contains(0x26) || bytes.contains(0x2A) {
      let line = Substring(bytes)
      if line.drop(while: { $0 == " " }).first == "#" { continue }
      for (mark, name, column) in marks(in: line) {
        if mark == 0x26 { anchors.insert(name) } else { aliases.append((name, index + 1, column)) }
      }
    }
    return aliases.first { anchors.contains($0.name) }
      .map { (String($0.name), ($0.line, $0.column)) }
  }

  /// Whether an `&` begins a value that has a name; in most texts it stands between words.
  private static func mayHoldAnchor(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { index in
        bytes[index] == 0x26 && (index == 0 || beforeValues.contains(bytes[index - 1]))
          && index + 1 < bytes.count && !afterNames.contains(bytes[index + 1])
      }
    }
  }

  /// Blank, tab, comma, brackets that open, colon, hyphen, and the line break before a line.
  private static let beforeValues: [UInt8] = [0x20, 0x09, 0x2C, 0x5B, 0x7B, 0x3A, 0x2D, 0x0A]
  /// Blank, tab, comma, brackets, line break.
  private static let afterNames: [UInt8] = [0x20, 0x09, 0x2C, 0x5B, 0x5D, 0x7B, 0x7D, 0x0A]

  private static func marks(in line: Substring) -> [(UInt8, Substring, Int)] {
    var result: [(UInt8, Substring, Int)] = []
    var previous: UInt8 = 0x20
    for index in line.utf8.indices {
      let byte = line.utf8[index]
      let beginsValue = [0x20, 0x09, 0x2C, 0x5B, 0x7B, 0x3A, 0x2D].contains(previous)
      if byte == 0x26 || byte == 0x2A, beginsValue {
        let rest = line[line.utf8.index(after: index)...]
        let name = rest.prefix { !" \t,[]{}".contains($0) }
        let column = line[..<index].unicodeScalars.count + 1
        if !name.isEmpty { result.append((byte, name, column)) }
      }
      previous = byte
    }
    return result
  }
}
