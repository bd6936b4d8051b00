/// White space in UTF-8: everything Unicode calls `White_Space`.
enum Whitespace {
  /// The number of bytes of the white-space character at this offset, or 0.
  ///
  /// Joiners (U+200C, U+200D) are not white space: Persian needs them inside words.
  static func length(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
    if byte < 0xC2 { return 0 }
    switch byte {
    case 0xC2:
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      return next == 0xA0 || next == 0x85 ? 2 : 0
    case 0xE1, 0xE2, 0xE3:
      guard index + 2 < bytes.count else { return 0 }
      return isSpace(byte, bytes[index + 1], bytes[index + 2]) ? 3 : 0
    default: return 0
    }
  }

  private static func isSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE1, 0x9A, 0x80): true  // ogham space mark
    case (0xE2, 0x80, 0x80...0x8A): true  // en quad to hair space
    case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): true  // line and paragraph separator
    case (0xE2, 0x80, 0xAF): true  // narrow no-break space
    case (0xE2, 0x81, 0x9F): true  // medium mathematical space
    case (0xE3, 0x80, 0x80): true  // ideographic space
    default: false
    }
  }
}
