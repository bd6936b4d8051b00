import ParallaxLexicon
import ParallaxModel
import ParallaxText
import Testing

@testable import ParallaxVoices

@Suite struct BlockQuotationTests {
  /// The paragraphs that are taken for block quotations, where *wrote* and *said* are cues.
  private func blocks(_ body: String) -> [String] {
    let analyzer = TextAnalyzer()
    let text = analyzer.analyze(body: body, title: "", language: "en")
    let cues = text.tokens.indices.filter {
      ["wrote", "said"].contains(analyzer.vocabulary.form(text.tokens[$0].type))
    }.map { $0..<$0 + 1 }
    var copy = body
    return copy.withUTF8 {
      BlockQuotations.find(in: text, of: $0, cues: cues).map {
        $0.fragments[0].text(of: body)
      }
    }
  }

  @Test func aParagraphBehindAVerbOfSpeechAndAColonIsSomebodys() {
    let body = "The mayor wrote to all of them:\n\nThe well is dry. Bring water.\n\nNobody came."
    #expect(blocks(body) == ["The well is dry. Bring water."])
  }

  @Test func aParagraphBehindTheNameOfATextAndAColonIsSomebodys() {
    let body = "Read the mayor's full letter here:\n\nThe well is dry. Bring water.\n\nNobody came."
    #expect(blocks(body) == ["The well is dry. Bring water."])
  }

  @Test(arguments: [
    "Original post:\n\nThe well at the mill is dry.",
    "These are three takeaways from the letter:\n\nThe well at the mill is dry.",
    "The letter is known to all of the people of this town:\n\nThe well at the mill is dry.",
    "These are the three wells of the town:\n\nThe well at the mill is dry.",
    "The mayor wrote to them. These are the wells:\n\nThe well at the mill is dry.",
    "The mayor wrote to all of them:\n\n“The well is dry,” it read. Nobody came.",
    "The mayor wrote to all of them.\n\nThe well is dry. Bring water.", "The mayor wrote:",
  ])
  func othersAreNot(_ body: String) {
    #expect(blocks(body).isEmpty)
  }
}
