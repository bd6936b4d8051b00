/// The signs by which the parts of a page are told: each element's roles and surroundings.
struct PageSigns {
  let tree: HTMLTree
  /// The roles of each node by its own names; none for texts.
  private(set) var roles: [ElementRoles]
  /// The roles that a node has from the elements around it: `comments` and `margin`.
  private(set) var surroundings: [ElementRoles]

  /// Reads the names of all elements.
  init(_ tree: HTMLTree) {
    self.tree = tree
    roles = [ElementRoles](repeating: [], count: tree.nodes.count)
    surroundings = roles
    var known: [String: ElementRoles] = [:]
    func look(_ names: String?) -> ElementRoles {
      guard let names, !names.isEmpty else { return [] }
      if let found = known[names] { return found }
      let found = ElementRoles.roles(of: names)
      known[names] = found
      return found
    }
    for place in tree.nodes.indices where !tree.nodes[place].attributes.isEmpty {
      roles[place] = look(tree.nodes[place].attributes["class"])
        .union(look(tree.nodes[place].attributes["id"]))
    }
  }

  /// Marks what stands beside the article; an element around the headline never does.
  mutating func markMargins(around headline: Int?) {
    var articleEnd = 0
    for place in tree.nodes.indices {
      let parent = tree.nodes[place].parent
      if parent >= 0 { surroundings[place] = surroundings[parent] }
      guard !tree.nodes[place].isText else { continue }
      let node = tree.nodes[place]
      if node.name == "article" { articleEnd = max(articleEnd, node.end) }
      if node.name == "html" || node.name == "body" || node.name == "h1" { continue }
      if let headline, (place..<node.end).contains(headline) { continue }
      var own = roles[place].intersection([.comments, .margin])
      if node.name == "nav" || node.name == "footer" || node.name == "aside" {
        own.formUnion(.margin)
      }
      // The foot of an article is a part of it.
      if own == .margin, Self.isFoot(node), place < articleEnd { own = [] }
      surroundings[place].formUnion(own)
    }
  }

  private static func isFoot(_ node: HTMLTree.Node) -> Bool {
    if node.name == "footer" { return true }
    guard node.name != "nav", node.name != "aside" else { return false }
    return node.attributes["class"].map { $0.lowercased().hasSuffix("footer") } ?? false
  }

  /// Whether a node lies among readers' comments.
  func isComment(_ place: Int) -> Bool { surroundings[place].contains(.comments) }

  /// Whether a node lies beside the article.
  func isMargin(_ place: Int) -> Bool { surroundings[place].contains(.margin) }

  /// Whether a place lies about where bylines stand: close before or behind the headline.
  func isNear(_ headline: Int?, _ place: Int) -> Bool {
    guard let headline else { return false }
    return place > headline ? place - headline < 500 : headline - place < 60
  }

  /// The text that readers see of an element.
  ///
  /// - Parameters:
  ///   - place: The element.
  ///   - skipped: Elements inside it whose text is left out.
  /// - Returns: The text with single blanks; block elements part words.
  func text(of place: Int, without skipped: (Int) -> Bool = { _ in false }) -> String {
    var text = ""
    var next = place
    let end = tree.nodes[place].end
    while next < end {
      let traits = tree.nodes[next].traits
      if tree.nodes[next].isText {
        text += tree.nodes[next].text
      } else if traits.contains(.unseen) || (next != place && skipped(next)) {
        text += " "
        next = tree.nodes[next].end
        continue
      } else if traits.contains(.parting) {
        text += " "
      }
      next += 1
    }
    guard text.utf8.contains(0xC2) else { return HTMLTree.collapsed(text) }
    // No-break spaces are spaces to a reader, and soft hyphens nothing.
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.value != 0xAD {
      scalars.append(scalar.value == 0xA0 ? " " : scalar)
    }
    return HTMLTree.collapsed(String(scalars))
  }

  /// Whether the visible text of an element is no longer than this, without making it.
  func isShort(_ place: Int, bytes: Int = 300) -> Bool {
    // Of a page that nests without end, no more than this is looked at.
    if tree.nodes[place].end - place > bytes * 2 { return false }
    var sum = 0
    for place in place..<tree.nodes[place].end {
      sum += tree.nodes[place].text.utf8.count
      if sum > bytes * 4 { return false }
    }
    return true
  }

  /// Elements whose text readers do not see.
  static let unseen: Set<String> = [
    "script", "style", "noscript", "template", "svg", "button", "select", "textarea",
  ]
  /// Elements that part the words around them.
  static let parting: Set<String> = [
    "br", "div", "p", "li", "ul", "span", "td", "tr", "h1", "h2", "h3", "h4", "time", "small",
    "address", "dt", "dd", "a",
  ]
}
