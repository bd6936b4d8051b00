/// Rows of separated values whose separator has been found out.
struct DelimitedTable {
  let bytes: UnsafeBufferPointer<UInt8>
  let delimiter: UInt8
  private var hasQuotes = true
  private var start = 0
  private var firstLine = 1

  /// Finds the separator: a first line `sep=;` names it, else the header shows it.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, without a byte order mark.
  ///   - isTabbed: Whether tabs are preferred where the header shows several.
  init(_ bytes: UnsafeBufferPointer<UInt8>, isTabbed: Bool) {
    self.bytes = bytes
    let end = bytes.firstIndex { $0 == .newline || $0 == .carriageReturn } ?? bytes.count
    let line = UnsafeBufferPointer(rebasing: bytes[..<end])
    if line.count == 5, line.starts(with: "sep=".utf8) || line.starts(with: "SEP=".utf8) {
      delimiter = line[4]
      start = end
      if start < bytes.count, bytes[start] == .carriageReturn { start += 1 }
      if start < bytes.count, bytes[start] == .newline { start += 1 }
      firstLine = 2
    } else {
      delimiter = Self.delimiter(of: line, isTabbed: isTabbed)
    }
  }

  /// Takes rows without a header, separated by tabs.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, without a byte order mark.
  ///   - hasQuotes: Whether quotation marks around a field are marks and not its text.
  init(tabbedRows bytes: UnsafeBufferPointer<UInt8>, hasQuotes: Bool) {
    self.bytes = bytes
    delimiter = 9
    self.hasQuotes = hasQuotes
  }

  /// A reader at the header.
  var reader: DelimitedReader {
    DelimitedReader(
      bytes, delimiter: delimiter, hasQuotes: hasQuotes, position: start, line: firstLine)
  }

  /// A reader that goes on at a row.
  ///
  /// - Parameters:
  ///   - bytes: The beginning of the file, up to where to stop.
  ///   - position: Where the row begins.
  ///   - line: The number of its line.
  /// - Returns: The reader, which stops at the end of the bytes.
  func reader(
    of bytes: UnsafeBufferPointer<UInt8>, at position: Int, line: Int
  ) -> DelimitedReader {
    DelimitedReader(
      bytes, delimiter: delimiter, hasQuotes: hasQuotes, position: position, line: line)
  }

  private static func delimiter(of line: UnsafeBufferPointer<UInt8>, isTabbed: Bool) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in line {
      if byte == .quote { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates: [UInt8] = isTabbed ? [9, .comma, 0x3B, 0x7C] : [.comma, 9, 0x3B, 0x7C]
    if isTabbed, counts[9, default: 0] > 0 { return 9 }
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? .comma
  }
}
