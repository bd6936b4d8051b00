import GRDB
import ParallaxModel

/// Adds documents to the tables inside one transaction.
struct DocumentWriter {
  /// What makes two documents of one id the same; where they were read from does not, nor when the
  /// page was retrieved.
  ///
  /// A language that was only guessed is left out too: a later version may guess better.
  private static let contentColumns: [DocumentColumn] = [
    .outlet, .outletFrom, .title, .dateSeconds, .datePrecision, .url, .kind, .author, .givenEvent,
    .body, .captions, .metadata,
  ]

  private static let comparison: String = {
    var parts = contentColumns.dropLast().map { "\($0.name) IS \($0.placeholder)" }
    let copyFields = Document.copyFields.sorted().map { "'$.\($0)'" }.joined(separator: ", ")
    let placeholder = DocumentColumn.metadata.placeholder
    parts.append(
      "json_remove(metadata, \(copyFields)) IS json_remove(\(placeholder), \(copyFields))")
    let language = "CASE WHEN language_source IN ('given', 'page') THEN language END"
    return """
      SELECT position, \(parts.joined(separator: " AND ")) AND (\(language)) IS CAST(? AS TEXT)
      FROM document WHERE id = CAST(? AS TEXT) ORDER BY position
      """
  }()

  private static let insertion = """
    INSERT INTO document (position, \(DocumentColumn.names))
    VALUES (?, \(DocumentColumn.placeholders))
    """

  private static let indexing = """
    INSERT INTO document_text (rowid, title, body) VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT))
    """

  /// What became of the documents so far.
  private(set) var saved = SavedDocuments()
  private let policy: VersionPolicy
  private let database: Database
  private var lastPosition: Int64
  private let compare: Statement
  private let insert: Statement
  private let index: Statement

  /// Prepares to add at the end.
  init(_ database: Database, _ policy: VersionPolicy = .refused) throws {
    self.database = database
    self.policy = policy
    lastPosition = try Int64.fetchOne(database, sql: "SELECT max(position) FROM document") ?? 0
    compare = try database.cachedStatement(sql: Self.comparison)
    insert = try database.cachedStatement(sql: Self.insertion)
    index = try database.cachedStatement(sql: Self.indexing)
  }

  /// Adds a document unless the store has it, or has its id and may not keep versions.
  mutating func save(_ document: Document) throws {
    let record = try DocumentRecord(document)
    let versions = try self.versions(record, isLanguageKnown: document.isLanguageKnown)
    guard let last = versions.last else {
      try add(record)
      saved.added += 1
      return
    }
    if versions.contains(where: \.isSame) {
      saved.unchanged += 1
      return
    }
    let stored = try self.document(at: last.position)
    guard case .kept(let isVersion) = policy, isVersion(document, stored) else {
      saved.conflicting.append(.init(document: document, stored: stored.source))
      return
    }
    try add(record)
    try rank(versions.map(\.position) + [lastPosition])
    saved.versions += 1
  }

  private mutating func add(_ record: DocumentRecord) throws {
    lastPosition += 1
    let position = lastPosition.databaseValue
    try insert.execute(arguments: StatementArguments([position] + record.all))
    try index.execute(arguments: [position, record[.title], record[.body]])
  }

  /// The stored versions of the page, in order of import, and whether each has the same content.
  private func versions(
    _ record: DocumentRecord, isLanguageKnown: Bool
  ) throws -> [(position: Int64, isSame: Bool)] {
    var values = Self.contentColumns.map { record[$0] }
    values.append(isLanguageKnown ? record[.language] : .null)
    values.append(record[.id])
    return try Row.fetchAll(compare, arguments: StatementArguments(values)).map { ($0[0], $0[1]) }
  }

  private func document(at position: Int64) throws -> Document {
    let sql = "SELECT \(DocumentColumn.names) FROM document WHERE position = ?"
    guard let row = try Row.fetchOne(database, sql: sql, arguments: [position]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    return try DocumentRecord.document(row)
  }

  /// Says of the versions of a page which is the first and which is the latest: by date, and those
  /// without one, or with the same, by order of import.
  private func rank(_ positions: [Int64]) throws {
    let dates = try positions.map { VersionDate(try document(at: $0)) }
    guard let latest = dates.indices.max(by: { (dates[$0], $0) < (dates[$1], $1) }),
      let first = dates.indices.min(by: { (dates[$0], $0) < (dates[$1], $1) })
    else { return }
    for (index, position) in positions.enumerated() {
      try database.execute(
        sql: "INSERT OR REPLACE INTO version (position, is_first, is_latest) VALUES (?, ?, ?)",
        arguments: [position, index == first, index == latest])
    }
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
