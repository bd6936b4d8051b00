import ParallaxLexicon
import ParallaxModel
import ParallaxText
import ParallaxVoices
import Testing

private let verbs = Lexicon(
  id: "verbs", version: "1", title: "", language: "en", license: "", authors: [], validated: .no,
  description: "", sources: [],
  categories: [
    Category(
      id: "neutral", label: "", description: "",
      entries: [
        Entry(id: "say", patterns: ["said", "says"], definition: ""),
        Entry(id: "announce", patterns: ["announced"], definition: ""),
        Entry(id: "express", patterns: ["expressed hope"], definition: ""),
        Entry(id: "call", patterns: ["called"], definition: ""),
      ])
  ])

/// One letter a word: o(wn), d(irect), x (distanced), u(nclear).
private func voices(_ text: String, field: TextField = .body) -> String {
  let compiled = LexiconCompiler.compile([LexiconUse(verbs, countedAs: nil, isCue: true)])
  let analyzer = TextAnalyzer()
  let read =
    field == .title
    ? analyzer.analyze(title: text, language: "en")
    : analyzer.analyze(body: text, title: "", language: "en")
  let matches = Matcher(compiled, vocabulary: analyzer.vocabulary).matches(in: read, of: text)
  let found = VoiceAssigner(
    lexicons: compiled, language: "en", vocabulary: analyzer.vocabulary
  ).assign(
    read, of: text, field: field, matches: matches)
  return String(
    found.voices.map { voice -> Character in
      switch voice {
      case .own: "o"
      case .direct: "d"
      case .reported: "r"
      case .distanced: "x"
      case .unclear: "u"
      }
    })
}

@Suite struct VoiceAssignerTests {
  @Test func givesQuotedWordsToTheSpeakerAndTheRestOfTheSentenceToNobody() {
    #expect(
      voices("“We will free the town,” he said on Monday. It rained.") == "dddddu" + "uuu" + "oo")
    #expect(voices("The army said that it had freed the town. It rained.") == "uuuuuuuuu" + "oo")
  }

  @Test func keepsAShortQuotedSpanDirectOnlyWhereAVerbGovernsIt() {
    #expect(voices("He expressed hope to see the “occupying” troops go.") == "uuuuuud" + "uu")
    #expect(voices("The “occupying” troops left.") == "oxoo")
    #expect(voices("The “heroes of the long march” left.") == "odddddo")
    #expect(voices("“Never!” And he left.") == "dooo")
    #expect(voices("His answer: “Never”") == "ood")
  }

  @Test func doesNotTakeAVerbInsideTheMarksForTheOutlets() {
    #expect(voices("The film “He said she said” opened.") == "oo" + "dddd" + "o")
  }

  @Test func takesAHeadlineWithAColonAsUnclear() {
    #expect(voices("Occupying troops out: Velayati", field: .title) == "uuuu")
    #expect(voices("Velayati: “occupying” troops out", field: .title) == "uduu")
    #expect(voices("“Terrorists”: who are they?", field: .title) == "uuuu")
    #expect(voices("“We will never leave”: Velayati", field: .title) == "ddddu")
    #expect(
      voices(
        "The army came.\n\nVelayati: troops out\n\nThe governor of the province was there too.")
        == "ooo" + "uuu" + "oooooooo")
    #expect(voices("Troops out at 10:30", field: .title) == "ooooo")
    #expect(voices("Troops out of town", field: .title) == "oooo")
    #expect(voices("Time for peace: a plan", field: .body) == "ooooo")
  }

  @Test func carriesLongQuotationsOverParagraphs() {
    #expect(voices("“We came here.\n\n“We won,” he said.") == "ddd" + "dd" + "uu")
  }

  @Test func marksAnUnbalancedParagraphAsUnclear() {
    #expect(voices("The “town fell.\n\nIt rained.") == "uuu" + "oo")
  }
}
