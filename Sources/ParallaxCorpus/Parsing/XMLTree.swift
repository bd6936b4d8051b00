import CLibXML2
import Foundation

/// An XML text as a flat list of its elements and texts, in their order.
///
/// Nothing is fetched and no entity is declared: a text that declares one is refused before it is
/// parsed, because entities can read other files and grow without bound. Where the text is not
/// well-formed the list ends, and what was whole before stays.
struct XMLTree {
  /// An element or a text.
  struct Node {
    /// The element's name, with a prefix where its namespace is not the root's; empty for a text.
    var name: String
    /// The text; empty for an element.
    var text = ""
    /// The place of the element around this one; -1 for the root.
    var parent: Int
    /// The place after the last node inside this one; nil when the element is never closed.
    var end: Int?
    /// The line in the file, from 1.
    var line: Int
    /// The attributes by name.
    var attributes: [String: String] = [:]
  }

  /// What ended the reading, and where.
  struct Fault: Equatable {
    var summary: String
    var line: Int
    var column: Int
  }

  /// All nodes; a node's content stands between its place and its `end`.
  private(set) var nodes: [Node] = []
  /// Why the text could not be read to its end.
  private(set) var fault: Fault?
  /// The place of the first declaration of an entity, for which the text was refused.
  private(set) var entity: LinePlace?

  private let maximumNodes: Int
  private var open: [Int] = []
  private var rootNamespace = ""

  /// Parses a text in UTF-8.
  ///
  /// - Parameters:
  ///   - data: The text.
  ///   - maximumNodes: The number of elements and texts after which reading ends with a fault.
  init(_ data: Data, maximumNodes: Int = .max) {
    self.maximumNodes = maximumNodes
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      if let offset = XMLKind.prolog(of: bytes).entity {
        entity = LinePlace(of: offset, in: bytes)
      } else if bytes.count < Int(Int32.max) {
        parse(bytes)
      }
    }
  }

  private mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>) {
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NOCDATA.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    xmlInitParser()
    xmlResetLastError()
    let reader = bytes.withMemoryRebound(to: CChar.self) {
      xmlReaderForMemory(
        $0.baseAddress, Int32($0.count), nil, "UTF-8", Int32(bitPattern: UInt32(options)))
    }
    guard let reader else { return }
    defer { xmlFreeTextReader(reader) }
    var status = xmlTextReaderRead(reader)
    while status == 1 {
      add(reader)
      if entity != nil { return }
      if nodes.count > maximumNodes {
        fault = Fault(
          summary: "it has more than \(maximumNodes) elements and texts", line: line(reader),
          column: 1)
        return
      }
      status = xmlTextReaderRead(reader)
    }
    if status != 0 { fault = Self.lastFault() }
  }

  private mutating func add(_ reader: xmlTextReaderPtr) {
    switch xmlTextReaderNodeType(reader) {
    case Int32(XML_READER_TYPE_ELEMENT.rawValue): addElement(reader)
    case Int32(XML_READER_TYPE_END_ELEMENT.rawValue):
      if let place = open.popLast() { nodes[place].end = nodes.count }
    case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
      Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue):
      let text = Self.string(xmlTextReaderConstValue(reader))
      nodes.append(
        Node(
          name: "", text: text, parent: open.last ?? -1, end: nodes.count + 1,
          line: line(reader)))
    case Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue):
      // The check before parsing finds them all; this one is for what it may not understand.
      if xmlTextReaderCurrentDoc(reader)?.pointee.intSubset?.pointee.entities != nil {
        entity = LinePlace(of: 0, in: UnsafeBufferPointer(start: nil, count: 0))
        nodes = []
      }
    default: break
    }
  }

  private mutating func addElement(_ reader: xmlTextReaderPtr) {
    let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
    let namespace = Self.string(xmlTextReaderConstNamespaceUri(reader))
    if nodes.isEmpty { rootNamespace = namespace }
    var node = Node(
      name: name(reader, namespace), parent: open.last ?? -1, line: line(reader))
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      let name = Self.string(xmlTextReaderConstName(reader))
      guard name != "xmlns", !name.hasPrefix("xmlns:") else { continue }
      node.attributes[name] = Self.string(xmlTextReaderConstValue(reader))
    }
    nodes.append(node)
    if isEmpty {
      nodes[nodes.count - 1].end = nodes.count
    } else {
      open.append(nodes.count - 1)
    }
  }

  /// The prefixes by which the modules of feeds and the parts of office files are known, whatever
  /// a file calls them.
  private static let prefixes = [
    "http://purl.org/rss/1.0/modules/content/": "content", "http://www.w3.org/2005/Atom": "atom",
    "http://purl.org/dc/elements/1.1/": "dc", "http://search.yahoo.com/mrss/": "media",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://purl.org/dc/terms/": "dcterms",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
  ]

  private func name(_ reader: xmlTextReaderPtr, _ namespace: String) -> String {
    let local = Self.string(xmlTextReaderConstLocalName(reader))
    if namespace == rootNamespace, namespace != "" { return local }
    if let prefix = Self.prefixes[namespace] { return prefix + ":" + local }
    let prefix = Self.string(xmlTextReaderConstPrefix(reader))
    return prefix.isEmpty ? local : prefix + ":" + local
  }

  private func line(_ reader: xmlTextReaderPtr) -> Int {
    xmlTextReaderCurrentNode(reader).map { max(1, Int(xmlGetLineNo($0))) } ?? 1
  }

  private static func lastFault() -> Fault {
    guard let error = xmlGetLastError()?.pointee else {
      return Fault(summary: "it cannot be read", line: 1, column: 1)
    }
    let message = error.message.map { String(cString: $0) } ?? ""
    return Fault(
      summary: String(message.trimming { $0 <= 0x20 }), line: max(1, Int(error.line)),
      column: max(1, Int(error.int2)))
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}

extension XMLTree {
  /// The places of whole elements with one of some names, wherever they stand.
  func elements(named names: Set<String>) -> [Int] {
    nodes.indices.filter { names.contains(nodes[$0].name) && nodes[$0].end != nil }
  }

  /// The places of the elements right inside an element.
  func children(of place: Int) -> [Int] {
    var children: [Int] = []
    var next = place + 1
    while next < nodes[place].end ?? nodes.count {
      if !nodes[next].name.isEmpty { children.append(next) }
      next = max(next + 1, nodes[next].end ?? nodes.count)
    }
    return children
  }

  /// The first element of a path of names inside an element.
  func element(_ path: [String], in place: Int) -> Int? {
    var place = place
    for name in path {
      guard let child = children(of: place).first(where: { nodes[$0].name == name }) else {
        return nil
      }
      place = child
    }
    return place
  }

  /// The text inside an element, without blanks at its ends.
  func text(of place: Int) -> String {
    let texts = nodes[place..<(nodes[place].end ?? nodes.count)].map(\.text)
    return String(TextLine.trim(texts.joined()[...]))
  }
}
