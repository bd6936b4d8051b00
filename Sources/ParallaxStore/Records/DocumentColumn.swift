/// The columns of the table `document` that hold a document, in the order of the table.
enum DocumentColumn: Int, CaseIterable {
  case id, outlet, outletFrom, title, dateSeconds, datePrecision, url, language, languageSource
  case kind, author, givenEvent, sourceFile, sourceLine, sourceColumn, metadata, furniture, body
  case captions

  /// The name in the table.
  var name: String {
    switch self {
    case .outletFrom: "outlet_from"
    case .dateSeconds: "date_seconds"
    case .datePrecision: "date_precision"
    case .languageSource: "language_source"
    case .givenEvent: "given_event"
    case .sourceFile: "source_file"
    case .sourceLine: "source_line"
    case .sourceColumn: "source_column"
    default: "\(self)"
    }
  }

  /// The placeholder of a value in SQL.
  ///
  /// Texts are bound as bytes and cast: SQLite would end a bound string at its first NUL.
  var placeholder: String {
    switch self {
    case .dateSeconds, .sourceLine, .sourceColumn: "?"
    default: "CAST(? AS TEXT)"
    }
  }

  /// The names of all columns, separated by commas.
  static let names = allCases.map(\.name).joined(separator: ", ")

  /// The names with that of the table, where another table has columns of the same names.
  static let qualifiedNames = allCases.map { "document." + $0.name }.joined(separator: ", ")

  /// The placeholders of all columns, separated by commas.
  static let placeholders = allCases.map(\.placeholder).joined(separator: ", ")
}
