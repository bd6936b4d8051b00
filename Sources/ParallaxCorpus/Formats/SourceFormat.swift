import ParallaxModel

/// What is known of the files of one source of news: how they are recognized, which of their
/// names fill which field, and what has to be put right.
protocol SourceFormat: Sendable {
  /// The format.
  static var format: InputFormat { get }
  /// The names that fill a field before all aliases, the surest first.
  static var fieldNames: [CorpusField: [String]] { get }
  /// What the source writes for a value that is missing.
  static var missingWords: Set<String> { get }
  /// The objects of JSON whose members are fields of their own, named as `object.member`.
  static var nestedNames: Set<String> { get }
  /// Whether its tables need no column with a text.
  static var holdsHeadlinesOnly: Bool { get }
  /// Whether folders may name the event and the outlet of a file with one article.
  static var usesFolders: Bool { get }
  /// The list inside each object whose members are the articles, where objects are events.
  static var articleList: String? { get }
  /// The identifiers of what is said once a file, with the number of articles.
  static var remarks: Set<String> { get }

  /// Whether the columns of a table or the keys of an object are those of the source.
  ///
  /// - Parameter names: The names as `FieldNames.normalized` writes them.
  /// - Returns: True when all that tell the source from others are there.
  static func recognizes(_ names: Set<String>) -> Bool

  /// Puts an article right before it is understood.
  static func refine(
    _ record: inout Record, at place: SourcePlace, diagnostics: inout [Diagnostic])

  /// Why an article of the source may have neither title nor text; nil for the common words.
  static func rejection(of record: Record, at place: SourcePlace) -> Diagnostic?
}

extension SourceFormat {
  static var fieldNames: [CorpusField: [String]] { [:] }
  static var missingWords: Set<String> { [] }
  static var nestedNames: Set<String> { [] }
  static var holdsHeadlinesOnly: Bool { false }
  static var usesFolders: Bool { true }
  static var articleList: String? { nil }
  static var remarks: Set<String> { [] }

  static func refine(
    _ record: inout Record, at place: SourcePlace, diagnostics: inout [Diagnostic]
  ) {}

  static func rejection(of record: Record, at place: SourcePlace) -> Diagnostic? { nil }
}

/// A source whose tables are separated by tabs and have no header.
protocol HeaderlessFormat: SourceFormat {
  /// The names of the columns in their order.
  static var columns: [String] { get }
  /// Whether quotation marks around a field are marks and not its text.
  static var hasQuotes: Bool { get }

  /// Whether a row is one of the source's.
  static func recognizes(row: [String]) -> Bool
}

extension HeaderlessFormat {
  /// Whether a file begins with a header all the same.
  static func hasHeader(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let table = DelimitedTable(bytes, isTabbed: true)
    var reader = table.reader
    guard let row = reader.next() else { return false }
    return recognizes(Set(row.fields.map { FieldNames.normalized(reader.text($0)) }))
  }

  static func recognizes(_ names: Set<String>) -> Bool {
    names.isSuperset(of: columns.map(FieldNames.normalized))
  }
}
