import Foundation

/// Tells the format of a file by its content, with its name as a hint.
enum FormatDetector {
  /// The format; nil when the content is no text.
  static func format(of data: Data, file: InputFile) -> InputFormat? {
    let named = file.isStandardInput ? .jsonLines : InputFormat(fileName: file.name)
    return data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      let container = byContent(bytes, named: named) ?? named
      if let format = SourceRecognizer.format(of: bytes, in: container)
        ?? ExportRecognizer.format(of: bytes, in: container) ?? container
      {
        return format
      }
      guard looksLikeText(bytes) else { return nil }
      return isTable(bytes) ? .csv : .text
    }
  }

  /// Whether a file whose format names its source is JSON Lines, JSON or a table.
  static func container(of data: Data, file: InputFile) -> InputFormat {
    let named = file.isStandardInput ? .jsonLines : InputFormat(fileName: file.name)
    return data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      switch byContent(bytes, named: named == .jsonLines ? named : .json) {
      case .jsonLines: return .jsonLines
      case .json: return .json
      default: return named == .jsonLines || named == .json ? .json : .csv
      }
    }
  }

  private static func byContent(
    _ bytes: UnsafeBufferPointer<UInt8>, named: InputFormat?
  ) -> InputFormat? {
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return nil }
    if PDFReader.isPDF(bytes) { return .pdf }
    let rest = UnsafeBufferPointer(rebasing: bytes[start...])
    switch rest[0] {
    case UInt8(ascii: "{"): return json(rest, named: named)
    case UInt8(ascii: "["):
      let next = rest.dropFirst().first { $0 > 0x20 }
      return next == UInt8(ascii: "{") && named != .csv && named != .tsv ? .json : nil
    case UInt8(ascii: "<"):
      return XMLKind.format(of: rest) ?? (isHTML(rest) ? .html : nil)
    default: return nil
    }
  }

  /// JSON Lines when the first line is a whole object, else one JSON value.
  private static func json(
    _ bytes: UnsafeBufferPointer<UInt8>, named: InputFormat?
  ) -> InputFormat? {
    if named == .csv || named == .tsv { return nil }
    let next = bytes.dropFirst().first { $0 > 0x20 }
    guard next == .quote || next == UInt8(ascii: "}") else {
      return named == .jsonLines ? named : nil
    }
    if named == .jsonLines { return named }
    let end = bytes.firstIndex(of: .newline) ?? bytes.count
    var scanner = JSONScanner(bytes, range: 0..<end)
    let isWhole = (try? scanner.readWholeObject { _, _ in }) != nil
    let hasMore = bytes[end...].contains { $0 > 0x20 }
    return isWhole && (hasMore || named != .json) ? .jsonLines : .json
  }

  private static func isHTML(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let head = bytes.prefix(2_000).map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
    let tags = ["<!doctype html", "<html", "<head", "<body", "<article"]
    if tags.contains(where: { head.starts(with: $0.utf8) }) { return true }
    guard head.starts(with: "<!--".utf8) || head.starts(with: "<?xml".utf8) else { return false }
    return head.withUnsafeBufferPointer { head in
      tags.contains { head.offset(of: $0) != nil }
    }
  }

  /// Whether the first line is a header that names the text of articles and another field.
  private static func isTable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = bytes.firstIndex { $0 == .newline || $0 == .carriageReturn } ?? bytes.count
    guard end < 2_000 else { return false }
    let line = UnsafeBufferPointer(rebasing: bytes[..<end])
    var reader = DelimitedTable(line, isTabbed: false).reader
    let names = FieldNames(mapping: [:])
    let fields = (reader.next()?.fields ?? []).map { names.match(reader.text($0))?.field }
    let known = Set(fields.compactMap(\.self))
    return known.contains(.body) && known.count > 1
  }

  /// Whether the beginning has no zero bytes and few control characters.
  private static func looksLikeText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let head = bytes.prefix(4_096)
    let controls = head.filter { $0 < 0x20 && ![9, 10, 12, 13].contains($0) }
    return !head.contains(0) && controls.count * 50 <= head.count
  }
}
