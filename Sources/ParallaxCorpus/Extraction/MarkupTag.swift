/// The start tag of an element, as its bytes stand in a page.
struct MarkupTag {
  /// The name of the element.
  let name: Range<Int>
  /// The place behind `>`.
  private(set) var end: Int
  /// Whether the element is a program.
  let isScript: Bool
  /// Whether what follows the tag is the text of a style sheet or a program, not markup.
  private(set) var isRaw: Bool
  /// Whether the program is data about the page.
  private(set) var isData = false

  /// Reads the tag that begins at `<`; nil when parsers disagree about its end.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    end = start + 1
    while end < bytes.count, Self.isInName(bytes[end]) { end += 1 }
    name = start + 1..<end
    isScript = Self.isEqual(bytes[name], "script")
    isRaw = isScript || Self.isEqual(bytes[name], "style")
    while end < bytes.count {
      switch bytes[end] {
      case .greater:
        end += 1
        return
      case 0...0x20: end += 1
      case UInt8(ascii: "/"):
        end += 1
        // Some parsers end a program there.
        if isRaw, end < bytes.count, bytes[end] == .greater { return nil }
      default: guard readAttribute(bytes) else { return nil }
      }
    }
    return nil
  }

  /// Whether the element's name stands at a place, in capitals or not.
  func isName(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place + name.count <= bytes.count else { return false }
    return name.indices.allSatisfy {
      bytes[$0] | 0x20 == bytes[place + $0 - name.lowerBound] | 0x20
    }
  }

  /// Goes to the end of an attribute; false when its value could end elsewhere too.
  private mutating func readAttribute(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = end
    var isPlain = true
    while end < bytes.count, !Self.endsName(bytes[end]) || end == start {
      isPlain = isPlain && Self.isInName(bytes[end])
      end += 1
    }
    let nameEnd = end
    while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "=") else { return end < bytes.count }
    end += 1
    while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
    guard end < bytes.count else { return false }
    let value: Range<Int>
    if bytes[end] == .quote || bytes[end] == UInt8(ascii: "'") {
      guard let quote = bytes.offset(of: bytes[end], from: end + 1) else { return false }
      value = end + 1..<quote
      end = quote + 1
    } else {
      let first = end
      while end < bytes.count, bytes[end] > 0x20, bytes[end] != .greater { end += 1 }
      value = first..<end
    }
    if isScript, nameEnd - start == 4, Self.isEqual(bytes[start..<nameEnd], "type") {
      isData = String(decoding: bytes[value], as: UTF8.self).lowercased().holds("json")
    }
    return isPlain || !bytes[value].contains(.greater)
  }

  /// Whether a byte can stand in the name of an element or an attribute for every parser.
  static func isInName(_ byte: UInt8) -> Bool {
    switch byte {
    case 65...90, 97...122, 48...58, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
    default: false
    }
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == .greater || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
  }

  private static func isEqual(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ name: StaticString
  ) -> Bool {
    guard bytes.count == name.utf8CodeUnitCount else { return false }
    return zip(bytes, UnsafeBufferPointer(start: name.utf8Start, count: bytes.count)).allSatisfy {
      $0 | 0x20 == $1
    }
  }
}
