import Foundation
import Testing

/// What the page says of speakers and reporting verbs is what its tables say.
@Suite struct ReportVoicesTests {
  @Test(arguments: ["conflict-four-voices", "protest-three-voices", "two-scripts"])
  func thePageHasTheNumbersOfTheTables(corpus: String) throws {
    let folder = try CommandFolder()
    let run = try folder.run("parallax report \"$CORPORA/\(corpus)\" -o out --quiet")
    #expect(run.exitCode == 0)
    let page = try String(
      contentsOf: folder.url.appending(path: "out/report.html"), encoding: .utf8)

    let stances = try rows("stances", in: folder).filter { $0["scope"] == "outlet" }
    let shown = try numbers(in: page, of: "Reporting verbs, by outlet")
    let totals = Dictionary(
      stances.map { ($0["outlet"] ?? "", Int($0["all_quotations"] ?? "") ?? 0) }
    ) { first, _ in first }
    let quotations = stances.map { Int($0["quotations"] ?? "") ?? 0 }
    #expect(shown.prefix(totals.count).sorted() == totals.values.sorted())
    #expect(shown.dropFirst(totals.count).filter { $0 > 0 }.sorted() == quotations.sorted())

    let sources = try rows("sources", in: folder)
    let words = try numbers(in: page, of: "Who speaks, by outlet")
    let all = Dictionary(
      sources.map { ($0["outlet"] ?? "", Int($0["all_words"] ?? "") ?? 0) }
    ) { first, _ in first }
    #expect(words.prefix(all.count).sorted() == all.values.sorted())
    #expect(words.dropFirst(all.count).reduce(0, +) == all.values.reduce(0, +))
  }

  /// The counts of the table with a label, row by row.
  private func numbers(in page: String, of label: String) throws -> [Int] {
    let start = try #require(page.range(of: "aria-label=\"\(label)\""))
    let table = page[start.upperBound...].prefix { $0 != "\u{0}" }
    let end = try #require(table.range(of: "</table>"))
    return table[..<end.lowerBound].matches(of: /class="count[^"]*">([0-9,]+)</).compactMap {
      Int($0.output.1.replacing(",", with: ""))
    }
  }

  private func rows(_ table: String, in folder: CommandFolder) throws -> [[String: String]] {
    let text = try String(
      contentsOf: folder.url.appending(path: "out/\(table).csv"), encoding: .utf8)
    var lines = text.split(separator: "\n").map { cells(String($0)) }
    let header = lines.removeFirst()
    return lines.map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  private func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
