import ParallaxModel
import Testing

@Suite struct AdoptionTests {
  /// Occurrences by a letter each: Q(uoted) or b(are) in the body, H(eadline) or S(ubheading) bare,
  /// h(eadline) quoted, c(aption) bare.
  private func adoptions(_ text: String) -> [Adoption] {
    let occurrences = text.enumerated().map { place, letter in
      let section: Section =
        [
          "H": .headline, "h": .headline, "S": .subheading, "c": .caption,
        ][letter] ?? .body
      let isQuoted = letter == "Q" || letter == "h"
      return Occurrence(
        entry: EntryReference(lexicon: 0, category: 0, entry: 0),
        field: section == .headline ? .title : section == .caption ? .captions : .body,
        span: TextSpan(Int32(place), Int32(place) + 1), sentence: TextSpan(0, 9), section: section,
        voice: isQuoted ? .direct : .own, quotation: isQuoted ? 1 : nil,
        quoteWords: isQuoted ? 3 : nil)
    }
    return Adoption.all(
      in: DocumentAnalysis(
        words: WordCounts(), occurrences: occurrences, paragraphs: [], unbalancedParagraphs: 0,
        applicableLexicons: [0]))
  }

  @Test func aTermQuotedFirstAndBareLaterIsAdopted() {
    let found = adoptions("QbQb")
    #expect(found.count == 1)
    #expect(found.first?.quoted.span.start == 0 && found.first?.bare.span.start == 1)
    #expect(found.first?.bareOccurrences == 2)
  }

  @Test func aBareHeadlineOverAQuotedWordIsAnAdoption() {
    #expect(adoptions("HQ").first?.bare.section == .headline)
    #expect(adoptions("QS").first?.bare.section == .subheading)
  }

  @Test(arguments: ["", "b", "Q", "QQ", "bQ", "bQb", "HbQ", "hQ", "Hb", "H", "h", "Qc"])
  func othersAreNot(_ text: String) {
    #expect(adoptions(text).isEmpty)
  }
}
