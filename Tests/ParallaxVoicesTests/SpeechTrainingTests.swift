import Foundation
import ParallaxModel
import ParallaxText
import Testing

@testable import ParallaxVoices

/// Writes what `Scripts/train-speech` and `Scripts/train-edges` learn from: no tests, and skipped but for
/// these scripts.
@Suite struct SpeechTrainingTests {
  private struct Article: Decodable {
    var id: String
    var title: String?
    var body: String
  }

  @Test func writesWhatTheModelSees() throws {
    let environment = ProcessInfo.processInfo.environment
    guard let input = environment["SPEECH_ARTICLES"], let output = environment["SPEECH_ROWS"]
    else { return }
    let lines = try Data(contentsOf: URL(filePath: input)).split(separator: UInt8(ascii: "\n"))
    let analyzer = TextAnalyzer()
    let finder = SpeechFinder(vocabulary: analyzer.vocabulary)
    var written: [UInt64] = []
    var found = ""
    for line in lines {
      let article = try JSONDecoder().decode(Article.self, from: line)
      var body = article.body
      let text = analyzer.analyze(body: body, title: article.title ?? "", language: "en")
      let (rows, speech) = body.withUTF8 { bytes in
        (
          finder.trainingRows(in: text, of: bytes),
          finder.find(in: text, of: bytes, field: .body)
        )
      }
      written.append(UInt64(rows.count))
      written += rows
      let spans = speech.map { speech in
        let fragments = speech.fragments.map { "[\($0.start),\($0.end)]" }
        return "[\"\(speech.kind.rawValue)\",[\(fragments.joined(separator: ","))]]"
      }
      let id = String(decoding: try JSONEncoder().encode(article.id), as: UTF8.self)
      found += "{\"id\":\(id),\"found\":[\(spans.joined(separator: ","))]}\n"
    }
    try Data(found.utf8).write(to: URL(filePath: output + ".found"))
    try written.withUnsafeBytes { try Data($0).write(to: URL(filePath: output)) }
  }

  @Test func writesWhatIsSeenAtEdges() throws {
    let environment = ProcessInfo.processInfo.environment
    guard let input = environment["SPEECH_ARTICLES"], let output = environment["SPEECH_EDGES"],
      let given = environment["SPEECH_STATES"]
    else { return }
    let analyzer = TextAnalyzer()
    let finder = SpeechFinder(vocabulary: analyzer.vocabulary)
    var states = ArraySlice(try Data(contentsOf: URL(filePath: given)))
    var written: [UInt64] = []
    for line in try Data(contentsOf: URL(filePath: input)).split(separator: UInt8(ascii: "\n")) {
      let article = try JSONDecoder().decode(Article.self, from: line)
      var body = article.body
      let text = analyzer.analyze(body: body, title: article.title ?? "", language: "en")
      written += body.withUTF8 { finder.edgeRows(in: text, of: $0, states: &states) }
    }
    #expect(states.isEmpty)
    try written.withUnsafeBytes { try Data($0).write(to: URL(filePath: output)) }
  }
}
