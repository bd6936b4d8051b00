/// The rows of a table of comma-, semicolon- or tab-separated values (RFC 4180), as bytes.
struct DelimitedRows {
  /// A cell: its text without quotation marks, and where it begins.
  struct Cell {
    var text: String
    var offset: Int
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var index = 0

  /// Begins a table; what stands most often in the first line separates its cells.
  init(_ text: ListText) {
    bytes = text.bytes
    let head = text.lines.first.map { text.bytes[$0] } ?? []
    let counts = [UInt8(0x2C), 0x09, 0x3B].map { mark in (mark, head.count { $0 == mark }) }
    delimiter = counts.reduce((0x2C, 0)) { $1.1 > $0.1 ? $1 : $0 }.0
  }

  /// The next row that is not empty.
  ///
  /// - Returns: Nil at the end; the flag says that its last quotation mark is never closed.
  mutating func next() -> (cells: [Cell], isUnclosed: Bool)? {
    while index < bytes.count {
      var cells: [Cell] = []
      var isUnclosed = false
      var isLast = false
      while !isLast {
        let (cell, unclosed) = nextCell()
        cells.append(cell)
        isUnclosed = isUnclosed || unclosed
        isLast = index >= bytes.count || bytes[index] != delimiter
        if !isLast { index += 1 }
      }
      if index < bytes.count, bytes[index] == 0x0D { index += 1 }
      if index < bytes.count, bytes[index] == 0x0A { index += 1 }
      if cells.count > 1 || !cells[0].text.isEmpty { return (cells, isUnclosed) }
    }
    return nil
  }

  /// Reads up to a delimiter or the end of the line, which it leaves.
  private mutating func nextCell() -> (Cell, isUnclosed: Bool) {
    let start = index
    var text: [UInt8] = []
    var isUnclosed = false
    if index < bytes.count, bytes[index] == 0x22 {
      index += 1
      isUnclosed = true
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == 0x22 {
          guard index < bytes.count, bytes[index] == 0x22 else {
            isUnclosed = false
            break
          }
          index += 1
        }
        text.append(byte)
      }
    }
    while index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0A, bytes[index] != 0x0D
    {
      text.append(bytes[index])
      index += 1
    }
    return (
      Cell(text: ListBuilder.singleLine(String(decoding: text, as: UTF8.self)), offset: start),
      isUnclosed
    )
  }
}
