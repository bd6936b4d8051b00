import ParallaxModel
import ParallaxText
import Testing

@testable import ParallaxLexicon

@Suite struct MatcherTests {
  @Test func foldsCaseAndDiacritics() {
    #expect(
      matches(["naive"], in: "Naïve NAIVE naive nai\u{308}ve") == [
        "e0:Naïve", "e0:NAIVE", "e0:naive", "e0:nai\u{308}ve",
      ])
  }

  @Test func takesStraightAndCurlyApostrophesAlike() {
    #expect(
      matches(["people's army"], in: "the People’s Army, the people's army") == [
        "e0:People’s Army", "e0:people's army",
      ])
    #expect(
      matches(["israel"], in: "Israel’s border, israel's, Israelis") == [
        "e0:Israel’s", "e0:israel's",
      ])
  }

  @Test func findsAWordBehindAnElidedOne() {
    let text = "L’armée d'occupation est aujourd’hui l'armée d’occupation."
    #expect(matches(["armée"], language: "fr", in: text) == ["e0:armée", "e0:armée"])
    #expect(
      matches(["armée d'occup*", "l'armée", "hui"], language: "fr", in: text) == [
        "e1:L’armée", "e1:l'armée",
      ])
    #expect(
      matches(["armée d'occup*"], language: "fr", in: text) == [
        "e0:armée d'occupation", "e0:armée d’occupation",
      ])
  }

  @Test func takesAllHyphensAlike() {
    let text = "so-called so\u{2010}called so\u{2011}called so–called so—called so called"
    #expect(matches(["so-called"], in: text).count == 5)
    #expect(matches(["so called"], in: text).count == 6)
    #expect(
      matches(["anti-*"], in: "the anti‑war and anti-terror antidote") == [
        "e0:anti‑war", "e0:anti-terror",
      ])
    #expect(
      matches(["*-backed"], in: "U.S.-backed, foreign-backed, we backed, backed") == [
        "e0:U.S.-backed", "e0:foreign-backed",
      ])
    #expect(
      matches(["invade * privacy"], in: "to invade our privacy, invade privacy") == [
        "e0:invade our privacy"
      ])
  }

  @Test func readsWildcardsInsideOneWord() {
    #expect(
      matches(["terroris*"], in: "terrorist Terrorism terror") == [
        "e0:terrorist", "e0:Terrorism",
      ])
    #expect(matches(["wom?n"], in: "woman women womaan") == ["e0:woman", "e0:women"])
    #expect(matches(["*crat*"], in: "democratic crate rat") == ["e0:democratic", "e0:crate"])
  }

  @Test func followsPhrasesOverSpacesButNotOverPunctuation() {
    #expect(
      matches(["human shields"], in: "human  shields? human, shields. human shields") == [
        "e0:human  shields", "e0:human shields",
      ])
    #expect(matches(["war on terror"], in: "the war on  terror; war on. Terror").count == 1)
  }

  @Test func keepsTheLongestMatchOfAList() {
    #expect(
      matches(
        ["terror", "war on terror", "counter-terror"], in: "war on terror, counter-terror, terror")
        == [
          "e1:war on terror", "e2:counter-terror", "e0:terror",
        ])
  }

  @Test func leavesOutWhatStandsInAnException() {
    #expect(
      matches(
        ["revolution"], except: ["islamic revolution"], in: "the Islamic Revolution; a revolution")
        == ["e0:revolution"])
  }

  @Test func doesNotMistakeLiberalForLiberate() {
    #expect(
      matches(["liberate", "liberated", "liberation"], in: "Liberals liberate; liberal liberation")
        == ["e0:liberate", "e2:liberation"])
  }
}

@Suite struct PatternTests {
  @Test(arguments: ["", "  ", "—", "*", "* *", "* * army", "one, two", "one (two)"])
  func refusesPatternsThatCannotBeMeant(text: String) {
    let reader = PatternReader(language: "en", profile: .standard)
    let entry = Entry(id: "e", patterns: [text])
    #expect(throws: PatternError.self) { try reader.patterns(text, of: entry) }
  }

  @Test func matchesWildcardsLikeANaiveMatcher() {
    func naive(_ word: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
      guard let first = pattern.first else { return word.isEmpty }
      if first == 0x2A {
        return naive(word, pattern.dropFirst())
          || (!word.isEmpty && naive(word.dropFirst(), pattern))
      }
      guard let letter = word.first, first == 0x3F || first == letter else { return false }
      return naive(word.dropFirst(), pattern.dropFirst())
    }
    var state: UInt64 = 3
    func random(_ letters: [UInt8], _ count: Int) -> [UInt8] {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return letters[Int(state >> 33) % letters.count]
      }
    }
    for count in 0..<3_000 {
      let word = random([0x61, 0x62], count % 7)
      let pattern = random([0x61, 0x62, 0x2A, 0x3F], count % 5)
      #expect(Wildcard.matches(word, pattern) == naive(word[...], pattern[...]))
    }
  }
}
