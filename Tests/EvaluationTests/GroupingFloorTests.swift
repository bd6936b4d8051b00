import Foundation
import Testing

/// How well `parallax events` finds the events that others found in the same articles.
@Suite struct GroupingFloorTests {
  /// A set, and the least B-cubed F1 on it.
  ///
  /// A floor is a point under what docs/methods/event-grouping.md reports, and only rises.
  struct Floor: Sendable, CustomTestStringConvertible {
    var name: String
    var bCubed: Double
    var needsReleaseBuild = false

    var testDescription: String { name }
  }

  private static let floors = [
    Floor(name: "basil", bCubed: 0.99),
    Floor(name: "newscluster", bCubed: 0.957),
    Floor(name: "newswcl50", bCubed: 0.99),
    Floor(name: "ecbplus", bCubed: 0.948),
    Floor(name: "gunviolence", bCubed: 0.948, needsReleaseBuild: true),
  ]

  private struct Score: Decodable {
    struct BCubed: Decodable { var f1: Double }
    var bcubed: BCubed
    var missing_from_pred: Int
  }

  @Test(arguments: floors)
  func reachesTheFloor(_ floor: Floor) throws {
    guard let set = EvaluationData.set(floor.name) else { return }
    if floor.needsReleaseBuild, !Program.isReleaseBuild {
      print("skipped: \(floor.name) takes minutes in a debug build; make eval measures it")
      return
    }
    let scratch = try ScratchFolder()
    let events = scratch.path("events.csv")
    let run = try Program.parallax(
      "events", set.appending(path: "documents.jsonl.gz").path, "--events", "auto", "-o", events,
      "--quiet")
    #expect(run.exitCode == 0)
    guard
      let scored = try Program.python(
        EvaluationData.scorer, "grouping", set.appending(path: "events.csv.gz").path, events)
    else { return }
    let score = try JSONDecoder().decode(Score.self, from: Data(scored.output.utf8))
    print("\(floor.name): B-cubed F1 \(score.bcubed.f1), floor \(floor.bCubed)")
    #expect(score.missing_from_pred == 0)
    #expect(score.bcubed.f1 >= floor.bCubed)
  }
}
