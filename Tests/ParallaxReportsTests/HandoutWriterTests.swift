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
