import Foundation
import Testing

/// How well `parallax extract` reads title, author and date of the saved pages that others labeled.
@Suite struct MetadataFloorTests {
  /// A field, and the least share of the pages whose label it must meet.
  ///
  /// A floor is a point under what docs/methods/page-metadata.md reports, and only rises.
  struct Floor: Sendable, CustomTestStringConvertible {
    var field: String
    var recall: Double
    var precision: Double

    var testDescription: String { field }
  }

  private static let floors = [
    Floor(field: "title", recall: 0.86, precision: 0.86),
    Floor(field: "author", recall: 0.73, precision: 0.855),
    Floor(field: "date", recall: 0.895, precision: 0.925),
  ]

  private struct Score: Decodable {
    var with_truth: Int
    var recall: Double
    var precision: Double
  }

  @Test func reachesTheFloors() throws {
    guard let set = EvaluationData.set("extraction_trafilatura") else { return }
    let scratch = try ScratchFolder()
    let pages = scratch.path("pages.json")
    // Exit code 2: two pages are one article's, and one of them is left out.
    _ = try Program.parallax(
      "extract", set.appending(path: "html").path, "--quiet", "--max-errors", "100%", "-o", pages)
    guard
      let scored = try Program.python(
        EvaluationData.scorer, "metadata", set.appending(path: "truth.json.gz").path, pages)
    else { return }
    let scores = try JSONDecoder().decode([String: Score].self, from: Data(scored.output.utf8))
    for floor in Self.floors {
      let score = try #require(scores[floor.field])
      print("\(floor.field): recall \(score.recall), precision \(score.precision)")
      #expect(score.with_truth > 200)
      #expect(score.recall >= floor.recall, "\(floor.field)")
      #expect(score.precision >= floor.precision, "\(floor.field)")
    }
  }
}
