/// Whether words begin with a capital, in scripts that have them.
enum CapitalLetter {
  /// Whether the letter at an offset is a capital.
  static func stands(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index < bytes.count else { return false }
    let first = bytes[index]
    if first < 0x80 { return first &- 0x41 < 26 }
    let end = min(index + 4, bytes.count)
    let scalar = String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isUppercase ?? false
  }
}
