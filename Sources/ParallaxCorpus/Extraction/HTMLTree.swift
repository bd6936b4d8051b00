import CLibXML2
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

    init(name: String, text: String = "", parent: Int, end: Int = 0) {
      self.name = name
      self.text = text
      self.parent = parent
      self.end = end
      traits = name.isEmpty ? [] : ElementTraits(name: name)
    }
  }

  /// All nodes; a node's content stands between its place and its `end`.
  private(set) var nodes: [Node] = []

  /// Parses a page; an unreadable one gives no nodes.
  init(_ data: Data) {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | XML_PARSE_HUGE.rawValue
    guard data.count < Int(Int32.max), Self.isReady else { return }
    let document = data.withUnsafeBytes { raw in
      htmlReadMemory(
        raw.bindMemory(to: CChar.self).baseAddress, Int32(raw.count), nil, "UTF-8",
        Int32(bitPattern: UInt32(options)))
    }
    guard let document else { return }
    defer { xmlFreeDoc(document) }
    nodes.reserveCapacity(min(data.count / Self.bytesPerNode, Self.mostReserved))
    if let root = xmlDocGetRootElement(document) { flatten(root) }
  }

  private static let bytesPerNode = 48
  private static let mostReserved = 1 << 16

  /// A page of one empty paragraph after the other, for texts that are laid out elsewhere: the
  /// place of each is its number plus one.
  init(paragraphs count: Int) {
    nodes = [Node(name: "body", parent: -1, end: count + 1)]
    for place in 0..<count { nodes.append(Node(name: "p", parent: 0, end: place + 2)) }
  }

  /// Prepares libxml2 once, before the first thread uses it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  private mutating func flatten(_ root: xmlNodePtr) {
    var current: xmlNodePtr? = root
    var parent = -1
    while let node = current {
      let place = append(node, parent: parent)
      if let place, let child = node.pointee.children, node.pointee.type == XML_ELEMENT_NODE {
        parent = place
        current = child
        continue
      }
      if let place { nodes[place].end = nodes.count }
      current = next(after: node, root: root, parent: &parent)
    }
  }

  /// The node that follows, leaving elements that end here.
  private mutating func next(
    after start: xmlNodePtr, root: xmlNodePtr, parent: inout Int
  ) -> xmlNodePtr? {
    var node = start
    while node != root {
      if let sibling = node.pointee.next { return sibling }
      guard parent >= 0, let above = node.pointee.parent else { return nil }
      nodes[parent].end = nodes.count
      parent = nodes[parent].parent
      node = above
    }
    return nil
  }

  private mutating func append(_ node: xmlNodePtr, parent: Int) -> Int? {
    var entry: Node
    switch node.pointee.type {
    case XML_ELEMENT_NODE:
      guard let name = Self.string(node.pointee.name) else { return nil }
      entry = Node(name: name, parent: parent)
      entry.attributes = Self.attributes(node)
      entry.line = node.pointee.line == .max ? nil : Int(node.pointee.line)
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      // Style sheets fill much of many pages and are never read.
      if parent >= 0, nodes[parent].name == "style" { return nil }
      guard let text = Self.string(node.pointee.content) else { return nil }
      entry = Node(name: "", text: text, parent: parent)
    default: return nil
    }
    nodes.append(entry)
    return nodes.count - 1
  }

  private static func attributes(_ node: xmlNodePtr) -> HTMLAttributes {
    var found = HTMLAttributes()
    var attribute = node.pointee.properties
    while let current = attribute {
      // The parser has written the names in lower case.
      if let bytes = current.pointee.name, !isUnread(bytes), let name = string(bytes) {
        found[name] = current.pointee.children.flatMap { string($0.pointee.content) } ?? ""
      }
      attribute = current.pointee.next
    }
    return found
  }

  /// Whether an attribute is one that nothing here reads: `src` and its like, `onclick` and its
  /// like. They are often the longest ones.
  private static func isUnread(_ name: UnsafePointer<xmlChar>) -> Bool {
    switch name[0] {
    case UInt8(ascii: "s"): name[1] == UInt8(ascii: "r") && name[2] == UInt8(ascii: "c")
    case UInt8(ascii: "o"): name[1] == UInt8(ascii: "n")
    default: false
    }
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String? {
    text.map { String(cString: $0) }
  }

  /// The text of an element with single blanks.
  func text(of place: Int) -> String {
    var texts = ""
    for place in place..<nodes[place].end { texts += nodes[place].text }
    return Self.collapsed(texts)
  }

  /// The text with runs of ASCII white space as one blank, and none at its ends.
  static func collapsed(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isAfterBlank = false
    for byte in text.utf8 {
      if byte <= 0x20 {
        isAfterBlank = !bytes.isEmpty
      } else {
        if isAfterBlank { bytes.append(0x20) }
        isAfterBlank = false
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The places of the elements of a name.
  func places(of name: String) -> [Int] {
    nodes.indices.filter { nodes[$0].name == name }
  }
}
