/// What content systems call the box of an article's text, in classes and ids.
enum ContentNames {
  /// Whether an element's class or id says that it holds the text.
  static func name(_ node: HTMLTree.Node) -> Bool {
    guard !node.attributes.isEmpty, !node.traits.contains(.boxless) else { return false }
    return isName(node.attributes["class"]) || isName(node.attributes["id"])
      || node.attributes["itemprop"]?.lowercased() == "articlebody"
  }

  /// Elements that hold no article, whatever their names.
  static let boxless: Set<String> = ["body", "html", "a", "span", "p", "h1", "h2", "h3"]

  /// Whether one of the names is such as `entry-content`, `articleBody` or `post__text`.
  private static func isName(_ names: String?) -> Bool {
    guard let names, !names.isEmpty else { return false }
    return names.utf8.split(whereSeparator: { $0 <= 0x20 }).contains { name in
      guard (6...30).contains(name.count) else { return false }
      let letters = name.filter { ($0 | 0x20) &- 97 < 26 }.map { $0 | 0x20 }
      return all[letters[...]] != nil
    }
  }

  private static let all: WordTable<Bool> = {
    let wholes = ["article", "entry", "post", "story", "news", "blog", "page", "content"]
    let parts = ["body", "content", "text", "copy", "main", "bodytext", "maincontent"]
    let names = Set(wholes.flatMap { whole in parts.map { whole + $0 } })
      .subtracting(["contentmain", "contentcontent"])
      .union(["articlecontainer", "hentry", "storybodytext", "textcontent", "bodycontent"])
    return WordTable(Dictionary(uniqueKeysWithValues: names.map { ($0, true) }))
  }()
}
