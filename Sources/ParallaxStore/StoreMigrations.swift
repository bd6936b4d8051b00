import GRDB

/// The tables of a store, and how those of earlier versions become them.
///
/// A migration that has shipped is never changed; a new one goes last.
enum StoreMigrations {
  /// All migrations, in order.
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 documents", migrate: makeDocuments)
    return migrator
  }()

  /// The position is the key of the rows, so that they lie in the file in order of import.
  private static func makeDocuments(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE document (
          position INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          outlet TEXT NOT NULL,
          outlet_from TEXT NOT NULL,
          title TEXT NOT NULL,
          date_seconds INTEGER,
          date_precision TEXT,
          url TEXT,
          language TEXT,
          language_source TEXT NOT NULL,
          kind TEXT NOT NULL,
          author TEXT,
          given_event TEXT,
          source_file TEXT NOT NULL,
          source_line INTEGER,
          source_column INTEGER,
          metadata TEXT NOT NULL,
          furniture TEXT NOT NULL,
          body TEXT NOT NULL
        ) STRICT
        """)
  }
}
