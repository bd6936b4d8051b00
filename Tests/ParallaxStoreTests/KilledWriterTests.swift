import Foundation
import GRDB
import ParallaxModel
import Testing

@testable import ParallaxStore

@Suite("A writer that is killed")
struct KilledWriterTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("corpus.db")
  }

  /// Runs a body while another connection has written 400 documents and has not committed them.
  ///
  /// Its cache is so small that most of them stand in the log already.
  private func whileWriting(_ body: () throws -> Void) throws {
    let writer = try DatabaseQueue(path: path)
    try writer.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA cache_size = 8; BEGIN IMMEDIATE")
      var documents = try DocumentWriter(database)
      for number in 0..<400 {
        try documents.save(.sample("w\(number)", body: String(repeating: "word ", count: 500)))
      }
      #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM document") == 402)
      try body()
      try database.execute(sql: "ROLLBACK")
    }
  }

  @Test("has shown nothing to others")
  func unseen() throws {
    let store = try CorpusStore(path: path)
    _ = try store.save([.full, .sample("x")])
    try whileWriting {
      let log = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int ?? 0
      #expect(log > 500_000)
      #expect(try store.count() == 2)
      #expect(try CorpusStore(reading: path).documents(limit: .max).count == 2)
    }
    #expect(try store.count() == 2)
  }

  @Test("leaves a store that is whole and goes on")
  func leftBehind() throws {
    let copy = folder.file("left.db")
    let store = try CorpusStore(path: path)
    _ = try store.save([.full, .sample("x")])
    try whileWriting {
      // What lies on the disk at this moment is what a kill leaves.
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      try FileManager.default.copyItem(atPath: path + "-wal", toPath: copy + "-wal")
    }
    #expect(try integrity(copy) == ["ok"])
    #expect(try CorpusStore(reading: copy).count() == 2)
    let saved = try CorpusStore(path: copy).save([.full, .sample("x"), .sample("w0")])
    #expect(saved.unchanged == 2)
    #expect(saved.added == 1)
    #expect(try integrity(copy) == ["ok"])
  }

  @Test("leaves a file that can be filled, also while it makes the store")
  func marking() throws {
    try DatabaseQueue(path: path).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA application_id = \(StoreFileKind.applicationID)")
    }
    // Killed after the first page was written and before the journal of a file that was empty went:
    // SQLite's file format, section 3.
    let journal: [UInt8] =
      [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7] + [UInt8](repeating: 0xFF, count: 4)
      + [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 16, 0] + [UInt8](repeating: 0, count: 484)
    try Data(journal).write(to: URL(fileURLWithPath: path + "-journal"))
    #expect(StoreFileKind(path: path) == .store)

    #expect(try CorpusStore(path: path).save([.full]).added == 1)
    #expect(StoreFileKind(path: path) == .store)
    #expect(try CorpusStore(path: path).save([.full]).unchanged == 1)
  }

  @Test("leaves nothing of a save that fails in the middle")
  func failedSave() throws {
    let store = try CorpusStore(path: path)
    try DatabaseQueue(path: path).write { database in
      try database.execute(
        sql: """
          CREATE TRIGGER refuse BEFORE INSERT ON document WHEN new.id = 'bad'
          BEGIN SELECT RAISE(ABORT, 'refused'); END
          """)
    }
    #expect(throws: FatalDiagnostic.self) {
      try store.save([.sample("a"), .sample("bad"), .sample("b")])
    }
    #expect(try store.count() == 0)
    #expect(try store.save([.sample("a"), .sample("b")]).added == 2)
  }
}
