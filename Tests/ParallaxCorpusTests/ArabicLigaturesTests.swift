import Testing

@testable import ParallaxCorpus

@Suite struct ArabicLigaturesTests {
  @Test func lamAndAlefDrawnAsOneLetterComeFromLeftToRight() {
    var ligatures = ArabicLigatures()
    ligatures.learn("\u{FEFB}\u{0648} \u{0644}\u{0627}\u{0645}")
    #expect(!ligatures.isEmpty)
    #expect(ligatures.mended("\u{0644}\u{0627}\u{0648}") == "\u{0627}\u{0644}\u{0648}")
    #expect(
      ligatures.mended("\u{0645}\u{200C}\u{0644}\u{0627}\u{0648}")
        == "\u{0645}\u{200C}\u{0627}\u{0644}\u{0648}")
    #expect(ligatures.mended("\u{0644}\u{0627}\u{0645}") == "\u{0644}\u{0627}\u{0645}")
  }
}
