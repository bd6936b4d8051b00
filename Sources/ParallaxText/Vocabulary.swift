/// Gives every distinct word form a small number.
///
/// Forms are told apart by their bytes, after ASCII letters are lowercased; what else counts as
/// the same is decided on types, once each, by `folded(_:)`. A vocabulary belongs to one thread;
/// its ids mean nothing outside it.
public final class Vocabulary {
  private var slots: [UInt32]
  private var hashes: [UInt32] = []
  private var offsets: [UInt32] = [0]
  private var bytes: [UInt8] = []
  private var mask: UInt32

  /// An empty vocabulary.
  public init() {
    slots = [UInt32](repeating: 0, count: 1 << 9)
    mask = UInt32(slots.count - 1)
  }

  /// The number of types.
  public var count: Int { hashes.count }

  /// The id of a word form, new or known.
  ///
  /// - Complexity: O(length of the word), amortized.
  @inline(__always)
  func id(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word {
      hash = (hash ^ UInt64(Folding.lowercasedASCII(byte))) &* 0x100_0000_01B3
    }
    let key = UInt32(truncatingIfNeeded: hash ^ (hash >> 29))
    var slot = key & mask
    while true {
      let found = slots[Int(slot)]
      if found == 0 { return insert(word, key: key, slot: slot) }
      if hashes[Int(found - 1)] == key, equals(found - 1, word) { return found - 1 }
      slot = (slot &+ 1) & mask
    }
  }

  /// The form of a type, ASCII letters lowercased.
  public func form(_ type: UInt32) -> String {
    String(decoding: bytes[range(type)], as: UTF8.self)
  }

  /// The folded form of a type, in UTF-8 (see `Folding`).
  public func folded(_ type: UInt32) -> [UInt8] {
    bytes.withUnsafeBufferPointer { Folding.fold(UnsafeBufferPointer(rebasing: $0[range(type)])) }
  }

  private func range(_ type: UInt32) -> Range<Int> {
    Int(offsets[Int(type)])..<Int(offsets[Int(type) + 1])
  }

  @inline(__always)
  private func equals(_ type: UInt32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(offsets[Int(type)])
    guard Int(offsets[Int(type) + 1]) - start == word.count else { return false }
    for index in 0..<word.count
    where bytes[start + index] != Folding.lowercasedASCII(word[index]) {
      return false
    }
    return true
  }

  @inline(never)
  private func insert(_ word: UnsafeBufferPointer<UInt8>, key: UInt32, slot: UInt32) -> UInt32 {
    let type = UInt32(hashes.count)
    hashes.append(key)
    for byte in word { bytes.append(Folding.lowercasedASCII(byte)) }
    offsets.append(UInt32(bytes.count))
    slots[Int(slot)] = type + 1
    if hashes.count * 2 > slots.count { grow() }
    return type
  }

  private func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    mask = UInt32(slots.count - 1)
    for (type, key) in hashes.enumerated() {
      var slot = key & mask
      while slots[Int(slot)] != 0 { slot = (slot &+ 1) & mask }
      slots[Int(slot)] = UInt32(type) + 1
    }
  }
}
