/// The line and column of a byte.
struct LinePlace: Equatable {
  var line = 1
  var lineStart = 0
  var column: Int

  init(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let offset = min(offset, bytes.count)
    for index in 0..<offset where bytes[index] == .newline {
      line += 1
      lineStart = index + 1
    }
    let text = UnsafeBufferPointer(rebasing: bytes[lineStart...])
    column = UTF8Validation.column(of: offset - lineStart, in: text)
  }
}

extension LinePlace {
  /// Where the line of a byte begins.
  static func lineStart(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes[..<min(offset, bytes.count)].lastIndex(of: .newline).map { $0 + 1 } ?? 0
  }
}

/// Counts lines up to ascending offsets, in one pass in all.
struct LineCounter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset: Int
  private var line: Int

  /// Counts from a place on whose line is known.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.offset = offset
    self.line = line
  }

  /// The line of a byte, from 1; offsets must ascend from call to call.
  mutating func line(of target: Int) -> Int {
    while offset < min(target, bytes.count) {
      if bytes[offset] == .newline { line += 1 }
      offset += 1
    }
    return line
  }
}
