import ParallaxModel
import Testing

@testable import ParallaxLexicon

@Suite struct WordListFormatTests {
  @Test func eachLineIsAPatternAndRemarksAreNone() {
    let text = "; head\n# remark\n##\n\nwar\n  so called  \n#peace\nbomb*\n"
    let (list, problems) = read(.words, text, path: "lists/harm-en.txt")
    #expect(outline(list) == ["harm-en: war, so called, #peace, bomb*"] && problems.isEmpty)
    #expect(
      list?.categories[0].entries[1].place
        == SourcePlace(path: "lists/harm-en.txt", line: 6, column: 3))
  }
}
