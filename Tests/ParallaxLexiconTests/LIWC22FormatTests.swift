import ParallaxModel
import Testing

@testable import ParallaxLexicon

@Suite struct LIWC22FormatTests {
  @Test func cellsAreMarksOrWeights() {
    let (list, problems) = read(
      .liwc22, "DicTerm,\"war, peace\",Harm\n\"so \"\"called\"\"\",X,\nbomb*,0.5,x\nraid,,-2\n")
    #expect(problems.map(\.identifier) == ["bad-pattern"])
    #expect(outline(list) == ["war, peace: bomb* 0.5", "Harm: bomb*, raid -2.0"])
  }

  @Test func whatIsBrokenNamesItsPlace() {
    let text = "DicTerm,A,B\nx,yes,\ny,,\nz,X,X,X\nw,X\n\"v,X\n"
    let (list, problems) = read(.liwc22, text)
    #expect(outline(list) == ["A: w", "B: "])
    #expect(
      faults(problems) == [
        "2:3 bad-value", "3:1 broken-row", "4:1 broken-row", "6:1 broken-row",
        "1:11 empty-category",
      ])
  }
}
