/// The kind of value a column holds, by the names of Frictionless Table Schema.
public enum ColumnType: String, Sendable {
  case string
  case integer
  case number
}

/// One column of a table.
public struct Column: Sendable, Equatable {
  /// The name in the header.
  public let name: String
  /// The kind of value.
  public let type: ColumnType
  /// What it says, in one sentence.
  public let description: String
  /// The unit, where the value has one.
  public let unit: String?

  /// Makes a column.
  public init(_ name: String, _ type: ColumnType, _ description: String, unit: String? = nil) {
    self.name = name
    self.type = type
    self.description = description
    self.unit = unit
  }
}

/// The columns of a table, what names a row, and the order of the rows.
public struct TableSchema: Sendable, Equatable {
  /// The table's name, also that of its file.
  public let name: String
  /// What one row is.
  public let description: String
  /// In the order of the file.
  public let columns: [Column]
  /// The columns that together name a row.
  public let primaryKey: [String]
  /// How the rows are sorted.
  public let rowOrder: String

  /// Makes a schema.
  public init(
    name: String, description: String, columns: [Column], primaryKey: [String], rowOrder: String
  ) {
    self.name = name
    self.description = description
    self.columns = columns
    self.primaryKey = primaryKey
    self.rowOrder = rowOrder
  }

  /// Every table of articles, in the order of the documentation.
  public static let all: [TableSchema] = [
    DocumentsTable.schema, WordsTable.schema, EventsTable.schema, OccurrencesTable.schema,
    CountsTable.fullSchema, ComparisonTable.schema, ConcordanceTable.schema, QuotationsTable.schema,
    SourcesTable.schema, StancesTable.schema, AdoptionsTable.schema,
  ]

  /// The tables of events: what they are made of, what became of them, their outlets side by side.
  public static let aboutEvents: [TableSchema] = [
    EventSummaryTable.schema, EventChangesTable.schema, CoverageTable.schema,
    StatementsTable.schema,
  ]

  /// The tables of the validation of a list, which are in no report.
  public static let validation: [TableSchema] = [
    LexiconSampleTable.schema, LexiconScoreTable.schema,
  ]
}
