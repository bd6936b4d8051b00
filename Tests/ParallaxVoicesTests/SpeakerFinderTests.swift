import ParallaxModel
import ParallaxText
import ParallaxVoices
import Testing

/// The speakers of the quotations of a text in which «…» marks quotations and ‹…› cues.
///
/// A cue belongs to the quotation before it, or to the one after it where none is before it in the
/// sentence: `|` after a quotation without a cue.
private func speakers(_ marked: String, title: String = "", language: String = "en") -> [Speaker?] {
  var body = ""
  var places: [(fragments: [TextSpan], cue: TextSpan?, followsOn: Bool)] = []
  var start: Int32 = 0
  var pendingCue: TextSpan?
  for character in marked {
    let offset = Int32(body.utf8.count)
    switch character {
    case "«", "‹": start = offset
    case "»":
      places.append(([TextSpan(start, offset)], pendingCue, false))
      pendingCue = nil
    case "›":
      if let last = places.indices.last, places[last].cue == nil, !places[last].followsOn {
        places[last].cue = TextSpan(start, offset)
      } else {
        pendingCue = TextSpan(start, offset)
      }
    case "|": places[places.count - 1].followsOn = true
    default: body.append(character)
    }
  }
  let analyzer = TextAnalyzer()
  let titleText = analyzer.analyze(title: title, language: language)
  let text = analyzer.analyze(body: body, title: title, language: language)
  return SpeakerFinder(vocabulary: analyzer.vocabulary).speakers(
    of: places.map {
      SpeechPlace(
        fragments: $0.fragments, cue: $0.cue.map { text.tokens(in: $0) }, followsOn: $0.followsOn)
    }, in: text, of: body, beside: (titleText, title), language: language
  ).map { speaker in
    guard let speaker else { return nil }
    // The offsets of the mention are those of the text: put the words there into nothing else.
    let utf8 = Array(body.utf8)[Int(speaker.mention.start)..<Int(speaker.mention.end)]
    mentions.append(String(decoding: utf8, as: UTF8.self))
    return speaker
  }
}

/// What the last call found, as it stands in the text.
nonisolated(unsafe) private var mentions: [String] = []

/// The mentions of the speakers, in order.
private func found(_ marked: String, language: String = "en") -> [String] {
  mentions = []
  _ = speakers(marked, language: language)
  return mentions
}

@Suite(.serialized) struct SpeakerFinderTests {
  @Test func takesTheSubjectBeforeTheCue() {
    #expect(found("Mira Dolan ‹said› «the bridge would open in May».") == ["Mira Dolan"])
    #expect(
      found("On Monday the mayor of Orrin ‹said› that «the bridge would open».")
        == ["the mayor of Orrin"])
    #expect(
      found("Dolan, an adviser to the council, ‹said› «the bridge would open».")
        == ["Dolan, an adviser to the council"])
    #expect(found("“«We will build it»,” he ‹said› on Monday.") == ["he"])
  }

  @Test func takesTheSubjectOfBothVerbs() {
    #expect(
      found(
        "Mira Dolan ‹hailed› «the truce as a victory over hunger» and later ‹said› «the bridge would open»."
      ) == ["Mira Dolan", "Mira Dolan"])
    #expect(
      found("Mira Dolan ‹hailed› «the truce», and Lena Orr ‹said› «the bridge would open».")
        == ["Mira Dolan", "Lena Orr"])
  }

  @Test func takesTheSubjectAfterTheCue() {
    #expect(
      found("“«We will build it»,” ‹said› Mira Dolan, a lawyer from Orrin.")
        == ["Mira Dolan, a lawyer from Orrin"])
    #expect(found("«The bridge is closed», ‹according to› the police.") == ["the police"])
    #expect(found("‹According to› Mr. Dolan, «the bridge is closed».") == ["Mr. Dolan"])
  }

  @Test func takesTheSubjectOfTheMainClause() {
    #expect(
      found("Dolan rejected the plan on Friday, ‹saying› «it cost too much».") == ["Dolan"])
    #expect(
      found("The committee heard from Ana Ruiz, who ‹said› «the plan cost too much».") == ["who"])
    #expect(
      found("Dolan told reporters the plan was dead and ‹added› that «it cost too much».")
        == ["Dolan"])
  }

  @Test func doesNotTakeAWordOfTheQuotation() {
    #expect(found("“«Governor Blake must go»,” Dolan ‹said›.") == ["Dolan"])
    #expect(found("Dolan ‹accused› «Governor Blake of lying».") == ["Dolan"])
  }

  @Test func carriesTheSpeakerOver() {
    let both = speakers("“«We will build it»,” Dolan ‹said›. “«It will be long.»”|")
    #expect(both.map { $0?.name } == ["Dolan", "Dolan"])
    #expect(both.map { $0?.confidence } == [.high, .medium])
  }

  @Test func saysWhatAMentionIs() {
    func kind(_ text: String) -> Speaker.Kind? { speakers(text)[0]?.kind }
    #expect(kind("Mira Dolan ‹said› «the bridge would open».") == .person)
    #expect(kind("She ‹said› «the bridge would open».") == .pronoun)
    #expect(kind("A spokesman for the army ‹said› «the bridge would open».") == .role)
    #expect(kind("The Orrin Council ‹said› «the bridge would open».") == .organization)
    #expect(kind("Officials ‹said› «the bridge would open».") == .collective)
  }

  @Test func givesTheFullerNameOfTheArticle() {
    let text = "Mira Dolan came to Orrin. «The bridge is safe», Dolan ‹said›."
    #expect(speakers(text)[0]?.name == "Mira Dolan")
    #expect(
      speakers("«The bridge is safe», Ms. Dolan ‹said›.", title: "Mira Dolan on bridges")[0]?.name
        == "Mira Dolan")
    #expect(speakers("«The bridge is safe», Ms. Dolan ‹said›.")[0]?.name == "Dolan")
  }

  @Test func leavesTheNameWhereTwoBearIt() {
    let text = "Mira Dolan met Peter Dolan. «The bridge is safe», Dolan ‹said›."
    #expect(speakers(text)[0]?.name == "Dolan")
    #expect(speakers(text)[0]?.confidence == .low)
  }

  @Test func givesAPronounTheOnePersonItCanMean() {
    let text = "Mira Dolan came to Orrin. Dolan was tired. «The bridge is safe», she ‹said›."
    let speaker = speakers(text)[0]
    #expect(speaker?.name == "Mira Dolan")
    #expect(speaker?.confidence == .medium)
    let two = "Mr. Dolan met Mr. Ruiz. «The bridge is safe», he ‹said›."
    #expect(speakers(two)[0]?.name == "he")
    #expect(speakers(two)[0]?.confidence == .low)
    let spoke = "Mr. Dolan ‹said› «Mr. Ruiz was late». «He never comes», he ‹said›."
    #expect(speakers(spoke).map { $0?.name } == ["Dolan", "Dolan"])
    let agreeing = "Mr. Dolan met Mrs. Ruiz. «The bridge is safe», she ‹said›."
    #expect(speakers(agreeing)[0]?.name == "Ruiz")
  }

  @Test(arguments: [
    "Following the vote, Mira Dolan ‹said› «the bridge would open».",
    "Despite the rain, Mira Dolan ‹said› «the bridge would open».",
    "Asked about the bridge, Mira Dolan ‹said› «it would open».",
    "Recently Mira Dolan ‹said› «the bridge would open».",
  ])
  func takesNoCapitalThatOnlyBeginsASentence(text: String) {
    #expect(found(text) == ["Mira Dolan"])
  }

  @Test func takesNoPlaceForASpeaker() {
    let text = "In the capital, Dar Orrin, on Monday, Mira Dolan, a lawyer, ‹said› «it would open»."
    #expect(found(text) == ["Mira Dolan, a lawyer"])
  }

  @Test func knowsAPersonByWhatStandsBehindTheName() {
    let text = "The mayor, Mira Dolan, came to Orrin. «The bridge is safe», she ‹said›."
    #expect(speakers(text)[0]?.name == "Mira Dolan")
  }

  @Test func givesItTheBodyTheSentenceBeginsWith() {
    let text = "The Orrin Council opened what it ‹called› «a bridge for all»."
    #expect(speakers(text)[0]?.name == "The Orrin Council")
  }

  @Test func givesATitleItsOneBearer() {
    let text = "President Mira Dolan came to Orrin. The president ‹said› «the bridge would open»."
    #expect(speakers(text)[0]?.name == "Mira Dolan")
    #expect(speakers(text)[0]?.confidence == .medium)
    let two = "President Dolan met President Ruiz. The president ‹said› «the bridge would open»."
    #expect(speakers(two)[0]?.name == "The president")
  }

  @Test(arguments: [
    ("The Orrin envoy Mira Dolan left. The envoy ‹said› «it was late».", "Mira Dolan"),
    ("Mira Dolan, an envoy, left. The envoy ‹said› «it was late».", "The envoy"),
    ("The lawyer, Mira Dolan, left. The lawyer ‹said› «it was late».", "Mira Dolan"),
    ("The lawyer, Mira Dolan, left. His lawyer ‹said› «it was late».", "His lawyer"),
  ])
  func givesARoleTheOneWhoIsSaidToHaveIt(text: String, name: String) {
    #expect(speakers(text)[0]?.name == name)
  }

  @Test func takesAFullNameBehindWhatSomebodyIsForAPerson() {
    let text = "On Monday the Orrin envoy Mira Dolan ‹said› «it was late»."
    #expect(speakers(text)[0]?.kind == .person)
    #expect(speakers(text)[0]?.name == "Mira Dolan")
  }

  @Test func takesABodyForNobodyByPronoun() {
    let text =
      "Mr. Dolan ‹said› «it was late». The Orrin Front left and the Front came. «It rains», he ‹said›."
    #expect(speakers(text).map { $0?.name } == ["Dolan", "Dolan"])
  }

  @Test func namesSpeakersInOtherLanguages() {
    #expect(
      found("„«Die Brücke ist sicher»“, ‹sagte› Mira Dolan am Montag.", language: "de")
        == ["Mira Dolan"])
    #expect(found("«اين پل امن است»، ميرا دولان ‹گفت›.", language: "fa") == ["ميرا دولان"])
    #expect(found("‹Selon› le ministre, «le pont est sûr».", language: "fr") == ["le ministre"])
    #expect(
      found("Mira Dolan, die in Orrin lebt, ‹sagte›, «die Brücke sei sicher».", language: "de")
        == ["Mira Dolan"])
    #expect(
      found(
        "Dolan llegó. El alcalde ‹dijo› «que abrirá». Y ‹añadió› «que cerrará».", language: "es")
        == ["El alcalde", "El alcalde"])
    #expect(found("Mira Dolan: «il ponte è sicuro».", language: "it") == ["Mira Dolan"])
    #expect(found("Il sindaco ha detto: «il ponte è sicuro».", language: "it") == [])
    #expect(
      found("«Köprü güvenli» ‹diyen› Mira Dolan, köprüden geçti.", language: "tr") == ["Mira Dolan"]
    )
  }
}
