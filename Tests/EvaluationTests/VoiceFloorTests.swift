import Foundation
import Testing

/// How well quotations, speakers and voices agree with hand labels.
@Suite struct VoiceFloorTests {
  /// The least figures on a set.
  ///
  /// Each is a little under what docs/methods/voices.md reports, and only rises.
  struct Floor: Sendable {
    var token = 0.0
    var precision = 0.0
    var exact = 0.0
    var speaker = 0.0
  }

  private static let floors: [String: [String: Floor]] = [
    "polnear": [
      "direct+mixed": Floor(token: 0.948, precision: 0.94, exact: 0.798, speaker: 0.86),
      "speech": Floor(token: 0.905, precision: 0.92, exact: 0.7, speaker: 0.735),
    ],
    "quotes_ru": [
      "direct": Floor(token: 0.99, exact: 0.97, speaker: 0.8),
      "speech": Floor(token: 0.87, exact: 0.79, speaker: 0.74),
    ],
    "quotes_cs": ["direct": Floor(token: 0.99, exact: 0.99)],
  ]

  private struct Score: Decodable {
    struct Quality: Decodable {
      var f1: Double
      var precision: Double
    }
    struct Speakers: Decodable { var end_to_end_overlap: Double }
    var token: Quality
    var exact_fragments: Quality
    var speaker: Speakers
  }

  @Test(arguments: ["polnear", "quotes_ru", "quotes_cs"])
  func quotationsReachTheFloors(_ name: String) throws {
    guard let set = EvaluationData.set(name) else { return }
    let scratch = try ScratchFolder()
    let found = scratch.path("found.jsonl")
    #expect(
      try Program.parallax(
        "quotations", set.appending(path: "documents.jsonl.gz").path, "--format", "jsonl", "-o",
        found, "--quiet"
      ).exitCode == 0)
    guard
      let scored = try Program.python(
        "Scripts/score-quotations", EvaluationData.scorer, set.path, found)
    else { return }
    let scores = try JSONDecoder().decode([String: Score].self, from: Data(scored.output.utf8))
    for (part, floor) in try #require(Self.floors[name]).sorted(by: { $0.key < $1.key }) {
      let score = try #require(scores[part])
      #expect(score.token.f1 >= floor.token, "\(part)")
      #expect(score.token.precision >= floor.precision, "\(part)")
      #expect(score.exact_fragments.f1 >= floor.exact, "\(part)")
      #expect(score.speaker.end_to_end_overlap >= floor.speaker, "\(part)")
      print(
        "\(name) \(part): token \(score.token.f1), exact \(score.exact_fragments.f1), "
          + "speaker \(score.speaker.end_to_end_overlap)")
    }
  }

  private struct Spans: Decodable {
    var accuracy: Double
    var recall_quoted: Double
  }

  @Test func quotedSpansAreDirectAndOthersAreNot() throws {
    guard let set = EvaluationData.set("basil") else { return }
    let scratch = try ScratchFolder()
    let words = scratch.path("words.jsonl")
    let documents = set.appending(path: "documents.jsonl.gz").path
    #expect(
      try Program.parallax("tokens", documents, "--voices", "-o", words, "--quiet").exitCode == 0)
    guard let scored = try Program.python("Scripts/score-voices", set.path, words) else { return }
    let scores = try JSONDecoder().decode([String: Spans].self, from: Data(scored.output.utf8))
    #expect(try #require(scores["all, edge is a word"]).accuracy >= 0.975)
    #expect(try #require(scores["lexical, edge is a word"]).accuracy >= 0.97)
    #expect(try #require(scores["all"]).accuracy >= 0.96)
    #expect(try #require(scores["lexical"]).recall_quoted >= 0.94)
  }
}
