import Foundation
import ParallaxModel
import ParallaxPipeline
import Testing

/// The conflict event as a person coded it, before the code that counts it was written.
@Suite struct HandCodedEventTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  private static let corpus = root + "/corpora/conflict-four-voices"

  private struct Found: Decodable {
    var document_id: String
    var field: String
    var match: String
    var entry: String
    var section: String
    var voice: String
    var speaker: String?
  }

  private struct Source: Decodable {
    var document_id: String
    var source_file: String
  }

  private static func rows<Row: Decodable>(_ table: StreamedTable) throws -> [Row] {
    var configuration = Configuration()
    configuration.inputs = [corpus]
    configuration.lexicons = ["armed-conflict-en"]
    configuration.lexiconPath = [root + "/lexicons"]
    configuration.format = "jsonl"
    var bytes: [UInt8] = []
    _ = try TableRun(configuration).write(table) { bytes += $0 }
    return try bytes.split(separator: 0x0A).map {
      try JSONDecoder().decode(Row.self, from: Data($0))
    }
  }

  /// The coder's rows; no cell of this file holds a comma in quotation marks but the last two.
  private static func coded() throws -> [[String]] {
    let text = try String(contentsOfFile: corpus + "/hand-coded.csv", encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).prefix(10).map(String.init)
    }
  }

  private struct Place: Hashable, Comparable {
    var document: String
    var field: String
    var words: String
    var entry: String

    static func < (left: Place, right: Place) -> Bool {
      (left.document, left.field, left.words, left.entry)
        < (right.document, right.field, right.words, right.entry)
    }
  }

  /// Each place with the coder's and the program's reading of every occurrence, in text order.
  private static func pairs() throws -> [(place: Place, coded: [[String]], found: [Found])] {
    let sources: [Source] = try rows(.documents)
    let paths = Dictionary(
      uniqueKeysWithValues: sources.map {
        ($0.document_id, String($0.source_file.split(separator: "/articles/").last ?? ""))
      })
    let found: [Found] = try rows(.occurrences)
    let byPlace = Dictionary(grouping: found) {
      Place(
        document: paths[$0.document_id] ?? "", field: $0.field,
        words: $0.match.lowercased().replacing("’s", with: "").replacing("'s", with: ""),
        entry: $0.entry)
    }
    let codedByPlace = Dictionary(grouping: try coded()) {
      Place(document: $0[0], field: $0[1], words: $0[3].lowercased(), entry: $0[5])
    }
    return Set(byPlace.keys).union(codedByPlace.keys).sorted().map {
      ($0, codedByPlace[$0] ?? [], byPlace[$0] ?? [])
    }
  }

  @Test func findsEveryTermTheCoderFoundAndNoOther() throws {
    let pairs = try Self.pairs()
    for (place, coded, found) in pairs {
      #expect(coded.count == found.count, "\(place)")
      for (row, occurrence) in zip(coded, found) {
        #expect(row[6] == occurrence.section, "\(place)")
      }
    }
    #expect(pairs.reduce(0) { $0 + $1.found.count } == 119)
  }

  /// The whole table of what a coder and the program said: nobody's quoted word is the outlet's, and
  /// nobody's reported word but one, which the coder accepts as own too.
  @Test func neverGivesTheOutletWordsTheCoderGaveToSomebodyElse() throws {
    var confusion: [String: Int] = [:]
    for (place, coded, found) in try Self.pairs() {
      for (row, occurrence) in zip(coded, found) {
        let accepted = [row[7]] + row[8].split(separator: "|").map(String.init)
        if occurrence.voice == "own" { #expect(accepted.contains("own"), "\(place): \(row[7])") }
        confusion["\(row[7]) as \(occurrence.voice)", default: 0] += 1
      }
    }
    #expect(
      confusion == [
        "direct as direct": 35, "distanced as distanced": 3, "own as own": 38, "own as reported": 2,
        "own as unclear": 5, "reported as own": 1, "reported as reported": 28,
        "reported as unclear": 7,
      ])
  }

  /// Who speaks, where the program gives a word to somebody: the coder's name, the name with a role, or what the
  /// coder's note calls the same one.
  @Test func namesTheSpeakersTheCoderNamed() throws {
    // A role in a lead whose bearer a later sentence names, and parts of a body that speak for it.
    let same = [
      "a senior Rostavani official": "Kamran Dehvari", "Its presenters": "State television",
    ]
    var (named, others): (Int, [String]) = (0, [])
    for (place, coded, found) in try Self.pairs() {
      for (row, occurrence) in zip(coded, found)
      where !row[9].isEmpty && ["direct", "reported"].contains(occurrence.voice) {
        let speaker = occurrence.speaker ?? ""
        if speaker.hasSuffix(row[9]) || same[speaker] == row[9] {
          named += 1
        } else {
          others.append("\(place.words): \(speaker), not \(row[9])")
        }
      }
    }
    #expect(named >= 40)
    // “Ask about the past four years and many residents will describe an occupation”: nobody is found.
    #expect(others.filter { $0 != "occupation: , not many residents" } == [])
  }
}
