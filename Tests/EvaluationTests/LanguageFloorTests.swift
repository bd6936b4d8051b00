import Foundation
import Testing

/// How well reported speech and speakers are found in seven languages, on the kept half of sentences that
/// the project invented.
@Suite struct LanguageFloorTests {
  /// The least figures in a language: a little under what docs/methods/speech.md reports.
  struct Floor: Sendable {
    var token: Double
    var precision: Double
    /// Of the words that are called the outlet's own, those that are nobody's speech.
    var own: Double
    var speaker: Double
  }

  private static let floors: [String: Floor] = [
    "ar": Floor(token: 0.94, precision: 0.96, own: 0.97, speaker: 0.86),
    "de": Floor(token: 0.94, precision: 0.95, own: 0.96, speaker: 0.91),
    "es": Floor(token: 0.96, precision: 0.97, own: 0.97, speaker: 0.86),
    "fa": Floor(token: 0.95, precision: 0.97, own: 0.98, speaker: 0.81),
    "fr": Floor(token: 0.94, precision: 0.97, own: 0.94, speaker: 0.81),
    "ru": Floor(token: 0.97, precision: 0.97, own: 0.98, speaker: 0.91),
    "tr": Floor(token: 0.92, precision: 0.97, own: 0.95, speaker: 0.9),
  ]

  private struct Halves: Decodable { var kept: Figures }
  private struct Figures: Decodable {
    var token_f1: Double
    var token_precision: Double
    var own_right: Double
    var speaker_right: Double
  }

  @Test func speechInOtherLanguagesReachesTheFloors() throws {
    guard let scored = try Program.python("Scripts/score-languages", Program.path) else { return }
    #expect(scored.exitCode == 0)
    let scores = try JSONDecoder().decode([String: Halves].self, from: Data(scored.output.utf8))
    for (language, floor) in Self.floors.sorted(by: { $0.key < $1.key }) {
      let found = try #require(scores[language]).kept
      #expect(found.token_f1 >= floor.token, "\(language)")
      #expect(found.token_precision >= floor.precision, "\(language)")
      #expect(found.own_right >= floor.own, "\(language)")
      #expect(found.speaker_right >= floor.speaker, "\(language)")
      print(
        "\(language): token \(found.token_f1), own \(found.own_right), "
          + "speaker \(found.speaker_right)")
    }
  }
}
