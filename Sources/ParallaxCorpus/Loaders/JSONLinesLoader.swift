import Foundation
import ParallaxModel

/// Loads files with one JSON object a line, whole or in parts.
///
/// The text is taken exactly as stored: nothing is treated as page furniture.
public struct JSONLinesLoader: Sendable {
  private let file: InputFile
  private let builder: RecordBuilder
  private let names: FieldNames
  private let articleList: String?

  /// Prepares to load one file.
  public init(file: InputFile, options: LoadOptions) {
    self.init(file: file, options: options, source: nil)
  }

  /// Prepares to load one file of a source.
  init(file: InputFile, options: LoadOptions, source: (any SourceFormat.Type)?) {
    self.file = file
    builder = RecordBuilder(file: file, usesFolders: false, source: source)
    names = FieldNames(mapping: options.fieldMap, source: source)
    articleList = source?.articleList
  }

  /// Loads all of the data.
  public func load(_ data: Data) -> LoadResult {
    load(LineChunk(range: 0..<data.count, firstLine: 1), of: data)
  }

  /// Loads one part of the data; parts can be loaded at the same time on several threads.
  public func load(_ chunk: LineChunk, of data: Data) -> LoadResult {
    data.withUnsafeBytes { raw in
      load(raw.bindMemory(to: UInt8.self), range: chunk.range, firstLine: chunk.firstLine)
    }
  }

  func load(
    _ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, firstLine: Int
  ) -> LoadResult {
    var result = LoadResult(path: file.path, format: .jsonLines)
    var reader = JSONRecordReader(names: names)
    let isValid = UTF8Validation.firstFault(in: UnsafeBufferPointer(rebasing: bytes[range])) == nil
    var line = firstLine
    var start = range.lowerBound
    while start < range.upperBound {
      let rest = range.upperBound - start
      let found = memchr(bytes.baseAddress! + start, Int32(UInt8.newline), rest)
      let length = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(bytes.baseAddress! + start) }
      let end = start + (length ?? rest)
      loadLine(bytes, start..<end, line, isValid: isValid, &reader, &result)
      start = end + 1
      line += 1
    }
    return result
  }

  private func loadLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ line: Int, isValid: Bool,
    _ reader: inout JSONRecordReader, _ result: inout LoadResult
  ) {
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    guard text.contains(where: { $0 > 0x20 }) else { return }
    let place = SourcePlace(path: file.path, line: line)
    if let refusal = SizeLimits.refusal(ofRow: range.count, at: place) {
      result.reject(refusal)
      return
    }
    if !isValid, let fault = UTF8Validation.firstFault(in: text) {
      result.reject(InvalidUTF8.diagnostic(path: file.path, line: line, offset: fault, in: text))
      return
    }
    do throws(JSONFault) {
      if let articleList {
        let event = try EventArticles(bytes, range, listName: articleList)
        try event.add(to: &result, reader: &reader, builder: builder, at: place, stem: file.stem)
        return
      }
      let record = try reader.read(bytes, range)
      if result.fieldMap.isEmpty { result.fieldMap = record.fieldMap }
      result.take(builder.document(from: record, at: place, diagnostics: &result.diagnostics))
    } catch {
      let column = UTF8Validation.column(of: error.offset - range.lowerBound, in: text)
      result.reject(
        Diagnostic(
          .error, "broken-json", "this line is no whole JSON object: \(error.summary)",
          at: SourcePlace(path: file.path, line: line, column: column),
          remedy: "write one object a line; the other lines are loaded"))
    }
  }
}

/// The error for bytes that are not UTF-8.
enum InvalidUTF8 {
  static func diagnostic(
    path: String, line: Int, offset: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Diagnostic {
    let byte = String(text[offset], radix: 16, uppercase: true)
    return Diagnostic(
      .error, "invalid-utf8", "this row is left out: byte 0x\(byte) is not UTF-8",
      at: SourcePlace(
        path: path, line: line, column: UTF8Validation.column(of: offset, in: text)),
      remedy: "save the file as UTF-8")
  }
}
