import Foundation
import ParallaxModel
import ParallaxPipeline
import Testing

@Suite("A store")
struct StoreInputTests {
  let folder: TemporaryFolder
  let articles: String
  let store: String
  let lexicons: String

  init() throws {
    folder = try TemporaryFolder()
    articles = folder.path + "/articles"
    store = folder.path + "/corpus.db"
    lexicons = folder.path + "/lexicons"
    try folder.write(
      "articles/bridge/north.md",
      "---\noutlet: North\ndate: 2031-04-17\n---\n# Bridge “open”\n\nThe brutal regime fell.\n")
    try folder.write("articles/bridge/south.txt", "Bridge\n\nThe regime said “no brutal act”.\n")
    let rows = (0..<150).map { number in
      #"{"id":"r\#(number)","outlet":"Rows","title":"Row \#(number)","#
        + #""body":"A brutal regime, \#(number) times.","event":"e\#(number % 3)","#
        + #""language":"en"}"#
    }
    try folder.write("articles/rows.jsonl", rows.joined(separator: "\n") + "\n")
    try folder.write(
      "lexicons/small/lexicon.yml",
      """
      id: small
      title: A small list
      version: "1"
      language: en
      license: CC0-1.0
      authors: [Nobody]
      validated: no
      categories:
        - id: loaded
          label: Loaded
          entries:
            - { id: brutal, patterns: [brutal] }
            - { id: regime, patterns: [regime] }

      """)
  }

  private func configuration(_ inputs: [String], threads: Int = 2) -> Configuration {
    var configuration = Configuration()
    configuration.inputs = inputs
    configuration.lexicons = [lexicons + "/small/lexicon.yml"]
    configuration.threads = threads
    return configuration
  }

  private func importing(
    _ inputs: [String], log: DiagnosticLog = DiagnosticLog()
  ) throws -> ImportTally {
    try CorpusImport(configuration(inputs), observer: RunObserver(didFind: log.add))
      .run(into: store)
  }

  private func table(
    _ table: StreamedTable, of inputs: [String], threads: Int = 2, log: DiagnosticLog = .init()
  ) throws -> (text: String, tally: RowTally) {
    var bytes: [UInt8] = []
    let run = TableRun(
      configuration(inputs, threads: threads), observer: RunObserver(didFind: log.add))
    let tally = try run.write(table) { bytes += $0 }
    return (String(decoding: bytes, as: UTF8.self), tally)
  }

  @Test("gives the tables of the folder that was imported, byte for byte")
  func sameTables() throws {
    #expect(try importing([articles]).summary.hasPrefix("read 152, added 152, unchanged 0,"))
    for kind in StreamedTable.allCases {
      let ofFolder = try table(kind, of: [articles])
      let ofStore = try table(kind, of: [store])
      #expect(ofFolder.text == ofStore.text, "\(kind)")
      // Some tables have a row only for what somebody says, or for a term that is adopted.
      let isWhole = ![.quotations, .sources, .stances, .adoptions].contains(kind)
      #expect(!isWhole || ofFolder.text.utf8.count(where: { $0 == 0x0A }) > 150, "\(kind)")
      #expect(ofFolder.tally == ofStore.tally)
      #expect(try table(kind, of: [store], threads: 1).text == ofStore.text)
    }
  }

  @Test("stays as it is when the same is imported again")
  func importedTwice() throws {
    _ = try importing([articles])
    let log = DiagnosticLog()
    let tally = try importing([articles], log: log)
    #expect(tally.summary == "read 152, added 0, unchanged 152, conflicting 0, rejected 0")
    #expect(tally.rows.errors == 0)
    #expect(log.all.isEmpty)
  }

  @Test("can be imported into another, and into itself")
  func importedFromStore() throws {
    _ = try importing([articles])
    #expect(try importing([store]).unchanged == 152)
    let other = folder.path + "/other.db"
    #expect(try CorpusImport(configuration([store])).run(into: other).added == 152)
    #expect(try table(.documents, of: [other]).text == table(.documents, of: [store]).text)
  }

  @Test("refuses other content by an id that it has, with both places")
  func conflict() throws {
    let first = try folder.write(
      "one.jsonl", #"{"id":"x","outlet":"A","title":"T","body":"One."}"# + "\n")
    let second = try folder.write(
      "two.jsonl",
      #"{"id":"y","outlet":"A","title":"T","body":"Two."}"# + "\n"
        + #"{"id":"x","outlet":"A","title":"T","body":"Two."}"# + "\n" + "{broken\n")
    _ = try importing([first])
    let log = DiagnosticLog()
    let tally = try importing([second], log: log)
    #expect(tally.summary == "read 3, added 1, unchanged 0, conflicting 1, rejected 1")
    #expect(tally.rows.errors == 2)
    let error = try #require(log.all.first { $0.identifier == "conflicting-document" })
    #expect(error.severity == .error)
    #expect(error.place == SourcePlace(path: second, line: 2))
    #expect(error.summary.contains("\(first):1"))
  }

  @Test("is searched for duplicates together with the other inputs")
  func duplicates() throws {
    _ = try importing([articles])
    let log = DiagnosticLog()
    let tally = try table(.documents, of: [articles + "/rows.jsonl", store], log: log).tally
    #expect(tally.read == 302)
    #expect(tally.documents == 152)
    #expect(tally.duplicates == 150)
    #expect(tally.errors == 0)
    #expect(log.all.map(\.identifier).allSatisfy { $0 == "duplicate-id" })
    #expect(log.all.map(\.severity).allSatisfy { $0 == .note })
    #expect(log.all.allSatisfy { $0.place == SourcePlace(path: store) })
  }

  @Test("has a digest of its content, not of its file")
  func digest() throws {
    let more = try folder.write(
      "more.jsonl", #"{"id":"z","outlet":"A","title":"T","body":"More."}"# + "\n")
    let rows = articles + "/rows.jsonl"
    let other = folder.path + "/other.db"
    _ = try importing([rows, more])
    for input in [rows, more] { _ = try CorpusImport(configuration([input])).run(into: other) }
    // The header has a number that is the user's own; it makes another file of the same content.
    var bytes = try Data(contentsOf: URL(fileURLWithPath: other))
    bytes[63] = 1
    try bytes.write(to: URL(fileURLWithPath: other))
    let inputs = try [store, other].map { try manifest(of: $0).inputs }
    #expect(inputs.map(\.count) == [1, 1])
    #expect(inputs.map { $0[0].documents } == [151, 151])
    #expect(inputs[0][0].path == "corpus.db")
    #expect(inputs[0][0].sha256.count == 64)
    #expect(inputs[0][0].sha256 == inputs[1][0].sha256)
    _ = try importing([articles + "/bridge"])
    #expect(try manifest(of: store).inputs[0].sha256 != inputs[0][0].sha256)
    #expect(try manifest(of: other).inputs[0].sha256 == inputs[0][0].sha256)
  }

  private func manifest(of input: String) throws -> RunManifest {
    var configuration = configuration([input])
    configuration.parts = [.digests]
    return try StudyBuilder(configuration).build().study.manifest
  }

  @Test("that is empty says so, and one of another program is refused")
  func unusable() throws {
    _ = try importing([folder.path + "/none.txt"])
    let log = DiagnosticLog()
    _ = try table(.documents, of: [store], log: log)
    #expect(log.all.map(\.identifier) == ["no-documents"])
    let foreign = try folder.write(
      "foreign.db", "SQLite format 3\0" + String(repeating: "\0", count: 4_000))
    let other = DiagnosticLog()
    let tally = try table(.documents, of: [articles, foreign], log: other).tally
    #expect(tally.documents == 152)
    #expect(tally.errors == 1)
    #expect(other.all.map(\.identifier) == ["not-a-store"])
  }

  @Test("is described in a few lines")
  func info() throws {
    _ = try importing([articles])
    let lines = try CorpusInfo(store: store).lines
    #expect(lines[0] == "documents 152")
    #expect(lines.contains { $0.hasPrefix("outlets ") && $0.contains("Rows 150") })
    #expect(lines.contains { $0.hasPrefix("events ") && $0.contains("e0 50") })
    #expect(lines.contains("dates 2031-04-17 to 2031-04-17, none 151"))
    #expect(lines.contains("versions none"))
  }
}
