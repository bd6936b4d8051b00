import ParallaxModel
import Testing

@testable import ParallaxReports

@Suite struct MarkedPassageTests {
  private func html(_ marked: String) -> String {
    let document = StudyFixture.analyzed(
      id: "d", outlet: "O", title: marked, body: "", lexicons: LexiconFixture.all)
    let study = StudyFixture.study([document], lexicons: LexiconFixture.all)
    return MarkedPassage(study: study, documentNumber: 1).html(
      document.document.title, occurrences: document.analysis.occurrences, field: .title
    ).text
  }

  @Test func aMarkSaysWhoseWordsAndWhichEntry() {
    #expect(
      html("The {distanced regime: regime} fell") == """
        The <mark class="distanced" id="d1t4" data-voice="distanced" data-entries="regime" \
        title="“regime” (Naming of armed groups, list armed-conflict-en), held at a distance: \
        a few words in quotation marks with nobody speaking.
        Says that a government rules without right.
        Neutral alternatives: government.">regime</mark> fell
        """)
  }

  @Test func overlappingOccurrencesShareOneMark() {
    let text = html("a {own regime: bad {direct terrorist: regime}} b")
    #expect(text.contains("data-voice=\"own, direct\" data-entries=\"regime terrorist\""))
    #expect(text.contains(">bad regime</mark> b"))
    #expect(text.split(separator: "<mark").count == 2)
  }

  @Test func punctuationStaysWithItsMark() {
    #expect(html("(“{own regime: regime}”), x").hasSuffix(">regime</mark>”),</span> x"))
  }
}
