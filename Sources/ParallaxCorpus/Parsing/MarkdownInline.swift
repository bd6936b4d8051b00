/// Reduces the marks inside a line of Markdown to their text.
enum MarkdownInline {
  /// The text without emphasis, code and link marks; images give nothing.
  static func text(_ line: Substring) -> String {
    let bytes = Array(line.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case .backslash where index + 1 < bytes.count && isPunctuation(bytes[index + 1]):
        out.append(bytes[index + 1])
        index += 2
        continue
      case UInt8(ascii: "!") where index + 1 < bytes.count && bytes[index + 1] == 0x5B:
        if let link = link(bytes, at: index + 1) {
          index = link.end
          continue
        }
      case 0x5B:
        if let link = link(bytes, at: index) {
          out += text(Substring(String(decoding: bytes[link.label], as: UTF8.self))).utf8
          index = link.end
          continue
        }
      case UInt8(ascii: "*"), 0x5F, 0x60:
        if let end = emphasis(bytes, at: index, into: &out) {
          index = end
          continue
        }
      default: break
      }
      out.append(byte)
      index += 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (33...47).contains(byte) || (58...64).contains(byte) || (91...96).contains(byte)
      || (123...126).contains(byte)
  }

  /// The label and the end of `[label](address)` or `[label][id]`.
  private static func link(_ bytes: [UInt8], at start: Int) -> (label: Range<Int>, end: Int)? {
    guard let close = bytes[start...].firstIndex(of: 0x5D), close + 1 < bytes.count else {
      return nil
    }
    let opening = bytes[close + 1]
    let closing: UInt8 = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : 0x5D
    guard opening == UInt8(ascii: "(") || opening == 0x5B,
      let end = bytes[(close + 1)...].firstIndex(of: closing)
    else { return nil }
    return (start + 1..<close, end + 1)
  }

  /// Writes what stands between a pair of marks of one kind; the place after the closing mark.
  private static func emphasis(_ bytes: [UInt8], at start: Int, into out: inout [UInt8]) -> Int? {
    let mark = bytes[start]
    let length = bytes[start...].prefix { $0 == mark }.count
    let inner = start + length
    guard length <= 3, inner < bytes.count, bytes[inner] > 0x20,
      mark != 0x5F || start == 0 || !isWordByte(bytes[start - 1])
    else { return nil }
    var index = inner + 1
    while index + length <= bytes.count {
      let run = bytes[index...].prefix { $0 == mark }.count
      let after = index + length
      let closes =
        run >= length && bytes[index - 1] > 0x20
        && (mark != 0x5F || after == bytes.count || !isWordByte(bytes[after]))
      if closes {
        let content = Substring(String(decoding: bytes[inner..<index], as: UTF8.self))
        out += mark == 0x60 ? Array(content.utf8) : Array(text(content).utf8)
        return after
      }
      index += max(1, run)
    }
    return nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte >= 0x80
  }
}
