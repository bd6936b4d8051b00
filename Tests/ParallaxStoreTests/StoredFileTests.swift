import Foundation
import GRDB
import ParallaxModel
import Testing

@testable import ParallaxStore

@Suite("What a store remembers of files and runs")
struct StoredFileTests {
  let folder: TemporaryFolder
  let store: CorpusStore

  init() throws {
    folder = try TemporaryFolder()
    store = try CorpusStore(path: folder.file("corpus.db"))
  }

  private func file(_ path: String, rows: Int = 1) -> StoredFile {
    StoredFile(path: path, reading: "r", size: 12, sha256: "abc", rows: rows)
  }

  @Test("is the last of each path, in order of the paths")
  func paths() throws {
    _ = try store.save([], files: [file("b"), file("a")])
    _ = try store.save([], files: [file("b", rows: 7)])
    #expect(try store.files() == [file("a"), file("b", rows: 7)])
    #expect(try store.summary().files == 2)
  }

  @Test("has no file of which a document was left out")
  func conflicting() throws {
    _ = try store.save([.sample("x")], files: [file("a.jsonl")])
    var other = Document.sample("x", body: "Other.")
    other.source.path = "b.jsonl"
    _ = try store.save([other], files: [file("b.jsonl"), file("c.jsonl")])
    #expect(try store.files().map(\.path) == ["a.jsonl", "c.jsonl"])
  }

  @Test("is saved together with the documents, or not at all")
  func together() throws {
    try DatabaseQueue(path: folder.file("corpus.db")).write { database in
      try database.execute(
        sql: """
          CREATE TRIGGER refuse BEFORE INSERT ON file
          BEGIN SELECT RAISE(ABORT, 'refused'); END
          """)
    }
    #expect(throws: FatalDiagnostic.self) {
      try store.save([.sample("x")], files: [file("a.jsonl")])
    }
    #expect(try store.count() == 0)
    #expect(try store.search("bridge").isEmpty)
  }

  @Test("counts the runs, and those without a change")
  func runs() throws {
    for documents in [[Document.sample("x")], [.sample("x")], []] {
      _ = try store.save(
        documents,
        run: {
          StoreRun(
            command: "update", read: 1, added: $0.added, versions: 0, unchanged: $0.unchanged)
        })
    }
    let summary = try store.summary()
    #expect(summary.runs == 3)
    #expect(summary.unchangedRuns == 2)
    #expect(summary.bytes > 4_096)
  }
}
