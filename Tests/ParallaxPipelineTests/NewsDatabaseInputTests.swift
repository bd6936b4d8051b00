import Foundation
import GRDB
import ParallaxModel
import ParallaxPipeline
import Testing

@Suite("A NELA-GT database as an input")
struct NewsDatabaseInputTests {
  let folder: TemporaryFolder
  let json: String
  let database: String

  /// The same invented articles as a JSON array and as SQLite.
  init() throws {
    folder = try TemporaryFolder()
    database = folder.path + "/nela.db"
    let rows: [[(name: String, value: (any DatabaseValueConvertible)?)]] = (0..<700).map { number in
      [
        ("id", "gull--2031-04-17--Ferry \(number)"), ("date", "2031-04-17"), ("source", "gull"),
        ("title", number == 4 ? "" : "Ferry “\(number)”"),
        ("content", number == 4 ? "" : "The café ferry \(number) @ @ @ @ @ leaves.\n\nIt is full."),
        ("author", number % 2 == 0 ? "" : "N. Orr"),
        ("published", "Thu, 17 Apr 2031 09:30:0\(number % 10) GMT"),
        ("published_utc", number == 3 ? 0 : 1_934_184_600 + number),
        ("collection_utc", 1_934_190_000), ("url", "https://gull.example/\(number)"),
      ]
    }
    let objects = rows.map { row in
      "{" + row.map { #""\#($0.name)": \#(Self.json($0.value))"# }.joined(separator: ", ") + "}"
    }
    json = try folder.write("gull.json", "[\n" + objects.joined(separator: ",\n") + "\n]\n")
    let queue = try DatabaseQueue(path: database)
    try queue.write { database in
      try database.execute(
        sql: """
          CREATE TABLE newsdata (id TEXT PRIMARY KEY, date TEXT, source TEXT, title TEXT,
            content TEXT, author TEXT, published TEXT, published_utc INTEGER,
            collection_utc INTEGER, url TEXT);
          CREATE TABLE tweet (id TEXT, article_id TEXT, embedded_tweet TEXT);
          """)
      for row in rows {
        try database.execute(
          sql: "INSERT INTO newsdata VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          arguments: StatementArguments(row.map(\.value)))
      }
    }
    try queue.close()
  }

  private static func json(_ value: (any DatabaseValueConvertible)?) -> String {
    if let number = value as? Int { return "\(number)" }
    let text = (value as? String ?? "").replacingOccurrences(of: "\n", with: "\\n")
    return "\"\(text)\""
  }

  private func configuration(_ input: String, threads: Int = 2) -> ParallaxPipeline.Configuration {
    var configuration = ParallaxPipeline.Configuration()
    configuration.inputs = [input]
    configuration.threads = threads
    return configuration
  }

  /// The table documents without the columns that say where a row was read from, and the last.
  private func documents(
    _ input: String, threads: Int = 2, log: DiagnosticLog = DiagnosticLog()
  ) throws -> (rows: [[Substring]], tally: RowTally) {
    var bytes: [UInt8] = []
    let run = TableRun(
      configuration(input, threads: threads), observer: RunObserver(didFind: log.add))
    let tally = try run.write(.documents) { bytes += $0 }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return (
      lines.map { Array($0.split(separator: ",", omittingEmptySubsequences: false).dropLast(3)) },
      tally
    )
  }

  @Test("gives the documents of the JSON files")
  func sameDocuments() throws {
    let fromJSON = try documents(json)
    let fromDatabase = try documents(database)
    #expect(fromJSON.rows.count == 700)
    #expect(fromDatabase.rows == fromJSON.rows)
    #expect(fromDatabase.tally == fromJSON.tally)
    #expect(try documents(database, threads: 1).rows == fromDatabase.rows)
  }

  @Test("gives the texts and the metadata of the JSON files, too")
  func sameContent() throws {
    let store = folder.path + "/store.db"
    #expect(try CorpusImport(configuration(json)).run(into: store).added == 699)
    #expect(try CorpusImport(configuration(database)).run(into: store).unchanged == 699)
  }

  @Test("names the row of what it rejects")
  func rejected() throws {
    let log = DiagnosticLog()
    let tally = try documents(database, log: log).tally
    #expect(tally.read == 700)
    #expect(tally.rejected == 1)
    let error = try #require(log.all.first { $0.severity == .error })
    #expect(error.identifier == "empty-document")
    #expect(error.place == SourcePlace(path: database, line: 5))
    try DatabaseQueue(path: database).write {
      try $0.execute(sql: "UPDATE newsdata SET content = CAST(x'4180' AS TEXT) WHERE rowid = 9")
    }
    let second = DiagnosticLog()
    #expect(try documents(database, log: second).tally.rejected == 2)
    let invalid = try #require(second.all.first { $0.identifier == "invalid-utf8" })
    #expect(invalid.place == SourcePlace(path: database, line: 9))
    #expect(invalid.summary.contains("0x80 of the column “content”"))
  }

  @Test("is described by a dry run, with its fields")
  func check() throws {
    var lines: [String] = []
    _ = try CorpusCheck(configuration(database)).run(
      line: { lines.append($0) }, observer: RunObserver())
    #expect(lines[0] == "\(database): nela-gt, rows 512, documents 511, rejected 1")
    #expect(lines.contains("  body from column “content”"))
  }

  @Test("of another program is refused as before")
  func refused() throws {
    let other = folder.path + "/other.db"
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t (content)") }
    let log = DiagnosticLog()
    #expect(try documents(other, log: log).tally.rejected == 1)
    #expect(log.all.map(\.identifier).contains("not-a-store"))
  }
}
