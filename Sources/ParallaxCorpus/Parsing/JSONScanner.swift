import Foundation

/// What is wrong with a JSON text, and at which byte.
struct JSONFault: Error, Equatable {
  var offset: Int
  var summary: String
}

/// A value of a JSON object, as a range of its text.
struct JSONValue {
  enum Kind { case string, number, word, object, array }

  var kind: Kind
  /// The value's bytes; for a string those between the quotation marks.
  var range: Range<Int>
  /// Whether a string holds escapes.
  var hasEscapes = false
}

/// Reads the members of one JSON object from bytes that are valid UTF-8.
///
/// One pass without building a tree: an article has few members and one of them is nearly all of
/// the text. Nested values are passed over and kept as ranges. `NaN` and `Infinity`, which
/// Python writes, are let through.
struct JSONScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position: Int
  private let end: Int

  /// Starts at a place in the bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// Reads one object and nothing after it but blanks.
  mutating func readWholeObject(
    _ visit: (_ key: JSONValue, _ value: JSONValue) -> Void
  ) throws(JSONFault) {
    try readObject(visit)
    skipBlanks()
    if position < end { throw fault("there is more text after the end of the object") }
  }

  /// Reads one object.
  mutating func readObject(
    _ visit: (_ key: JSONValue, _ value: JSONValue) -> Void
  ) throws(JSONFault) {
    skipBlanks()
    guard take(UInt8(ascii: "{")) else { throw fault("expected an object that starts with {") }
    skipBlanks()
    if take(UInt8(ascii: "}")) { return }
    while true {
      skipBlanks()
      guard position < end, bytes[position] == .quote else {
        throw fault("expected a name in double quotation marks")
      }
      let key = try readString()
      skipBlanks()
      guard take(.colon) else { throw fault("expected a colon after the name") }
      visit(key, try readValue())
      skipBlanks()
      if take(.comma) { continue }
      if take(UInt8(ascii: "}")) { return }
      throw fault("expected a comma or } after a value")
    }
  }

  /// Reads any value; arrays and objects are only checked for their brackets.
  mutating func readValue() throws(JSONFault) -> JSONValue {
    skipBlanks()
    guard position < end else { throw fault("the text ends where a value was expected") }
    switch bytes[position] {
    case .quote: return try readString()
    case UInt8(ascii: "{"): return JSONValue(kind: .object, range: try skipNested())
    case UInt8(ascii: "["): return JSONValue(kind: .array, range: try skipNested())
    default: return try readBareWord()
    }
  }

  mutating func skipBlanks() {
    while position < end, case let byte = bytes[position],
      byte == .space || byte == .newline || byte == 9 || byte == .carriageReturn
    {
      position += 1
    }
  }

  /// Takes one byte when it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  func fault(_ summary: String) -> JSONFault { JSONFault(offset: position, summary: summary) }

  private mutating func readString() throws(JSONFault) -> JSONValue {
    let opening = position
    let start = position + 1
    var search = start
    var hasEscapes = false
    let limit = min(end, start + SizeLimits.row)
    while search < limit,
      let found = memchr(bytes.baseAddress! + search, Int32(UInt8.quote), limit - search)
    {
      let quote = UnsafeRawPointer(found) - UnsafeRawPointer(bytes.baseAddress!)
      var slashes = quote
      while slashes > start, bytes[slashes - 1] == .backslash { slashes -= 1 }
      search = quote + 1
      if (quote - slashes) % 2 == 1 {
        hasEscapes = true
        continue
      }
      position = quote + 1
      if !hasEscapes {
        hasEscapes =
          memchr(bytes.baseAddress! + start, Int32(UInt8.backslash), quote - start) != nil
      }
      return JSONValue(kind: .string, range: start..<quote, hasEscapes: hasEscapes)
    }
    position = opening
    throw fault(
      "a text that starts here has no closing quotation mark"
        + (limit < end ? " within \(SizeLimits.row) bytes" : ""))
  }

  private mutating func skipNested() throws(JSONFault) -> Range<Int> {
    let start = position
    var open: [UInt8] = []
    while position < end {
      switch bytes[position] {
      case .quote:
        _ = try readString()
        continue
      case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
      case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard open.popLast() == bytes[position] else { throw fault("brackets do not pair here") }
        if open.isEmpty {
          position += 1
          return start..<position
        }
      default: break
      }
      position += 1
    }
    position = start
    throw fault("a bracket that opens here is never closed")
  }

  private mutating func readBareWord() throws(JSONFault) -> JSONValue {
    let start = position
    while position < end, Self.isWordByte(bytes[position]) { position += 1 }
    let word = UnsafeBufferPointer(rebasing: bytes[start..<position])
    if let first = word.first, first == .hyphen || (48...57).contains(first), Self.isNumber(word) {
      return JSONValue(kind: .number, range: start..<position)
    }
    let known = ["true", "false", "null", "NaN", "Infinity", "-Infinity"]
    guard known.contains(where: { word.elementsEqual($0.utf8) }) else {
      position = start
      throw fault(
        "expected a value: a text in double quotation marks, a number, true, false or null")
    }
    return JSONValue(kind: .word, range: start..<position)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, .hyphen, .dot, UInt8(ascii: "+"): true
    default: false
    }
  }

  private static func isNumber(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var hasDigit = false
    for byte in word {
      switch byte {
      case 48...57: hasDigit = true
      case .hyphen, .dot, UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"): break
      default: return false
      }
    }
    return hasDigit
  }
}
