import Foundation
import Testing

/// The report on 135 articles of three outlets on 45 events.
@Suite struct RealReportTests {
  private func documents() -> URL? {
    EvaluationData.set("basil")?.appending(path: "documents.jsonl.gz")
  }

  @Test func theTablesAreWholeAndCanBeMadeAgain() throws {
    guard let documents = documents() else { return }
    let events = documents.deletingLastPathComponent().appending(path: "events.csv.gz")
    let scratch = try ScratchFolder()
    let folder = scratch.path("report")
    let run = try Program.parallax(
      "report", documents.path, "--events", events.path, "--lexicon", "armed-conflict-en",
      "--lexicon", "reporting-verbs-en", "-o", folder, "--quiet")
    #expect(run.exitCode == 0)
    #expect(run.output.isEmpty, "a report prints nothing to standard output")

    let table = ReadTable(
      csv: try String(contentsOfFile: folder + "/events.csv", encoding: .utf8))
    #expect(table.rows.count == 135)
    #expect(Set(table.rows.map { $0["event_id"] ?? "" }).count == 45)
    #expect(table.rows.allSatisfy { $0["assigned_by"] == "given" })

    guard let made = try Program.python("Scripts/remake-tables", folder) else { return }
    print(made.output, terminator: "")
    #expect(made.exitCode == 0, "\(made.output)")
    guard let read = try Program.python("Scripts/read-alike", folder) else { return }
    print(read.output, terminator: "")
    if read.exitCode == 77 {
      print("skipped: there is no pandas; the tables were read with csv only")
    } else {
      #expect(read.exitCode == 0, "\(read.output)")
    }
  }

  @Test func theNumberOfThreadsChangesNothing() throws {
    guard let documents = documents() else { return }
    let outputs = try ["1", "2"].map {
      try Program.parallax("counts", documents.path, "--threads", $0, "--quiet")
    }
    #expect(outputs.allSatisfy { $0.exitCode == 0 })
    #expect(outputs[0].output.utf8.count > 10_000)
    #expect(outputs[0].output == outputs[1].output)
  }
}
