import Foundation
import Testing

/// With the same dictionary Parallax counts what quanteda counts; `docs/methods/matching.md` explains
/// what differs.
@Suite struct MatchingFloorTests {
  @Test func countsAsQuantedaDoes() throws {
    guard let data = EvaluationData.parity() else { return }
    let script = EvaluationData.packageRoot.appending(path: "Scripts/compare-with-quanteda").path
    guard let result = try Program.python(script, Program.path, data.path) else { return }
    #expect(result.exitCode == 0)
    var shares: [String: Double] = [:]
    for line in result.output.split(separator: "\n") {
      let words = line.split(separator: " ", omittingEmptySubsequences: true)
      if words.count > 1, let share = Double(words[1]) { shares[String(words[0])] = share }
      if ["documents", "cells", "lines"].contains(words.first) { print(line) }
    }
    #expect(shares["documents", default: 0] >= 0.999)
    #expect(shares["cells", default: 0] >= 0.998)
    #expect(shares["lines", default: 0] >= 0.999)
  }
}
