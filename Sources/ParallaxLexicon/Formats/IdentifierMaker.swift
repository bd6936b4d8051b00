import ParallaxText

/// Makes ids of lower-case letters, digits and hyphens from names and patterns, each used once.
///
/// The same names in the same order give the same ids.
struct IdentifierMaker {
  private var used: Set<String> = []
  private var next: [String: Int] = [:]

  /// An id that was not given before: `win`, then `win-2`.
  mutating func identifier(for text: String) -> String {
    let plain = Self.plain(text)
    if used.insert(plain).inserted { return plain }
    var number = next[plain] ?? 2
    while !used.insert("\(plain)-\(number)").inserted { number += 1 }
    next[plain] = number + 1
    return "\(plain)-\(number)"
  }

  /// A text as an id: `Forces of order*` is `forces-of-order`; other scripts in Latin letters.
  static func plain(_ text: String) -> String {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    var result: [UInt8] = []
    for byte in (isASCII ? text : Transliteration.latin(text)).utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: result.append(byte)
      case 0x41...0x5A: result.append(byte | 0x20)
      case 0x27, 0x2A, 0x3F, 0x80...0xFF: break
      default: if let last = result.last, last != 0x2D { result.append(0x2D) }
      }
      if result.count == longest { break }
    }
    while result.last == 0x2D { result.removeLast() }
    return result.isEmpty ? "term" : String(decoding: result, as: UTF8.self)
  }

  /// The most letters of an id.
  private static let longest = 80
}
