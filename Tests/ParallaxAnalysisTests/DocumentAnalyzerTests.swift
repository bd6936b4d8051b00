import ParallaxAnalysis
import ParallaxModel
import Testing

/// A list of terms and a list of reporting verbs, small enough to count by hand.
enum SmallLists {
  static let terms = Lexicon(
    id: "terms", version: "1", title: "Terms", language: "en", license: "", authors: [],
    validated: .no, description: "", sources: [],
    categories: [
      Category(
        id: "control", label: "Control", description: "",
        entries: [
          Entry(id: "occupy", patterns: ["occupying"], definition: "To hold by force."),
          Entry(id: "liberate", patterns: ["liberate", "liberated"], definition: "To free."),
        ])
    ])
  static let verbs = Lexicon(
    id: "verbs", version: "1", title: "Verbs", language: "en", license: "", authors: [],
    validated: .no, description: "", sources: [],
    categories: [
      Category(
        id: "neutral", label: "Neutral", description: "",
        entries: [Entry(id: "say", patterns: ["said"], definition: "", stance: "neutral")])
    ])
}

private func analyze(_ document: Document) -> DocumentAnalysis {
  DocumentAnalyzer(AnalysisPlan(lexicons: [SmallLists.terms], cues: [SmallLists.verbs]))
    .analyze(document)
}

@Suite struct DocumentAnalyzerTests {
  private let article = Document(
    id: "a", outlet: "One", title: "Occupying troops out: minister",
    body: """
      Occupying troops out: minister

      The army liberated the town on Monday. The minister said “occupying” troops must go.

      What comes next

      “We will liberate every town,” he said. The “occupying” force left.
      """, language: "en-GB")

  @Test(arguments: VoiceDepth.allCases)
  func saysNothingOfWordsThatTheDepthOfVoicesLeavesOut(depth: VoiceDepth) {
    let plan = AnalysisPlan(
      lexicons: [SmallLists.terms], cues: [SmallLists.verbs], voices: depth)
    let analysis = DocumentAnalyzer(plan).analyze(article)
    let voices = analysis.occurrences.map(\.voice)
    switch depth {
    case .full: #expect(voices == [.unclear, .own, .direct, .direct, .distanced])
    case .marks: #expect(voices == [.unclear, .unclear, .unclear, .direct, .unclear])
    case .none:
      #expect(voices == Array(repeating: .unclear, count: 5))
      #expect(analysis.quotations.isEmpty)
    }
  }

  @Test func captionsAreASectionOfTheirOwnWithVoicesAndPlaces() throws {
    var pictured = article
    pictured.captions = "The army liberated the gate.\nHe spoke of “occupying” troops, Ana said."
    let plain = analyze(article)
    let analysis = analyze(pictured)
    let added = analysis.occurrences.dropFirst(plain.occurrences.count)
    #expect(added.map(\.field) == [.captions, .captions])
    #expect(added.map(\.section) == [.caption, .caption])
    #expect(added.map { $0.span.text(of: pictured.captions) } == ["liberated", "occupying"])
    #expect(added.map(\.voice) == [.own, .direct])
    #expect(
      added.map { $0.sentence.text(of: pictured.captions) }.first == "The army liberated the gate.")
    #expect(added.last?.quotation == analysis.quotations.count)
    #expect(analysis.quotations.last?.section == .caption)
    #expect(analysis.words.total == plain.words.total + 12)
    #expect(Voice.allCases.reduce(0) { $0 + analysis.words[.caption, $1] } == 12)
    #expect(analysis.paragraphs == plain.paragraphs)
    #expect(analysis.captions.map { $0.span.text(of: pictured.captions) }.count == 2)
    for section in Section.allCases where section != .caption {
      for voice in Voice.allCases {
        #expect(analysis.words[section, voice] == plain.words[section, voice])
      }
    }
  }

  @Test func givesEveryOccurrenceItsSectionVoiceAndPlace() {
    let analysis = analyze(article)
    let body = Array(article.body.utf8)
    let title = Array(article.title.utf8)
    let rows = analysis.occurrences.map { occurrence -> String in
      let text = occurrence.field == .title ? title : body
      let words = String(
        decoding: text[Int(occurrence.span.start)..<Int(occurrence.span.end)], as: UTF8.self)
      let entry = SmallLists.terms.categories[0].entries[occurrence.entry.entry].id
      return [
        words, entry, occurrence.section.name, occurrence.voice.name,
        occurrence.quotation.map(String.init) ?? "-", occurrence.quoteWords.map(String.init) ?? "-",
      ].joined(separator: " ")
    }
    #expect(
      rows == [
        "Occupying occupy headline unclear - -",
        "liberated liberate lead own - -",
        "occupying occupy lead direct 1 1",
        "liberate liberate body direct 2 5",
        "occupying occupy body distanced 3 1",
      ])
  }

  @Test func countsEveryWordOnceInItsSectionAndVoice() {
    let words = analyze(article).words
    #expect(words[.headline, .unclear] == 4)
    #expect(words[.lead, .own] == 13)
    #expect(words[.lead, .direct] == 1)
    #expect(words[.subheading, .own] == 3)
    #expect(words[.body, .direct] == 5)
    #expect(words[.body, .distanced] == 1)
    #expect(words[.body, .own] == 5)
    #expect(words.total == 32)
  }

  @Test func appliesAListToDocumentsInItsLanguageOnly() {
    var other = article
    other.language = "fr"
    let analysis = analyze(other)
    #expect(analysis.applicableLexicons.isEmpty && analysis.occurrences.isEmpty)
    #expect(analysis.words.total(.own) == 0, "nothing tells own words without reporting verbs")
  }

  @Test func keepsADocumentWithoutABody() {
    let analysis = analyze(
      Document(id: "b", outlet: "One", title: "Town liberated", body: "", language: "en"))
    #expect(analysis.words.total == 2 && analysis.occurrences.count == 1)
  }
}
