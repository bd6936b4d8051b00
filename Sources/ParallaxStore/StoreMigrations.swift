import GRDB

/// The tables of a store, and how those of earlier versions become them.
///
/// A migration that has shipped is never changed; a new one goes last.
enum StoreMigrations {
  /// All migrations, in order.
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 documents", migrate: makeDocuments)
    migrator.registerMigration("2 versions and search", migrate: makeVersions)
    migrator.registerMigration("3 captions", migrate: addCaptions)
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

  /// Documents that were imported before have none: their pages' captions are in the furniture.
  private static func addCaptions(_ database: Database) throws {
    try database.execute(
      sql: "ALTER TABLE document ADD COLUMN captions TEXT NOT NULL DEFAULT ''")
  }

  /// Several rows may have one id: they are the versions of a page.
  ///
  /// SQLite can take the constraint off a column only by writing the table again.
  ///
  /// The full-text index holds no second copy of the texts, and no trigger fills it: a trigger would
  /// index a text again whenever another column of its row changed. It collects the words of a
  /// transaction before it writes them, and merges what it wrote as rarely as it can: with the
  /// defaults, an import takes half as long again.
  private static func makeVersions(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE document_of_pages (
          position INTEGER PRIMARY KEY,
          id TEXT NOT NULL,
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
        ) STRICT;
        INSERT INTO document_of_pages SELECT * FROM document;
        DROP TABLE document;
        ALTER TABLE document_of_pages RENAME TO document;
        CREATE INDEX document_by_id ON document(id);

        CREATE TABLE version (
          position INTEGER PRIMARY KEY REFERENCES document(position),
          is_first INTEGER NOT NULL,
          is_latest INTEGER NOT NULL
        ) STRICT;

        CREATE VIRTUAL TABLE document_text USING fts5(
          title, body, content = 'document', content_rowid = 'position',
          tokenize = 'unicode61 remove_diacritics 2');
        INSERT INTO document_text(document_text, rank) VALUES ('hashsize', 33554432);
        INSERT INTO document_text(document_text, rank) VALUES ('automerge', 16);
        INSERT INTO document_text(document_text) VALUES ('rebuild');

        CREATE TABLE file (
          path TEXT PRIMARY KEY,
          reading TEXT NOT NULL,
          size INTEGER NOT NULL,
          sha256 TEXT NOT NULL,
          rows INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE run (
          number INTEGER PRIMARY KEY,
          command TEXT NOT NULL,
          read INTEGER NOT NULL,
          added INTEGER NOT NULL,
          versions INTEGER NOT NULL,
          unchanged INTEGER NOT NULL
        ) STRICT;
        """)
  }
}
