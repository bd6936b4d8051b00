import ParallaxModel
import Testing

@Suite struct DiagnosticTests {
  @Test func readsAsPathLineColumn() {
    let diagnostic = Diagnostic(
      .error, "bad-row", "a row has 3 cells, expected 4",
      at: SourcePlace(path: "a.csv", line: 7, column: 2), remedy: "quote cells with commas")
    #expect(
      diagnostic.description
        == "a.csv:7:2: error: a row has 3 cells, expected 4; quote cells with commas [bad-row]")
    #expect(SourcePlace(path: "a.csv").description == "a.csv")
    #expect(Severity.note < .warning && Severity.warning < .error)
  }
}
