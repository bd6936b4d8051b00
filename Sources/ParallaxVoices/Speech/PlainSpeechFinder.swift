import ParallaxModel
import ParallaxText

/// Finds reported speech by rules in languages that no model was learned for.
///
/// Quotation marks are read elsewhere (`QuotedStretchReader`). After a cue and the word with which the
/// language opens a reported clause (*que*, *dass*, *что*, *که*, *أن*) the rest of the sentence is reported;
/// in Turkish, what stands before the cue and ends in *diye* or in a nominalized verb is. One finder is
/// used by one thread at a time.
final class PlainSpeechFinder {
  /// The words that open a reported clause, by language.
  private static let openers: [String: Set<String>] = [
    "ar": ["أن", "إن", "أنه", "إنه", "أنها", "إنها", "بأن", "بأنه", "بأنها", "أنهم", "إنهم"],
    "cs": ["že", "zda", "aby"], "de": ["dass", "daß", "ob"], "es": ["que", "si"],
    "fa": ["که"], "fr": ["que", "qu'", "si"], "he": ["כי"], "it": ["che", "se"],
    "nl": ["dat", "of"], "pl": ["że", "iż", "czy", "żeby"], "pt": ["que", "se"],
    "ru": ["что", "чтобы", "будто", "якобы"], "sv": ["att"], "uk": ["що", "щоб"],
  ]
  /// The ends of Turkish verbs made nouns: *gittiğini*, *gideceğini*; and *diye*, which closes a quote.
  private static let closers = [
    "dığını", "diğini", "duğunu", "düğünü", "tığını", "tiğini", "tuğunu", "tüğünü", "acağını",
    "eceğini", "diklerini", "dıklarını", "duklarını", "düklerini", "tiklerini", "tıklarını",
    "tuklarını", "tüklerini", "eceklerini", "acaklarını",
  ]
  /// How many words after its cue a reported clause opens, or before it closes.
  private static let reach = 6

  private let vocabulary: Vocabulary
  private let opening: Set<[UInt8]>
  private let isTurkish: Bool
  /// For each type, whether it opens (or in Turkish closes) a reported clause.
  private var marks: [Bool] = []

  init(vocabulary: Vocabulary, language: String) {
    self.vocabulary = vocabulary
    opening = Set(
      (Self.openers[language] ?? []).map { word in
        var copy = word
        return copy.withUTF8 { Folding.fold($0) }
      })
    isTurkish = language == "tr"
  }

  /// The speech of a text, by the words of its cues, in order.
  func find(
    in text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>, cues: [Range<Int>]
  ) -> [FoundSpeech] {
    learn()
    let spans = text.quotations.flatMap(\.spans)
    var quoted = [Bool](repeating: false, count: text.tokens.count)
    for span in spans { for word in text.tokens(in: span.inner) { quoted[word] = true } }
    let cues = cues.filter { !quoted[$0.lowerBound] }
    var result: [FoundSpeech] = []
    for cue in cues {
      guard let clause = clause(of: cue, in: text, quoted),
        result.last?.words.last.map({ $0.upperBound <= clause.lowerBound }) ?? true
      else { continue }
      let isMixed = clause.contains { quoted[$0] }
      result.append(
        FoundSpeech(
          kind: isMixed ? .mixed : .indirect, fragments: [Self.span(clause, in: text, spans)],
          words: [clause], cue: cue))
    }
    return result
  }

  /// The reported clause that a cue governs.
  private func clause(
    of cue: Range<Int>, in text: AnalyzedText, _ quoted: [Bool]
  ) -> Range<Int>? {
    let sentence = text.sentenceTokens[text.sentence(of: cue.lowerBound)]
    if isTurkish {
      let near = max(sentence.lowerBound, cue.lowerBound - Self.reach)..<cue.lowerBound
      guard let last = near.last(where: { marks[Int(text.tokens[$0].type)] && !quoted[$0] }) else {
        return nil
      }
      return sentence.lowerBound..<last + 1
    }
    let end = min(sentence.upperBound, cue.upperBound + Self.reach)
    guard cue.upperBound < end else { return nil }
    let opener = (cue.upperBound..<end).first {
      marks[Int(text.tokens[$0].type)] && !quoted[$0]
    }
    return opener.map { $0..<sentence.upperBound }
  }

  /// The text of a clause, with the marks of a quotation that begins or ends it.
  private static func span(
    _ words: Range<Int>, in text: AnalyzedText, _ spans: [QuotedSpan]
  ) -> TextSpan {
    var span = TextSpan(
      text.tokens[words.lowerBound].start, text.tokens[words.upperBound - 1].end)
    for quote in spans where quote.inner.start <= span.end && quote.inner.end >= span.end {
      span.end = quote.outer.end
    }
    return span
  }

  private func learn() {
    for type in marks.count..<max(vocabulary.count, marks.count) {
      let form = vocabulary.folded(UInt32(type))
      guard isTurkish else {
        marks.append(opening.contains(form))
        continue
      }
      let word = vocabulary.form(UInt32(type))
      marks.append(word == "diye" || Self.closers.contains { word.hasSuffix($0) })
    }
  }
}
