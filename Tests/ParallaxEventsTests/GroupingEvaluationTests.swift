import Foundation
import ParallaxModel
import Testing

@testable import ParallaxEvents

/// Real news grouped by others: `PARALLAX_EVAL` names the folder; without it nothing is measured.
@Suite struct GroupingEvaluationTests {
  /// Floors a little under what `docs/methods/event-grouping.md` reports.
  struct Floor: Sendable, CustomTestStringConvertible {
    var set: String
    var bCubed: Double
    var pairwise: Double
    var isDated = true

    var testDescription: String { isDated ? set : "\(set), dates removed" }
  }

  private static let floors = [
    Floor(set: "basil", bCubed: 0.99, pairwise: 0.98),
    Floor(set: "basil", bCubed: 0.98, pairwise: 0.95, isDated: false),
    Floor(set: "newscluster", bCubed: 0.957, pairwise: 0.935),
    Floor(set: "newswcl50", bCubed: 0.99, pairwise: 0.99),
    Floor(set: "newswcl50", bCubed: 0.99, pairwise: 0.99, isDated: false),
    Floor(set: "ecbplus", bCubed: 0.948, pairwise: 0.925),
    Floor(set: "meantime", bCubed: 0.99, pairwise: 0.98),
    Floor(set: "pud_multilingual", bCubed: 0.76, pairwise: 0.715),
    Floor(set: "gunviolence", bCubed: 0.948, pairwise: 0.862),
  ]

  @Test(arguments: floors)
  func reachesTheFloor(_ floor: Floor) throws {
    guard let folder = ProcessInfo.processInfo.environment["PARALLAX_EVAL"] else {
      print("skipped: PARALLAX_EVAL does not name the evaluation data (\(floor.testDescription))")
      return
    }
    let set = URL(fileURLWithPath: folder).appendingPathComponent("data/\(floor.set)")
    let gold = try Self.events(set.appendingPathComponent("events.csv.gz"))
    let documents = try Self.documents(set.appendingPathComponent("documents.jsonl.gz"))
      .filter { gold[$0.id] != nil }
      .map { document in
        var document = document
        if !floor.isDated { document.date = nil }
        return document
      }
    let memberships = EventGrouper().group(documents)
    let score = GroupingScore(
      gold: memberships.map { gold[$0.documentID] ?? "" }, predicted: memberships.map(\.eventID))
    let figures = [score.bCubed.f1, score.pairwise.f1].map { String(format: "%.3f", $0) }
    print("\(floor.testDescription): B-cubed F1 \(figures[0]), pairwise F1 \(figures[1])")
    #expect(score.bCubed.f1 >= floor.bCubed)
    #expect(score.pairwise.f1 >= floor.pairwise)
  }

  private struct Record: Decodable {
    var id: String
    var title: String?
    var body: String?
    var date: String?
    var language: String?
  }

  static func documents(_ file: URL) throws -> [GroupingDocument] {
    try lines(file).map { line in
      let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
      return GroupingDocument(
        id: record.id, title: record.title ?? "", body: record.body ?? "",
        date: record.date.flatMap(date), language: record.language)
    }
  }

  static func events(_ file: URL) throws -> [String: String] {
    var events: [String: String] = [:]
    for line in try lines(file).dropFirst() {
      let cells = line.split { $0 == "," || $0.isNewline }
      if cells.count == 2 { events[String(cells[0])] = String(cells[1]) }
    }
    return events
  }

  /// `2017-12-30` or `2017-12-30T05:13:15`.
  private static func date(_ text: String) -> DocumentDate? {
    guard let day = SampleCoverage.day(String(text.prefix(10))) else { return nil }
    let clock = text.dropFirst(11).split(separator: ":").compactMap { Int64($0) }
    guard clock.count == 3 else { return day }
    return DocumentDate(
      precision: .instant,
      secondsSince1970: day.secondsSince1970 + clock[0] * 3_600 + clock[1] * 60 + clock[2])
  }

  private static func lines(_ file: URL) throws -> [Substring] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gunzip")
    process.arguments = ["-c", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
  }
}
