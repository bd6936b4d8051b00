import ParallaxModel
import Testing

@testable import ParallaxText

@Suite struct AnalyzedTextTests {
  @Test func splitsSentencesAtAbbreviationsOnlyWhereTheyEnd() {
    let body = "Mr. Smith met Gen. Lee. They talked.\n\nSen. Poe of the U.S. army left."
    let text = TextAnalyzer().analyze(body: body, title: "", language: "en")
    let utf8 = Array(body.utf8)
    let sentences = text.sentences.map {
      String(decoding: utf8[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
    #expect(
      sentences == ["Mr. Smith met Gen. Lee. ", "They talked.", "Sen. Poe of the U.S. army left."])
    #expect(text.sentenceTokens.map(\.count) == [5, 2, 7])
  }

  @Test func countsARepeatedTitleOnce() {
    let analyzer = TextAnalyzer()
    let title = analyzer.analyze(title: "Town Retaken", language: "en")
    let body = analyzer.analyze(
      body: "Town retaken\n\nThe army came back.", title: "Town Retaken", language: "en")
    #expect(title.tokens.count == 2)
    #expect(body.tokens.count == 4)
    #expect(
      analyzer.analyze(body: "Town retaken", title: "Town Retaken", language: "en").tokens.isEmpty)
  }

  @Test func keepsASentenceWholeOverAHardLineBreak() {
    let body = """
      The army retook the town on Monday after a week of fighting in
      which many houses were burned. The governor of the province was

      not there when the soldiers came back to the town and the fields.
      """
    let text = TextAnalyzer().analyze(body: body, title: "", language: "en")
    #expect(text.paragraphs.count == 2)
    #expect(text.sentences.count == 3)
  }
}
