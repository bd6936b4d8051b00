import ParallaxModel
import Testing

@testable import ParallaxReports

@Suite struct VoiceSectionsTests {
  private static func study(_ change: (inout [AnalyzedDocument]) -> Void = { _ in }) -> Study {
    var documents = CrossingFixture.documents
    change(&documents)
    return StudyFixture.study(documents, lexicons: CrossingFixture.lexicons)
  }

  private static func event(_ study: Study) -> ReportContents.EventGroup {
    ReportContents(study).events[0]
  }

  private static func share(
    _ name: String?, _ outlet: String, words: Int, of all: Int, in documents: Int = 1,
    _ interval: ClosedRange<Double>? = nil
  ) -> SourceShare {
    SourceShare(
      eventID: "crossing", outlet: outlet, name: name, kind: name == nil ? nil : .person,
      documents: 1, quotations: 1, words: words, quotedWords: 0, allDocuments: documents,
      allWords: all, share: Double(words) / Double(all), interval: interval)
  }

  private static func stance(
    _ stance: String?, _ outlet: String, _ quotations: Int, of all: Int, by speaker: String? = nil
  ) -> StanceShare {
    StanceShare(
      scope: speaker == nil ? .outlet : .speaker, eventID: "crossing", outlet: outlet,
      speaker: speaker, kind: speaker == nil ? nil : .person, stance: stance, documents: 1,
      quotations: quotations, words: 4, allDocuments: 1, allQuotations: all,
      share: Double(quotations) / Double(all), interval: nil)
  }

  @Test func speakersStandBesideEachOtherWithWordsAndShares() {
    var study = Self.study()
    let outlets = Self.event(study).outlets
    study.sources = [
      Self.share("Lale Doran", outlets[0], words: 1_200, of: 2_000, in: 3, 0.5...0.7),
      Self.share(nil, outlets[0], words: 800, of: 2_000, in: 3),
      Self.share("Lale Doran", outlets[1], words: 5, of: 5),
    ]
    study.stances = [Self.stance("claim", outlets[1], 2, of: 2, by: "Lale Doran")]
    let html = SourcesSection(contents: ReportContents(study), event: Self.event(study)).html().text
    #expect(
      html.contains("1,200</span> <small>60\u{A0}% <span class=\"interval\">[50\u{A0}% to 70"))
    #expect(html.contains("5</span> <small class=\"few\">(100\u{A0}%)</small>"))
    #expect(html.contains("<small class=\"verbs\">claim 2</small>"))
    #expect(html.contains("Not named"))
    #expect(html.contains("<td class=\"absent\">none found</td>"))
  }

  @Test func manySpeakersAreAddedUpInOneRow() {
    var study = Self.study()
    let outlet = Self.event(study).outlets[0]
    study.sources = (1...20).map { Self.share("Speaker \($0)", outlet, words: 5, of: 100) }
    let html = SourcesSection(contents: ReportContents(study), event: Self.event(study)).html().text
    #expect(html.contains("6 others<span class=\"definition\">in sources.csv</span>"))
    #expect(html.contains("30</span> <small class=\"few\">(30\u{A0}%)</small>"))
  }

  @Test func nothingFoundSaysSo() {
    let study = Self.study { $0 = $0.map { Self.without($0) } }
    let event = Self.event(study)
    #expect(
      SourcesSection(contents: ReportContents(study), event: event).html().text.contains(
        "No words of others"))
    #expect(
      AdoptionSection(study: study, event: event).html().text.contains("No term stands first"))
    #expect(StanceSection(contents: ReportContents(study), event: event).html().isEmpty)
    #expect(TargetSection(study: study, event: event).html().isEmpty)
  }

  private static func without(_ analyzed: AnalyzedDocument) -> AnalyzedDocument {
    var analyzed = analyzed
    analyzed.analysis.occurrences = []
    analyzed.analysis.quotations = []
    return analyzed
  }

  @Test func stancesHaveTheNamesOfTheList() {
    var study = Self.study()
    let outlets = Self.event(study).outlets
    study.voiceLexicons = CrossingFixture.lexicons
    let category = CrossingFixture.lexicons[0].categories[0]
    study.stances = [
      Self.stance(category.id, outlets[0], 3, of: 4), Self.stance(nil, outlets[0], 1, of: 4),
    ]
    let html = StanceSection(contents: ReportContents(study), event: Self.event(study)).html().text
    #expect(html.contains("<th scope=\"row\">\(category.label)"))
    #expect(html.contains("3</span> <small class=\"few\">(75\u{A0}%)</small>"))
    #expect(html.contains("No word of the list"))
  }

  @Test func targetsAreCountedByOutletAndVoiceAndMayBeUnclear() throws {
    let study = Self.study { documents in
      for index in documents.indices {
        let occurrences = documents[index].analysis.occurrences
        if let place = occurrences.firstIndex(where: { $0.field == .body }) {
          documents[index].analysis.occurrences[place].target = TextSpan(0, 3)
        }
      }
    }
    let html = TargetSection(study: study, event: Self.event(study)).html().text
    let first = try #require(
      study.documents.first { analyzed in
        analyzed.document.language == "en"
          && analyzed.analysis.occurrences.contains { $0.target != nil }
      })
    #expect(html.contains("<bdi>\(HTML(escaping: String(first.document.body.prefix(3))).text)"))
    #expect(html.contains("not clear"))
    #expect(html.contains("<td class=\"absent\">not applicable</td>"))
  }

  @Test func aTermThatLosesItsMarksIsShownInBothPlaces() {
    let documents = [
      StudyFixture.analyzed(
        id: "d1", outlet: "Harbor Times", title: "A bridge",
        body:
          "They spoke of <b> and left the river in the evening, far from the bridge of the town.",
        lexicons: CrossingFixture.lexicons)
    ]
    var document = documents[0]
    let entry = CrossingFixture.documents.flatMap(\.analysis.occurrences)[0].entry
    document.analysis.occurrences = [(5, true), (30, false)].map { start, isQuoted in
      Occurrence(
        entry: entry, field: .body, span: TextSpan(start, start + 5), sentence: TextSpan(0, 70),
        section: .lead, voice: isQuoted ? .direct : .own, quotation: isQuoted ? 1 : nil,
        quoteWords: isQuoted ? 2 : nil)
    }
    let study = StudyFixture.study([document], lexicons: CrossingFixture.lexicons)
    let html = AdoptionSection(study: study, event: Self.event(study)).html().text
    #expect(html.contains("First in quotation marks (direct, <bdi>Lale Doran</bdi>)"))
    #expect(html.contains("Then without (own, in the lead)"))
    #expect(html.contains("&lt;b&gt;"))
    #expect(html.contains(" …</p>"))
  }

  @Test func aPassiveHeadlineIsAFlagWithItsWords() {
    let study = Self.study { $0[0].analysis.passiveHeadline = TextSpan(0, 5) }
    let html = HTMLReportWriter().text(of: study)
    let words = CrossingFixture.documents[0].document.title.slice(TextSpan(0, 5))
    #expect(html.contains("nobody named who acts: <b>\(HTML(escaping: words).text)</b>"))
    #expect(html.contains("data-limit=\"passive-headlines\""))
  }
}
