import Foundation
import Testing

/// How well copies that a script plants in real articles are found, and the changes in them.
@Suite struct CopyFloorTests {
  private struct Figures: Decodable {
    var planted: Int
    var precision: Double
    var recall: Double
    var changes: Int
    var word_for_word: Double
  }

  @Test func plantedCopiesAndChangesAreFound() throws {
    guard let set = EvaluationData.set("article_bias_prediction"),
      let scored = try Program.python(
        "Scripts/plant-copies", Program.path, set.appending(path: "documents.jsonl.gz").path,
        "--articles", Program.isReleaseBuild ? "1000" : "120", "--json")
    else { return }
    #expect(scored.exitCode == 0)
    let figures = try JSONDecoder().decode(Figures.self, from: Data(scored.output.utf8))
    #expect(figures.planted > 50 && figures.changes > 100)
    #expect(figures.precision >= 0.98)
    #expect(figures.recall >= 0.98)
    #expect(figures.word_for_word >= 0.98)
    print("copies: \(scored.output)")
  }

  /// Independent reports of one event share quotations, and no copy.
  @Test func noTwoReportsOfOneEventAreCalledACopy() throws {
    guard let set = EvaluationData.set("basil") else { return }
    let result = try Program.parallax(
      "copies", set.appending(path: "documents.jsonl.gz").path, "--quiet")
    #expect(result.exitCode == 0)
    let copies = ReadTable(csv: result.output).rows.filter { $0["kind"] != "partial" }
    #expect(copies.isEmpty)
  }
}
