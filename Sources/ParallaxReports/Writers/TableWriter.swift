/// Writes the rows of one table into a buffer of bytes, cell by cell.
///
/// No cell holds a line break: each run of `\r\n`, and each control character, becomes one space.
/// Take the bytes out as often as you like; the parts are the same bytes as the whole.
public struct TableWriter: Sendable {
  /// The table.
  public let schema: TableSchema
  /// The form.
  public let format: TableFormat
  /// Whether text that a spreadsheet would run as a formula gets a `'` in front.
  ///
  /// Never in JSON Lines, which no spreadsheet opens as cells.
  public let isSpreadsheetSafe: Bool
  /// Whether a byte order mark goes before the header, by which some spreadsheets know UTF-8.
  public let marksByteOrder: Bool
  /// What has been written and not taken out.
  public private(set) var bytes: [UInt8] = []

  private var column = 0
  private let separator: UInt8
  private let names: [[UInt8]]

  /// Makes a writer with an empty buffer; the header is written only when asked for.
  public init(
    _ schema: TableSchema, format: TableFormat = .csv, isSpreadsheetSafe: Bool = false,
    marksByteOrder: Bool = false
  ) {
    self.schema = schema
    self.format = format
    self.isSpreadsheetSafe = isSpreadsheetSafe
    self.marksByteOrder = marksByteOrder
    separator = format == .tsv ? 0x09 : 0x2C
    names = schema.columns.enumerated().map { index, column in
      Array("\(index == 0 ? "{" : ",")\"\(column.name)\":".utf8)
    }
  }

  /// Writes the names of the columns; JSON Lines has them in every row instead.
  public mutating func writeHeader() {
    guard format != .jsonl else { return }
    if marksByteOrder { bytes.append(contentsOf: "\u{FEFF}".utf8) }
    for (index, column) in schema.columns.enumerated() {
      if index > 0 { bytes.append(separator) }
      bytes.append(contentsOf: column.name.utf8)
    }
    bytes.append(0x0A)
  }

  /// Ends the row.
  ///
  /// - Precondition: Every column has its cell.
  public mutating func endRow() {
    precondition(column == schema.columns.count, "a row of \(schema.name) lacks cells")
    if format == .jsonl { bytes.append(0x7D) }
    bytes.append(0x0A)
    column = 0
  }

  /// Empties the buffer and returns what was in it.
  public mutating func takeBytes() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    return taken
  }

  /// Writes a cell of text; nil is missing.
  public mutating func append(_ text: String?) {
    guard var text else { return appendMissing() }
    beginCell()
    let dialect = CellDialect(
      format: format, separator: separator, isSpreadsheetSafe: isSpreadsheetSafe)
    text.withUTF8 { dialect.append($0, to: &bytes) }
  }

  /// Writes a whole number; nil is missing.
  public mutating func append(_ number: Int?) {
    guard let number else { return appendMissing() }
    beginCell()
    NumberText.append(number, to: &bytes)
  }

  /// Writes a number at up to 12 significant digits; nil and what is not finite are missing.
  public mutating func append(_ number: Double?) {
    guard let number, number.isFinite else { return appendMissing() }
    beginCell()
    NumberText.append(number, to: &bytes)
  }

  /// Writes an empty cell.
  public mutating func appendMissing() {
    beginCell()
    if format == .jsonl { bytes.append(contentsOf: "null".utf8) }
  }

  private mutating func beginCell() {
    precondition(column < schema.columns.count, "a row of \(schema.name) has too many cells")
    if format == .jsonl {
      bytes.append(contentsOf: names[column])
    } else if column > 0 {
      bytes.append(separator)
    }
    column += 1
  }
}
