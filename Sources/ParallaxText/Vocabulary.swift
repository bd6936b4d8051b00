/// Gives every distinct word form a small number.
///
/// Forms are told apart by their bytes, after ASCII letters are lowercased; what else counts as
/// the same is decided on types, once each, by `folded(_:)`. A vocabulary belongs to one thread;
/// its ids mean nothing outside it.
public final class Vocabulary {
  /// A place in the table: a type, and all that is needed to compare a word with its form, so that
  /// a look-up touches one line of memory beside the form itself.
  private struct Slot: BitwiseCopyable {
    var hash: UInt32
    /// The type, plus one; 0 for an empty place.
    var number: UInt32
    var offset: UInt32
    var length: UInt32
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: UInt32
  /// Where each type's form ends in the arena.
  private var ends: [UInt32] = [0]
  private var arena: UnsafeMutablePointer<UInt8>
  private var arenaCapacity: Int
  private var arenaCount = 0
  /// The number of types.
  public private(set) var count = 0

  /// An empty vocabulary.
  public init() {
    mask = 511
    slots = Self.emptySlots(512)
    arenaCapacity = 4_096
    arena = .allocate(capacity: arenaCapacity)
  }

  deinit {
    slots.deallocate()
    arena.deallocate()
  }

  /// The hash of no bytes.
  static let hashStart: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash after one more byte (FNV-1a).
  @inline(__always)
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The id of a word form, new or known, by the hash of its form with ASCII letters lowercased.
  ///
  /// - Complexity: O(length of the word), amortized.
  @inline(__always)
  func id(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> UInt32 {
    let key = UInt32(truncatingIfNeeded: hash ^ (hash >> 29))
    var slot = key & mask
    while true {
      let found = slots[Int(slot)]
      if found.number == 0 { return insert(word, key: key, slot: slot) }
      if matches(found, key, word) { return found.number - 1 }
      slot = (slot &+ 1) & mask
    }
  }

  /// The form of a type, ASCII letters lowercased.
  public func form(_ type: UInt32) -> String { String(decoding: bytes(type), as: UTF8.self) }

  /// The folded form of a type, in UTF-8 (see `Folding`).
  public func folded(_ type: UInt32) -> [UInt8] { Folding.fold(bytes(type)) }

  private func bytes(_ type: UInt32) -> UnsafeBufferPointer<UInt8> {
    precondition(type < count, "a type of another vocabulary")
    let start = Int(ends[Int(type)])
    return UnsafeBufferPointer(start: arena + start, count: Int(ends[Int(type) + 1]) - start)
  }

  @inline(__always)
  private func matches(
    _ slot: Slot, _ key: UInt32, _ word: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard slot.hash == key, Int(slot.length) == word.count else { return false }
    let form = arena + Int(slot.offset)
    for index in 0..<word.count where form[index] != Folding.lowercasedASCII(word[index]) {
      return false
    }
    return true
  }

  @inline(never)
  private func insert(_ word: UnsafeBufferPointer<UInt8>, key: UInt32, slot: UInt32) -> UInt32 {
    if arenaCount + word.count > arenaCapacity {
      arenaCapacity = max(arenaCapacity * 2, arenaCount + word.count)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: arenaCapacity)
      larger.initialize(from: arena, count: arenaCount)
      arena.deallocate()
      arena = larger
    }
    for (index, byte) in word.enumerated() {
      arena[arenaCount + index] = Folding.lowercasedASCII(byte)
    }
    count += 1
    slots[Int(slot)] = Slot(
      hash: key, number: UInt32(count), offset: UInt32(arenaCount), length: UInt32(word.count))
    arenaCount += word.count
    ends.append(UInt32(arenaCount))
    if count * 2 > Int(mask) { rehash() }
    return UInt32(count - 1)
  }

  private func rehash() {
    let old = UnsafeMutableBufferPointer(start: slots, count: Int(mask) + 1)
    let capacity = old.count * 4
    slots = Self.emptySlots(capacity)
    mask = UInt32(capacity - 1)
    for moved in old where moved.number != 0 {
      var slot = moved.hash & mask
      while slots[Int(slot)].number != 0 { slot = (slot &+ 1) & mask }
      slots[Int(slot)] = moved
    }
    old.deallocate()
  }

  private static func emptySlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(
      repeating: Slot(hash: 0, number: 0, offset: 0, length: 0), count: count)
    return slots
  }
}
