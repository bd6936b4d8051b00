import Foundation

/// A part of a file that begins and ends at line breaks.
public struct LineChunk: Sendable, Equatable {
  /// The bytes, as offsets from the beginning of the data.
  public var range: Range<Int>
  /// The number of the first line, from 1.
  public var firstLine: Int

  /// Makes a part.
  public init(range: Range<Int>, firstLine: Int) {
    self.range = range
    self.firstLine = firstLine
  }

  /// Cuts data at line breaks into parts of about a size.
  ///
  /// The parts depend on the data and the size only, so that the same input gives the same parts
  /// whatever the number of threads.
  ///
  /// - Parameters:
  ///   - data: Lines of text.
  ///   - targetBytes: The size that a part has at least, but for the last.
  /// - Returns: The parts in order; together they are the data.
  public static func chunks(of data: Data, targetBytes: Int) -> [LineChunk] {
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      var chunks: [LineChunk] = []
      var start = 0
      var line = 1
      while start < bytes.count {
        let wanted = start + max(1, targetBytes)
        var end = bytes.count
        if wanted < bytes.count, let base = bytes.baseAddress,
          let found = memchr(base + wanted - 1, Int32(UInt8.newline), bytes.count - wanted + 1)
        {
          end = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
        }
        chunks.append(LineChunk(range: start..<end, firstLine: line))
        line += lineBreaks(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end
      }
      return chunks
    }
  }

  private static func lineBreaks(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in bytes { count &+= byte == .newline ? 1 : 0 }
    return count
  }
}
