import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct MirandaFormatTests {
  @Test(arguments: [#""source.title":"North Star""#, #""source":{"title":"North Star"}"#])
  func theTimeStandsBesideTheDate(source: String) {
    let result = load(
      "a.json",
      #"[{"id":"9","title":"Bridge open","body":"It is open.","lang":"eng","#
        + #""date":"2031-05-02","time":"09:30:00","eventUri":"e-1","isDuplicate":false,"#
        + source + "}]")
    #expect(result.format == .miranda)
    #expect(
      result.account == [
        "1: outlet=North Star | title=Bridge open | body=It is open."
          + " | date=2031-05-02T09:30:00Z | language=en | event=e-1 | [isDuplicate]=false"
          + " | [language]=eng"
      ])
  }

  @Test func aFileOfFeaturesHasNoTexts() {
    let result = load(
      "a.json", #"[{"id":"9","date":"2031-05-02 09:30:00","features":{"a":1},"cluster":"c"}]"#)
    #expect(result.format == .miranda)
    #expect(result.rowsRejected == 1)
    #expect(result.diagnostics.map(\.identifier) == ["features-only"])
  }
}
