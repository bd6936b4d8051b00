import Testing

@testable import ParallaxCorpus

@Suite struct PhraseFinderTests {
  private let finder = PhraseFinder(["follow us", "follow us on", "подпишитесь", "ab"])

  @Test(arguments: [
    ("please follow us", true), ("follow u", false), ("", false), ("ab", false),
    ("да, подпишитесь", true), ("подпишитес", false),
  ])
  func aPhraseIsFoundAnywhere(text: String, isFound: Bool) {
    #expect(finder.occurs(in: Array(text.utf8)) == isFound)
  }

  @Test func theLongestPhraseAtAPlaceCounts() {
    #expect(finder.matches(in: Array("- follow us on".utf8)) == [2..<14])
    #expect(finder.beginning(of: Array("follow us on x".utf8)) == "follow us on")
    #expect(finder.beginning(of: Array("to follow us".utf8)) == nil)
  }

  @Test func everyPhraseOfTheProgramIsFoundInItself() {
    for phrase in FurniturePhrases.pointerReasons.keys {
      #expect(FurniturePhrases.pointerFinder.begins(Array(phrase.utf8)), "\(phrase)")
    }
  }
}
