import Foundation

/// A part of a file that begins and ends at line breaks.
public struct LineChunk: Sendable, Equatable {
  /// The bytes, as offsets from the beginning of the data.
  public var range: Range<Int>
  /// The number of the first line, from 1.
  public var firstLine: Int
  /// Whether this is one line that is too long to be read.
  var isTooLong = false
  /// The blanks before the items of a JSON list that begin lines, where an item before has shown it.
  var indent: Int?

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
    chunks(of: data, targetBytes: targetBytes, in: nil)
  }

  /// Cuts the data of a file, of which no more than a part stays in memory.
  static func chunks(of data: Data, targetBytes: Int, in file: MappedFile?) -> [LineChunk] {
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      var chunks: [LineChunk] = []
      var start = 0
      var line = 1
      while start < bytes.count {
        let wanted = start + max(1, targetBytes)
        let last = MappedFile.next(.newline, in: bytes, from: wanted - 1, of: file)
        var end = last.map { $0 + 1 } ?? bytes.count
        if end - wanted > SizeLimits.row {
          let longStart = max(start, LinePlace.lineStart(of: wanted - 1, in: bytes))
          if longStart == start {
            var long = LineChunk(range: start..<end, firstLine: line)
            long.isTooLong = true
            chunks.append(long)
            line += 1
            start = end
            continue
          }
          end = longStart
        }
        chunks.append(LineChunk(range: start..<end, firstLine: line))
        let chunk = UnsafeBufferPointer(rebasing: bytes[start..<end])
        line += lineBreaks(chunk)
        file?.release(UnsafeRawBufferPointer(chunk))
        start = end
      }
      return chunks
    }
  }

  private static func lineBreaks(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var start = 0
    while let newline = bytes.offset(of: UInt8.newline, from: start) {
      count += 1
      start = newline + 1
    }
    return count
  }
}
