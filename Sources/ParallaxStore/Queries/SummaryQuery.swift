import GRDB
import ParallaxModel

/// Counts what a store holds.
enum SummaryQuery {
  private static let latest = StoreSelection.condition(.latest)

  /// The summary of the whole store.
  static func summary(_ database: Database) throws -> CorpusSummary {
    var summary = CorpusSummary()
    summary.documents = try count(database, where: "TRUE")
    summary.otherVersions =
      try number(database, "SELECT count(*) FROM document") - summary.documents
    summary.documentsWithVersions = try number(
      database, "SELECT count(*) FROM version WHERE is_latest")
    summary.headlineOnly = try count(database, where: "body = ''")
    summary.undated = try count(database, where: "date_seconds IS NULL")
    summary.outlets = try shares(database, of: .outlet)
    summary.events = try shares(database, of: .givenEvent)
    summary.languages = try shares(database, of: .language)
    summary.firstDate = try date(database, order: "ASC")
    summary.lastDate = try date(database, order: "DESC")
    summary.files = try number(database, "SELECT count(*) FROM file")
    summary.runs = try number(database, "SELECT count(*) FROM run")
    summary.unchangedRuns = try number(
      database, "SELECT count(*) FROM run WHERE added = 0 AND versions = 0")
    summary.bytes = try number(
      database, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
    return summary
  }

  private static func count(_ database: Database, where condition: String) throws -> Int {
    try number(database, "SELECT count(*) FROM document WHERE \(condition) AND \(latest)")
  }

  private static func number(_ database: Database, _ sql: String) throws -> Int {
    try Int.fetchOne(database, sql: sql) ?? 0
  }

  /// The documents of each value of a column, in order of its bytes.
  private static func shares(
    _ database: Database, of column: DocumentColumn
  ) throws -> [CorpusSummary.Share] {
    let name = column.name
    return try Row.fetchAll(
      database,
      sql: """
        SELECT \(name), count(*) FROM document WHERE \(name) IS NOT NULL AND \(latest)
        GROUP BY \(name) ORDER BY \(name)
        """
    ).map { CorpusSummary.Share(name: $0[0], documents: $0[1]) }
  }

  private static func date(_ database: Database, order: String) throws -> DocumentDate? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT date_seconds, date_precision FROM document WHERE date_seconds IS NOT NULL
          AND \(latest)
        ORDER BY date_seconds \(order), date_precision LIMIT 1
        """)
    return try row.flatMap { try DocumentRecord.date(seconds: $0[0], precision: $0[1]) }
  }
}
