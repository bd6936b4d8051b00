import ParallaxModel

/// Gives every distinct word form a small number.
///
/// Forms are told apart by their bytes, after ASCII letters are lowercased; what else counts as
/// the same is decided on types, once each, by `folded(_:)`. A vocabulary belongs to one thread;
/// its ids mean nothing outside it.
public final class Vocabulary {
  /// A place in the table: the hash in the upper half, the type plus one in the lower; 0 is empty.
  ///
  /// Small, so that the table of a large vocabulary stays in the processor's caches.
  private typealias Slot = UInt64

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: UInt32
  /// Where each type's form begins in the arena; one more for the end of the last.
  private var starts: UnsafeMutablePointer<UInt32>
  private var startCapacity = 1_024
  private var arena: UnsafeMutablePointer<UInt8>
  private var arenaCapacity: Int
  private var arenaCount = 0
  /// The number of types.
  public private(set) var count = 0

  /// An empty vocabulary.
  public init() {
    mask = 511
    slots = Self.emptySlots(512)
    starts = .allocate(capacity: startCapacity)
    starts[0] = 0
    arenaCapacity = 4_096
    arena = .allocate(capacity: arenaCapacity)
  }

  deinit {
    slots.deallocate()
    starts.deallocate()
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
      if found == 0 { return insert(word, key: key, slot: slot) }
      if UInt32(truncatingIfNeeded: found >> 32) == key {
        let type = UInt32(truncatingIfNeeded: found) - 1
        if equals(type, word) { return type }
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// The form of a type, ASCII letters lowercased.
  public func form(_ type: UInt32) -> String { String(decoding: bytes(type), as: UTF8.self) }

  /// The folded form of a type, in UTF-8 (see `Folding`); the case of ASCII letters is lost.
  public func folded(
    _ type: UInt32, _ profile: NormalizationProfile = .standard
  ) -> [UInt8] { Folding.fold(bytes(type), profile) }

  private func bytes(_ type: UInt32) -> UnsafeBufferPointer<UInt8> {
    precondition(type < count, "a type of another vocabulary")
    let start = Int(starts[Int(type)])
    return UnsafeBufferPointer(start: arena + start, count: Int(starts[Int(type) + 1]) - start)
  }

  @inline(__always)
  private func equals(_ type: UInt32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[Int(type)])
    guard Int(starts[Int(type) + 1]) - start == word.count else { return false }
    let form = arena + start
    for index in 0..<word.count where form[index] != Folding.lowercasedASCII(word[index]) {
      return false
    }
    return true
  }

  @inline(never)
  private func insert(_ word: UnsafeBufferPointer<UInt8>, key: UInt32, slot: UInt32) -> UInt32 {
    if arenaCount + word.count > arenaCapacity {
      let capacity = max(arenaCapacity * 2, arenaCount + word.count)
      arena = Self.grow(arena, arenaCount, to: capacity)
      arenaCapacity = capacity
    }
    if count + 2 > startCapacity {
      starts = Self.grow(starts, count + 1, to: startCapacity * 2)
      startCapacity *= 2
    }
    for (index, byte) in word.enumerated() {
      arena[arenaCount + index] = Folding.lowercasedASCII(byte)
    }
    arenaCount += word.count
    count += 1
    starts[count] = UInt32(arenaCount)
    slots[Int(slot)] = Slot(key) << 32 | Slot(count)
    if count * 5 > Int(mask) * 3 { rehash() }
    return UInt32(count - 1)
  }

  private func rehash() {
    let old = UnsafeMutableBufferPointer(start: slots, count: Int(mask) + 1)
    slots = Self.emptySlots(old.count * 2)
    mask = UInt32(old.count * 2 - 1)
    for moved in old where moved != 0 {
      var slot = UInt32(truncatingIfNeeded: moved >> 32) & mask
      while slots[Int(slot)] != 0 { slot = (slot &+ 1) & mask }
      slots[Int(slot)] = moved
    }
    old.deallocate()
  }

  private static func emptySlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: 0, count: count)
    return slots
  }

  private static func grow<Element: BitwiseCopyable>(
    _ old: UnsafeMutablePointer<Element>, _ count: Int, to capacity: Int
  ) -> UnsafeMutablePointer<Element> {
    let new = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    new.initialize(from: old, count: count)
    old.deallocate()
    return new
  }
}
