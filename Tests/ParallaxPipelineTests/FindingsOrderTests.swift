import Foundation
import ParallaxModel
import ParallaxPipeline
import Testing

/// The tables that need all articles are the same bytes for any number of threads and any order of
/// the input.
@Suite struct FindingsOrderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Invented articles of six outlets on eight events: own texts, agency copy that was shortened or
  /// changed, and articles that share a paragraph.
  private static let articles: [String] = {
    var random = SeededRandom(seed: 6)
    let words = """
      ferry harbor pier diver boat hull plate owner office spring water engine room night crew town \
      captain council road bridge valley school market rain storm winter tower lamp field river
      """.split(separator: " ")
    func sentence(_ random: inout SeededRandom) -> String {
      let count = 12 + random.next(below: 12)
      let text = (0..<count).map { _ in words[random.next(below: words.count)] }
      return "The \(text.joined(separator: " ")) of Ada Lum in Orrin on \(1 + count) May."
    }
    func paragraph(_ random: inout SeededRandom) -> String {
      (0..<2).map { _ in sentence(&random) }.joined(separator: " ")
    }
    return (0..<8).flatMap { event -> [String] in
      let agency = (0..<5).map { _ in paragraph(&random) }
      return (0..<9).map { number in
        var text: [String]
        switch random.next(below: 4) {
        case 0: text = agency
        case 1: text = Array(agency.shuffled(using: &random).prefix(3))
        case 2: text = agency.map { $0.replacingOccurrences(of: "river", with: "stream") }
        default: text = [agency[0]] + (0..<3).map { _ in paragraph(&random) }
        }
        if random.next(below: 3) == 0 { text.append(paragraph(&random)) }
        let outlet = ["A", "B", "C", "D", "E", "F"][random.next(below: 6)]
        let date = random.next(below: 5) == 0 ? "" : "2031-05-0\(1 + random.next(below: 9))"
        return """
          {"id":"\(event)-\(number)","outlet":"\(outlet)","event":"e\(event)","date":"\(date)",\
          "language":"en","title":"\(sentence(&random))","body":"\(text.joined(separator: "\\n\\n"))"}
          """
      }
    }
  }()

  private func bytes(
    _ table: GroupedTable, _ articles: [String], threads: Int, file: String
  ) throws -> [UInt8] {
    var configuration = Configuration()
    configuration.inputs = [
      try folder.write("\(file)/articles.jsonl", articles.joined(separator: "\n") + "\n")
    ]
    configuration.lexicons = [try folder.write("terms.txt", "ferry\nharbor\nriver\nstream\n")]
    configuration.events = .auto
    configuration.parts = table.parts
    configuration.threads = threads
    return try table.bytes(
      of: StudyBuilder(configuration).build().study, configuration: configuration)
  }

  @Test(arguments: [GroupedTable.copies, .edits, .coverage, .statements, .comparison])
  func areTheSameBytes(table: GroupedTable) throws {
    let articles = Self.articles
    let once = try bytes(table, articles, threads: 1, file: "once")
    #expect(once.count { $0 == 0x0A } > 20, "there is something to compare")
    #expect(try bytes(table, articles, threads: 2, file: "twice") == once)
    for seed in 1...3 {
      var random = SeededRandom(seed: UInt64(seed))
      let shuffled = articles.shuffled(using: &random)
      #expect(try bytes(table, shuffled, threads: 2, file: "shuffled-\(seed)") == once)
    }
  }
}
