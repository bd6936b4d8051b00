/// How the text of one cell is quoted and cleaned.
struct CellDialect {
  let format: TableFormat
  let separator: UInt8
  let isSpreadsheetSafe: Bool

  private static let quote: UInt8 = 0x22
  private static let space: UInt8 = 0x20

  func append(_ cell: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    if format == .jsonl {
      bytes.append(Self.quote)
      appendJSON(cell, to: &bytes)
      bytes.append(Self.quote)
      return
    }
    // No spreadsheet opens JSON Lines as cells: only the other forms are guarded.
    let needsGuard = isSpreadsheetSafe && cell.first.map(Self.startsFormula) ?? false
    var isPlain = true
    var needsQuotes = false
    for byte in cell {
      if byte < 0x20 || byte == 0xC2 || byte == 0xE2 { isPlain = false }
      if byte == Self.quote || byte == 0x2C && separator == 0x2C { needsQuotes = true }
    }
    if needsQuotes { bytes.append(Self.quote) }
    if needsGuard { bytes.append(0x27) }
    if isPlain && !needsQuotes {
      bytes.append(contentsOf: cell)
    } else {
      appendCleaned(cell, to: &bytes)
    }
    if needsQuotes { bytes.append(Self.quote) }
  }

  /// The beginnings that spreadsheets take for a formula.
  private static func startsFormula(_ byte: UInt8) -> Bool {
    byte == 0x3D || byte == 0x2B || byte == 0x2D || byte == 0x40 || byte == 0x09
  }

  private func appendCleaned(_ cell: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var index = 0
    var copied = 0
    while index < cell.count {
      let byte = cell[index]
      let isTab = byte == 0x09 && separator == 0x09
      let breakLength = isTab ? 1 : LineBreak.length(in: cell, at: index)
      guard breakLength > 0 || byte == Self.quote else {
        index += 1
        continue
      }
      bytes.append(contentsOf: cell[copied..<index])
      bytes.append(breakLength > 0 ? Self.space : Self.quote)
      // A quotation mark is doubled: it begins the next stretch that is copied.
      copied = index + breakLength
      index += max(1, breakLength)
    }
    bytes.append(contentsOf: cell[copied...])
  }

  private func appendJSON(_ cell: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var index = 0
    while index < cell.count {
      let byte = cell[index]
      let breakLength = LineBreak.length(in: cell, at: index)
      if breakLength > 0 {
        bytes.append(Self.space)
        index += breakLength
        continue
      }
      if byte == 0x09 {
        bytes.append(contentsOf: "\\t".utf8)
      } else {
        if byte == Self.quote || byte == 0x5C { bytes.append(0x5C) }
        bytes.append(byte)
      }
      index += 1
    }
  }
}
