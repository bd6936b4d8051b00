import Foundation
import Testing

/// How well `parallax tokens` agrees with Universal Dependencies on words and sentences.
@Suite struct TokenFloorTests {
  /// A language of a set, and the least F1 on it.
  ///
  /// A floor is a little under what docs/methods/tokens.md reports, and only rises.
  struct Floor: Sendable {
    /// The words as counted, against the words of the set.
    var words: Double
    /// With `--punctuation`, against all tokens of the set.
    var tokens: Double
    var sentences: Double
  }

  private static let floors: [String: [String: Floor]] = [
    "pud_multilingual": [
      "ar": Floor(words: 0.782, tokens: 0.807, sentences: 0.975),
      "de": Floor(words: 0.995, tokens: 0.994, sentences: 0.993),
      "en": Floor(words: 0.986, tokens: 0.986, sentences: 0.993),
      "es": Floor(words: 0.997, tokens: 0.997, sentences: 0.981),
      "fr": Floor(words: 0.984, tokens: 0.981, sentences: 0.987),
      "ru": Floor(words: 0.982, tokens: 0.980, sentences: 0.993),
      "tr": Floor(words: 0.990, tokens: 0.988, sentences: 0.987),
      "zh": Floor(words: 0.749, tokens: 0.784, sentences: 0.979),
    ],
    "ud_hebrew_persian": [
      "fa": Floor(words: 0.999, tokens: 0.998, sentences: 0.954),
      "he": Floor(words: 0.998, tokens: 0.998, sentences: 0.986),
    ],
  ]

  private struct Score: Decodable {
    struct Quality: Decodable { var f1: Double }
    var missing: Int
    var words: Quality
    var tokens: Quality
    var sentences: Quality
  }

  @Test(arguments: ["pud_multilingual", "ud_hebrew_persian"])
  func reachesTheFloors(_ name: String) throws {
    guard let set = EvaluationData.set(name) else { return }
    let scratch = try ScratchFolder()
    let documents = set.appending(path: "documents.jsonl.gz").path
    let (words, marks) = (scratch.path("words.jsonl"), scratch.path("marks.jsonl"))
    #expect(try Program.parallax("tokens", documents, "-o", words, "--quiet").exitCode == 0)
    #expect(
      try Program.parallax("tokens", documents, "--punctuation", "-o", marks, "--quiet").exitCode
        == 0)
    guard
      let scored = try Program.python(
        "Scripts/score-tokens", EvaluationData.scorer, set.path, words, marks)
    else { return }
    let scores = try JSONDecoder().decode([String: Score].self, from: Data(scored.output.utf8))
    let floors = try #require(Self.floors[name])
    #expect(Set(scores.keys) == Set(floors.keys))
    for (language, floor) in floors.sorted(by: { $0.key < $1.key }) {
      let score = try #require(scores[language])
      print(
        "\(name) \(language): words F1 \(score.words.f1), floor \(floor.words);",
        "tokens \(score.tokens.f1), floor \(floor.tokens);",
        "sentences \(score.sentences.f1), floor \(floor.sentences)")
      #expect(score.missing == 0)
      #expect(score.words.f1 >= floor.words, "\(language)")
      #expect(score.tokens.f1 >= floor.tokens, "\(language)")
      #expect(score.sentences.f1 >= floor.sentences, "\(language)")
    }
  }

  @Test func theScorerTakesTheOutputAsItIs() throws {
    guard let set = EvaluationData.set("ud_hebrew_persian") else { return }
    let scratch = try ScratchFolder()
    let printed = scratch.path("tokens.jsonl")
    _ = try Program.parallax(
      "tokens", set.appending(path: "documents.jsonl.gz").path, "-o", printed, "--quiet")
    guard
      let scored = try Program.python(
        EvaluationData.scorer, "tokens", set.appending(path: "tokens.jsonl.gz").path, printed)
    else { return }
    #expect(scored.exitCode == 0)
    #expect(scored.output.contains("\"missing_from_pred\": 0"))
  }
}
