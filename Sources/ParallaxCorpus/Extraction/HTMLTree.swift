import Foundation

/// A saved page as a flat list of its elements and texts, in the order of the page.
///
/// The list replaces libxml2's tree so that everything later is loops over indices: pages nest
/// as deep as their makers like.
struct HTMLTree {
  /// An element or a text.
  struct Node {
    /// The element's name in lower case; empty for a text.
    let name: String
    /// What the name says of the element.
    let traits: ElementTraits
    /// The text; empty for an element.
    var text: String
    /// The place of the element around this one; -1 for the root.
    var parent: Int
    /// The place after the last node inside this one.
    var end: Int
    /// The line in the file, where libxml2 knows it.
    var line: Int?
    /// The attributes, by names in lower case.
    var attributes = HTMLAttributes()

    /// Whether this is a text.
    var isText: Bool { name.isEmpty }

    init(text: String, parent: Int, end: Int) {
      name = ""
      traits = []
      self.text = text
      self.parent = parent
      self.end = end
    }

    init(element: HTMLName, parent: Int, end: Int = 0) {
      name = element.text
      traits = element.traits
      text = ""
      self.parent = parent
      self.end = end
    }
  }

  /// All nodes; a node's content stands between its place and its `end`.
  private(set) var nodes: [Node] = []

  /// Parses a page; an unreadable one gives no nodes.
  init(_ data: Data) {
    nodes = data.withUnsafeBytes { page in
      let read = UnreadMarkup.removed(from: page.bindMemory(to: UInt8.self))
      return (read ?? []).withUnsafeBytes { HTMLTreeBuilder.nodes(of: $0.isEmpty ? page : $0) }
    }
  }

  /// A page of one empty paragraph after the other, for texts that are laid out elsewhere: the
  /// place of each is its number plus one.
  init(paragraphs count: Int) {
    nodes = [Node(element: HTMLName("body"), parent: -1, end: count + 1)]
    for place in 0..<count {
      nodes.append(Node(element: HTMLName("p"), parent: 0, end: place + 2))
    }
  }

  /// The text of an element with single blanks.
  func text(of place: Int) -> String {
    var texts = ""
    for place in place..<nodes[place].end { texts += nodes[place].text }
    return Self.collapsed(texts)
  }

  /// The text with runs of ASCII white space as one blank, and none at its ends.
  static func collapsed(_ text: String) -> String {
    var text = text
    return text.withUTF8 { source in
      String(unsafeUninitializedCapacity: source.count) { target in
        var count = 0
        var isAfterBlank = false
        for byte in source {
          if byte <= 0x20 {
            isAfterBlank = count > 0
            continue
          }
          if isAfterBlank {
            target[count] = 0x20
            count += 1
          }
          isAfterBlank = false
          target[count] = byte
          count += 1
        }
        return count
      }
    }
  }

  /// The places of the elements of a name.
  func places(of name: String) -> [Int] {
    nodes.indices.filter { nodes[$0].name == name }
  }
}
