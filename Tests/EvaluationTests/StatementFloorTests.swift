import Foundation
import Testing

/// Whether `parallax statements` still finds the pairs of sentences that were read.
///
/// The sheet has places and readings only: see docs/methods/statements.md.
@Suite struct StatementFloorTests {
  /// Of 52 pairs that tell the same fact.
  private static let fewestFound = 50

  private struct Sentence: Hashable {
    var document: String
    var start: String
  }

  @Test func findsThePairsThatWereRead() throws {
    guard let set = EvaluationData.set("basil") else { return }
    let sheet = EvaluationData.packageRoot
      .appending(path: "Tests/EvaluationTests/Statements/basil-pairs.csv")
    let read = ReadTable(csv: try String(contentsOf: sheet, encoding: .utf8)).rows
    let drawn = read.filter { $0["drawn"] == "random" }
    #expect(drawn.count == 40)
    #expect(drawn.count { $0["reading"] == "same" } >= 36)

    let scratch = try ScratchFolder()
    let output = scratch.path("statements.csv")
    let run = try Program.parallax(
      "statements", set.appending(path: "documents.jsonl.gz").path, "--events",
      set.appending(path: "events.csv.gz").path, "-o", output, "--quiet")
    #expect(run.exitCode == 0)
    var statements: [Sentence: String] = [:]
    for row in ReadTable(csv: try String(contentsOfFile: output, encoding: .utf8)).rows {
      guard let document = row["document_id"], let start = row["sentence_start"] else { continue }
      statements[Sentence(document: document, start: start)] =
        "\(row["event_id"] ?? "") \(row["statement"] ?? "")"
    }
    let same = read.filter { $0["reading"] == "same" }
    let found = same.count { row in
      let pair = ["first", "second"].map { side in
        statements[
          Sentence(
            document: row["\(side)_document_id"] ?? "", start: row["\(side)_start"] ?? "")]
      }
      return pair[0] != nil && pair[0] == pair[1]
    }
    print("statements: \(found) of \(same.count) pairs, floor \(Self.fewestFound)")
    #expect(found >= Self.fewestFound)
  }
}
