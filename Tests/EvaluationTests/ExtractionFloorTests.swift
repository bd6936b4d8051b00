import Foundation
import Testing

/// How well `parallax extract` finds the text that others marked on the same pages.
@Suite struct ExtractionFloorTests {
  /// A set, the measure it is scored by, and the least score on it.
  ///
  /// A floor is a little under what docs/methods/extraction.md reports, and only rises.
  struct Floor: Sendable, CustomTestStringConvertible {
    var name: String
    var measure: Measure
    var least: Double

    var testDescription: String { name }
  }

  /// What the scorer counts.
  enum Measure: Sendable {
    /// Runs of four words shared with the whole text.
    case shingles
    /// Segments that must and must not be in the text.
    case segments
    /// Runs of four words of the text's beginning that were found.
    case beginning
  }

  private static let floors = [
    Floor(name: "extraction_scrapinghub", measure: .shingles, least: 0.970),
    Floor(name: "extraction_trafilatura", measure: .segments, least: 0.932),
    Floor(name: "extraction_goose3", measure: .beginning, least: 0.98),
  ]

  private struct Score: Decodable {
    struct Quality: Decodable { var f1: Double }
    struct Prefix: Decodable { var mean_shingle_recall: Double }
    var missing_from_pred: Int
    var shingle4: Quality?
    var segments: Quality?
    var prefix: Prefix?

    func value(_ measure: Measure) -> Double? {
      switch measure {
      case .shingles: shingle4?.f1
      case .segments: segments?.f1
      case .beginning: prefix?.mean_shingle_recall
      }
    }
  }

  @Test(arguments: floors)
  func reachesTheFloor(_ floor: Floor) throws {
    guard let set = EvaluationData.set(floor.name) else { return }
    let scratch = try ScratchFolder()
    let texts = scratch.path("texts.json")
    // Some pages of the sets are damaged; all are to be read.
    let run = try Program.parallax(
      "extract", set.appending(path: "html").path, "-o", texts, "--quiet", "--max-errors", "100%")
    #expect(run.exitCode == 0 || run.exitCode == 2)
    guard
      let scored = try Program.python(
        EvaluationData.scorer, "extraction", set.appending(path: "truth.json.gz").path, texts)
    else { return }
    let score = try JSONDecoder().decode(Score.self, from: Data(scored.output.utf8))
    let value = try #require(score.value(floor.measure))
    print("\(floor.name): \(floor.measure) \(value), floor \(floor.least)")
    #expect(score.missing_from_pred == 0)
    #expect(value >= floor.least)
  }
}
