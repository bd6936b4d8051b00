import Foundation
import GRDB
import ParallaxModel
import Testing

@testable import ParallaxStore

@Suite("The tables of a store")
struct StoreMigrationsTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("corpus.db")
  }

  private func refusal(_ open: () throws -> CorpusStore) -> String? {
    do {
      _ = try open()
      return nil
    } catch {
      return (error as? FatalDiagnostic)?.diagnostic.identifier
    }
  }

  @Test("are made when an import was killed before it made them")
  func unfinished() throws {
    try DatabaseQueue(path: path).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA application_id = \(StoreFileKind.applicationID)")
    }
    #expect(refusal { try CorpusStore(reading: path) } == "store-unfinished")
    #expect(try CorpusStore(path: path).save([.full]).added == 1)
    #expect(try CorpusStore(reading: path).count() == 1)
  }

  /// What version 1 of the tables was; it never changes.
  private static let version1 = """
    PRAGMA application_id = 1347570776;
    PRAGMA journal_mode = WAL;
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('1 documents');
    CREATE TABLE document (
      position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, outlet TEXT NOT NULL,
      outlet_from TEXT NOT NULL, title TEXT NOT NULL, date_seconds INTEGER, date_precision TEXT,
      url TEXT, language TEXT, language_source TEXT NOT NULL, kind TEXT NOT NULL, author TEXT,
      given_event TEXT, source_file TEXT NOT NULL, source_line INTEGER, source_column INTEGER,
      metadata TEXT NOT NULL, furniture TEXT NOT NULL, body TEXT NOT NULL
    ) STRICT;
    INSERT INTO document VALUES
      (1, 'x', 'A', 'given', 'Café', NULL, NULL, NULL, 'en', 'detected', 'news', NULL, NULL,
        'a.jsonl', 3, NULL, '{"desk":"city"}', '[]', 'The bridge is open.'),
      (2, 'y', 'A', 'given', 'Ferry', 1934150400, 'day', 'https://a.example/y', NULL, 'unknown',
        'unknown', NULL, 'e', 'a.jsonl', 4, NULL, '{}', '[]', 'It leaves.');
    """

  @Test("of version 1 are brought up to date with all that they hold")
  func version1() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: Self.version1) }
    try queue.close()
    #expect(refusal { try CorpusStore(reading: path) } == "store-unfinished")
    let store = try CorpusStore(path: path)
    let documents = try store.documents(limit: 9).map(\.document)
    #expect(documents.map(\.id) == ["x", "y"])
    #expect(documents[0].metadata == ["desk": "city"])
    #expect(documents[0].captions == "")
    #expect(documents[1].date == DocumentDate(year: 2031, month: 4, day: 17))
    #expect(try store.search("cafe").map(\.document.id) == ["x"])
    var changed = documents[1]
    changed.body = "It stays."
    let saved = try store.save(documents + [changed], versions: .kept { _, _ in true })
    #expect(saved.unchanged == 2)
    #expect(saved.versions == 1)
    #expect(try store.search("stays").map(\.position) == [3])
    #expect(try integrity(path) == ["ok"])
    try checkIndex(path)
  }

  @Test("are brought up to date, and the documents stay, when a migration is added")
  func laterMigration() throws {
    _ = try CorpusStore(path: path).save([.full, .sample("x")])
    var later = StoreMigrations.migrator
    later.registerMigration("4 later") { database in
      try database.execute(sql: "ALTER TABLE document ADD COLUMN later TEXT")
    }
    let queue = try DatabaseQueue(path: path)
    try later.migrate(queue)
    #expect(try queue.read { try String.fetchAll($0, sql: "SELECT id FROM document") }.count == 2)
    try queue.close()
    #expect(try integrity(path) == ["ok"])
  }

  @Test("of a later version are refused and left as they are")
  func superseded() throws {
    try laterMigration()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(refusal { try CorpusStore(path: path) } == "store-too-new")
    #expect(refusal { try CorpusStore(reading: path) } == "store-too-new")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test("have the columns that the records write")
  func columns() throws {
    _ = try CorpusStore(path: path)
    let names = try DatabaseQueue(path: path).read { database in
      try database.columns(in: "document").map(\.name)
    }
    #expect(names == ["position"] + DocumentColumn.allCases.map(\.name))
  }
}
