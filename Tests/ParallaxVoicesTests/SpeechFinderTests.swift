import ParallaxModel
import ParallaxText
import ParallaxVoices
import Testing

/// The fragments found in a text, each with its kind, and the cue after a slash.
private func speech(
  _ text: String, language: String = "en", field: TextField = .body, cues: [String] = []
) -> [String] {
  let analyzer = TextAnalyzer()
  let read =
    field == .title
    ? analyzer.analyze(title: text, language: language)
    : analyzer.analyze(body: text, title: "", language: language)
  let finder = SpeechFinder(vocabulary: analyzer.vocabulary, language: language)
  let places = read.tokens.indices.filter { cues.contains(slice(text, read.tokens[$0].span)) }
  var copy = text
  let found = copy.withUTF8 {
    finder.find(in: read, of: $0, field: field, cues: places.map { $0..<$0 + 1 })
  }
  return found.map { speech in
    let cue = speech.cue.map { words in
      let last = read.tokens[words.upperBound - 1]
      return " / " + slice(text, TextSpan(read.tokens[words.lowerBound].start, last.end))
    }
    let fragments = speech.fragments.map { slice(text, $0) }.joined(separator: " + ")
    return "\(speech.kind.rawValue): \(fragments)\(cue ?? "")"
  }
}

private func slice(_ text: String, _ span: TextSpan) -> String {
  String(decoding: Array(text.utf8)[Int(span.start)..<Int(span.end)], as: UTF8.self)
}

extension Token {
  fileprivate var span: TextSpan { TextSpan(start, end) }
}

@Suite struct SpeechFinderTests {
  @Test func findsAQuotationWithItsCue() {
    #expect(
      speech("“The bridge will open again in the spring,” the mayor said.")
        == ["direct: “The bridge will open again in the spring,” / said"])
  }

  @Test func joinsAQuotationThatItsCueInterrupts() {
    #expect(
      speech("“We left at dawn,” the captain said, “and nobody saw us go.”")
        == ["direct: “We left at dawn,” + “and nobody saw us go.” / said"])
  }

  @Test func findsReportedSpeechBehindThat() {
    #expect(
      speech("The minister said that the dam would not be built before winter.")
        == ["indirect: that the dam would not be built before winter. / said"])
  }

  @Test func takesAFewQuotedWordsBeforeTheirCueForASentence() {
    #expect(
      speech("Rebels took it at dawn. \"We freed it,\" said the captain, Ana Lum.")
        == ["direct: \"We freed it,\" / said"])
  }

  @Test func findsWhatSomebodyHopesAloud() {
    #expect(
      speech("An envoy has expressed hope for the army to free the town, now a ruin, and the road.")
        == [
          "indirect: for the army to free the town, now a ruin, and the road. / expressed hope"
        ])
    #expect(
      speech("The envoy voiced strong support for the plan to mend the pier, while the rain fell.")
        == ["indirect: for the plan to mend the pier, / voiced strong support"])
    #expect(speech("The envoy expressed hope for the pier.") == [])
  }

  @Test func findsWhatASourceNamedFirstSays() {
    #expect(
      speech("According to police, 40 people were held at the pier.")
        == ["indirect: 40 people were held at the pier. / According to"])
    #expect(
      speech("According to the port, which owns the pier, forty cranes were sold in the spring.")
        == ["indirect: forty cranes were sold in the spring. / According to"])
    #expect(
      speech("According to Ana Lum, a docker, the pier was “a ruin” before the storm came.")
        == ["mixed: the pier was “a ruin” before the storm came. / According to"])
    #expect(
      speech("According to the mayor, Ana Lum, who was ill on Monday, all forty cranes were sold.")
        == ["indirect: all forty cranes were sold. / According to"])
    #expect(
      speech("According to police, Ana Lum, who was ill on Monday, sold all forty cranes.")
        == ["indirect: Ana Lum, who was ill on Monday, sold all forty cranes. / According to"])
    #expect(speech("According to plan.") == [])
  }

  @Test(
    arguments: [
      (
        "Officials say at least 12 cranes were sold.",
        ["indirect: at least 12 cranes were sold. / say"]
      ),
      ("Twelve cranes were sold, police say.", ["indirect: Twelve cranes were sold, / say"]),
      (
        "The cranes, the port says, have all been sold.",
        ["indirect: The cranes, + have all been sold. / says"]
      ),
      (
        "The cranes, the port said in a letter, had all been sold.",
        ["indirect: The cranes, + had all been sold. / said"]
      ),
      ("The plan, so to say, had no friends in the yard.", []),
    ] as [(String, [String])])
  func findsAStatementAndWhoSaysIt(text: String, expected: [String]) {
    #expect(speech(text) == expected)
  }

  @Test func givesEachQuotationTheVerbBehindIt() {
    #expect(
      speech("“We won the race,” Lum said. “They lost it,” said Reed.")
        == ["direct: “We won the race,” / said", "direct: “They lost it,” / said"])
  }

  @Test func namesTheListedVerbWhereTheModelSawNone() {
    #expect(
      speech("“It will last,” Lum said. The minister told reporters that no one had been hurt.")
        .last
        == "indirect: that no one had been hurt. / told")
  }

  @Test func findsReportedSpeechBeforeItsCue() {
    #expect(
      speech("The dam will not be built before winter, the minister said.")
        == ["indirect: The dam will not be built before winter, / said"])
  }

  @Test func takesTheWordsAroundAShortQuotationAsMixed() {
    #expect(
      speech("The envoy said the talks had been “long and difficult” for both sides.")
        == ["mixed: the talks had been “long and difficult” for both sides. / said"])
  }

  @Test func findsNothingWhereNobodySpeaks() {
    #expect(speech("The ferry leaves the old harbor at nine and comes back at noon.").isEmpty)
  }

  @Test func leavesTheWordsAroundAQuotationWithoutACue() {
    #expect(
      speech("The “heroes of the long march” left.") == ["direct: “heroes of the long march”"])
  }

  @Test func losesNoQuotationOfMoreThanThreeWords() {
    #expect(
      speech("“Nobody here will ever forget the flood.”")
        == ["direct: “Nobody here will ever forget the flood.”"])
  }

  @Test func goesOnWithQuotedSentencesOfTheSameSpeaker() {
    #expect(
      speech("“The mill is old,” she said. “We will not sell it to anybody.”")
        == ["direct: “The mill is old,” + “We will not sell it to anybody.” / said"])
  }

  @Test(arguments: [
    ("Truce will hold through the week: Harun", ["indirect: Truce will hold through the week:"]),
    ("Police: two held after raid on bakery", ["indirect: two held after raid on bakery"]),
    ("Lake country: what we know so far", []),
    ("The ferry at noon: 12 photos", []),
  ]) func readsTheColonsOfHeadings(title: String, expected: [String]) {
    #expect(speech(title, field: .title) == expected)
  }

  @Test(arguments: [
    (
      "es", "El ministro dijo que el puente abrirá en mayo.", "dijo",
      ["indirect: que el puente abrirá en mayo / dijo"]
    ),
    (
      "de", "Der Minister sagte, dass die Brücke im Mai öffnet.", "sagte",
      ["indirect: dass die Brücke im Mai öffnet / sagte"]
    ),
    (
      "fr", "« Le pont ouvrira en mai », a déclaré le maire.", "déclaré",
      ["direct: « Le pont ouvrira en mai » / déclaré"]
    ),
    (
      "fr", "Selon le maire, le pont ouvrira en mai.", "Selon",
      ["indirect: le pont ouvrira en mai / Selon"]
    ),
    ("fr", "Les prix varient selon la taille.", "selon", []),
    (
      "fr", "Le maire a promis d'ouvrir le pont.", "promis",
      ["indirect: d'ouvrir le pont / promis"]
    ),
    ("fr", "Le maire admet la nécessité de fermer le pont.", "admet", []),
    (
      "de", "Laut einem Bericht der Stadt fehlen vier Brücken.", "Laut",
      ["indirect: fehlen vier Brücken / Laut"]
    ),
    ("de", "Die Menge rief laut und zog weiter.", "laut", []),
    (
      "de", "Dolan erklärte, die Brücke sei sicher. Sie werde halten. Es regnete.", "erklärte",
      ["indirect: die Brücke sei sicher / erklärte", "indirect: Sie werde halten"]
    ),
    (
      "de", "Die Brücke sei sicher, sagte Dolan.", "sagte",
      ["indirect: Die Brücke sei sicher / sagte"]
    ),
    (
      "de", "Dolan kündigte an, die Brücke zu öffnen.", "kündigte",
      ["indirect: die Brücke zu öffnen / kündigte"]
    ),
    (
      "es", "Las obras, según el alcalde, terminan en mayo.", "según",
      ["indirect: Las obras + terminan en mayo / según"]
    ),
    ("es", "La ministra pide una carta que llegue pronto.", "pide", []),
    (
      "ru", "Министр пообещал открыть мост.", "пообещал",
      ["indirect: открыть мост / пообещал"]
    ),
    ("ru", "Министр хочет открыть мост.", "хочет", []),
    (
      "tr", "Bakan Dolan, köprünün açılacağını söyledi.", "söyledi",
      ["indirect: köprünün açılacağını / söyledi"]
    ),
    ("ar", "قال الوزير إن الجسر آمن.", "قال", ["indirect: إن الجسر آمن / قال"]),
    ("ar", "قرر المجلس أن يبني جسرا.", "قرر", []),
    ("fa", "وزیر گفت پل امن است.", "گفت", ["indirect: پل امن است / گفت"]),
    (
      "ru", "Министр заявил, что мост откроют в мае.", "заявил",
      ["indirect: что мост откроют в мае / заявил"]
    ),
    (
      "tr", "Köprünün mayısta açılacağını söyledi.", "söyledi",
      ["indirect: Köprünün mayısta açılacağını / söyledi"]
    ),
  ]) func readsOtherLanguagesByRules(
    language: String, text: String, cue: String, expected: [String]
  ) {
    #expect(speech(text, language: language, cues: [cue]) == expected)
  }
}
