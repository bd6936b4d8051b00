import ParallaxText
import ParallaxVoices
import Testing

/// What each stretch is and why: `words: nature reason`, in order.
private func read(
  _ text: String, _ language: String = "en", cues: [String]? = ["said", "called", "сказал"]
) -> [String] {
  let analyzer = TextAnalyzer()
  let analyzed = analyzer.analyze(body: text, title: "", language: language)
  let reader = QuotedStretchReader(language: language, vocabulary: analyzer.vocabulary)
  let forms = analyzed.tokens.map { analyzer.vocabulary.form($0.type) }
  let found = cues.map { cues in
    forms.indices.filter { cues.contains(forms[$0]) }.map { $0..<$0 + 1 }
  }
  return reader.read(analyzed, of: text, cues: found).map {
    forms[$0.words].joined(separator: " ") + ": \($0.nature.rawValue) \($0.reason.rawValue)"
  }
}

@Suite struct QuotedStretchReaderTests {
  @Test func knowsSpeechByWhatStandsBesideIt() {
    #expect(read("“We left,” the mayor said.") == ["we left: speech authorsWords"])
    #expect(read("He had one answer: “never”.") == ["never: speech colon"])
    #expect(read("“Never.” And he left.") == ["never: speech sentence"])
    #expect(read("The mayor called the plan “a joke”.") == ["a joke: speech cue"])
    #expect(read("“We came.\n\n“We won.”").allSatisfy { $0.contains("speech continuation") })
  }

  @Test func takesAShortSpanThatNobodySpeaksForDistance() {
    #expect(read("The “liberated” town is empty.") == ["liberated: distanced unspoken"])
    #expect(read("The “liberated” town is empty.", cues: nil) == ["liberated: unclear noCues"])
    #expect(read("The word “liberated” is new.") == ["liberated: distanced marker"])
  }

  @Test func knowsNamesTitlesAndNicknames() {
    #expect(read("She saw the film “Harbor Lights” there.") == ["harbor lights: title namingWord"])
    #expect(read("On “Harbor Tonight” he was calm.") == ["harbor tonight: title capitals"])
    #expect(read("Then Jim “Tiger” Doe left.") == ["tiger: name insideName"])
    #expect(read("He left for the “Gull” last year.") == ["gull: name capitals"])
  }

  @Test func knowsNamesInOtherLanguages() {
    #expect(read("Газета «Маяк» закрыта.", "ru").first?.hasSuffix("name namingWord") == true)
    #expect(read("Акции «Маяка» упали.", "ru").first?.hasSuffix("name capitals") == true)
    #expect(
      read("Он писал в «Сказки старого города у моря» снова.", "ru").first?.hasSuffix(
        "title capitals") == true)
    #expect(read("«Мы уйдем», — сказал он.", "ru").first?.hasSuffix("speech authorsWords") == true)
    #expect(read("Das Schiff „Möwe“ sank.", "de").first?.hasSuffix("name namingWord") == true)
    #expect(read("Die „Möwe“ sank.", "de").first?.hasSuffix("distanced unspoken") == true)
    #expect(
      read("Wie die „Möwe“ berichtet, sank es.", "de", cues: ["berichtet"]).first?.hasSuffix(
        "name capitals") == true)
    #expect(read("وقالت صحيفة «المرفأ» ذلك.", "ar").first?.hasSuffix("name namingWord") == true)
  }

  @Test(arguments: [
    ("en", "The so-called people's council met.", "people's council"),
    ("en", "He left what the army calls safe zones.", "safe zones"),
    ("de", "Der sogenannte Volksrat tagte.", "volksrat"),
    ("en", "The so-called Tamir Front launched a raid.", "tamir front"),
    ("en", "The so-called Harbor deal collapsed.", "harbor deal"),
    ("en", "The so-called Harbor Council group left.", "harbor council"),
    ("en", "The so-called liberated areas shrank.", "liberated areas"),
    ("en", "The so-called Kremlin-backed council left.", "kremlin backed council"),
    ("en", "The so-called council said nothing.", "council"),
    ("de", "Der selbsternannte alte Volksrat der Stadt tagte.", "alte volksrat"),
    ("fr", "Le soi-disant conseil, lui, siège.", "conseil"),
    ("es", "La llamada zona segura, vacía.", "zona segura"),
    ("tr", "Bu sözde konsey, toplandı.", "konsey"),
  ])
  func holdsWordsBehindAMarkerAtADistance(language: String, text: String, words: String) {
    #expect(read(text, language) == ["\(words): distanced marker"])
  }

  @Test func readsMarkersOfOtherScripts() {
    #expect(read("Так называемый совет, конечно, собрался.", "ru").count == 1)
    #expect(read("اجتمع ما يسمى المجلس.", "ar").first?.hasSuffix("distanced marker") == true)
    #expect(read("المجلس المزعوم اجتمع.", "ar").first?.hasSuffix("distanced marker") == true)
    #expect(read("شورای به اصطلاح مردمی.", "fa").first?.hasSuffix("distanced marker") == true)
  }

  @Test func leavesTheMarkedWordsToTheirMarks() {
    #expect(read("The so-called “people's council” met.") == ["people's council: distanced marker"])
    #expect(
      read("“The so-called council met,” he said.") == [
        "the so called council met: speech authorsWords"
      ])
  }

  @Test func saysNothingOfAParagraphWithAMarkMissing() {
    #expect(read("The “town” fell “again.").allSatisfy { $0.hasSuffix("unclear unbalanced") })
  }
}
