import Foundation
import ParallaxModel

/// Turns rows that another program holds in columns into documents, as if they had been read from a
/// file of the same source.
public struct FieldRowLoader: Sendable {
  private let file: InputFile
  private let format: InputFormat
  private let columns: [String]
  private let matches: [FieldNames.Match?]
  private let missingWords: Set<String>
  private let remarks: Set<String>
  private let builder: RecordBuilder

  /// Prepares to load.
  ///
  /// - Parameters:
  ///   - columns: The names of the columns.
  ///   - file: Where the rows are from.
  ///   - format: The source that wrote them.
  ///   - options: How they are read.
  public init(columns: [String], file: InputFile, format: InputFormat, options: LoadOptions) {
    let source = SourceFormats.source(of: format)
    let names = FieldNames(mapping: options.fieldMap, source: source)
    self.file = file
    self.format = format
    self.columns = columns
    matches = columns.map(names.match)
    missingWords = names.missingWords
    remarks = source?.remarks ?? []
    builder = RecordBuilder(file: file, usesFolders: false, source: source)
  }

  /// Loads rows, each with its number and the bytes of each column; nil for a value that is missing.
  public func load(_ rows: [(number: Int, values: [Data?])]) -> LoadResult {
    var result = LoadResult(path: file.path, format: format)
    for row in rows {
      let place = SourcePlace(path: file.path, line: row.number)
      if let fault = fault(of: row.values, at: place) {
        result.reject(fault)
        continue
      }
      let record = record(of: row.values)
      if result.fieldMap.isEmpty { result.fieldMap = record.fieldMap }
      result.take(builder.document(from: record, at: place, diagnostics: &result.diagnostics))
    }
    result.mergeRemarks(remarks)
    return result
  }

  private func record(of values: [Data?]) -> Record {
    var record = Record()
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      let text = String(decoding: value, as: UTF8.self)
      guard !missingWords.contains(text) else { continue }
      if let match = matches[index] {
        record.set(match, text, name: columns[index])
      } else {
        record.metadata[columns[index]] = text
      }
    }
    return record
  }

  private func fault(of values: [Data?], at place: SourcePlace) -> Diagnostic? {
    for (column, value) in zip(columns, values) {
      let fault = value?.withUnsafeBytes {
        UTF8Validation.firstFault(in: $0.bindMemory(to: UInt8.self))
      }
      guard let value, let offset = fault ?? nil else { continue }
      let byte = String(value[value.startIndex + offset], radix: 16, uppercase: true)
      return Diagnostic(
        .error, "invalid-utf8",
        "this row is left out: byte 0x\(byte) of the column \u{201C}\(column)\u{201D} is not UTF-8",
        at: place, remedy: "write the texts to the database as UTF-8")
    }
    return nil
  }
}
