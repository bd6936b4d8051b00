/// Tells from the first article of a file which source wrote it.
enum SourceRecognizer {
  /// Finds the source's format.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, without a byte order mark.
  ///   - container: What the file is without regard to its source; nil for unknown text.
  /// - Returns: The format; nil when the file could be anyone's.
  static func format(
    of bytes: UnsafeBufferPointer<UInt8>, in container: InputFormat?
  ) -> InputFormat? {
    switch container {
    case .json: return JSONPeek.firstArticleNames(bytes).flatMap(SourceFormats.recognized(names:))
    case .jsonLines: return JSONPeek.firstLineNames(bytes).flatMap(SourceFormats.recognized(names:))
    case .csv, .tsv, .text, nil: return table(bytes)
    default: return nil
    }
  }

  /// The size up to which a first row is looked at, in bytes.
  private static let longestRow = 1 << 20

  private static func table(_ bytes: UnsafeBufferPointer<UInt8>) -> InputFormat? {
    let head = UnsafeBufferPointer(rebasing: bytes.prefix(longestRow))
    let end = head.firstIndex { $0 == .newline || $0 == .carriageReturn } ?? head.count
    let line = head[..<end]
    guard line.contains(where: { [.comma, 9, 0x3B, 0x3D].contains($0) }) else { return nil }
    let header = fields(of: DelimitedTable(head, isTabbed: false))
    if header.count > 2, let format = SourceFormats.recognized(names: header) { return format }
    guard line.contains(9) else { return nil }
    return SourceFormats.recognized(
      row: fields(of: DelimitedTable(tabbedRows: head, hasQuotes: true)))
      ?? SourceFormats.recognized(
        row: fields(of: DelimitedTable(tabbedRows: head, hasQuotes: false)))
  }

  private static func fields(of table: DelimitedTable) -> [String] {
    var reader = table.reader
    return reader.next()?.fields.map { reader.text($0) } ?? []
  }
}
