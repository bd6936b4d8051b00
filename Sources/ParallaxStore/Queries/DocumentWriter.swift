import GRDB
import ParallaxModel

/// Adds documents to the table inside one transaction.
struct DocumentWriter {
  /// What makes two documents of one id the same; where they were read from does not.
  ///
  /// A language that was only guessed is left out too: a later version may guess better.
  private static let contentColumns: [DocumentColumn] = [
    .outlet, .outletFrom, .title, .dateSeconds, .datePrecision, .url, .kind, .author, .givenEvent,
    .metadata, .body,
  ]

  private static let comparison: String = {
    let parts = contentColumns.map { "\($0.name) IS \($0.placeholder)" }
    let language = "CASE WHEN language_source IN ('given', 'page') THEN language END"
    return """
      SELECT \(parts.joined(separator: " AND ")) AND (\(language)) IS CAST(? AS TEXT),
        source_file, source_line, source_column
      FROM document WHERE id = CAST(? AS TEXT)
      """
  }()

  private static let insertion = """
    INSERT INTO document (position, \(DocumentColumn.names))
    VALUES (?, \(DocumentColumn.placeholders))
    """

  /// What became of the documents so far.
  private(set) var saved = SavedDocuments()
  private var lastPosition: Int64
  private let compare: Statement
  private let insert: Statement

  /// Prepares to add at the end.
  init(_ database: Database) throws {
    lastPosition = try Int64.fetchOne(database, sql: "SELECT max(position) FROM document") ?? 0
    compare = try database.cachedStatement(sql: Self.comparison)
    insert = try database.cachedStatement(sql: Self.insertion)
  }

  /// Adds a document unless the store has its id.
  mutating func save(_ document: Document) throws {
    let record = try DocumentRecord(document)
    if let (isSame, place) = try stored(record, isLanguageKnown: document.isLanguageKnown) {
      if isSame {
        saved.unchanged += 1
      } else {
        saved.conflicting.append(.init(document: document, stored: place))
      }
      return
    }
    lastPosition += 1
    try insert.execute(arguments: StatementArguments([lastPosition.databaseValue] + record.all))
    saved.added += 1
  }

  /// Whether the stored document of that id has the same content, and where it came from.
  private func stored(
    _ record: DocumentRecord, isLanguageKnown: Bool
  ) throws -> (isSame: Bool, place: SourcePlace)? {
    var values = Self.contentColumns.map { record[$0] }
    values.append(isLanguageKnown ? record[.language] : .null)
    values.append(record[.id])
    guard let row = try Row.fetchOne(compare, arguments: StatementArguments(values)) else {
      return nil
    }
    return (row[0], SourcePlace(path: row[1], line: row[2], column: row[3]))
  }
}

extension Document {
  /// Whether the source itself says the language.
  fileprivate var isLanguageKnown: Bool {
    switch languageSource {
    case .given, .page: true
    case .detected, .unknown: false
    }
  }
}
