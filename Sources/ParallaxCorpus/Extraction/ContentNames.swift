/// What content systems call the box of an article's text, in classes and ids.
enum ContentNames {
  /// Whether an element's class or id says that it holds the text.
  static func name(_ node: HTMLTree.Node) -> Bool {
    guard !node.attributes.isEmpty, !inline.contains(node.name) else { return false }
    return isName(node.attributes["class"]) || isName(node.attributes["id"])
      || node.attributes["itemprop"]?.lowercased() == "articlebody"
  }

  private static let inline: Set<String> = ["body", "html", "a", "span", "p", "h1", "h2", "h3"]

  /// Whether one of the names is such as `entry-content`, `articleBody` or `post__text`.
  private static func isName(_ names: String?) -> Bool {
    guard let names, !names.isEmpty else { return false }
    return names.utf8.split(whereSeparator: { $0 <= 0x20 }).contains { name in
      guard name.count <= 30 else { return false }
      var letters: [UInt8] = []
      for byte in name where byte >= 65 && byte <= 122 && !(91...96).contains(byte) {
        letters.append(byte | 0x20)
      }
      return all.contains(String(decoding: letters, as: UTF8.self))
    }
  }

  private static let all: Set<String> = {
    let wholes = ["article", "entry", "post", "story", "news", "blog", "page", "content"]
    let parts = ["body", "content", "text", "copy", "main", "bodytext", "maincontent"]
    return Set(wholes.flatMap { whole in parts.map { whole + $0 } })
      .subtracting(["contentmain", "contentcontent"])
      .union(["articlecontainer", "hentry", "storybodytext", "textcontent", "bodycontent"])
  }()
}
