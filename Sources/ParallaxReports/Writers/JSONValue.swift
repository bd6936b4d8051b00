/// A JSON value that is always written as the same bytes: keys sorted, two spaces of indent.
public indirect enum JSONValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The text, with a line break at its end.
  public var prettyPrinted: String {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: 0)
    bytes.append(0x0A)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the text as it stands this deep inside another value.
  public func append(to bytes: inout [UInt8], indent: Int) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .boolean(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): NumberText.append(value, to: &bytes)
    case .number(let value) where value.isFinite: NumberText.append(value, to: &bytes)
    case .number: bytes.append(contentsOf: "null".utf8)
    case .string(let value): Self.write(value, to: &bytes)
    case .array(let values):
      Self.writeList(values, "[", "]", to: &bytes, indent: indent) { value, bytes in
        value.append(to: &bytes, indent: indent + 1)
      }
    case .object(let members):
      let sorted = members.sorted { Array($0.key.utf8).lexicographicallyPrecedes($1.key.utf8) }
      Self.writeList(sorted, "{", "}", to: &bytes, indent: indent) { member, bytes in
        Self.write(member.key, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        member.value.append(to: &bytes, indent: indent + 1)
      }
    }
  }

  private static func writeList<Item>(
    _ items: [Item], _ opening: StaticString, _ closing: StaticString, to bytes: inout [UInt8],
    indent: Int, writeItem: (Item, inout [UInt8]) -> Void
  ) {
    bytes.append(contentsOf: opening.description.utf8)
    for (index, item) in items.enumerated() {
      bytes.append(contentsOf: index == 0 ? "\n".utf8 : ",\n".utf8)
      bytes.append(contentsOf: repeatElement(0x20, count: 2 * (indent + 1)))
      writeItem(item, &bytes)
    }
    if !items.isEmpty {
      bytes.append(0x0A)
      bytes.append(contentsOf: repeatElement(0x20, count: 2 * indent))
    }
    bytes.append(contentsOf: closing.description.utf8)
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        let hex = String(byte, radix: 16)
        bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(hex)".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
