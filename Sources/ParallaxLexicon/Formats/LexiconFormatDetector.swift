import Foundation
import ParallaxModel

/// Tells the format of a list by what stands in it and by the ending of its name.
enum LexiconFormatDetector {
  /// How much of a file is looked at.
  private static let head = 64 << 10

  /// The format; nil when the bytes are no text.
  static func format(of data: Data, path: String) -> LexiconFormat? {
    var problems: [Diagnostic] = []
    let prefix = data.prefix(head)
    guard let text = ListText(prefix, path: path, problems: &problems) else {
      return byEnding[ending(path)] ?? .words
    }
    if text.bytes.contains(0) { return nil }
    let lines = text.lines.lazy.map { text.string($0) }.filter { !$0.isEmpty }
    guard let first = lines.first else { return byEnding[ending(path)] ?? .words }
    let ending = ending(path)
    if ending == "yml" || ending == "yaml" { return yaml(text, path) }
    if first.hasPrefix("<") { return first.contains("<!") || isXML(text) ? xml(text) : nil }
    if first == "%" { return .liwc }
    if isNativeTable(lines) { return .tsv }
    let names = header(text)
    if names.first?.lowercased() == "dicterm" { return .liwc22 }
    if names.count > 1, TidytextFormat.isHeader(names) { return .tidytext }
    if first.hasPrefix("+"),
      ending != "txt" || lines.dropFirst().contains(where: { $0.hasPrefix("+") })
    {
      return .lexicoder
    }
    return byEnding[ending] ?? .words
  }

  /// Formats by the endings of files' names.
  static let byEnding: [String: LexiconFormat] = [
    "yml": .yaml, "yaml": .yaml, "tsv": .tsv, "dic": .liwc, "dicx": .liwc22, "cat": .wordstat,
    "ykd": .yoshikoder, "lcd": .lexicoderXML, "lc3": .lexicoder, "csv": .tidytext, "txt": .words,
  ]

  /// The ending of a path in lower case.
  static func ending(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  private static func header(_ text: ListText) -> [String] {
    var rows = DelimitedRows(text)
    return rows.next()?.cells.map(\.text) ?? []
  }

  private static func isXML(_ text: ListText) -> Bool {
    String(decoding: text.bytes, as: UTF8.self).contains("<dictionary")
  }

  private static func xml(_ text: ListText) -> LexiconFormat {
    let start = String(decoding: text.bytes.prefix(4096), as: UTF8.self)
    let isLexicoder = start.contains("\"Lexicoder\"") || start.contains("'Lexicoder'")
    return isLexicoder ? .lexicoderXML : .yoshikoder
  }

  private static func isNativeTable(_ lines: some Sequence<String>) -> Bool {
    for line in lines {
      if line.hasPrefix("#") {
        let key = line.dropFirst().prefix { $0 != ":" }
        if line.contains(":"), TSVMetadata.requiredKeys.contains(String(key)) { return true }
        continue
      }
      let names = line.split(separator: "\t").map(String.init)
      return names.contains("pattern") && names.contains("category")
    }
    return false
  }

  /// The native form has `categories`, or is named as such; else names with lists are quanteda's.
  private static func yaml(_ text: ListText, _ path: String) -> LexiconFormat {
    if path == "lexicon.yml" || path.hasSuffix("/lexicon.yml") { return .yaml }
    let keys = text.lines.compactMap { line -> String? in
      guard let first = text.bytes[line].first, first > 0x20, first != 0x23, first != 0x2D else {
        return nil
      }
      let key = text.string(line).prefix { $0 != ":" }
      return key.trimmingCharacters(in: CharacterSet(charactersIn: "\"' "))
    }
    let native = keys.count { YAMLFormat.keys.contains($0) }
    return keys.isEmpty || keys.contains("categories") || native > 1 ? .yaml : .quanteda
  }
}

extension LexiconFormat {
  /// The format of a file, by its content and the ending of its name.
  ///
  /// - Returns: Nil when its bytes are no text.
  public static func detect(_ data: Data, path: String) -> LexiconFormat? {
    LexiconFormatDetector.format(of: data, path: path)
  }
}
