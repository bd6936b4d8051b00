import Foundation
import ParallaxModel
import ParallaxPipeline
import Testing

@Suite("An update of a store")
struct StoreUpdateTests {
  let folder: TemporaryFolder
  let store: String

  init() throws {
    folder = try TemporaryFolder()
    store = folder.path + "/corpus.db"
  }

  private func configuration(_ inputs: [String]) -> Configuration {
    var configuration = Configuration()
    configuration.inputs = inputs
    configuration.threads = 2
    return configuration
  }

  private func row(_ id: String, _ body: String, outlet: String = "Gull") -> String {
    #"{"id":"\#(id)","outlet":"\#(outlet)","title":"T","body":"\#(body)","language":"en"}"# + "\n"
  }

  @discardableResult private func update(
    _ inputs: String..., mode: CorpusImport.Mode = .update, log: DiagnosticLog = DiagnosticLog(),
    change: (inout Configuration) -> Void = { _ in }
  ) throws -> String {
    var configuration = configuration(inputs)
    change(&configuration)
    return try CorpusImport(configuration, mode: mode, observer: RunObserver(didFind: log.add))
      .run(into: store).summary
  }

  private func documents(
    _ inputs: [String], _ versions: VersionChoice? = nil
  ) throws -> (rows: [[Substring]], summary: String) {
    var bytes: [UInt8] = []
    var configuration = configuration(inputs)
    configuration.versions = versions
    let tally = try TableRun(configuration).write(.documents) { bytes += $0 }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
    return (
      lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }, tally.summary
    )
  }

  @Test("adds what is new, keeps what changed as a version, and counts the rest as unchanged")
  func versions() throws {
    let first = try folder.write("a.jsonl", row("x", "One.") + row("y", "Same."))
    let second = try folder.write(
      "b.jsonl", row("x", "Two.") + row("y", "Same.") + row("z", "New.") + "{broken\n")
    #expect(
      try update(first) == "read 2, added 2, new versions 0, unchanged 0, rejected 0")
    #expect(
      try update(second) == "read 4, added 1, new versions 1, unchanged 1, rejected 1")
    #expect(
      try update(first, second) == "read 6, added 0, new versions 0, unchanged 5, rejected 1")
    let latest = try documents([store])
    #expect(latest.rows.map { $0[0] } == ["y", "x", "z"])
    #expect(latest.rows.map { $0[15] } == ["\(first)", "\(second)", "\(second)"])
    #expect(latest.summary == "read 4, documents 3, older versions 1")
    #expect(
      try documents([store], .first).rows.map { $0[15] } == ["\(first)", "\(first)", "\(second)"])
    let all = try documents([store], .all)
    #expect(all.summary == "read 4, documents 4")
    #expect(Set(all.rows.map { $0[0] }).count == 4)
    #expect(all.rows.map { $0[14] } == ["x", "y", "x", "z"])
    #expect(all.rows.allSatisfy { $0[0].hasPrefix("\($0[14])@") })
  }

  @Test("gives versions the same ids in any order")
  func stableIDs() throws {
    let first = try folder.write("a.jsonl", row("x", "One.") + row("x", "Two."))
    let second = try folder.write("b.jsonl", row("x", "Two.") + row("x", "One."))
    try update(first)
    func ids(_ inputs: String...) throws -> [Substring] {
      try documents(inputs, .all).rows.map { $0[0] }.sorted()
    }
    #expect(try ids(first) == ids(second))
    #expect(try ids(store) == ids(second))
    #expect(try ids(store, second) == ids(second))
    #expect(try ids(second).count == 2)
  }

  @Test("does not read a file again that is as it was, and the numbers add up all the same")
  func unchangedFiles() throws {
    let file = try folder.write("a.jsonl", row("x", "One.") + row("y", "Two."))
    try update(file)
    #expect(try update(file) == "read 2, added 0, new versions 0, unchanged 2, rejected 0")
    // Of the same size, other content.
    try folder.write("a.jsonl", row("x", "One.") + row("y", "Too."))
    #expect(try update(file) == "read 2, added 0, new versions 1, unchanged 1, rejected 0")
  }

  @Test("reads a file again that would be read otherwise, or had an error")
  func readAgain() throws {
    let file = try folder.write(
      "a.jsonl", #"{"id":"x","outlet":"Gull","title":"T","body":"One.","other":"Two."}"# + "\n")
    try update(file)
    #expect(
      try update(file) { $0.fieldMap = ["body=other"] }
        == "read 1, added 0, new versions 1, unchanged 0, rejected 0")
    let broken = try folder.write("b.jsonl", row("y", "One.") + "{broken\n")
    try update(broken)
    let log = DiagnosticLog()
    #expect(
      try update(broken, log: log) == "read 2, added 0, new versions 0, unchanged 1, rejected 1")
    #expect(log.all.map(\.identifier) == ["broken-json"])
  }

  @Test("refuses another article by an id that is there")
  func collision() throws {
    let first = try folder.write("a.jsonl", row("x", "One."))
    let second = try folder.write("b.jsonl", row("x", "Two.", outlet: "Heron"))
    try update(first)
    let log = DiagnosticLog()
    #expect(
      try update(second, log: log)
        == "read 1, added 0, new versions 0, unchanged 0, conflicting 1, rejected 0")
    #expect(log.all.map(\.identifier) == ["conflicting-document"])
    #expect(try update(second, log: log).contains("conflicting 1"))
  }

  @Test("takes the versions of another store along, unless told otherwise")
  func otherStore() throws {
    try update(try folder.write("a.jsonl", row("x", "One.") + row("x", "Two.")))
    let other = folder.path + "/other.db"
    #expect(
      try CorpusImport(configuration([store]), mode: .update).run(into: other).summary
        == "read 2, added 1, new versions 1, unchanged 0, rejected 0")
    #expect(try documents([other], .all).rows == documents([store], .all).rows)
    var latest = configuration([store])
    latest.versions = .latest
    #expect(
      try CorpusImport(latest, mode: .update).run(into: folder.path + "/latest.db").summary
        == "read 2, added 1, new versions 0, unchanged 0, rejected 0, older versions 1")
  }

  @Test("is refused changes by an import, which is strict")
  func strictImport() throws {
    let file = try folder.write("a.jsonl", row("x", "One.") + row("x", "Two.") + row("x", "One."))
    #expect(
      try update(file, mode: .import)
        == "read 3, added 1, unchanged 0, conflicting 1, rejected 0, duplicates 1")
  }

  @Test("is described with its versions, runs, files and size")
  func info() throws {
    let file = try folder.write("a.jsonl", row("x", "One.") + row("x", "Two.") + row("y", "One."))
    for _ in 0..<3 { try update(file) }
    let lines = try CorpusInfo(store: store).lines
    #expect(lines[0] == "documents 2")
    #expect(lines.contains("versions 1 beside the latest, of documents 1"))
    #expect(lines.contains("runs 3, without a change 2"))
    #expect(lines.contains("files 1"))
    #expect(lines.contains { $0.hasPrefix("size ") && $0.hasSuffix(" bytes") })
  }

  @Test("can be searched, and the numbers add up")
  func match() throws {
    let file = try folder.write(
      "a.jsonl", row("x", "The café.") + row("y", "A ferry.") + row("x", "The ferry."))
    try update(file)
    var configuration = configuration([store])
    configuration.match = "FERRY"
    var tally = try TableRun(configuration).write(.documents) { _ in }
    #expect(tally.summary == "read 3, documents 2, older versions 1")
    configuration.match = "café"
    configuration.versions = .first
    tally = try TableRun(configuration).write(.documents) { _ in }
    #expect(tally.summary == "read 3, documents 1, older versions 1, filtered 1")
    configuration.inputs = [file, store]
    let log = DiagnosticLog()
    tally = try TableRun(configuration, observer: RunObserver(didFind: log.add))
      .write(.documents) { _ in }
    #expect(log.all.map(\.identifier).contains("search-needs-store"))
    #expect(tally.documents == 1)
  }
}
