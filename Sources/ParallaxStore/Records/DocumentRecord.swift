import Foundation
import GRDB
import ParallaxModel

/// A document as a row of the table `document`; its texts keep every byte.
struct DocumentRecord {
  /// The values by column.
  private var values: [DatabaseValue]

  /// Takes a document apart.
  ///
  /// - Throws: When the metadata cannot be written as JSON.
  init(_ document: Document) throws {
    values = Array(repeating: .null, count: DocumentColumn.allCases.count)
    set(.id, document.id)
    set(.outlet, document.outlet)
    set(.outletFrom, document.outletOrigin.rawValue)
    set(.title, document.title)
    set(.dateSeconds, document.date?.secondsSince1970)
    set(.datePrecision, document.date?.precision.rawValue)
    set(.url, document.url)
    set(.language, document.language)
    set(.languageSource, document.languageSource.rawValue)
    set(.kind, document.kind.rawValue)
    set(.author, document.author)
    set(.givenEvent, document.givenEvent)
    set(.sourceFile, document.source.path)
    set(.sourceLine, document.source.line.map(Int64.init))
    set(.sourceColumn, document.source.column.map(Int64.init))
    set(.metadata, try DocumentJSON.text(of: document.metadata))
    set(.furniture, try DocumentJSON.text(of: document.furniture))
    set(.body, document.body)
    set(.captions, document.captions)
  }

  /// The values of all columns, in their order.
  var all: [DatabaseValue] { values }

  /// The value of one column.
  subscript(column: DocumentColumn) -> DatabaseValue { values[column.rawValue] }

  private mutating func set(_ column: DocumentColumn, _ text: String?) {
    // Bytes of length 0 would be bound as NULL.
    values[column.rawValue] =
      text.map { $0.isEmpty ? "".databaseValue : Data($0.utf8).databaseValue } ?? .null
  }

  private mutating func set(_ column: DocumentColumn, _ number: Int64?) {
    values[column.rawValue] = number?.databaseValue ?? .null
  }
}

extension DocumentRecord {
  /// A value that no version of Parallax writes.
  struct UnknownValue: Error, CustomStringConvertible {
    var column: DocumentColumn
    var description: String { "the column \(column.name) has a value that is not known" }
  }

  /// Puts a document together from a row that has the columns of `DocumentColumn`, in order.
  ///
  /// - Throws: `UnknownValue`, and what is wrong with the JSON of the row.
  static func document(_ row: Row) throws -> Document {
    Document(
      id: try text(row, .id), outlet: try text(row, .outlet),
      outletOrigin: try name(row, .outletFrom), title: try text(row, .title),
      body: try text(row, .body), date: try date(row), url: try optionalText(row, .url),
      language: try optionalText(row, .language), languageSource: try name(row, .languageSource),
      kind: try name(row, .kind), author: try optionalText(row, .author),
      givenEvent: try optionalText(row, .givenEvent),
      source: SourcePlace(
        path: try text(row, .sourceFile), line: row[DocumentColumn.sourceLine.rawValue],
        column: row[DocumentColumn.sourceColumn.rawValue]),
      metadata: try DocumentJSON.metadata(try text(row, .metadata)),
      furniture: try DocumentJSON.furniture(try text(row, .furniture)),
      captions: try text(row, .captions))
  }

  /// Reads the date, which has both parts or neither.
  static func date(seconds: Int64?, precision: String?) throws -> DocumentDate? {
    guard seconds != nil || precision != nil else { return nil }
    guard let seconds, let precision = precision.flatMap(DatePrecision.init) else {
      throw UnknownValue(column: .datePrecision)
    }
    return DocumentDate(precision: precision, secondsSince1970: seconds)
  }

  private static func date(_ row: Row) throws -> DocumentDate? {
    try date(
      seconds: row[DocumentColumn.dateSeconds.rawValue],
      precision: try optionalText(row, .datePrecision))
  }

  private static func optionalText(_ row: Row, _ column: DocumentColumn) throws -> String? {
    row.hasNull(atIndex: column.rawValue) ? nil : try text(row, column)
  }

  private static func text(_ row: Row, _ column: DocumentColumn) throws -> String {
    try row.withUnsafeData(atIndex: column.rawValue) { bytes in
      bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
  }

  private static func name<Name: RawRepresentable<String>>(
    _ row: Row, _ column: DocumentColumn
  ) throws -> Name {
    guard let name = Name(rawValue: try text(row, column)) else {
      throw UnknownValue(column: column)
    }
    return name
  }
}
