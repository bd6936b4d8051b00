import Foundation

/// The bytes of a crawl one after another, decompressed where it is in gzip, member by member.
final class RecordStream {
  /// Why bytes cannot be read on.
  enum Fault: Error { case cutOff, damaged }

  private let source: ByteSource
  private let inflater: Inflater?
  private var isInMember = false
  /// Where the next bytes of the file are.
  private var sourceOffset = 0
  /// Where the member that is being decompressed begins in the file.
  private var memberStart = 0
  private var input: [UInt8] = []
  private var inputStart = 0
  private let room = UnsafeMutableRawBufferPointer.allocate(byteCount: block, alignment: 16)

  /// What was read and not yet taken.
  private var buffer: [UInt8] = []
  private var start = 0
  /// The members that the buffer has bytes of: where each begins in the text and in the file.
  private var members: [(text: Int, file: Int)] = []
  private var textOffset = 0
  private var fault: Fault?

  private static let block = 1 << 17
  /// How many places that look like a gzip member are tried; true data has one in 16 MB.
  private static let maximumTries = 100_000

  init(_ source: ByteSource) {
    self.source = source
    inflater = GzipReader.isGzip(source.bytes(at: 0, count: 3)) ? Inflater(.gzip) : nil
  }

  deinit { room.deallocate() }

  /// Whether the file is compressed.
  var isCompressed: Bool { inflater != nil }

  /// How many bytes of the file were read.
  var consumed: Int { isCompressed ? inputOffset : sourceOffset }

  /// Where the next byte comes from: its offset in the file, or that of its gzip member.
  var fileOffset: Int {
    if !isCompressed { return sourceOffset - (buffer.count - start) }
    return members.last { $0.text <= textOffset }?.file ?? memberStart
  }

  /// Reads on until so many bytes are at hand, or the end or a fault comes.
  ///
  /// - Returns: How many there are.
  func fill(_ count: Int) -> Int {
    while buffer.count - start < count, fault == nil, refill() {}
    return buffer.count - start
  }

  /// The bytes at hand.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    buffer.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start...])) }
  }

  /// Lets go of bytes at hand.
  func drop(_ count: Int) {
    start += count
    textOffset += count
    if let first = members.lastIndex(where: { $0.text <= textOffset }), first > 0 {
      members.removeFirst(first)
    }
  }

  /// Takes so many bytes.
  ///
  /// - Throws: When there are fewer.
  func take(_ count: Int) throws(Fault) -> Data {
    var data = Data()
    while data.count < count {
      let wanted = min(count - data.count, Self.block)
      let there = min(fill(wanted), wanted)
      guard there > 0 else { throw fault ?? .cutOff }
      withBytes { data.append(UnsafeBufferPointer(rebasing: $0[..<there])) }
      drop(there)
    }
    return data
  }

  /// Passes over so many bytes; without reading them, where the file is not compressed.
  ///
  /// - Throws: When there are fewer.
  func skip(_ count: Int) throws(Fault) {
    var left = count
    while left > 0 {
      let there = min(buffer.count - start, left)
      drop(there)
      left -= there
      if left == 0 { return }
      if !isCompressed {
        guard sourceOffset + left <= source.count else {
          sourceOffset = source.count
          throw .cutOff
        }
        sourceOffset += left
        textOffset += left
        return
      }
      guard fill(1) > 0 else { throw fault ?? .cutOff }
    }
  }

  /// What stopped the reading, once no bytes are at hand.
  var pendingFault: Fault? { buffer.count == start ? fault : nil }

  /// Whether a fault comes after the bytes at hand.
  var faultAfterBytes: Bool { fault != nil }

  /// Reads one more block.
  ///
  /// - Returns: Whether there was one.
  private func refill() -> Bool {
    if start > 0 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    return inflater.map(inflateBlock) ?? readBlock()
  }

  private func readBlock() -> Bool {
    let count = source.read(at: sourceOffset, into: room)
    sourceOffset += count
    buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[..<count]))
    return count > 0
  }

  private func inflateBlock(_ inflater: Inflater) -> Bool {
    while true {
      if !isInMember, !beginMember(inflater) { return false }
      if inputStart == input.count { readInput() }
      let step = input.withUnsafeBytes { raw in
        inflater.step(UnsafeRawBufferPointer(rebasing: raw[inputStart...]), into: room)
      }
      buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[..<step.produced]))
      let wasEmpty = inputStart == input.count
      inputStart += step.consumed
      switch step.outcome {
      case .ended:
        isInMember = false
        if step.produced > 0 { return true }
      case .damaged:
        fault = .damaged
        return step.produced > 0
      case .more:
        if step.produced > 0 { return true }
        if wasEmpty {
          fault = .cutOff
          return false
        }
      }
    }
  }

  private func readInput() {
    let count = source.read(at: sourceOffset, into: room)
    input = [UInt8](UnsafeRawBufferPointer(rebasing: room[..<count]))
    inputStart = 0
    sourceOffset += input.count
  }

  /// Where the next compressed byte is in the file.
  private var inputOffset: Int { sourceOffset - (input.count - inputStart) }

  private func skipPadding() {
    while true {
      if inputStart == input.count { readInput() }
      if input.isEmpty || input[inputStart] != 0 { return }
      inputStart += 1
    }
  }

  private func beginMember(_ inflater: Inflater) -> Bool {
    skipPadding()
    guard inputOffset < source.count else { return false }
    memberStart = inputOffset
    members.append((textOffset + buffer.count - start, memberStart))
    isInMember = true
    inflater.reset()
    return true
  }

  /// Goes on at the next record after damage.
  ///
  /// - Parameter place: Where the damaged record begins in the file.
  /// - Returns: Whether there is one.
  func resynchronize(after place: Int) -> Bool {
    if isCompressed {
      return fault == nil && findRecord() || findMember(after: max(place, memberStart))
    }
    sourceOffset = place + 1
    clear()
    return findRecord()
  }

  /// Finds the next line that begins a record, in what follows.
  private func findRecord() -> Bool {
    let mark = Array("\nWARC/".utf8)
    while fill(mark.count) >= mark.count {
      let found = withBytes { bytes in
        Self.place(of: mark, in: UnsafeRawBufferPointer(bytes), from: 0)
      }
      if let found {
        drop(found + 1)
        return true
      }
      drop(buffer.count - start - (mark.count - 1))
    }
    return false
  }

  private static func place(
    of mark: [UInt8], in bytes: UnsafeRawBufferPointer, from start: Int
  ) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var place = start
    while place + mark.count <= bytes.count,
      let found = memchr(base + place, Int32(mark[0]), bytes.count - place)
    {
      place = UnsafeRawPointer(found) - base
      guard place + mark.count <= bytes.count else { return nil }
      if memcmp(base + place, mark, mark.count) == 0 { return place }
      place += 1
    }
    return nil
  }

  private func clear() {
    buffer.removeAll(keepingCapacity: true)
    start = 0
    members.removeAll()
    input.removeAll()
    inputStart = 0
    fault = nil
    isInMember = false
  }

  /// Finds the next gzip member that begins with a record.
  private func findMember(after place: Int) -> Bool {
    let magic: [UInt8] = [0x1F, 0x8B, 0x08]
    var tries = 0
    var offset = place + 1
    while offset < source.count {
      let data = [UInt8](source.bytes(at: offset, count: Self.block))
      var index = -1
      while let next = data.withUnsafeBytes({ Self.place(of: magic, in: $0, from: index + 1) }) {
        index = next
        tries += 1
        if tries > Self.maximumTries { return false }
        guard Inflater.head(of: source, at: offset + index, count: 5).elementsEqual("WARC/".utf8)
        else { continue }
        sourceOffset = offset + index
        clear()
        return true
      }
      if data.count < Self.block { return false }
      offset += data.count - 2
    }
    return false
  }
}
