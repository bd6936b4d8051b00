/// Looks at the names of the first article of a JSON text, without reading the rest.
enum JSONPeek {
  /// The names under which services put their lists of articles, the commonest first.
  static let listNames = ["articles", "results", "documents", "stories", "items", "data"]

  /// The names of the object on the first line; nil when there is none.
  static func firstLineNames(_ bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return nil }
    let head = bytes[start...].prefix(SizeLimits.row)
    let end = head.firstIndex(of: .newline) ?? head.endIndex
    var scanner = JSONScanner(bytes, range: start..<end)
    return try? names(&scanner)
  }

  /// The names of the first article in a list, in an object that wraps one, or of the only one.
  static func firstArticleNames(_ bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
    var scanner = JSONScanner(bytes, range: 0..<bytes.count)
    for _ in 0..<4 {
      scanner.skipBlanks()
      if scanner.take(UInt8(ascii: "[")) { return try? names(&scanner) }
      var inner = scanner
      guard (try? descend(&inner)) == true else { break }
      scanner = inner
    }
    return try? names(&scanner)
  }

  private static func names(_ scanner: inout JSONScanner) throws(JSONFault) -> [String] {
    var names: [String] = []
    let bytes = scanner.bytes
    try scanner.readObject { key, _ in names.append(JSONText.string(key, in: bytes)) }
    return names
  }

  /// Goes to the value of the first member that is a list of objects or holds one.
  private static func descend(_ scanner: inout JSONScanner) throws(JSONFault) -> Bool {
    guard scanner.take(UInt8(ascii: "{")) else { return false }
    repeat {
      scanner.skipBlanks()
      let key = try scanner.readValue()
      scanner.skipBlanks()
      guard key.kind == .string, scanner.take(.colon) else { return false }
      scanner.skipBlanks()
      if listNames.contains(JSONText.string(key, in: scanner.bytes)), opensObject(scanner) {
        return true
      }
      _ = try scanner.readValue()
      scanner.skipBlanks()
    } while scanner.take(.comma)
    return false
  }

  private static func opensObject(_ scanner: JSONScanner) -> Bool {
    var scanner = scanner
    if scanner.take(UInt8(ascii: "[")) { scanner.skipBlanks() }
    return scanner.take(UInt8(ascii: "{"))
  }
}
