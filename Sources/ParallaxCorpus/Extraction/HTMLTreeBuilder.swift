import CLibXML2

/// Builds the list of a page's nodes out of what libxml2 says while it reads, so that no tree of
/// libxml2's own is made and walked.
struct HTMLTreeBuilder {
  private var nodes: [HTMLTree.Node] = []
  /// The element that is open; -1 for none.
  private var current = -1
  /// The text since the last tag, which libxml2 gives in pieces.
  private var text: [UInt8] = []
  private var names = HTMLNames()
  private let parser: htmlParserCtxtPtr

  /// The nodes of a page in UTF-8; none when it cannot be read.
  ///
  /// - Complexity: O(n).
  static func nodes(of page: UnsafeRawBufferPointer) -> [HTMLTree.Node] {
    guard page.count < Int(Int32.max), isReady, let parser = htmlNewParserCtxt() else { return [] }
    defer { htmlFreeParserCtxt(parser) }
    var builder = HTMLTreeBuilder(parser: parser)
    builder.nodes.reserveCapacity(min(page.count / bytesPerNode, mostReserved))
    parser.pointee.sax.pointee = handler
    withUnsafeMutablePointer(to: &builder) { builder in
      parser.pointee.userData = UnsafeMutableRawPointer(builder)
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | XML_PARSE_HUGE.rawValue
      let document = htmlCtxtReadMemory(
        parser, page.bindMemory(to: CChar.self).baseAddress, Int32(page.count), nil, "UTF-8",
        Int32(bitPattern: UInt32(options)))
      if let document { xmlFreeDoc(document) }
    }
    builder.finish()
    return builder.nodes
  }

  private static let bytesPerNode = 48
  private static let mostReserved = 1 << 16

  private init(parser: htmlParserCtxtPtr) { self.parser = parser }

  /// Prepares libxml2 once, before the first thread uses it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// What libxml2 calls; whatever else it meets (comments, instructions) is no part of the list.
  private static var handler: htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.startElement = { builder, name, attributes in
      guard let builder, let name else { return }
      HTMLTreeBuilder.pointer(builder).pointee.start(name, attributes)
    }
    handler.endElement = { builder, _ in
      if let builder { HTMLTreeBuilder.pointer(builder).pointee.end() }
    }
    let characters: charactersSAXFunc = { builder, bytes, count in
      guard let builder, let bytes, count > 0 else { return }
      HTMLTreeBuilder.pointer(builder).pointee.add(
        UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.characters = characters
    handler.cdataBlock = characters
    handler.ignorableWhitespace = characters
    return handler
  }

  private static func pointer(
    _ builder: UnsafeMutableRawPointer
  ) -> UnsafeMutablePointer<HTMLTreeBuilder> {
    builder.assumingMemoryBound(to: HTMLTreeBuilder.self)
  }

  /// Whether the first outermost element has ended; nothing behind it belongs to the page.
  private var isOver: Bool { current < 0 && !nodes.isEmpty }

  private mutating func start(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    endText()
    guard !isOver else { return }
    var node = HTMLTree.Node(element: names.element(name), parent: current)
    node.line = (parser.pointee.input?.pointee.line).map(Int.init)
    var attribute = attributes
    while let pair = attribute, let name = pair[0] {
      if !Self.isUnread(name) {
        node.attributes.append(names.attribute(name), pair[1].map { String(cString: $0) } ?? "")
      }
      attribute = pair + 2
    }
    current = nodes.count
    nodes.append(node)
  }

  private mutating func end() {
    endText()
    guard current >= 0 else { return }
    nodes[current].end = nodes.count
    current = nodes[current].parent
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) { text += bytes }

  private mutating func endText() {
    guard !text.isEmpty else { return }
    // Style sheets fill much of many pages and are never read.
    if current >= 0, nodes[current].name != "style" {
      nodes.append(
        HTMLTree.Node(
          text: String(decoding: text, as: UTF8.self), parent: current, end: nodes.count + 1))
    }
    text.removeAll(keepingCapacity: true)
  }

  /// Ends what a page leaves open.
  private mutating func finish() {
    while current >= 0 { end() }
  }

  /// Whether nothing here reads an attribute: `src`, `srcset`, `onclick`, often the longest ones.
  private static func isUnread(_ name: UnsafePointer<xmlChar>) -> Bool {
    switch name[0] {
    case UInt8(ascii: "s"): name[1] == UInt8(ascii: "r") && name[2] == UInt8(ascii: "c")
    case UInt8(ascii: "o"): name[1] == UInt8(ascii: "n")
    default: false
    }
  }
}
