import ParallaxModel
import ParallaxText
import ParallaxVoices
import Testing

/// The target of the words between brackets; the empty text where there is none.
private func target(_ marked: String, isCue: Bool = false, language: String = "en") -> String {
  let parts = marked.split(separator: "[", maxSplits: 1, omittingEmptySubsequences: false)
  let rest = parts[1].split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
  let text = parts[0] + rest[0] + rest[1]
  let analyzer = TextAnalyzer()
  let read = analyzer.analyze(body: String(text), title: "", language: language)
  let finder = TargetFinder(vocabulary: analyzer.vocabulary, language: language)
  let start = Int32(parts[0].utf8.count)
  let term = read.tokens(in: TextSpan(start, start + Int32(rest[0].utf8.count)))
  var copy = String(text)
  return copy.withUTF8 { bytes in
    guard let found = finder.target(of: term, isCue: isCue, in: read, bytes: bytes) else {
      return ""
    }
    return String(decoding: bytes[Int(found.span.start)..<Int(found.span.end)], as: UTF8.self)
  }
}

@Suite struct TargetFinderTests {
  @Test func takesTheNounThatAnAdjectiveOrParticipleModifies() {
    #expect(target("They met [occupying] US troops near the bridge.") == "US troops")
    #expect(target("He fled the [brutal] regime of Orsk.") == "regime of Orsk")
    #expect(target("A [US-backed] militia left Karun.") == "militia")
    #expect(target("There were [violent] and chaotic protests in Orsk.") == "protests")
    #expect(target("Two [terrorist] attacks shook Karun.") == "attacks")
  }

  @Test func takesTheObjectOfAVerb() {
    #expect(
      target("The army [liberated] the village of Sel from its rulers.") == "the village of Sel")
    #expect(target("The rebels want to [seize] the northern port.") == "the northern port")
    #expect(target("The brigade [mopped up] the last districts.") == "the last districts")
    #expect(target("The army [secured the town] on Friday.") == "the town")
  }

  @Test func takesTheSubjectOfAPassive() {
    #expect(target("The village was [liberated] on Monday.") == "The village")
    #expect(target("Reports say the old bridge has been [seized] by thieves.") == "the old bridge")
  }

  @Test func takesTheSubjectOfAPredicateOrAnIntransitiveVerb() {
    #expect(target("The protesters were [violent].") == "The protesters")
    #expect(target("Karim Doran is a [terrorist], the ministry said.") == "Karim Doran")
    #expect(target("The guards in the valley were very [brutal].") == "The guards")
    #expect(target("The crowd [rampaged] through the market.") == "The crowd")
    #expect(target("The army, which has denied it, was [brutal].") == "The army")
  }

  @Test func takesWhatIsCalledByAName() {
    #expect(target("Ministers called the strikers [terrorists] again.") == "the strikers")
    #expect(target("The group was described as [extremist].") == "The group")
    #expect(target("They described the mayor as a [tyrant].") == "the mayor")
  }

  @Test func takesTheNamedActorOfAnApposition() {
    #expect(target("Karim Doran, a [terrorist], left the court.") == "Karim Doran")
    #expect(target("The [dictator], Omar Vell, fled.") == "Omar Vell")
    #expect(target("The [dictator] Omar Vell fled.") == "Omar Vell")
  }

  @Test func takesTheComplementOfANoun() {
    #expect(target("The [occupation] of the valley went on.") == "the valley")
    #expect(target("Orsk’s [aggression] must end.") == "Orsk")
    #expect(target("Police found a [nest of] smugglers there.") == "smugglers")
  }

  @Test func takesAPhraseThatNamesTheActorItself() {
    #expect(target("They fought Karuni [rebels] for a week.") == "Karuni rebels")
    #expect(target("They fought the [rebels] for a week.") == "")
  }

  @Test func takesTheSubjectOfAReportingVerb() {
    #expect(target("The mayor [claimed] the road was safe.", isCue: true) == "The mayor")
    #expect(target("“It is safe,” [said] Mayor Lund.", isCue: true) == "Mayor Lund")
  }

  @Test func saysNothingWhereItIsNotSure() {
    #expect(target("They [liberated] it.") == "")
    #expect(target("He was [brutal].") == "")
    #expect(target("There was a [massacre].") == "")
    #expect(target("The army insisted: [brutal], never.") == "")
  }

  @Test func findsAClauseToBeNoObject() {
    #expect(target("Minister Lund [insisted] the market was calm.") == "Minister Lund")
  }

  @Test func hasNoRulesForOtherLanguages() {
    #expect(target("Die [besetzten] Gebiete sind groß.", language: "de") == "")
  }
}
