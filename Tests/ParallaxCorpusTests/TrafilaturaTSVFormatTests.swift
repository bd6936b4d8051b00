import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct TrafilaturaTSVFormatTests {
  private let rows =
    "https://northstar.example/a\tnull\ta1\tnorthstar.example\tBridge open\tnull\t2031-05-02"
    + "\t\"The bridge is open.\nAll \"\"cross\"\".\"\tnull\tnull\tarticle\n"
    + "https://northstar.example/b\tnull\tb2\tnorthstar.example\tnull\tnull\tnull\tRain.\tnull"
    + "\tnull\n"

  @Test(arguments: ["a.csv", "a.tsv", "a.txt", "out"])
  func loadsRowsWithoutAHeader(name: String) {
    let result = load(name, rows)
    #expect(result.format == .trafilaturaTSV)
    #expect(
      result.account == [
        "1: outlet=northstar.example | title=Bridge open"
          + " | body=The bridge is open./All \"cross\". | date=2031-05-02"
          + " | url=https://northstar.example/a | [fingerprint]=a1 | [pagetype]=article",
        "3: outlet=northstar.example | title= | body=Rain. | url=https://northstar.example/b"
          + " | [fingerprint]=b2",
      ])
    #expect(result.diagnostics.map(\.identifier) == ["short-row"])
    #expect(result.diagnostics.first?.place == SourcePlace(path: name, line: 3, column: 81))
  }

  @Test func theNameOfTheFormatCanBeGiven() {
    let row = Array(repeating: "x", count: 11).joined(separator: "\t")
    #expect(load("a.tsv", row).format == .tsv)
    let result = load("a.tsv", row, options: LoadOptions(inputFormat: .trafilaturaTSV))
    #expect(result.rowsRead == 1)
    #expect(result.documents.map(\.body) == ["x"])
  }
}
