/// The articles of a page that Factiva wrote.
///
/// Each lies in an element of the class `article xxArticle`, where `xx` is its language.
struct FactivaPage {
  /// The paragraphs of each article.
  private(set) var groups: [[Paragraph]] = []
  /// The language of each article.
  private(set) var languages: [String?] = []

  /// Finds the articles of a page.
  init(_ tree: HTMLTree) {
    var place = 0
    while place < tree.nodes.count {
      let node = tree.nodes[place]
      if let language = Self.language(ofClass: node.attributes["class"] ?? "") {
        let paragraphs = PageParagraphs(tree, in: place).paragraphs
        if !paragraphs.isEmpty {
          groups.append(paragraphs)
          languages.append(language)
        }
        place = max(place + 1, node.end)
      } else {
        place += 1
      }
    }
  }

  /// Whether a page looks like one of Factiva's, before it is parsed.
  static func isOne(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let mark = Array("class=?article ??Article".utf8)
    var start = 0
    // An equals sign is rarer than the letters of the mark.
    while let offset = bytes.offset(of: UInt8(ascii: "="), from: start) {
      let first = offset - 5
      if first >= 0, first + mark.count <= bytes.count,
        mark.indices.allSatisfy({ mark[$0] == 0x3F || bytes[first + $0] == mark[$0] })
      {
        return true
      }
      start = offset + 1
    }
    return false
  }

  private static func language(ofClass name: String) -> String? {
    let words = name.split(separator: " ")
    guard words.count == 2, words[0] == "article", words[1].utf8.count >= 9,
      words[1].hasSuffix("Article")
    else { return nil }
    return String(words[1].prefix(2))
  }
}
