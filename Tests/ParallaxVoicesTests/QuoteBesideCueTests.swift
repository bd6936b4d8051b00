import ParallaxModel
import ParallaxText
import Testing

@testable import ParallaxVoices

@Suite struct QuoteBesideCueTests {
  /// The first words of the cue of each quotation found, where cues are words given.
  private func cues(of text: String, _ forms: Set<String>, language: String) -> [String] {
    let analyzer = TextAnalyzer()
    let read = analyzer.analyze(body: text, title: "", language: language)
    let cues = read.tokens.indices.filter {
      forms.contains(analyzer.vocabulary.form(read.tokens[$0].type))
    }
    let finder = SpeechFinder(vocabulary: analyzer.vocabulary, language: language)
    var copy = text
    return copy.withUTF8 { bytes in
      finder.find(in: read, of: bytes, field: .body, cues: cues.map { $0..<$0 + 1 })
    }.compactMap { speech in
      speech.cue.map { analyzer.vocabulary.form(read.tokens[$0.lowerBound].type) }
    }
  }

  @Test func takesAQuotationOfItsOwnSentenceOnly() {
    #expect(cues(of: "\"النظام انتهى\". قال", ["قال"], language: "ar") == [])
    #expect(cues(of: "\"النظام انتهى\"، قال الوزير.", ["قال"], language: "ar") == ["قال"])
  }
}
