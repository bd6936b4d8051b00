/// Markup in which every piece of outside text has been escaped.
///
/// A template is a Swift string literal of this type: what stands in the literal is markup, what
/// is interpolated is text and is escaped, so that it cannot be forgotten:
/// `"<p>\(title)</p>" as HTML`. Escaping goes by bytes, not by grapheme clusters: a `"` with a
/// combining mark behind it is still a `"` to a browser (swift-mustache 2.1.1 lets it through).
struct HTML: Sendable, Equatable, ExpressibleByStringInterpolation {
  private(set) var text: String

  /// Only for literals: what is given here is not escaped.
  init(stringLiteral value: String) { text = value }

  init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  /// Outside text, escaped.
  init(escaping outside: String) { text = Self.escape(outside) }

  static let empty: HTML = ""

  var isEmpty: Bool { text.isEmpty }

  static func + (left: HTML, right: HTML) -> HTML {
    var sum = left
    sum.text += right.text
    return sum
  }

  static func += (left: inout HTML, right: HTML) { left.text += right.text }

  /// Collects a literal's markup and the escaped text between it.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }
    mutating func appendInterpolation(_ outside: String) { text += HTML.escape(outside) }
    mutating func appendInterpolation(_ number: Int) { text += String(number) }
    mutating func appendInterpolation(_ markup: HTML) { text += markup.text }
    mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { text += part.text }
    }
  }

  private static func escape(_ outside: String) -> String {
    let isPlain = outside.utf8.allSatisfy { byte in
      byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22 && byte != 0x27
        && byte != 0x0D && byte != 0
    }
    if isPlain { return outside }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(outside.utf8.count + 32)
    for byte in outside.utf8 {
      switch byte {
      case 0x26: bytes.append(contentsOf: "&amp;".utf8)
      case 0x3C: bytes.append(contentsOf: "&lt;".utf8)
      case 0x3E: bytes.append(contentsOf: "&gt;".utf8)
      case 0x22: bytes.append(contentsOf: "&quot;".utf8)
      case 0x27: bytes.append(contentsOf: "&#39;".utf8)
      // A parser would read a bare carriage return as a line feed.
      case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
      case 0: bytes.append(contentsOf: "\u{FFFD}".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [HTML] {
  /// The parts with a separator between them.
  func joined(separator: HTML) -> HTML {
    var sum = HTML.empty
    for (index, part) in enumerated() {
      if index > 0 { sum += separator }
      sum += part
    }
    return sum
  }
}
