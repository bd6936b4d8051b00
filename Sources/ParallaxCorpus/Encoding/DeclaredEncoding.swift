import Foundation

/// The encoding that a page or an XML file says it has.
enum DeclaredEncoding {
  /// The label of `<?xml … encoding="…"?>`, `<meta charset="…">` or
  /// `<meta http-equiv="Content-Type" content="…; charset=…">` in the first 4,096 bytes.
  static func label(in data: Data) -> String? {
    let head = [UInt8](data.prefix(4_096)).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    let text = head.drop { $0 <= 0x20 }
    if text.starts(with: "<?xml".utf8), let end = text.firstIndex(of: UInt8(ascii: ">")),
      let label = value(of: "encoding", in: text[..<end])
    {
      return label
    }
    var rest = head[...]
    while let start = find("<meta", in: rest) {
      let after = rest[(start + 5)...]
      let end = after.firstIndex(of: UInt8(ascii: ">")) ?? after.endIndex
      if let label = value(of: "charset", in: after[..<end]) { return label }
      rest = rest[end...]
    }
    return nil
  }

  /// What follows a name and an equals sign, without quotation marks.
  private static func value(of name: String, in bytes: ArraySlice<UInt8>) -> String? {
    guard let start = find(name, in: bytes) else { return nil }
    var rest = bytes[(start + name.utf8.count)...].drop { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == 0x27 }
    let label = rest.prefix {
      $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A
    }
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }

  private static func find(_ text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - wanted.count)).first {
      bytes[$0] == wanted[0] && bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }
}
