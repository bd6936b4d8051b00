/// The items of a JSON list, one after the other.
///
/// After a fault, reading goes on at the next line that begins as the items before it do: with an
/// object, this far to the right. Where items do not begin lines, the fault ends the list.
struct JSONItems {
  /// One item.
  struct Item {
    /// Where it begins.
    var offset: Int
    /// The line that it begins on, from 1.
    var line: Int
    /// The value, or what is wrong there.
    var content: Result<JSONValue, JSONFault>
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private let endsFile: Bool
  private let mapping: MappedFile?
  private var scanner: JSONScanner
  private var lines: LineCounter
  private var pending: JSONFault?
  private var isAtEnd = false
  /// The blanks before an item that begins a line.
  private(set) var indent: Int?

  /// Begins at the first item of a list.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - rows: From an item, or the place after the opening bracket, to the beginning of another
  ///     item or to the end of the file.
  ///   - endsFile: Whether nothing may follow the list.
  ///   - mapping: The file that the bytes are a part of, whose pages can leave memory.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ rows: LineChunk, endsFile: Bool,
    mapping: MappedFile? = nil
  ) {
    self.bytes = bytes
    self.mapping = mapping
    self.endsFile = endsFile
    end = rows.range.upperBound
    indent = rows.indent
    // To the end of the file: what is wrong with an item may show behind the next one.
    scanner = JSONScanner(bytes, range: rows.range.lowerBound..<bytes.count)
    lines = LineCounter(bytes, from: rows.range.lowerBound, line: rows.firstLine)
  }

  /// The next item; nil at the end.
  mutating func next() -> Item? {
    if let fault = pending {
      pending = nil
      return failure(fault, at: fault.offset)
    }
    guard !isAtEnd else { return nil }
    scanner.skipBlanks()
    let offset = scanner.position
    if scanner.take(UInt8(ascii: "]")) {
      close()
      return next()
    }
    if offset >= end, end < bytes.count { return nil }
    noteIndent(of: offset)
    do throws(JSONFault) {
      let value = try scanner.readValue()
      let line = lines.line(of: offset)
      readSeparator()
      return Item(offset: offset, line: line, content: .success(value))
    } catch {
      return failure(error, at: offset)
    }
  }

  private mutating func readSeparator() {
    scanner.skipBlanks()
    if scanner.take(.comma) { return }
    if scanner.take(UInt8(ascii: "]")) {
      close()
    } else if scanner.position < end {
      pending = scanner.fault("expected a comma between two articles")
    } else if end == bytes.count {
      pending = scanner.fault("the list of articles is never closed")
    }
  }

  private mutating func close() {
    isAtEnd = true
    scanner.skipBlanks()
    if endsFile, scanner.position < bytes.count {
      pending = scanner.fault("there is more text after the end")
    }
  }

  private mutating func failure(_ fault: JSONFault, at offset: Int) -> Item {
    let line = lines.line(of: offset)
    if !isAtEnd { resume(after: max(offset, fault.offset)) }
    return Item(offset: offset, line: line, content: .failure(fault))
  }

  private mutating func noteIndent(of offset: Int) {
    guard indent == nil else { return }
    let start = LinePlace.lineStart(of: offset, in: bytes)
    if start > 0, bytes[start..<offset].allSatisfy({ $0 == .space || $0 == 9 }) {
      indent = offset - start
    }
  }

  /// Goes on at the next line that begins as items do.
  private mutating func resume(after offset: Int) {
    isAtEnd = true
    guard let indent else { return }
    var place = offset
    let rows = UnsafeBufferPointer(rebasing: bytes[..<end])
    while let newline = MappedFile.next(.newline, in: rows, from: place, of: mapping) {
      place = newline + 1
      let start = place + indent
      guard start < end, bytes[start] == UInt8(ascii: "{"),
        bytes[place..<start].allSatisfy({ $0 == .space || $0 == 9 })
      else { continue }
      scanner = JSONScanner(bytes, range: start..<bytes.count)
      isAtEnd = false
      return
    }
  }
}
