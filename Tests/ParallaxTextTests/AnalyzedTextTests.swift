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
      sentences == ["Mr. Smith met Gen. Lee.", "They talked.", "Sen. Poe of the U.S. army left."])
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

  @Test(arguments: [
    "The rebels came at 5 p.m. Monday, police said.",
    "The 2016 U.S. election is close, Acting U.S. Attorney General Lee told reporters.",
    "Rebels of the D.C. Council left, he said.", "Acme Inc. Chairman Poe left, she said.",
    "He came on Oct. 3 and left, she said.", "Poe v. Roe was heard, she said.",
    "Austin, Tex. Mayor Ana Lum left, she said.", "Ana Lum, Ph.D. Fellow, left, she said.",
    "Sheik Omar and Jr. Minister Lee left, she said.",
  ])
  func keepsASentenceWholeOverAnAbbreviation(body: String) {
    #expect(TextAnalyzer().analyze(body: body, title: "", language: "en").sentences.count == 1)
  }

  @Test(arguments: [
    "He flew to the U.S. The war went on.", "It began at 5 p.m. He left.",
    "She joined Acme Inc. The firm grew.", "They saw the sun. Then it rained.",
    "He left the U.S. “Never again,” he said.",
  ])
  func endsASentenceAtAnAbbreviationBeforeAWordThatOpensOne(body: String) {
    #expect(TextAnalyzer().analyze(body: body, title: "", language: "en").sentences.count == 2)
  }

  @Test(arguments: ["\r", "\u{2028}", "\u{85}"])
  func keepsASentenceWholeOverALineBreakInsideIt(lineBreak: String) {
    let body = "The rebels left the town\(lineBreak)on Monday, police said."
    #expect(TextAnalyzer().analyze(body: body, title: "", language: "en").sentences.count == 1)
  }
}
