/// Cuts RTF into its tokens.
///
/// Source: Microsoft, "Rich Text Format (RTF) Specification", version 1.9.1 (2008).
struct RTFScanner {
  enum Token: Equatable {
    case open, close, end
    /// A control word without its backslash, and its number.
    case word(String, Int?)
    /// A backslash with a character that is no letter.
    case symbol(UInt8)
    /// A byte of text, and whether it was written in hexadecimal.
    case byte(UInt8, isEscaped: Bool)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// The number of the line, from 1.
  private(set) var line = 1

  /// A control word has at most 32 letters and its number at most 10 digits.
  private static let longestWord = 32
  private static let mostDigits = 10

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Passes over raw bytes that follow `\bin`.
  mutating func skip(_ count: Int) {
    let end = count > 0 && count < bytes.count - index ? index + count : bytes.count
    guard count > 0 else { return }
    while index < end {
      if bytes[index] == .newline { line += 1 }
      index += 1
    }
  }

  /// The next token.
  mutating func next() -> Token {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "{"): return .open
      case UInt8(ascii: "}"): return .close
      case .backslash: return control()
      case .newline: line += 1
      case .carriageReturn, 0: continue
      default: return .byte(byte, isEscaped: false)
      }
    }
    return .end
  }

  private mutating func control() -> Token {
    guard index < bytes.count else { return .end }
    let first = bytes[index]
    guard Self.isLetter(first) else {
      index += 1
      if first == UInt8(ascii: "'") { return hexadecimal() }
      if first == .newline { line += 1 }
      return .symbol(first)
    }
    let start = index
    while index < bytes.count, Self.isLetter(bytes[index]), index - start < Self.longestWord {
      index += 1
    }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    let number = number()
    if index < bytes.count, bytes[index] == .space { index += 1 }
    return .word(word, number)
  }

  private mutating func number() -> Int? {
    let isNegative = index + 1 < bytes.count && bytes[index] == .hyphen
    let start = isNegative ? index + 1 : index
    var end = start
    var value = 0
    while end < bytes.count, bytes[end] &- 48 < 10, end - start < Self.mostDigits {
      value = value * 10 + Int(bytes[end] - 48)
      end += 1
    }
    guard end > start else { return nil }
    index = end
    return isNegative ? -value : value
  }

  private mutating func hexadecimal() -> Token {
    var value: UInt8 = 0
    var digits = 0
    while digits < 2, index < bytes.count, let digit = Self.hexadecimalDigit(bytes[index]) {
      value = value << 4 | digit
      index += 1
      digits += 1
    }
    return digits == 2 ? .byte(value, isEscaped: true) : .symbol(UInt8(ascii: "'"))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
