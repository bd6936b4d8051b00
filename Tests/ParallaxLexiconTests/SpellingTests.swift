import ParallaxModel
import Testing

@testable import ParallaxLexicon

/// The spellings that other tools' defaults miss, and those that must stay apart.
@Suite struct SpellingTests {
  private func count(
    _ pattern: String, _ text: String, language: String = "en", clitics: Bool = false,
    profile: NormalizationProfile = .standard
  ) -> Int {
    let entry = Entry(id: "e", patterns: [pattern], takesClitics: clitics)
    return matches(lexicon([entry], language: language, profile: profile), in: text).count
  }

  @Test func apostrophesAndHyphensOfEveryKind() {
    #expect(count("israel's", "Israel\u{2019}s, Israel's, Israel\u{2BC}s") == 3)
    #expect(
      count("so-called", "so-called so\u{2010}called so\u{2011}called so\u{2013}called") == 4)
    #expect(count("anti-*", "anti\u{2011}war, anti-war") == 2)
    #expect(count("U.S.-backed", "the U.S.-backed side") == 1)
  }

  @Test func capitalsWhereTheyCount() {
    let sensitive = Entry(id: "e", patterns: ["US", "US~noun forces"], isCaseSensitive: true)
    #expect(
      matches(lexicon([sensitive]), in: "US troops told us that the US’s base, not us, US forces")
        == ["e:US", "e:US’s", "e:US forces"])
    #expect(count("US", "US and us") == 2)
    #expect(count("US", "US and us", profile: .exact) == 1)
    #expect(count("café", "café cafe Café", profile: .exact) == 1)
    #expect(count("café", "café cafe Café", profile: .accents) == 2)
    #expect(count("café", "café cafe Café") == 3)
  }

  @Test func arabicLettersMarksAndClitics() {
    let forms = "احتلال، الاحتلال، والاحتلال، اِحْتِلال، للاحتلال، بالاحتلال، احتـــلال"
    #expect(count("احتلال*", forms, language: "ar", clitics: true) == 7)
    #expect(count("احتلال*", forms, language: "ar") == 3)
    #expect(count("تكفيري*", "تکفیری، بالتكفيريين، التكفيريون", language: "ar", clitics: true) == 3)
    #expect(count("إرهابي", "ارهابي أرهابي إرهابى", language: "ar") == 3)
    #expect(count("مقاومة", "مقاومه مقاومة", language: "ar") == 2)
    #expect(count("١٤", "14 ۱۴ ١٤", language: "ar") == 3)
  }

  @Test func persianJoiners() {
    let forms = "می\u{200C}شود می شود میشود"
    #expect(count("می\u{200C}شود", forms, language: "fa") == 3)
  }

  @Test func hebrewClitics() {
    #expect(
      count("כיבוש", "הכיבוש, כיבוש, בכיבוש, ושהכיבוש, מהכיבוש", language: "he", clitics: true) == 5
    )
    #expect(count("כיבוש", "הכיבוש, כיבוש", language: "he") == 1)
  }

  @Test func russianYoAndFullWidth() {
    #expect(count("ещё", "еще ещё ЕЩЕ", language: "ru") == 3)
    #expect(count("регим", "режим", language: "ru") == 0)
    #expect(count("NATO", "ＮＡＴＯ and nato", language: "ja") == 2)
  }

  @Test func scriptsWithoutSpaces() {
    #expect(
      matches(["占领军", "解放军", "占领"], language: "zh", in: "他说，占领军和解放 军撤出，占领结束。") == [
        "e0:占领军", "e1:解放 军", "e2:占领",
      ])
    #expect(matches(["武装勢力"], language: "ja", in: "武装勢力が町を") == ["e0:武装勢力"])
    #expect(matches(["ผู้ก่อการร้าย"], language: "th", in: "กลุ่มผู้ก่อการร้ายโจมตี").count == 1)
  }

  @Test func phrasesCrossLinesAndSpacesOfEveryKind() {
    let wrapped = """
      The court in the northern town said on Monday that the shelling of the market was a war
      crime, and that those who had ordered it would be tried, whatever the side they fought on.

      It called another attack, on the bridge that leads to the harbor, a war\u{A0}crime as well.
      """
    #expect(matches(["war crime"], in: wrapped) == ["e0:war\ncrime", "e0:war\u{A0}crime"])
    #expect(matches(["war crime"], in: "the war.\n\nCrime fell.") == [])
  }
}
