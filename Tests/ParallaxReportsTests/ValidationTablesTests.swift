import Foundation
import ParallaxReports
import Testing

/// The tables of `lexicon sample` and `lexicon score`, and those of events.
@Suite struct ValidationTablesTests {
  @Test func everyColumnStandsOnThePageOfTheTables() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/formats/csv.md"), encoding: .utf8)
    let sections = page.components(separatedBy: "\n## ")
    for table in TableSchema.validation + TableSchema.aboutEvents {
      let section = sections.first { $0.hasPrefix("\(table.name)\n") } ?? ""
      let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
      let expected = table.columns.map {
        "| `\($0.name)` | \($0.type.rawValue) | \($0.unit ?? "") | \($0.description) |"
      }
      #expect(rows == expected, "docs/formats/csv.md, \(table.name)")
    }
  }

  @Test func aByteOrderMarkStandsBeforeTheHeaderAndNowhereElse() {
    for format in TableFormat.allCases {
      var writer = TableWriter(LexiconScoreTable.schema, format: format, marksByteOrder: true)
      writer.writeHeader()
      let mark = Array("\u{FEFF}".utf8)
      #expect(writer.takeBytes().starts(with: mark) == (format != .jsonl))
      LexiconScoreTable.appendRows([], to: &writer)
      #expect(writer.takeBytes().isEmpty)
    }
  }
}
