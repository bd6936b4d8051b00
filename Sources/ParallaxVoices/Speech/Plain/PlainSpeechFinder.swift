import ParallaxModel
import ParallaxText

/// Finds reported speech by rules in languages that no model was learned for.
///
/// Quotation marks are read elsewhere (`QuotedStretchReader`). Here each sentence with a cue is divided
/// at its marks, and the first rule that fits says what the cue governs: a source that is named
/// (`SourcePhrase`), a clause behind it or around it (`ReportedClause`), in Turkish a clause before
/// it (`NominalClause`). Sentences that go on in the mood of reported speech belong to what was said
/// before them. What a language has of this is a table (`PlainGrammar`). One finder is used by one
/// thread at a time.
final class PlainSpeechFinder {
  private let vocabulary: PlainVocabulary
  private let language: String

  init(vocabulary: Vocabulary, language: String) {
    self.vocabulary = PlainVocabulary(vocabulary, language: language)
    self.language = language
  }

  /// The speech of a text, by the words of its cues, in order.
  ///
  /// - Complexity: O(words).
  func find(
    in text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>, cues: [Range<Int>]
  ) -> [FoundSpeech] {
    let spans = text.quotations.flatMap(\.spans)
    var quoted = [Bool](repeating: false, count: text.tokens.count)
    for span in spans { for word in text.tokens(in: span.inner) { quoted[word] = true } }
    var result: [FoundSpeech] = []
    var next = 0
    /// Where reported speech without marks ended last: what may go on with it begins there.
    var open = -1
    var paragraph = 0
    for words in text.sentenceTokens where !words.isEmpty {
      while text.paragraphTokens[paragraph].upperBound <= words.lowerBound { paragraph += 1 }
      let first = next
      while next < cues.count, cues[next].lowerBound < words.upperBound { next += 1 }
      let goesOn =
        open == words.lowerBound && words.lowerBound > text.paragraphTokens[paragraph].lowerBound
      guard next > first || goesOn else { continue }
      let sentence = PlainSentence(words, of: text, bytes, vocabulary, quoted: quoted)
      var found = speech(of: cues[first..<next], in: sentence, text, spans)
      if found.isEmpty, goesOn, FollowingSentence.isSpeech(sentence, language: language) {
        found = [PlainSpeech(fragments: [words], cue: nil)]
      }
      if !found.isEmpty { open = words.upperBound }
      result += found.map { Self.found($0, in: text, quoted, spans) }
    }
    return result
  }

  /// What the cues of one sentence govern.
  private func speech(
    of cues: ArraySlice<Range<Int>>, in sentence: PlainSentence, _ text: AnalyzedText,
    _ spans: [QuotedSpan]
  ) -> [PlainSpeech] {
    var found: [PlainSpeech] = []
    for cue in cues
    where cue.upperBound <= sentence.words.upperBound && !sentence.isQuoted(cue.lowerBound) {
      guard !found.contains(where: { $0.holds(cue.lowerBound) }),
        var speech = SourcePhrase.speech(of: cue, in: sentence, language: language)
          ?? (language == "tr"
            ? NominalClause.speech(of: cue, in: sentence)
            : ReportedClause.speech(of: cue, in: sentence, language: language))
          ?? QuoteBesideCue.speech(of: cue, in: sentence, text, spans)
      else { continue }
      speech.fragments = speech.fragments.map(sentence.untilQuote)
      guard
        !speech.fragments.contains(where: { part in
          found.contains {
            $0.fragments.contains { $0.overlaps(part) } || $0.cue.map(part.overlaps) ?? false
          }
        })
      else { continue }
      found.append(speech)
    }
    return found.sorted { $0.start < $1.start }
  }

  private static func found(
    _ speech: PlainSpeech, in text: AnalyzedText, _ quoted: [Bool], _ spans: [QuotedSpan]
  ) -> FoundSpeech {
    let isMixed = speech.fragments.contains { $0.contains { quoted[$0] } }
    let isDirect = speech.fragments.allSatisfy { $0.allSatisfy { quoted[$0] } }
    return FoundSpeech(
      kind: isDirect ? .direct : isMixed ? .mixed : .indirect,
      fragments: speech.fragments.map { Self.span($0, in: text, spans) }, words: speech.fragments,
      cue: speech.cue, followsOn: speech.cue == nil)
  }

  /// The text of a fragment, with the marks of a quotation that begins or ends it.
  private static func span(
    _ words: Range<Int>, in text: AnalyzedText, _ spans: [QuotedSpan]
  ) -> TextSpan {
    var span = TextSpan(
      text.tokens[words.lowerBound].start, text.tokens[words.upperBound - 1].end)
    for quote in spans where quote.inner.start < span.end && quote.inner.end > span.start {
      let inside = text.tokens(in: quote.inner)
      if inside.lowerBound == words.lowerBound, inside.upperBound <= words.upperBound {
        span.start = quote.outer.start
      }
      if inside.contains(words.upperBound - 1) { span.end = quote.outer.end }
    }
    return span
  }
}

/// What a rule found: the words that are said, and the cue that says so.
struct PlainSpeech {
  var fragments: [Range<Int>]
  var cue: Range<Int>?

  var start: Int { fragments.first?.lowerBound ?? 0 }

  func holds(_ word: Int) -> Bool { fragments.contains { $0.contains(word) } }
}

/// A sentence without a cue behind reported speech that goes on with it.
enum FollowingSentence {
  /// Whether the mood of a verb says so: the German subjunctive, the French and Spanish conditional.
  static func isSpeech(_ sentence: PlainSentence, language: String) -> Bool {
    !sentence.holdsQuote(sentence.words) && sentence.holds(.subjunctive, in: sentence.words)
      && !sentence.holds(.condition, in: sentence.words)
  }
}
