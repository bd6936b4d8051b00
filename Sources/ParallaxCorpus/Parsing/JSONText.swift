import Foundation

/// Turns the values of a JSON text into strings.
enum JSONText {
  /// The text of a string, its escapes resolved; a lone surrogate becomes U+FFFD, and `\u` without
  /// four digits stays as it is.
  static func string(_ value: JSONValue, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    let source = UnsafeBufferPointer(rebasing: bytes[value.range])
    guard value.hasEscapes else { return String(decoding: source, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: source.count) { unescape(source, into: $0) }
  }

  /// The value as text: nested values as they stand, nothing for null.
  static func text(_ value: JSONValue, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    switch value.kind {
    case .string: return string(value, in: bytes)
    case .word where bytes[value.range.lowerBound] | 0x20 == UInt8(ascii: "n"): return nil
    case .array, .object:
      return names(value, in: bytes)
        ?? String(decoding: UnsafeBufferPointer(rebasing: bytes[value.range]), as: UTF8.self)
    case .word, .number:
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[value.range]), as: UTF8.self)
    }
  }

  /// One line of names for the lists and objects in which sources put authors, outlets and
  /// paragraphs; nil for all other shapes.
  ///
  /// A list of texts is joined with `; `, an object gives its `title` or `name`.
  static func names(_ value: JSONValue, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let data = Data(UnsafeBufferPointer(rebasing: bytes[value.range]))
    guard data.count < 10_000, let tree = try? JSONSerialization.jsonObject(with: data)
    else { return nil }
    if let name = name(tree) { return name }
    guard let list = tree as? [Any] else { return nil }
    let names = list.compactMap(name)
    return names.count == list.count ? names.joined(separator: "; ") : nil
  }

  private static func name(_ tree: Any) -> String? {
    if let text = tree as? String { return text }
    guard let object = tree as? [String: Any] else { return nil }
    return object["title"] as? String ?? object["name"] as? String
  }

  /// The paragraphs of a list of lists of sentences or of a list of texts; nil for other shapes.
  static func paragraphs(_ value: JSONValue, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let data = Data(UnsafeBufferPointer(rebasing: bytes[value.range]))
    guard let list = (try? JSONSerialization.jsonObject(with: data)) as? [Any] else { return nil }
    let paragraphs = list.compactMap { item in
      (item as? String) ?? (item as? [String])?.joined(separator: " ")
    }
    return paragraphs.count == list.count ? paragraphs.joined(separator: "\n\n") : nil
  }

  /// Writes the text without its escapes; never longer than the source.
  private static func unescape(
    _ source: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    guard let from = source.baseAddress, let to = target.baseAddress else { return 0 }
    var read = 0
    var written = 0
    while read < source.count {
      let rest = source.count - read
      let found = memchr(from + read, Int32(UInt8.backslash), rest)
      let run = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(from + read) } ?? rest
      memcpy(to + written, from + read, run)
      read += run
      written += run
      guard read + 1 < source.count else { break }
      let escape = source[read + 1]
      read += 2
      guard escape == UInt8(ascii: "u") else {
        to[written] = plain(escape)
        written += 1
        continue
      }
      guard let scalar = scalar(source, at: &read) else {
        // U+FFFD would be longer than these two bytes, and the target has no room for it.
        to[written] = .backslash
        to[written + 1] = escape
        written += 2
        continue
      }
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
        to[written] = byte
        written += 1
      }
    }
    return written
  }

  private static func plain(_ escape: UInt8) -> UInt8 {
    switch escape {
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "t"): 9
    case UInt8(ascii: "r"): 13
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "f"): 12
    default: escape
    }
  }

  /// The scalar of `\uXXXX` or of a surrogate pair; nil without four digits.
  ///
  /// `read` stands after the `u`.
  private static func scalar(
    _ source: UnsafeBufferPointer<UInt8>, at read: inout Int
  ) -> Unicode.Scalar? {
    guard let unit = hex(source, at: read) else { return nil }
    read += 4
    guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    guard read + 6 <= source.count, source[read] == .backslash,
      source[read + 1] == UInt8(ascii: "u"), let low = hex(source, at: read + 2),
      (0xDC00..<0xE000).contains(low)
    else { return "\u{FFFD}" }
    read += 6
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private static func hex(_ source: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32? {
    guard start + 4 <= source.count else { return nil }
    var value: UInt32 = 0
    for index in start..<start + 4 {
      let byte = source[index]
      switch byte {
      case 48...57: value = value << 4 | UInt32(byte - 48)
      case 65...70: value = value << 4 | UInt32(byte - 55)
      case 97...102: value = value << 4 | UInt32(byte - 87)
      default: return nil
      }
    }
    return value
  }
}
