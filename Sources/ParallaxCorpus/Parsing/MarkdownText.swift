/// The paragraphs of a Markdown text without its marks.
struct MarkdownText {
  /// The first heading, when it was asked for.
  private(set) var title: String?
  /// The paragraphs and headings in order.
  private(set) var paragraphs: [String] = []

  /// Reads the lines of a text; a first heading of level one that repeats no title stays in it.
  init(lines: ArraySlice<TextLine>, findsTitle: Bool) {
    var current: [String] = []
    func joined() -> String { current.joined(separator: "\n") }
    for line in lines {
      let text = line.trimmed
      if text.isEmpty || Self.isRule(text) {
        if !current.isEmpty { paragraphs.append(joined()) }
        current = []
      } else if let heading = Self.heading(text) {
        if !current.isEmpty { paragraphs.append(joined()) }
        current = []
        let plain = MarkdownInline.text(heading)
        if findsTitle, title == nil, paragraphs.isEmpty {
          title = plain
        } else {
          paragraphs.append(plain)
        }
      } else if let item = Self.item(text) {
        if !current.isEmpty { paragraphs.append(joined()) }
        current = [MarkdownInline.text(item)]
      } else {
        current.append(MarkdownInline.text(Self.withoutQuoteMarks(text)))
      }
    }
    if !current.isEmpty { paragraphs.append(joined()) }
    paragraphs.removeAll(where: \.isEmpty)
  }

  /// The text of `# heading`.
  private static func heading(_ line: Substring) -> Substring? {
    let level = line.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    let rest = line.dropFirst(level)
    guard (1...6).contains(level), rest.first == " " else { return nil }
    let text = TextLine.trim(rest)
    guard text.hasSuffix("#") else { return text }
    let open = text.trimmingSuffix { $0 == "#" }
    return open.last == " " ? TextLine.trim(open) : text
  }

  /// The text of a list item.
  private static func item(_ line: Substring) -> Substring? {
    for mark in ["- ", "* ", "+ "] where line.hasPrefix(mark) { return line.dropFirst(2) }
    return nil
  }

  /// A line of three or more marks that only separates.
  private static func isRule(_ line: Substring) -> Bool {
    guard let first = line.utf8.first, "*-_".utf8.contains(first) else { return false }
    let marks = line.utf8.count { $0 == first }
    return marks >= 3 && line.utf8.allSatisfy { $0 == first || $0 == .space }
  }

  private static func withoutQuoteMarks(_ line: Substring) -> Substring {
    var rest = line
    while rest.hasPrefix(">") { rest = TextLine.trim(rest.dropFirst()) }
    return rest
  }
}

extension Substring {
  /// The text without the characters at its end that satisfy the test.
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return text
  }
}
