import ParallaxModel

/// Gives every distinct word form a small number.
///
/// Forms are told apart by their bytes, after ASCII letters are lowercased; what else counts as
/// the same is decided on types, once each, by `folded(_:)`. A vocabulary belongs to one thread;
/// its ids mean nothing outside it.
public final class Vocabulary {
  /// What a word form is looked up by.
  struct Key: Equatable {
    /// Of at most eight bytes the form itself, of more its hash.
    var code: UInt64
    /// The number of bytes.
    var count: UInt32

    /// Whether no other form has this key.
    @inline(__always)
    var isForm: Bool { count <= 8 }
  }

  /// A place in the table.
  private struct Slot {
    var code: UInt64 = 0
    var count: UInt32 = 0
    /// The type plus one; 0 where the place is empty.
    var number: UInt32 = 0
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  /// Where each type's form begins in the arena; one more for the end of the last.
  private var starts: UnsafeMutablePointer<UInt32>
  private var startCapacity = 1_024
  private var arena: UnsafeMutablePointer<UInt8>
  private var arenaCapacity: Int
  private var arenaCount = 0
  /// The number of types.
  public private(set) var count = 0
  /// What `prefetch` has read: without a use of it nothing would be read.
  private var prefetched: UInt32 = 0

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

  /// The key of a word.
  ///
  /// - Complexity: O(length of the word).
  @inline(__always)
  static func key(_ word: UnsafeBufferPointer<UInt8>) -> Key {
    guard let base = word.baseAddress, word.count > 0 else { return Key(code: 0, count: 0) }
    let count = UInt32(truncatingIfNeeded: word.count)
    guard word.count > 8 else {
      var form: UInt64 = 0
      for byte in word.reversed() { form = form << 8 | UInt64(Folding.lowercasedASCII(byte)) }
      return Key(code: form, count: count)
    }
    var hash = UInt64(count)
    var index = 0
    while index < word.count {
      // The last eight bytes may be read in part for the second time.
      let eight = EightBytes.load(base + min(index, word.count - 8))
      hash = (hash ^ EightBytes.lowercased(eight)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      index += 8
    }
    return Key(code: hash, count: count)
  }

  /// The id of a word form, new or known, by the key of the word and the word.
  ///
  /// - Complexity: O(1) for short words, else O(length of the word), amortized.
  @inline(__always)
  func id(_ key: Key, _ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var place = Self.place(of: key) & mask
    while true {
      let slot = slots[place]
      if slot.number == 0 { return insert(word, key: key, at: place) }
      if slot.code == key.code, slot.count == key.count {
        let type = slot.number &- 1
        if key.isForm || equals(type, word) { return type }
      }
      place = (place &+ 1) & mask
    }
  }

  /// Where a key is looked for first, before the mask (Fibonacci hashing).
  @inline(__always)
  private static func place(of key: Key) -> Int {
    Int(truncatingIfNeeded: (key.code &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// The form of a type, ASCII letters lowercased.
  public func form(_ type: UInt32) -> String { String(decoding: bytes(type), as: UTF8.self) }

  /// The folded form of a type, in UTF-8 (see `Folding`); the case of ASCII letters is lost.
  public func folded(
    _ type: UInt32, _ profile: NormalizationProfile = .standard
  ) -> [UInt8] { Folding.fold(bytes(type), profile) }

  /// Asks something of the form of a type, in UTF-8 with ASCII letters lowercased, without a copy.
  public func form(
    of type: UInt32, satisfies condition: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool { condition(bytes(type)) }

  private func bytes(_ type: UInt32) -> UnsafeBufferPointer<UInt8> {
    precondition(type < count, "a type of another vocabulary")
    let start = Int(starts[Int(type)])
    return UnsafeBufferPointer(start: arena + start, count: Int(starts[Int(type) + 1]) - start)
  }

  /// Whether a word of more than eight bytes has the form of a type that is as long.
  @inline(__always)
  private func equals(_ type: UInt32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = word.baseAddress else { return false }
    let form = arena + Int(starts[Int(type)])
    var index = 0
    while index < word.count {
      // The last eight bytes may be compared in part for the second time.
      let place = min(index, word.count - 8)
      let eight = EightBytes.lowercased(EightBytes.load(base + place))
      guard EightBytes.load(form + place) == eight else { return false }
      index += 8
    }
    return true
  }

  /// Brings the places of keys into the processor's caches, for all of them at the same time.
  ///
  /// - Complexity: O(n).
  @inline(__always)
  func prefetch(_ keys: UnsafeBufferPointer<Key>) {
    var numbers: UInt32 = 0
    for key in keys { numbers |= slots[Self.place(of: key) & mask].number }
    prefetched = numbers
  }

  @inline(never)
  private func insert(_ word: UnsafeBufferPointer<UInt8>, key: Key, at place: Int) -> UInt32 {
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
    slots[place] = Slot(code: key.code, count: key.count, number: UInt32(count))
    if count * 5 > mask * 3 { rehash() }
    return UInt32(count - 1)
  }

  private func rehash() {
    let old = UnsafeMutableBufferPointer(start: slots, count: mask + 1)
    slots = Self.emptySlots(old.count * 2)
    mask = old.count * 2 - 1
    for moved in old where moved.number != 0 {
      var place = Self.place(of: Key(code: moved.code, count: moved.count)) & mask
      while slots[place].number != 0 { place = (place &+ 1) & mask }
      slots[place] = moved
    }
    old.deallocate()
  }

  private static func emptySlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot(), count: count)
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
