/// Reads rows of separated values from bytes (RFC 4180), leniently where programs differ.
///
/// Quotation marks count at the beginning of a field only; blanks are kept; `\n`, `\r\n` and `\r`
/// end a row. Any bytes can be read: nothing traps.
struct DelimitedReader {
  /// One field, as a range of the bytes.
  struct Field: Equatable {
    /// The content, without the quotation marks around it.
    var range: Range<Int>
    /// Whether `""` in it stands for one quotation mark.
    var hasDoubledQuotes = false
    /// Where the field begins, its quotation mark included.
    var start: Int
  }

  /// One row.
  struct Row: Equatable {
    var fields: [Field]
    /// The line that the row begins on, from 1, and the offset of that line.
    var line: Int
    var start: Int
    /// The offset of a quotation mark that is never closed.
    var unclosedQuote: Int?
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  private let hasQuotes: Bool
  /// The place from which the next row is read.
  private(set) var position: Int
  private var line: Int
  /// The number of fields that a row should have, so that reading can go on after a mark that is
  /// never closed.
  var fieldCount: Int?
  /// The file that the bytes are a part of, whose pages can leave memory.
  var mapping: MappedFile?

  /// Starts at a place in the bytes.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - delimiter: What separates the fields of a row.
  ///   - hasQuotes: Whether quotation marks around a field are marks and not its text.
  ///   - position: The place of the first row.
  ///   - line: The number of its line.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, hasQuotes: Bool = true,
    position: Int = 0, line: Int = 1
  ) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.hasQuotes = hasQuotes
    self.position = position
    self.line = line
  }

  /// The next row, nil at the end; blank lines are passed over.
  mutating func next() -> Row? {
    while position < bytes.count {
      var row = Row(fields: [], line: line, start: position)
      while readField(into: &row) {}
      let isBlank =
        row.fields.count == 1 && row.fields[0].range.isEmpty
        && row.fields[0].range.lowerBound == row.fields[0].start
      if row.unclosedQuote != nil { resume(after: row) }
      if !isBlank { return row }
    }
    return nil
  }

  /// Goes on at the next line that is a row of the right number of fields.
  private mutating func resume(after row: Row) {
    position = bytes.count
    guard let fieldCount, let quote = row.unclosedQuote else { return }
    var place = row.start
    var number = row.line
    while place < bytes.count {
      if place - row.start == SizeLimits.row {
        place = MappedFile.next(.newline, in: bytes, from: place, of: mapping) ?? bytes.count
        continue
      }
      let byte = bytes[place]
      place += 1
      guard byte == .newline || byte == .carriageReturn else { continue }
      if byte == .carriageReturn, place < bytes.count, bytes[place] == .newline { place += 1 }
      number += 1
      guard place > quote else { continue }
      var trial = DelimitedReader(bytes, delimiter: delimiter, position: place, line: number)
      guard let next = trial.next(), next.start == place, next.unclosedQuote == nil,
        next.fields.count == fieldCount
      else { continue }
      position = place
      line = number
      return
    }
  }

  /// Reads one field; true when another one follows in the row.
  private mutating func readField(into row: inout Row) -> Bool {
    let start = position
    guard hasQuotes, position < bytes.count, bytes[position] == .quote else {
      skipPlain()
      row.fields.append(Field(range: start..<position, start: start))
      return endField()
    }
    var hasDoubled = false
    let firstLine = line
    var end = closingQuote(&hasDoubled)
    if let mark = end, line > firstLine, !endsField(after: mark) {
      // What closes it, lines below, is the mark that opens another field.
      end = nil
    }
    if let end {
      position = end + 1
      let after = position
      skipPlain()
      // Text after the closing mark belongs to the field: then all of it is taken as it stands.
      let range = position == after ? start + 1..<end : start..<position
      row.fields.append(
        Field(range: range, hasDoubledQuotes: hasDoubled && position == after, start: start))
    } else {
      row.unclosedQuote = start
      row.fields.append(
        Field(range: start + 1..<bytes.count, hasDoubledQuotes: hasDoubled, start: start))
      position = bytes.count
    }
    return endField()
  }

  private func endsField(after mark: Int) -> Bool {
    guard mark + 1 < bytes.count else { return true }
    return [delimiter, .newline, .carriageReturn].contains(bytes[mark + 1])
  }

  private mutating func skipPlain() {
    let limit = min(bytes.count, position + SizeLimits.row)
    while position < limit {
      let byte = bytes[position]
      if byte == delimiter || byte == .newline || byte == .carriageReturn { return }
      position += 1
    }
    if limit < bytes.count {
      // Too long to be read: only where the line ends matters.
      position =
        MappedFile.next(.newline, in: bytes, from: position, of: mapping) ?? bytes.count
    }
  }

  /// The mark that closes the field that opens here.
  private mutating func closingQuote(_ hasDoubled: inout Bool) -> Int? {
    var index = position + 1
    var lines = 0
    let limit = min(bytes.count, index + SizeLimits.row)
    while index < limit {
      if bytes[index] == .quote {
        guard index + 1 < bytes.count, bytes[index + 1] == .quote else {
          line += lines
          return index
        }
        hasDoubled = true
        index += 1
      } else if bytes[index] == .newline {
        lines += 1
      }
      index += 1
    }
    return nil
  }

  /// Passes over what ends the field; true for the delimiter.
  private mutating func endField() -> Bool {
    guard position < bytes.count else { return false }
    let byte = bytes[position]
    position += 1
    if byte == delimiter { return true }
    if byte == .carriageReturn, position < bytes.count, bytes[position] == .newline {
      position += 1
    }
    line += 1
    return false
  }

  /// The text of a field.
  func text(_ field: Field) -> String {
    let slice = UnsafeBufferPointer(rebasing: bytes[field.range])
    guard field.hasDoubledQuotes else { return String(decoding: slice, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: slice.count) { target in
      var written = 0
      var index = 0
      while index < slice.count {
        target[written] = slice[index]
        written += 1
        index +=
          slice[index] == .quote && index + 1 < slice.count && slice[index + 1] == .quote ? 2 : 1
      }
      return written
    }
  }
}
