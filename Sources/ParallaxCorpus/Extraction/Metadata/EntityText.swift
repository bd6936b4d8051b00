import CLibXML2

/// Text in which the entities of HTML were left escaped, as in JSON-LD and twice-escaped titles.
enum EntityText {
  /// The text with its entities resolved, without elements, with single blanks.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else {
      return HTMLTree.collapsed(text)
    }
    // Twice: some pages escape what is escaped already.
    return HTMLTree.collapsed(decoded(decoded(withoutElements(text))))
  }

  private static func withoutElements(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      let after = rest[rest.index(after: start)...]
      guard let letter = after.unicodeScalars.first,
        letter == "/" || letter.properties.isAlphabetic,
        let end = after.firstIndex(of: ">")
      else {
        result += rest[...start]
        rest = after
        continue
      }
      result += rest[..<start]
      rest = after[after.index(after: end)...]
    }
    return result + rest
  }

  /// The longest name of an entity, such as `thetasym`.
  private static let longestName = 10

  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let after = rest[rest.index(after: start)...]
      let name = after.prefix(Self.longestName + 1).prefix { $0 != ";" && $0 != " " && $0 != "&" }
      let end = name.endIndex
      if end < after.endIndex, after[end] == ";", let scalar = scalar(name) {
        result.unicodeScalars.append(scalar)
        rest = after[after.index(after: end)...]
      } else {
        result += "&"
        rest = after
      }
    }
    return result + rest
  }

  private static func scalar(_ name: Substring) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else {
      if name == "apos" { return "'" }
      return String(name).withCString(encodedAs: UTF8.self) { bytes in
        htmlEntityLookup(bytes).flatMap { Unicode.Scalar(UInt32($0.pointee.value)) }
      }
    }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 >= 0x20 ? Unicode.Scalar($0) : nil }
  }
}
