import ParallaxModel
import Testing

@testable import ParallaxLexicon

@Suite struct WordStatFormatTests {
  @Test func blanksBeforeTabsDoNotMatter() {
    let text =
      "SOUTH\n   \tCoast\n   \t\tHarbor (1)\n   \t\tNorth_Pier* (1)\n   \tHills\n \t \tRidge (1)\n"
    let (list, problems) = read(.wordstat, text)
    #expect(problems.isEmpty)
    #expect(
      outline(list) == ["SOUTH: ", "SOUTH/Coast: Harbor, North Pier*", "SOUTH/Hills: Ridge"])
  }

  @Test func blanksAloneIndentToo() {
    let (list, _) = read(.wordstat, "A\n  B\n    x (1)\n  y (1)\n")
    #expect(outline(list) == ["A: y", "A/B: x"])
  }

  @Test func weightsStandBehindPatterns() {
    let (list, _) = read(.wordstat, "A\n\tx (1)\n\ty (2.5)\n\tz (-1)\n")
    #expect(outline(list) == ["A: x 1.0, y 2.5, z -1.0"])
  }

  @Test func rulesAreListedAndNeverCountedWithoutTheirCondition() {
    let (list, problems) = read(.wordstat, "A\n\t@NOT_GOOD [not BEFORE good /C3] (1)\n\tbad (1)\n")
    #expect(outline(list) == ["A: bad"])
    #expect(faults(problems) == ["2:2 conditional-entry"])
  }

  @Test func wildcardsAreStarsAndQuestionMarks() {
    #expect(outline(read(.wordstat, "A\n\twom?n* (1)\n").list) == ["A: wom?n*"])
  }
}
