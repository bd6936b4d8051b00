import Foundation
import GRDB
import Testing

/// A store that programs write, and the articles that it must hold at the end.
struct StoreUnderTest {
  /// The folder that holds all files.
  let folder: URL
  /// The name of the store in it.
  let name: String

  /// Writes articles by ids `PREFIX0`, `PREFIX1`, … as JSON Lines.
  static func writeArticles(_ count: Int, prefix: String = "n", to file: URL) throws {
    let sentences = [
      "The café by the ferry was open.", "Nobody crossed the bridge on Monday.",
      "The harbor was quiet until noon.", "A new road leads to the northern gate.",
    ]
    let rows = (0..<count).map { number -> String in
      let body = (0..<12).map { sentences[(number / ($0 + 1)) % sentences.count] }
        .joined(separator: " ")
      return #"{"id":"\#(prefix)\#(number)","outlet":"Gull","title":"Article \#(number)","#
        + #""body":"\#(body) \#(prefix)\#(number)","language":"en"}"# + "\n"
    }
    try Data(rows.joined().utf8).write(to: file)
  }

  /// Checks the store as it lies on the disk: a copy of it, so that the next program finds it as the
  /// last one left it.
  ///
  /// - Returns: The number of documents; 0 where there is no store yet.
  func check(_ comment: Comment) throws -> Int {
    let copy = folder.appending(path: "copy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: copy) }
    for ending in ["", "-wal", "-journal"] {
      let file = folder.appending(path: name + ending)
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      try FileManager.default.copyItem(at: file, to: copy.appending(path: name + ending))
    }
    let path = copy.appending(path: name).path
    guard FileManager.default.fileExists(atPath: path) else { return 0 }
    return try DatabaseQueue(path: path).writeWithoutTransaction { database in
      #expect(
        try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"], comment)
      guard try database.tableExists("document_text") else { return 0 }
      try database.execute(
        sql: "INSERT INTO document_text (document_text, rank) VALUES ('integrity-check', 1)")
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT count(*), count(DISTINCT id), coalesce(max(position), 0),
            (SELECT count(*) FROM version), (SELECT count(*) FROM document_text)
          FROM document
          """)
      let numbers = (0..<5).map { row?[$0] as Int? ?? -1 }
      #expect(numbers[1] == numbers[0], "a document is there twice: \(comment)")
      #expect(numbers[2] == numbers[0], comment)
      #expect(numbers[3] == 0, comment)
      #expect(numbers[4] == numbers[0], comment)
      return numbers[0]
    }
  }

  /// Removes the store.
  func remove() {
    for ending in ["", "-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(at: folder.appending(path: name + ending))
    }
  }
}
