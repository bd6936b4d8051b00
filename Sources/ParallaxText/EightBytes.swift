/// Reads eight bytes of UTF-8 at once, the first in the lowest bits.
enum EightBytes {
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// The eight bytes from an address on.
  @inline(__always)
  static func load(_ address: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(address).loadUnaligned(as: UInt64.self))
  }

  /// The high bit of each byte that is ASCII and, read in its lower seven bits, from `low` to `high`.
  ///
  /// Adding sets the high bit of a seven-bit number from `low` on, or from the one after `high` on, and
  /// carries nothing into the next byte; where the two differ, the number is between them.
  @inline(__always)
  private static func between(_ low: UInt64, _ high: UInt64, in eight: UInt64) -> UInt64 {
    let numbers = eight & ~highBits
    return ((numbers &+ each(0x80 - low)) ^ (numbers &+ each(0x7F - high))) & ~eight & highBits
  }

  /// The bytes with ASCII letters in lower case.
  @inline(__always)
  static func lowercased(_ eight: UInt64) -> UInt64 {
    eight | between(0x41, 0x5A, in: eight) >> 2
  }

  /// How many of the bytes, from the first on, are digits and lower-case ASCII letters.
  @inline(__always)
  static func plainCount(_ eight: UInt64) -> Int {
    let plain = between(0x61, 0x7A, in: eight) | between(0x30, 0x39, in: eight)
    return (~plain & highBits).trailingZeroBitCount >> 3
  }

  /// The first bytes, the others zero.
  @inline(__always)
  static func prefix(_ count: Int, of eight: UInt64) -> UInt64 {
    count >= 8 ? eight : eight & (1 << (UInt64(truncatingIfNeeded: count) &* 8) &- 1)
  }

  /// Where a byte first stands from an offset on; the end where it does not.
  ///
  /// - Complexity: O(n), eight bytes at a time.
  static func offset(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var index = start
    while index + 8 <= bytes.count {
      // Taking one from each byte sets the high bit of a zero; it can do so in vain only behind one.
      let difference = load(base + index) ^ each(UInt64(byte))
      let zeros = (difference &- each(1)) & ~difference & highBits
      if zeros != 0 { return index + (zeros.trailingZeroBitCount >> 3) }
      index += 8
    }
    while index < bytes.count, bytes[index] != byte { index += 1 }
    return index
  }
}
