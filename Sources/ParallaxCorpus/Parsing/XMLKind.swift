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
        let close = rest.firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "[") }
        guard let close, bytes[close] == UInt8(ascii: "[") else {
          position = close.map { $0 + 1 } ?? bytes.count
          continue
        }
        entity = place(of: "<!ENTITY", in: bytes[close...])
        let inner = bytes[close...]
        position = max(end(of: "]>", in: inner), entity ?? 0)
      } else {
        return (name(at: open, in: bytes), entity)
      }
    }
    return (nil, entity)
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
