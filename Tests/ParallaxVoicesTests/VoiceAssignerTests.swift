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
  String(
    assigned(text, field).voices.map { voice -> Character in
      switch voice {
      case .own: "o"
      case .direct: "d"
      case .reported: "r"
      case .distanced: "x"
      case .unclear: "u"
      }
    })
}

private func assigned(_ text: String, _ field: TextField = .body) -> FieldVoices {
  let compiled = LexiconCompiler.compile([LexiconUse(verbs, countedAs: nil, isCue: true)])
  let analyzer = TextAnalyzer()
  let read =
    field == .title
    ? analyzer.analyze(title: text, language: "en")
    : analyzer.analyze(body: text, title: "", language: "en")
  let matches = Matcher(compiled, vocabulary: analyzer.vocabulary).matches(in: read, of: text)
  return VoiceAssigner(
    lexicons: compiled, language: "en", vocabulary: analyzer.vocabulary
  ).assign(
    read, of: text, field: field, matches: matches)
}

@Suite struct VoiceAssignerTests {
  @Test func tellsQuotedReportedAndOwnWordsApart() {
    #expect(
      voices("“We will free the town,” he said on Monday. It rained.") == "ddddd" + "oooo" + "oo")
    #expect(
      voices("The army said that it had freed the town. It rained.") == "ooo" + "rrrrrr" + "oo")
  }

  @Test func keepsAShortQuotedSpanDirectOnlyWhereAVerbGovernsIt() {
    #expect(voices("He expressed hope to see the “occupying” troops go.") == "oorrrrdrr")
    #expect(voices("The “occupying” troops left.") == "oxoo")
    #expect(voices("The “heroes of the long march” left.") == "odddddo")
    #expect(voices("“Never!” And he left.") == "dooo")
    #expect(voices("His answer: “Never”") == "ood")
  }

  @Test func doesNotTakeAVerbInsideTheMarksForTheOutlets() {
    #expect(voices("The film “He said she said” opened.").last == "o")
  }

  @Test func readsTheColonOfAHeadline() {
    #expect(voices("Velayati: “occupying” troops out", field: .title) == "odrr")
    #expect(voices("“We will never leave”: Velayati", field: .title) == "ddddo")
    #expect(voices("Occupying troops out: Velayati", field: .title) == "uuuu")
    #expect(voices("Troops out at 10:30", field: .title) == "ooooo")
    #expect(voices("Troops out of town", field: .title) == "oooo")
    #expect(voices("Time for peace: a plan", field: .body) == "ooooo")
  }

  @Test func carriesLongQuotationsOverParagraphs() {
    #expect(voices("“We came here.\n\n“We won,” he said.") == "ddd" + "dd" + "oo")
  }

  @Test func takesParagraphsOfOneQuotationForOneOfWhoeverIsNamedAtItsEnd() {
    let text = "Dan Reed left early.\n\n“We came here.\n\n“We won,” said Ana Lum."
    let quotations = assigned(text).quotations
    #expect(quotations.map(\.fragments.count) == [2])
    #expect(quotations.map(\.speaker?.name) == ["Ana Lum"])
  }

  @Test func makesAParagraphWithOneMarkUnclearAndNoOther() {
    #expect(voices("“We came here. It rained.\n\nThe army left.") == "uuuuu" + "ooo")
  }

  @Test func doubtsWordsBehindAVerbOfWhichNoSpeechWasFound() {
    let found = voices("The mayor announced rain.")
    #expect(!found.hasSuffix("o"), "\(found)")
  }

  /// Words, verbs of speech, marks and line breaks in any order: every word has a voice.
  @Test func readsWhateverComes() {
    var random = SeededRandom(seed: 7)
    let parts = [
      "“", "”", "\"", "'", "‘", "’", "«", "»", "—", ": ", ", ", ". ", "\n\n", " said ", " that ",
      " he ", " according to ", "The town ", "Ana Lind ", " announced ", "so-called ", "free ",
      "!? ",
    ]
    for _ in 0..<600 {
      let text = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }.joined()
      for field in [TextField.title, .body] {
        #expect(voices(text, field: field).count <= text.count)
      }
    }
  }
}
