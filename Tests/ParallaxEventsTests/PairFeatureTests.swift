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

  /// What `Scripts/train-grouping` learns from: a file a set, and one with its dates removed; a line a
  /// pair.
  @Test(arguments: [
    "basil", "newscluster", "newswcl50", "ecbplus", "meantime", "gunviolence", "pud_multilingual",
  ])
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
    let undated = documents.map { document in
      var document = document
      document.date = nil
      return document
    }
    for (documents, suffix) in [(documents, ""), (undated, "-undated")] {
      let file = URL(fileURLWithPath: output).appendingPathComponent("\(name)\(suffix).csv")
      try Data(Self.table(documents).utf8).write(to: file)
    }
  }

  private static func table(_ documents: [GroupingDocument]) -> String {
    let comparison = DocumentComparison(
      documents, configuration: GroupingConfiguration(), threads: 2)
    var lines = ["first,second," + PairFeature.allCases.map { "\($0)" }.joined(separator: ",")]
    for first in documents.indices {
      comparison.scorer.forEachPair(of: first..<first + 1) { pair, features in
        let ids = [documents[first].id, documents[Int(comparison.pairs.seconds[pair])].id]
        lines.append((ids + features.map { "\(Float($0))" }).joined(separator: ","))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
