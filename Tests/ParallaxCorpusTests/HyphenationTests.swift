import Testing

@testable import ParallaxCorpus

@Suite struct HyphenationTests {
  private func join(_ first: String, _ second: String, among lines: [String] = []) -> String {
    var text = first
    Hyphenation(lines: [first, second] + lines).append(second, to: &text)
    return text
  }

  /// A print whose own words are broken.
  private let broken = ["the mu-", "nicipal ad-", "ministration and so on"]

  @Test func aPrintThatBreaksNoWordsKeepsItsHyphens() {
    let lines = Array(repeating: "a line without any", count: 60)
    #expect(
      join("against the counter-", "terrorism law", among: lines)
        == "against the counter-terrorism law")
  }

  @Test func aPrintThatBreaksWordsLosesThem() {
    #expect(join("the confron-", "tation of", among: broken) == "the confrontation of")
    #expect(join("the self-", "appointed few", among: broken) == "the self-appointed few")
    #expect(join("the Anglo-", "American few", among: broken) == "the Anglo-American few")
    #expect(join("in 2030-", "31 it was", among: broken) == "in 2030-31 it was")
  }

  @Test func otherWordsOfThePrintDecide() {
    let lines = broken + ["a long-term plan", "the longterm plan of x"]
    #expect(
      join("a twelve-", "hour shift", among: broken + ["the twelve-hour shift"])
        == "a twelve-hour shift")
    #expect(
      join("der Präsi-", "dent sagte", among: Array(repeating: "der Präsident sagte es", count: 60))
        == "der Präsident sagte")
    #expect(join("a long-", "term plan", among: lines) == "a longterm plan")
  }

  @Test func softHyphensAlwaysGoAndHangingOnesAlwaysStay() {
    #expect(join("mu\u{AD}", "nicipal") == "municipal")
    #expect(join("mu\u{2010}", "nicipal") == "municipal")
    #expect(join("Kultur-", "und Sportvereine", among: broken) == "Kultur- und Sportvereine")
    #expect(join("a dash \u{2013}", "and more") == "a dash \u{2013} and more")
  }
}
