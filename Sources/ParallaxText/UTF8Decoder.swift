/// Reads single scalars out of UTF-8 bytes.
enum UTF8Decoder {
  /// The scalar at an offset and its length; a byte that is not UTF-8 is U+FFFD, one byte long.
  @inline(__always)
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    func continuation(_ offset: Int) -> UInt32? {
      guard index + offset < bytes.count else { return nil }
      let byte = UInt32(bytes[index + offset])
      return byte & 0xC0 == 0x80 ? byte & 0x3F : nil
    }
    if first & 0xE0 == 0xC0, let second = continuation(1) {
      return ((first & 0x1F) << 6 | second, 2)
    }
    if first & 0xF0 == 0xE0, let second = continuation(1), let third = continuation(2) {
      return ((first & 0x0F) << 12 | second << 6 | third, 3)
    }
    if first & 0xF8 == 0xF0, let second = continuation(1), let third = continuation(2),
      let fourth = continuation(3)
    {
      return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
    }
    return (0xFFFD, 1)
  }

  /// The scalar that ends before an offset and its length.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, before index: Int
  ) -> (scalar: UInt32, length: Int)? {
    var start = index - 1
    guard start >= 0 else { return nil }
    while start > 0 && index - start < 4 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let (scalar, length) = decode(bytes, at: start)
    return start + length == index ? (scalar, length) : (0xFFFD, 1)
  }

  /// Hyphens and dashes that count as one: U+002D, U+2010 to U+2015, Hebrew maqaf, small and
  /// full-width forms.
  static func isHyphen(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || (0x2010...0x2015).contains(scalar) || scalar == 0x5BE
      || scalar == 0xFE63 || scalar == 0xFF0D
  }
}
