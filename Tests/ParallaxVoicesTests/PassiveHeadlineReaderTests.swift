import ParallaxModel
import ParallaxText
import ParallaxVoices
import Testing

@Suite struct PassiveHeadlineReaderTests {
  private func verb(_ title: String, quoted: Range<Int> = 0..<0) -> String? {
    let analyzer = TextAnalyzer()
    let text = analyzer.analyze(title: title, language: "en")
    return PassiveHeadlineReader(vocabulary: analyzer.vocabulary)
      .verb(in: text, isQuoted: quoted.contains)?.text(of: title)
  }

  @Test(arguments: [
    ("Three villagers were killed near the mill", "were killed"),
    ("Bridge to be quietly closed", "be quietly closed"),
    ("Dozens arrested in harbor raids", "arrested"),
    ("Two ferrymen shot, one missing", "shot"),
    ("Teacher gets fired over poem", "gets fired"),
    ("Twelve wounded", "wounded"),
  ])
  func findsAVerbThatNamesNobodyWhoActs(_ title: String, _ verb: String) {
    #expect(self.verb(title) == verb)
  }

  @Test(arguments: [
    "Police arrested dozens in harbor raids", "Three villagers were killed by soldiers",
    "Guards shot the ferryman", "The wounded return home", "Army has killed three villagers",
    "Mayor is a hundred", "Valley is green again", "She killed in the second act",
    "Dozens arrested by harbor police", "",
  ])
  func othersAreNone(_ title: String) {
    #expect(verb(title) == nil)
  }

  @Test func wordsBetweenMarksAreNotTheOutlets() {
    #expect(verb("Mayor: “villagers were killed”", quoted: 1..<4) == nil)
  }
}
