import Foundation
import Testing

@testable import ParallaxEvents

@Suite struct PairFeatureTests {
  @Test func noWeightIsAgainstItsSign() {
    #expect(PairWeights.standard.values.count == PairFeature.allCases.count)
    for (feature, weight) in zip(PairFeature.allCases, PairWeights.standard.values) {
      #expect(feature.countsAgainst ? weight <= 0 : weight >= 0, "\(feature)")
    }
  }

  /// What `Scripts/train-grouping` learns from: a file a set, a line a pair.
  @Test(arguments: ["basil", "newscluster", "newswcl50", "ecbplus", "meantime", "gunviolence"])
  func writesTheFeaturesOfCandidatePairs(_ name: String) throws {
    let environment = ProcessInfo.processInfo.environment
    guard let folder = environment["PARALLAX_EVAL"], let output = environment["PARALLAX_FEATURES"]
    else {
      print("skipped: PARALLAX_EVAL and PARALLAX_FEATURES do not name folders (\(name))")
      return
    }
    let set = URL(fileURLWithPath: folder).appendingPathComponent("data/\(name)")
    let gold = try GroupingEvaluationTests.events(set.appendingPathComponent("events.csv.gz"))
    let documents = try GroupingEvaluationTests.documents(
      set.appendingPathComponent("documents.jsonl.gz")
    ).filter { gold[$0.id] != nil }.sorted { $0.id < $1.id }
    let comparison = DocumentComparison(documents, configuration: GroupingConfiguration())
    let width = PairFeature.allCases.count
    var values = [Double](repeating: 0, count: comparison.pairs.count * width)
    comparison.scorer.forEachFeature(of: comparison.pairs) { pair, feature, value in
      values[pair * width + feature.rawValue] = value
    }
    var lines = ["first,second," + PairFeature.allCases.map { "\($0)" }.joined(separator: ",")]
    for first in documents.indices {
      for pair in comparison.pairs.range(first) {
        let second = Int(comparison.pairs.seconds[pair])
        let cells = values[(pair * width)..<((pair + 1) * width)].map { "\(Float($0))" }
        lines.append(([documents[first].id, documents[second].id] + cells).joined(separator: ","))
      }
    }
    let file = URL(fileURLWithPath: output).appendingPathComponent("\(name).csv")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
  }
}
