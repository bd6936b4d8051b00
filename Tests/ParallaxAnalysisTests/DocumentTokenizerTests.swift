import ParallaxAnalysis
import ParallaxModel
import Testing

@Suite struct DocumentTokenizerTests {
  private let article = Document(
    id: "a", outlet: "One", title: "Town retaken",
    body: """
      Town retaken

      The café’s owner left. “No!” he said.
      """, language: "en")

  private func forms(_ text: TokenizedText, _ string: String) -> [String] {
    let utf8 = Array(string.utf8)
    return text.tokens.map {
      String(decoding: utf8[Int($0.span.start)..<Int($0.span.end)], as: UTF8.self)
    }
  }

  @Test func itsTokensAreTheWordsThatAreCounted() {
    let tokenized = DocumentTokenizer().tokenize(article)
    #expect(forms(tokenized.title, article.title) == ["Town", "retaken"])
    #expect(
      forms(tokenized.body, article.body) == ["The", "café’s", "owner", "left", "No", "he", "said"])
    #expect(tokenized.body.tokens[1].folded == "cafe's")
    #expect(tokenized.body.tokens.map(\.sentence) == [0, 0, 0, 0, 1, 1, 1])
    let analysis = DocumentAnalyzer(AnalysisPlan(lexicons: [], cues: [])).analyze(article)
    #expect(
      analysis.words.total == tokenized.title.tokens.count + tokenized.body.tokens.count)
  }

  @Test func captionsAreAFieldOfTheirOwn() {
    var pictured = article
    pictured.captions = "The owner, at left.\nA café"
    let tokenized = DocumentTokenizer().tokenize(pictured)
    #expect(DocumentTokenizer().tokenize(article).captions == nil)
    #expect(
      tokenized.captions.map { forms($0, pictured.captions) }
        == ["The", "owner", "at", "left", "A", "café"])
    #expect(tokenized.captions?.tokens.map(\.sentence) == [0, 0, 0, 0, 1, 1])
    #expect(tokenized.fields.map(\.tokenized.field) == [.title, .body, .captions])
  }

  @Test func marksAreTokensOnlyWhenAskedForAndFoldToNothing() {
    let tokenized = DocumentTokenizer(includesMarks: true).tokenize(article)
    #expect(
      forms(tokenized.body, article.body)
        == ["The", "café’s", "owner", "left", ".", "“", "No", "!", "”", "he", "said", "."])
    #expect(tokenized.body.tokens.filter { $0.folded == nil }.count == 5)
    #expect(tokenized.body.tokens.map(\.sentence) == [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1])
  }
}
