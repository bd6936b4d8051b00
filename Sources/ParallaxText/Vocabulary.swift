/// Gives every distinct word form a small number.
///
/// Forms are told apart by their bytes, after ASCII letters are lowercased; what else counts as
/// the same is decided on types, once each, by `folded(_:)`. A vocabulary belongs to one thread;
/// its ids mean nothing outside it.
public final class Vocabulary {
  /// A type: the hash of its form, and where the form stands in the arena.
  private struct Record {
    var hash: UInt32
    var length: UInt32
    var offset: Int
  }

  private var slots: UnsafeMutablePointer<UInt32>
  private var mask: UInt32
  private var records: UnsafeMutablePointer<Record>
  private var recordCapacity: Int
  private var arena: UnsafeMutablePointer<UInt8>
  private var arenaCapacity: Int
  private var arenaCount = 0
  /// The number of types.
  public private(set) var count = 0

  /// An empty vocabulary.
  public init() {
    mask = 511
    slots = .allocate(capacity: 512)
    slots.initialize(repeating: 0, count: 512)
    recordCapacity = 256
    records = .allocate(capacity: recordCapacity)
    arenaCapacity = 4_096
    arena = .allocate(capacity: arenaCapacity)
  }

  deinit {
    slots.deallocate()
    records.deallocate()
    arena.deallocate()
  }

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
      if matches(records[Int(found - 1)], key, word) { return found - 1 }
      slot = (slot &+ 1) & mask
    }
  }

  /// The form of a type, ASCII letters lowercased.
  public func form(_ type: UInt32) -> String { String(decoding: bytes(type), as: UTF8.self) }

  /// The folded form of a type, in UTF-8 (see `Folding`).
  public func folded(_ type: UInt32) -> [UInt8] { Folding.fold(bytes(type)) }

  private func bytes(_ type: UInt32) -> UnsafeBufferPointer<UInt8> {
    precondition(type < count, "a type of another vocabulary")
    let record = records[Int(type)]
    return UnsafeBufferPointer(start: arena + record.offset, count: Int(record.length))
  }

  @inline(__always)
  private func matches(
    _ record: Record, _ key: UInt32, _ word: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard record.hash == key, Int(record.length) == word.count else { return false }
    let form = arena + record.offset
    for index in 0..<word.count where form[index] != Folding.lowercasedASCII(word[index]) {
      return false
    }
    return true
  }

  @inline(never)
  private func insert(_ word: UnsafeBufferPointer<UInt8>, key: UInt32, slot: UInt32) -> UInt32 {
    if count == recordCapacity {
      records = Self.grow(records, count, to: recordCapacity * 2)
      recordCapacity *= 2
    }
    if arenaCount + word.count > arenaCapacity {
      let capacity = max(arenaCapacity * 2, arenaCount + word.count)
      arena = Self.grow(arena, arenaCount, to: capacity)
      arenaCapacity = capacity
    }
    for (index, byte) in word.enumerated() {
      arena[arenaCount + index] = Folding.lowercasedASCII(byte)
    }
    records[count] = Record(hash: key, length: UInt32(word.count), offset: arenaCount)
    arenaCount += word.count
    count += 1
    slots[Int(slot)] = UInt32(count)
    if count * 2 > Int(mask) { rehash() }
    return UInt32(count - 1)
  }

  private func rehash() {
    let capacity = (Int(mask) + 1) * 4
    slots.deallocate()
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: 0, count: capacity)
    mask = UInt32(capacity - 1)
    for type in 0..<count {
      var slot = records[type].hash & mask
      while slots[Int(slot)] != 0 { slot = (slot &+ 1) & mask }
      slots[Int(slot)] = UInt32(type) + 1
    }
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
