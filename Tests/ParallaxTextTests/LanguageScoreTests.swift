import Foundation
import ParallaxText
import Testing

/// How many documents of real news get the right language: `PARALLAX_EVAL` names the folder.
@Suite struct LanguageScoreTests {
  struct Floor: Sendable, CustomTestStringConvertible {
    var name: String
    /// The share of documents of 200 characters or more that must be right.
    var long: Double
    /// The share of shorter documents, nil counting as wrong.
    var short = 0.0

    var testDescription: String { name }
  }

  private static let floors = [
    Floor(name: "pud_multilingual", long: 0.99, short: 0.91),
    Floor(name: "masakhanews_en", long: 0.998), Floor(name: "masakhanews_fr", long: 0.998),
    Floor(name: "persian_news", long: 0.996, short: 0.99),
    Floor(name: "ttc3600_tr", long: 0.997), Floor(name: "gnad10k_de", long: 0.998),
    Floor(name: "meantime", long: 0.99), Floor(name: "cltls_es_fr_it", long: 0.998),
    Floor(name: "ud_hebrew_persian", long: 0.99),
  ]

  private struct Record: Decodable {
    var id: String
    var body: String
    var language: String
  }

  private struct Score {
    var documents = 0
    var right = 0
    var silent = 0
    var share: Double { documents == 0 ? 1 : Double(right) / Double(documents) }
    var text: String { "\(right) of \(documents) right, \(silent) without an answer" }
  }

  @Test(arguments: floors)
  func reachesTheFloor(_ floor: Floor) throws {
    guard let folder = EvaluationFolder.data else {
      print("skipped: PARALLAX_EVAL does not name the evaluation data (\(floor.name))")
      return
    }
    var long = Score()
    var short = Score()
    var elapsed = Duration.zero
    for line in try EvaluationFolder.lines(folder + "/\(floor.name)/documents.jsonl.gz") {
      let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
      var found: String?
      elapsed += ContinuousClock().measure {
        found = LanguageDetector.language(of: record.body)
      }
      let isLong = record.body.unicodeScalars.count >= 200
      var score = isLong ? long : short
      score.documents += 1
      if found == record.language { score.right += 1 }
      if found == nil { score.silent += 1 }
      if isLong { long = score } else { short = score }
    }
    print(
      "\(floor.name): \(long.text); shorter than 200 characters: \(short.text); \(elapsed) in all")
    #expect(long.share >= floor.long)
    #expect(short.share >= floor.short)
  }
}

/// The evaluation data, which lie beside the project.
enum EvaluationFolder {
  /// `PARALLAX_EVAL`, else `../shared/eval` beside the package; nil where it is missing.
  static var data: String? {
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { package.deleteLastPathComponent() }
    let named = ProcessInfo.processInfo.environment["PARALLAX_EVAL"]
    let folder = named ?? package.deletingLastPathComponent().appending(path: "shared/eval").path
    return FileManager.default.fileExists(atPath: folder + "/data") ? folder + "/data" : nil
  }

  /// The lines of a gzip file.
  static func lines(_ path: String) throws -> [Substring] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gunzip")
    process.arguments = ["-c", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
  }
}
