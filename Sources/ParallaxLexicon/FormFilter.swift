/// Remembers which forms are listed, in a few bits each, so that most words of texts are seen not to be
/// without being looked up.
///
/// Source: Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 13 (1970), with
/// one hash.
struct FormFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1_024)

  /// Remembers a form by its hash.
  mutating func insert(_ hash: UInt64) {
    let (word, bit) = Self.place(of: hash)
    bits[word] |= bit
  }

  /// Whether a form may have been remembered; never false for one that was.
  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool {
    let (word, bit) = Self.place(of: hash)
    return bits[word] & bit != 0
  }

  @inline(__always)
  private static func place(of hash: UInt64) -> (word: Int, bit: UInt64) {
    let mixed = hash ^ hash >> 32
    return (Int(truncatingIfNeeded: mixed >> 6 & 1_023), 1 << (mixed & 63))
  }
}

/// The hash of a form, byte by byte (FNV-1a).
enum FormHash {
  /// The hash of no bytes.
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash after one more byte.
  @inline(__always)
  static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The hash of some bytes.
  @inline(__always)
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = start
    for byte in bytes { hash = next(hash, byte) }
    return hash
  }
}
