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

  @Test("are brought up to date, and the documents stay, when a migration is added")
  func laterMigration() throws {
    _ = try CorpusStore(path: path).save([.full, .sample("x")])
    var later = StoreMigrations.migrator
    later.registerMigration("2 later") { database in
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
