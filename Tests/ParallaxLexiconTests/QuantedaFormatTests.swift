import ParallaxModel
import Testing

@testable import ParallaxLexicon

@Suite struct QuantedaFormatTests {
  @Test func categoriesStandInsideOneAnother() {
    let text = """
      US:
        __: [washington]
        Congress: ["house of rep*", senat?r]
        Party:
          Dem: democrat*
      Empty:
      """
    let (list, problems) = read(.quanteda, text)
    #expect(
      outline(list) == [
        "US: washington", "US/Congress: house of rep*, senat?r", "US/Party: ",
        "US/Party/Dem: democrat*",
        "Empty: ",
      ])
    #expect(faults(problems) == ["6:1 empty-category"])
  }

  @Test func placesAreThoseOfTheFile() {
    let (_, problems) = read(.quanteda, "A:\n  - é, \"x~\"\n\"\": [b]\n")
    #expect(faults(problems) == ["2:5 bad-pattern", "3:1 unnamed-category", "1:1 empty-category"])
  }

  @Test func aliasesAreRefused() {
    #expect(faults(read(.quanteda, "A: &x [b]\nB: *x\n").problems) == ["2:4 yaml-alias"])
    #expect(faults(read(.quanteda, "- a\n").problems).first == "1:1 wrong-shape")
    #expect(faults(read(.quanteda, "A: [b\n").problems).last?.contains("broken-yaml") == true)
  }

  @Test func valuesThatLookLikeOthersStayText() {
    #expect(outline(read(.quanteda, "A: [yes, 1914, null]\n").list) == ["A: yes, 1914"])
  }
}
