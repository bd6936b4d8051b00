import ParallaxModel
import Testing

@testable import ParallaxLexicon

@Suite struct LexicoderFormatTests {
  @Test func signsAndColorsAreNoPartOfNames() throws {
    let text = "+negative#AA0000\na lie\nabandon*\n+positive#008800\nable\n+no color #1\nx\n"
    let list = try #require(read(.lexicoder, text).list)
    #expect(
      outline(list) == ["negative: a lie, abandon*", "positive: able", "no color #1: x"])
    #expect(list.categories.map(\.id) == ["negative", "positive", "no-color-1"])
  }

  @Test func patternsBeforeTheFirstCategoryAreSaid() {
    let (list, problems) = read(.lexicoder, "x\n+A\ny\n+B\n")
    #expect(outline(list) == ["A: y", "B: "])
    #expect(faults(problems) == ["1:1 broken-row", "4:1 empty-category"])
  }
}
