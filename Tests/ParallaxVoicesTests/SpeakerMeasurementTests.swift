import Foundation
import ParallaxModel
import ParallaxText
import Testing

@testable import ParallaxVoices

/// Finds the speakers of quotations that a file gives, for `Scripts/train-speakers`.
///
/// Does nothing unless `PARALLAX_SPEECH_PLACES` names the file and `PARALLAX_SPEAKERS` where to write.
@Suite struct SpeakerMeasurementTests {
  private struct Article: Decodable {
    struct Place: Decodable {
      var fragments: [[Int32]]
      var cue: [Int32]?
      var followsOn: Bool
    }
    var id: String
    var title: String
    var body: String
    var language: String
    var places: [Place]
  }

  private struct Answer: Encodable {
    struct Found: Encodable {
      var start: Int32
      var end: Int32
      var name: String
      var kind: String
      var confidence: String
    }
    struct Candidates: Encodable {
      var column: Int
      /// For each group, where it begins and ends, and where the whole mention would end.
      var spans: [[Int32]]
      var shapes: [Int]
      var features: [[UInt8]]
    }
    var id: String
    var speakers: [Found?]
    var candidates: [Candidates?]
  }

  @Test func answersForAFile() throws {
    let environment = ProcessInfo.processInfo.environment
    guard let input = environment["PARALLAX_SPEECH_PLACES"],
      let output = environment["PARALLAX_SPEAKERS"]
    else { return }
    let wantsCandidates = environment["PARALLAX_SPEAKER_CANDIDATES"] != nil
    let decoder = JSONDecoder()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let analyzer = TextAnalyzer()
    let finder = SpeakerFinder(vocabulary: analyzer.vocabulary)
    let vocabulary = SpeakerVocabulary(analyzer.vocabulary)
    var lines = Data(try encoder.encode(["features": SpeakerFeatures.names]) + [0x0A])
    for line in try String(contentsOfFile: input, encoding: .utf8).split(separator: "\n") {
      let article = try decoder.decode(Article.self, from: Data(line.utf8))
      let title = analyzer.analyze(title: article.title, language: article.language)
      let text = analyzer.analyze(
        body: article.body, title: article.title, language: article.language)
      let places = article.places.map { place in
        SpeechPlace(
          fragments: place.fragments.map { TextSpan($0[0], $0[1]) },
          cue: place.cue.map { text.tokens(in: TextSpan($0[0], $0[1])) },
          followsOn: place.followsOn)
      }
      let speakers = finder.speakers(
        of: places, in: text, of: article.body, beside: (title, article.title),
        language: article.language)
      var answer = Answer(id: article.id, speakers: [], candidates: [])
      answer.speakers = speakers.map { speaker in
        speaker.map {
          Answer.Found(
            start: $0.mention.start, end: $0.mention.end, name: $0.name, kind: $0.kind.rawValue,
            confidence: $0.confidence.rawValue)
        }
      }
      if wantsCandidates {
        answer.candidates = places.map {
          candidates($0, text, article.body, vocabulary)
        }
      }
      lines += try encoder.encode(answer) + [0x0A]
    }
    try lines.write(to: URL(fileURLWithPath: output))
  }

  private func candidates(
    _ place: SpeechPlace, _ text: AnalyzedText, _ body: String, _ vocabulary: SpeakerVocabulary
  ) -> Answer.Candidates? {
    var body = body
    return body.withUTF8 { bytes in
      guard let near = SpeechNeighborhood(place, in: text, bytes, vocabulary) else { return nil }
      let groups = near.nounGroups()
      var result = Answer.Candidates(
        column: near.cueForm.rawValue, spans: [], shapes: [], features: [])
      var features = SpeakerFeatures()
      for group in groups {
        features.read(group, among: groups, in: near)
        let words = MentionExtent.words(of: group, in: near)
        result.spans.append([
          text.tokens[group.words.lowerBound].start, text.tokens[group.words.upperBound - 1].end,
          text.tokens[words.upperBound - 1].end,
        ])
        result.shapes.append(group.shape.rawValue)
        result.features.append(features.ids)
      }
      return result
    }
  }
}
