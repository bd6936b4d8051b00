import ParallaxModel
import Testing

@testable import ParallaxReports

@Suite struct ContextWindowTests {
  private func window(_ marked: String, words: Int) -> [String] {
    let text = MarkedText(marked)
    let window = ContextWindow(
      around: text.marks[0].span, in: text.plain,
      within: TextSpan(0, Int32(text.plain.utf8.count)), words: words)
    return [window.left, window.match, window.right]
  }

  @Test func wordsOnEitherSideAreWhole() {
    #expect(
      window("one two three {own x: match} four five six", words: 2)
        == ["two three", "match", "four five"])
    #expect(window("{own x: match}", words: 3) == ["", "match", ""])
    #expect(window("a {own x: match} b", words: 0) == ["", "match", ""])
  }

  @Test func whatIsGluedToTheMatchIsNoWord() {
    #expect(
      window("some counter-{own x: terror}-like acts, they", words: 1)
        == ["some counter-", "terror", "-like acts,"])
    #expect(window("the “{own x: thugs},” he said", words: 1) == ["the “", "thugs", ",” he"])
  }

  @Test func whiteSpaceOfAnyKindIsOneSpace() {
    #expect(
      window("a\u{A0}\u{2003}b\t\r\n c {own x: m\nn}\u{2028}d\u{3000}e", words: 5)
        == ["a b c", "m n", "d e"])
    #expect(window("می\u{200C}خواهم {own x: آزادی} را", words: 1)[0] == "می\u{200C}خواهم")
  }

  @Test func scriptsWithoutSpacesCountCharacters() {
    #expect(window("我们支持{own x: 解放}军的行动", words: 2) == ["支持", "解放", "军的"])
  }

  @Test func whetherSpaceStandsBesideTheMatchIsKnown() {
    let text = MarkedText("a\u{3000}{own x: m}, b")
    let window = ContextWindow(
      around: text.marks[0].span, in: text.plain,
      within: TextSpan(0, Int32(text.plain.utf8.count)), words: 3)
    #expect(window.hasSpaceBefore)
    #expect(!window.hasSpaceAfter)
  }
}
