import Foundation
import GRDB
import ParallaxModel
import Testing

@testable import ParallaxStore

@Suite("A database of articles")
struct NewsDatabaseTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("nela ?#%.db")
  }

  private func make(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  private let table = """
    CREATE TABLE NewsData (Id TEXT PRIMARY KEY, date TEXT, SOURCE TEXT, title TEXT, content TEXT,
      author TEXT, url TEXT, published TEXT, published_utc INTEGER, collection_utc INTEGER);
    CREATE TABLE tweet (id TEXT, article_id TEXT, embedded_tweet TEXT);
    """

  private func rows(_ database: NewsDatabase, size: Int) throws -> [[Int]] {
    let bounds = try database.bounds(size: size)
    return try zip(bounds, bounds.dropFirst()).map {
      try database.rows(after: $0, through: $1).map(\.number)
    }
  }

  @Test("gives its rows as text, byte for byte")
  func values() throws {
    try make(
      table + """
        INSERT INTO newsdata VALUES ('a', NULL, 'gull', 'T', CAST(x'41004280' AS TEXT), '', 'u',
          'x', 1580515200, 1.5);
        """)
    let database = try #require(try NewsDatabase(path: path))
    #expect(database.columns[..<5] == ["Id", "date", "SOURCE", "title", "content"])
    let row = try #require(try database.rows(after: 0, through: 1).first)
    #expect(row.number == 1)
    #expect(
      row.values
        == [
          Data("a".utf8), nil, Data("gull".utf8), Data("T".utf8), Data([0x41, 0, 0x42, 0x80]),
          Data(), Data("u".utf8), Data("x".utf8), Data("1580515200".utf8), Data("1.5".utf8),
        ])
  }

  @Test("is cut into parts, whether its row ids have gaps or not")
  func bounds() throws {
    try make(table)
    #expect(try NewsDatabase(path: path)?.bounds(size: 3) == [0])
    func insert(_ ids: [Int]) throws {
      try make(
        ids.map { "INSERT INTO newsdata (rowid, id) VALUES (\($0), 'i\($0)');" }.joined())
    }
    try insert(Array(5...12))
    let dense = try #require(try NewsDatabase(path: path))
    #expect(try rows(dense, size: 3) == [[5, 6, 7], [8, 9, 10], [11, 12]])
    try insert([1_000_000, .max - 1, -7])
    let sparse = try #require(try NewsDatabase(path: path))
    #expect(
      try rows(sparse, size: 4)
        == [[-7, 5, 6, 7], [8, 9, 10, 11], [12, 1_000_000, .max - 1]])
  }

  @Test("can be read in WAL mode where nothing can be written, and gets no file beside it")
  func readOnly() throws {
    try make("PRAGMA journal_mode = WAL;" + table + "INSERT INTO newsdata (id) VALUES ('a');")
    #expect(folder.names.count == 1)
    let database = try #require(try NewsDatabase(path: path))
    #expect(try rows(database, size: 9) == [[1]])
    #expect(folder.names.count == 1)
  }

  @Test("is read with what stands in its log")
  func log() throws {
    let writer = try DatabaseQueue(path: path)
    try writer.writeWithoutTransaction {
      try $0.execute(
        sql: "PRAGMA journal_mode = WAL;" + table + "INSERT INTO newsdata (id) VALUES ('a');")
    }
    let database = try #require(try NewsDatabase(path: path))
    #expect(try rows(database, size: 9) == [[1]])
    try writer.close()
  }

  @Test(
    "is none without a table of articles",
    arguments: [
      "CREATE TABLE other (source, title, content)", "CREATE TABLE newsdata (source, title)",
      "CREATE VIEW newsdata AS SELECT 1 AS source, 2 AS title, 3 AS content",
    ])
  func otherDatabase(sql: String) throws {
    try make(sql)
    #expect(try NewsDatabase(path: path) == nil)
  }

  @Test("that is damaged says so")
  func damaged() throws {
    try make(table)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for index in 100..<bytes.count { bytes[index] = 0xAA }
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect {
      _ = try NewsDatabase(path: path)
    } throws: {
      ($0 as? FatalDiagnostic)?.diagnostic.identifier == "file-unreadable"
    }
  }
}
