/// Tells from the root element what an XML text is.
enum XMLKind {
  /// The format; nil for text that is no XML and for XML of any other kind.
  static func format(of bytes: UnsafeBufferPointer<UInt8>) -> InputFormat? {
    guard let root = prolog(of: bytes).root else { return nil }
    return format(rootName: root, bytes)
  }

  private static func format(
    rootName: String, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> InputFormat? {
    switch rootName.split(separator: ":").last ?? "" {
    case "rss", "RDF": return .rss
    case "feed": return .atom
    case "TEI", "teiCorpus": return .trafilaturaTEI
    case "doc":
      let head = String(decoding: bytes.prefix(1 << 16), as: UTF8.self)
      return head.contains("<main") ? .trafilaturaXML : nil
    default: return nil
    }
  }

  /// What stands before the root element: its name, and the place of a declaration of an entity.
  static func prolog(
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> (root: String?, entity: Int?) {
    var position = 0
    var entity: Int?
    while let open = bytes[position...].firstIndex(where: { $0 > 0x20 }) {
      let rest = bytes[open...]
      if rest.starts(with: "<?".utf8) {
        position = end(of: "?>", in: rest)
      } else if rest.starts(with: "<!--".utf8) {
        position = end(of: "-->", in: rest)
      } else if rest.starts(with: "<!DOCTYPE".utf8) {
        position = endOfType(rest)
        let declarations = bytes[open..<position]
        if declarations.contains(UInt8(ascii: "[")) {
          entity = entity ?? place(of: "<!ENTITY", in: declarations)
        }
      } else {
        return (name(at: open, in: bytes), entity)
      }
    }
    return (nil, entity)
  }

  /// The place after a document type, whose brackets and quotation marks may hold any `>`.
  private static func endOfType(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var quote: UInt8?
    var depth = 0
    for (index, byte) in zip(bytes.indices, bytes) {
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case .quote, UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ">"):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
    }
    return bytes.endIndex
  }

  private static func name(at open: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes[open] == UInt8(ascii: "<") else { return nil }
    let name = bytes[(open + 1)...].prefix {
      (48...58).contains($0) || (65...90).contains($0) || (97...122).contains($0)
        || $0 == .hyphen || $0 == .dot || $0 == UInt8(ascii: "_")
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  private static func end(of mark: String, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    place(of: mark, in: bytes).map { $0 + mark.utf8.count } ?? bytes.endIndex
  }

  private static func place(
    of mark: String, in bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Int? {
    let first = mark.utf8.first
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == first, bytes[index...].starts(with: mark.utf8) { return index }
      index += 1
    }
    return nil
  }
}
