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
    guard bytes.count > mark.count else { return false }
    var index = 0
    while index <= bytes.count - mark.count {
      if bytes[index] == mark[0],
        mark.indices.allSatisfy({ mark[$0] == 0x3F || bytes[index + $0] == mark[$0] })
      {
        return true
      }
      index += 1
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
