import CLibXML2
import ParallaxModel

/// The elements of an XML dictionary as a flat list, in their order.
///
/// Nothing is fetched, and a text that declares entities is refused before it is parsed: entities can
/// read other files and grow without bound.
struct DictionaryXML {
  /// An element.
  struct Element {
    var name: String
    var attributes: [String: String]
    /// How many elements are around it.
    var depth: Int
    /// Where it begins.
    var offset: Int
  }

  /// The elements; of a broken text those before the fault.
  private(set) var elements: [Element] = []
  /// Why the text could not be read to its end.
  private(set) var fault: Diagnostic?

  /// The most elements; the rest is not read.
  static let mostElements = 4_000_000

  /// Parses a text.
  init(_ text: ListText) {
    let declaration = Array("<!ENTITY".utf8)
    for line in text.lines {
      let bytes = text.bytes[line]
      guard
        let start = bytes.indices.first(where: {
          bytes[$0] == 0x3C && bytes[$0...].starts(with: declaration)
        })
      else { continue }
      fault = Diagnostic(
        .error, "xml-entities", "the file declares entities, which can read other files",
        at: text.place(start), remedy: "write the characters out")
      return
    }
    parse(text)
  }

  private mutating func parse(_ text: ListText) {
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue
    let starts = Self.elementStarts(text.bytes)
    xmlInitParser()
    xmlResetLastError()
    text.bytes.withUnsafeBytes { raw in
      let characters = raw.bindMemory(to: CChar.self)
      guard
        let reader = xmlReaderForMemory(
          characters.baseAddress, Int32(characters.count), nil, "UTF-8",
          Int32(bitPattern: UInt32(options)))
      else { return }
      defer { xmlFreeTextReader(reader) }
      var status = xmlTextReaderRead(reader)
      while status == 1, elements.count < Self.mostElements {
        if xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_ELEMENT.rawValue) {
          let offset = elements.count < starts.count ? starts[elements.count] : 0
          elements.append(Self.element(reader, offset))
        }
        status = xmlTextReaderRead(reader)
      }
      if status != 0 { fault = Self.lastFault(text.path) }
    }
  }

  private static func element(_ reader: xmlTextReaderPtr, _ offset: Int) -> Element {
    var element = Element(
      name: string(xmlTextReaderConstLocalName(reader)), attributes: [:],
      depth: Int(xmlTextReaderDepth(reader)), offset: offset)
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      element.attributes[string(xmlTextReaderConstLocalName(reader))] = string(
        xmlTextReaderConstValue(reader))
    }
    return element
  }

  /// Where the elements of a text begin; libxml2 itself says only the line.
  private static func elementStarts(_ bytes: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == 0x3C else {
        index += 1
        continue
      }
      let rest = bytes[index...]
      let next = bytes[index + 1]
      if rest.starts(with: "<!--".utf8) {
        index = end(of: "-->", in: bytes, from: index + 4)
      } else if rest.starts(with: "<![CDATA[".utf8) {
        index = end(of: "]]>", in: bytes, from: index + 9)
      } else if next == 0x3F {
        index = end(of: "?>", in: bytes, from: index + 2)
      } else {
        if next != 0x21, next != 0x2F { starts.append(index) }
        index += 1
      }
    }
    return starts
  }

  private static func end(of mark: String, in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] == mark.utf8.first, bytes[index...].starts(with: mark.utf8) {
        return index + mark.utf8.count
      }
      index += 1
    }
    return bytes.count
  }

  private static func lastFault(_ path: String) -> Diagnostic {
    let error = xmlGetLastError()?.pointee
    let message = error?.message.map { String(cString: $0) } ?? "it cannot be read"
    return Diagnostic(
      .error, "broken-xml", "the XML is not well-formed: \(ListBuilder.singleLine(message))",
      at: SourcePlace(
        path: path, line: max(1, Int(error?.line ?? 1)), column: max(1, Int(error?.int2 ?? 1))),
      remedy: "mend it near this place, or save it again")
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
