import ParallaxModel
import Testing

@testable import ParallaxReports

@Suite struct HandoutWriterTests {
  private let handout = HandoutWriter().handout(of: CrossingFixture.study)

  @Test func studentsSeeNeitherOutletsNorMarks() {
    for outlet in CrossingFixture.documents.map(\.document.outlet) {
      #expect(!handout.student.contains(HTML(escaping: outlet).text))
    }
    #expect(!handout.student.contains("<mark"))
    #expect(!handout.student.contains("data-voice="))
    #expect(handout.student.contains("<h2>Source A</h2>"))
    #expect(handout.student.contains("Three news articles about the same event, published "))
    #expect(handout.student.contains("dir=\"rtl\""))
  }

  @Test func sourcesAreInOrderOfTime() {
    let letters = SourceExtract.extracts(
      of: ReportContents(CrossingFixture.study).articlesByTime)
    #expect(letters.map(\.letter) == ["A", "B", "C"])
    #expect(letters.map(\.article.document.id) == ["d1", "d2", "d3"])
  }

  @Test func theWordBankHasOnlyWhatStudentsCanRead() {
    #expect(handout.student.contains("<dt dir=\"ltr\">occupation</dt>"))
    #expect(handout.student.contains("<dt dir=\"rtl\">اشغالگران</dt>"))
    #expect(!handout.student.contains("martyr"))
    #expect(handout.student.contains("A strong word can also be the accurate word"))
  }

  @Test func theKeySaysWhoIsHeardInTheExtracts() {
    #expect(handout.student.contains("<b>Who is heard?</b>"))
    #expect(handout.key.contains("<h2>Who is heard</h2>"))
    #expect(handout.key.contains("<td>line 1</td><td><bdi>Lale Doran</bdi></td><td>quoted</td>"))
    #expect(handout.key.contains("<li><b>A</b>: <bdi>Lale Doran</bdi> (6).</li>"))
    #expect(!handout.student.contains("Lale Doran"))
  }

  @Test func aTermThatLosesItsMarksOnTheSheetIsATaskAndAnAnswer() {
    #expect(!handout.student.contains("In quotation marks, then without"))
    #expect(!handout.key.contains("First in quotation marks, then without"))
    var documents = CrossingFixture.documents
    let entry = documents.flatMap(\.analysis.occurrences)[0].entry
    documents[0].analysis.occurrences = [(0, true), (10, false)].map { start, isQuoted in
      Occurrence(
        entry: entry, field: .body, span: TextSpan(start, start + 4), sentence: TextSpan(0, 20),
        section: .lead, voice: isQuoted ? .direct : .own, quotation: isQuoted ? 1 : nil,
        quoteWords: isQuoted ? 6 : nil)
    }
    let other = HandoutWriter().handout(
      of: StudyFixture.study(documents, lexicons: CrossingFixture.lexicons))
    #expect(other.student.contains("<b>In quotation marks, then without.</b>"))
    #expect(other.key.contains("First in quotation marks, then without"))
  }

  @Test func theKeyNamesOutletsAndEveryOccurrence() {
    #expect(handout.key.contains("Harbor Times"))
    #expect(handout.key.split(separator: "<mark").count - 1 == 6)
    #expect(handout.key.contains("<td>line 3</td><th scope=\"row\"><bdi>liberation</bdi></th>"))
    #expect(handout.key.contains("armed-conflict-en</b> 0.3.0"))
    #expect(handout.key.contains("Before you use this sheet"))
  }

  @Test func anOutletNamedInItsOwnTextIsPointedOut() {
    var document = CrossingFixture.valley
    document.document.outlet = "The Bridge"
    let key = HandoutWriter().handout(
      of: StudyFixture.study([document], lexicons: LexiconFixture.all)
    ).key
    #expect(key.contains("stands in its own text (the headline and line 1)"))
  }

  private func handout(outlets: Int, articlesEach: Int = 1) -> HandoutWriter.Handout {
    let documents = (0..<outlets * articlesEach).map { number in
      var document = CrossingFixture.harbor
      document.document.id = "d\(number)"
      document.document.outlet = "Outlet \(number % outlets + 1)"
      return document
    }
    return HandoutWriter().handout(
      of: StudyFixture.study(documents, lexicons: LexiconFixture.all))
  }

  @Test func sixSourcesAreShownAndTheRestAreCountedAndNamed() {
    let handout = handout(outlets: 8)
    #expect((handout.named, handout.shown) == (8, 6))
    #expect(handout.student.contains("<h2>Source F</h2>"))
    #expect(handout.student.contains("<h1>One event, six sources</h1>"))
    #expect(handout.student.contains("Six news articles about the same event"))
    #expect(handout.key.contains("8 articles were named and 6 are shown"))
    #expect(handout.key.contains("<bdi>Outlet 7</bdi>, <bdi>Outlet 8</bdi>."))
  }

  @Test func oneOutletIsShownOnceHoweverManyArticlesAreNamed() {
    let handout = handout(outlets: 1, articlesEach: 3)
    #expect((handout.named, handout.shown) == (3, 1))
    #expect(handout.key.contains("3 articles were named and 1 is shown"))
  }

  @Test func whereAllSourcesAreShownNothingIsSaid() {
    let handout = handout(outlets: 6)
    #expect((handout.named, handout.shown) == (6, 6))
    #expect(!handout.key.contains("articles were named"))
  }

  @Test func oneSourceIsWordedAsOneAndNotCompared() {
    let handout = handout(outlets: 1)
    #expect(handout.student.contains("<title>One event, one source</title>"))
    #expect(handout.key.contains("<title>Key: one event, 1 source</title>"))
    for words in ["sources", "Only in", "In both", "Source, line", "Which headline"] {
      #expect(!handout.student.contains(words))
    }
    #expect(handout.key.contains("This is a single article."))
    #expect(self.handout.student.contains("Only in B"))
  }

  @Test func theWordBankPrintsTermsAndNotTheFormsOfTheText() {
    let document = StudyFixture.analyzed(
      id: "d", outlet: "O", title: "The {own regime: regime’s} men",
      body: "The {own occupation: occupying} army had {own liberation: liberated} it.",
      lexicons: LexiconFixture.all)
    let student = HandoutWriter().handout(
      of: StudyFixture.study([document], lexicons: LexiconFixture.all)
    ).student
    for head in ["regime", "occupation", "liberation"] {
      #expect(student.contains("<dt dir=\"ltr\">\(head)</dt>"))
    }
  }

  @Test func longArticlesAreCutAtAParagraph() {
    let paragraph = Array(repeating: "word", count: 60).joined(separator: " ")
    let body = Array(repeating: paragraph, count: 5).joined(separator: "\n")
    let document = StudyFixture.analyzed(
      id: "d", outlet: "O", title: "T", body: body, lexicons: LexiconFixture.all)
    let study = StudyFixture.study([document], lexicons: LexiconFixture.all)
    let extract = SourceExtract.extracts(of: ReportContents(study).articlesByTime)[0]
    #expect(extract.paragraphs.count == 2)
    #expect(extract.isCut)
    #expect(HandoutWriter().handout(of: study).student.contains("The article goes on."))
  }

  @Test func hostileTextStaysText() {
    let hostile = HandoutWriter(eventLine: "<script>alert(0)</script>")
      .handout(of: HostileFixture.study)
    for page in [hostile.student, hostile.key] {
      #expect(!page.contains("<script"))
      #expect(!page.contains("<img"))
    }
  }
}
