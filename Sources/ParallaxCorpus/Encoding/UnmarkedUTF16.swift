import Foundation

/// Recognizes UTF-16 that has no byte order mark.
enum UnmarkedUTF16 {
  /// The encoding; nil for anything else, such as pictures and programs.
  ///
  /// Text has spaces or line breaks, which are a zero byte and another one, and no control
  /// characters, halves of surrogate pairs or scalars for private use.
  static func charset(of data: Data) -> Charset? {
    let head = [UInt8](data.prefix(4_096).prefix(data.count & ~1))
    guard head.count >= 8, data.count.isMultiple(of: 2), head.contains(0) else { return nil }
    let little = asciiUnits(in: head, lowByte: 0)
    let big = asciiUnits(in: head, lowByte: 1)
    if let little, little > big ?? 0 { return Charset("UTF-16LE") }
    if let big, big > little ?? 0 { return Charset("UTF-16BE") }
    return nil
  }

  /// How many units are ASCII; nil when the bytes are no text in this order.
  private static func asciiUnits(in bytes: [UInt8], lowByte: Int) -> Int? {
    var ascii = 0
    var awaitsLowSurrogate = false
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let unit = UInt16(bytes[index + 1 - lowByte]) << 8 | UInt16(bytes[index + lowByte])
      let isLowSurrogate = unit & 0xFC00 == 0xDC00
      guard isLowSurrogate == awaitsLowSurrogate else { return nil }
      awaitsLowSurrogate = unit & 0xFC00 == 0xD800
      switch unit {
      case 9, 10, 13, 0x20...0x7E: ascii += 1
      case 0..<0x20, 0x7F..<0xA0, 0xE000..<0xF900, 0xFFFE...: return nil
      default: break
      }
    }
    return ascii
  }
}
