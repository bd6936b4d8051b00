import Foundation
import Testing

/// On real news: the same groups in any order and with any threads, and articles that come later.
@Suite struct GroupingStabilityTests {
  private static let names = ["basil", "newscluster", "ecbplus", "meantime", "pud_multilingual"]

  @Test(arguments: names)
  func isTheSameInAnyOrderAndWithAnyThreads(_ name: String) throws {
    guard let articles = try Self.articles(name) else { return }
    let scratch = try ScratchFolder()
    var tables: Set<[String]> = []
    for (number, threads) in [1, 2, 3].enumerated() {
      var shuffled = articles
      var random = Steps(state: UInt64(number))
      if number > 0 { shuffled.shuffle(using: &random) }
      let events = try Self.events(shuffled, in: scratch, "--threads", "\(threads)")
      tables.insert(events.split(separator: "\n").map(String.init).sorted())
    }
    #expect(tables.count == 1)
    #expect(tables.first?.count == articles.count + 1)
  }

  /// A set, and how much of the groups that are made anew is there when its latest tenth came later.
  private static let agreements = [("basil", 0.99), ("newscluster", 0.97), ("ecbplus", 0.97)]

  @Test(arguments: agreements)
  func articlesThatComeLaterJoinAsTheyWouldAnew(_ name: String, _ floor: Double) throws {
    guard let articles = try Self.articles(name) else { return }
    let scratch = try ScratchFolder()
    let dated = try articles.sorted { try Self.date($0) < Self.date($1) }
    let earlier = scratch.path("earlier.csv")
    let first = try Self.events(Array(dated.dropLast(dated.count / 10)), in: scratch)
    try first.write(toFile: earlier, atomically: true, encoding: .utf8)
    let joined = try Self.groups(Self.events(dated, in: scratch, "--previous", earlier))
    let anew = try Self.groups(Self.events(dated, in: scratch))
    let agreement = Self.agreement(joined, anew)
    print("\(name): B-cubed F1 of joining against grouping anew \(agreement), floor \(floor)")
    #expect(joined.count == articles.count)
    #expect(agreement >= floor)
    // What was in one event stays in one, under its id where it did not merge.
    let before = Self.groups(first)
    for (document, mates) in before { #expect(mates.isSubset(of: joined[document] ?? [])) }
  }

  /// The lines of a set's articles.
  private static func articles(_ name: String) throws -> [String]? {
    guard let set = EvaluationData.set(name) else { return nil }
    return try Program.unzipped(set.appending(path: "documents.jsonl.gz"))
      .split(separator: "\n").map(String.init)
  }

  private static func date(_ line: String) throws -> String {
    struct Article: Decodable {
      var id: String
      var date: String?
    }
    let article = try JSONDecoder().decode(Article.self, from: Data(line.utf8))
    return (article.date ?? "") + article.id
  }

  /// The table `events` of articles.
  private static func events(
    _ articles: [String], in scratch: ScratchFolder, _ options: String...
  ) throws -> String {
    let path = scratch.path("articles.jsonl")
    try articles.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    let table = scratch.path("events.csv")
    let run = try Program.parallax(
      ["events", path, "--events", "auto", "-o", table, "--quiet"] + options)
    #expect(run.exitCode == 0)
    return try String(contentsOfFile: table, encoding: .utf8)
  }

  /// For each document all of its event.
  private static func groups(_ table: String) -> [String: Set<String>] {
    var events: [String: Set<String>] = [:]
    for row in ReadTable(csv: table).rows {
      events[row["event_id"] ?? "", default: []].insert(row["document_id"] ?? "")
    }
    var groups: [String: Set<String>] = [:]
    for event in events.values { for document in event { groups[document] = event } }
    return groups
  }

  /// B-cubed F1 of one grouping, the other taken for true.
  private static func agreement(
    _ found: [String: Set<String>], _ wanted: [String: Set<String>]
  ) -> Double {
    var (precision, recall) = (0.0, 0.0)
    for (document, mates) in found {
      let shared = Double(mates.intersection(wanted[document] ?? []).count)
      precision += shared / Double(mates.count)
      recall += shared / Double(wanted[document]?.count ?? 1)
    }
    return 2 * precision * recall / (precision + recall) / Double(found.count)
  }

  /// A generator that gives the same numbers each time.
  private struct Steps: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 31
    }
  }
}
