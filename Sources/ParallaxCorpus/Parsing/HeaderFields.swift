import Foundation

/// The fields of a header as mail, HTTP and WARC write them: `Name: value`, folded lines joined.
///
/// Sources: RFC 5322 section 2.2, RFC 9110 section 5, ISO 28500:2017 section 4.
struct HeaderFields: Sendable {
  private var values: [String: String] = [:]

  /// Reads lines up to the first empty one; a name that stands twice keeps its first value.
  ///
  /// - Returns: The offset after the empty line; the end where there is none.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> (fields: HeaderFields, end: Int) {
    var fields = HeaderFields()
    var last: String?
    var index = start
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: .newline) ?? bytes.count
      var line = bytes[index..<end]
      if line.last == .carriageReturn { line.removeLast() }
      index = min(end + 1, bytes.count)
      if line.isEmpty { return (fields, index) }
      last = fields.add(line, after: last)
    }
    return (fields, index)
  }

  /// Takes one line.
  ///
  /// - Returns: The name that a folded line after it belongs to.
  private mutating func add(_ line: Slice<UnsafeBufferPointer<UInt8>>, after last: String?)
    -> String?
  {
    if let first = line.first, first == 0x20 || first == 0x09 {
      if let last { values[last, default: ""] += " " + Self.text(line) }
      return last
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = Self.text(line[..<colon]).lowercased()
    guard values[name] == nil else { return nil }
    values[name] = Self.text(line[(colon + 1)...])
    return name
  }

  private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(String(decoding: bytes, as: UTF8.self).trimming { $0 <= 0x20 })
  }

  /// The value of a field, by its name in any case; nil when it is missing or empty.
  subscript(name: String) -> String? {
    values[name.lowercased()].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The value of a field up to its parameters, in lower case.
  func type(_ name: String) -> String? {
    self[name]?.split(separator: ";", omittingEmptySubsequences: false).first.map {
      String($0.trimming { $0 <= 0x20 }).lowercased()
    }
  }

  /// A parameter of a field, without quotation marks: `charset` of `text/html; charset="utf-8"`.
  func parameter(_ parameter: String, of name: String) -> String? {
    guard let value = self[name] else { return nil }
    for part in Self.parts(value).dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let found = part[..<equals].trimming { $0 <= 0x20 }.lowercased()
      guard found == parameter else { continue }
      var text = String(part[part.index(after: equals)...].trimming { $0 <= 0x20 })
      if text.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") {
        text = String(text.dropFirst().dropLast())
      }
      return text.isEmpty ? nil : text
    }
    return nil
  }

  /// The parts between semicolons that are not in quotation marks.
  private static func parts(_ value: String) -> [Substring] {
    var isQuoted = false
    return value.split(omittingEmptySubsequences: false) { character in
      if character == "\"" { isQuoted.toggle() }
      return character == ";" && !isQuoted
    }
  }
}
