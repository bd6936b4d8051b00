import Testing

@testable import ParallaxCorpus

@Suite struct ArabicLigaturesTests {
  private func word(_ text: String, _ left: Double, _ right: Double) -> PrintedWord {
    PrintedWord(text: text, box: PrintedBox(left: left, top: 0, right: right, bottom: 10))
  }

  @Test func lamAndAlefDrawnAsOneLetterComeFromLeftToRight() {
    var ligatures = ArabicLigatures()
    ligatures.learn(
      "\u{FEFB}\u{0648}", in: PrintedBox(left: 10, top: 1, right: 20, bottom: 9))
    #expect(ligatures.mended(word("\u{644}\u{627}\u{648}", 10, 20)) == "\u{627}\u{644}\u{648}")
    #expect(
      ligatures.mended(word("\u{644}\u{627}\u{648}", 30, 40)) == "\u{644}\u{627}\u{648}")
  }

  @Test func theOneNearestToTheJoinedLetterIsMeant() {
    var ligatures = ArabicLigatures()
    ligatures.learn("\u{FEFB}", in: PrintedBox(left: 46, top: 1, right: 50, bottom: 9))
    let text = "\u{644}\u{627}\u{645}\u{644}\u{627}"
    #expect(
      ligatures.mended(word(text, 0, 50)) == "\u{644}\u{627}\u{645}\u{627}\u{644}")
  }
}
