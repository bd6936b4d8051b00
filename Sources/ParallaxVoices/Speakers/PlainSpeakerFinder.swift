import ParallaxModel
import ParallaxText

/// Names speakers by rules in languages that no ranking was learned for.
///
/// The sentence of the cue is divided at its marks as for the finding of speech (`PlainSentence`). A source
/// stands beside the word that names it (*laut X*, *X'e göre*); a subject before its verb, behind it where
/// the verb follows what is said or the language has its verb first, and in the first part of the sentence
/// where a relative clause comes between. Whom nobody names goes on speaking.
final class PlainSpeakerFinder {
  private let vocabulary: PlainVocabulary
  private let language: String

  init(vocabulary: Vocabulary, language: String) {
    self.vocabulary = PlainVocabulary(vocabulary, language: language)
    self.language = language
  }

  /// The speakers of the quotations of one field, in the order of the text.
  ///
  /// - Complexity: O(words + quotations × words of a sentence).
  func speakers(
    of places: [SpeechPlace], in text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Speaker?] {
    var quoted = [Bool](repeating: false, count: text.tokens.count)
    for span in text.quotations.lazy.flatMap(\.spans) {
      for word in text.tokens(in: span.inner) { quoted[word] = true }
    }
    var last: (speaker: Speaker, paragraph: Int)?
    var paragraph = 0
    return places.map { place in
      let fragments = place.fragments.map { text.tokens(in: $0) }
      guard let start = fragments.first?.lowerBound, start < text.tokens.count else { return nil }
      while text.paragraphTokens[paragraph].upperBound <= start { paragraph += 1 }
      let cue = place.cue.flatMap { $0.isEmpty || $0.upperBound > text.tokens.count ? nil : $0 }
      let words = text.sentenceTokens[text.sentence(of: cue?.lowerBound ?? start)]
      let sentence = PlainSentence(words, of: text, bytes, vocabulary, quoted: quoted)
      let mention = PlainMention(sentence: sentence, fragments: fragments, language: language)
      guard let found = mention.words(cue: cue) else {
        // Nobody is named: whoever spoke before in the paragraph speaks on.
        guard let last, last.paragraph == paragraph else { return nil }
        var speaker = last.speaker
        speaker.confidence = .low
        return speaker
      }
      let speaker = Self.speaker(found, sentence, in: text, bytes, last: last?.speaker)
      last = (speaker, paragraph)
      return speaker
    }
  }

  private static func speaker(
    _ words: Range<Int>, _ sentence: PlainSentence, in text: AnalyzedText,
    _ bytes: UnsafeBufferPointer<UInt8>, last: Speaker?
  ) -> Speaker {
    var span = TextSpan(
      text.tokens[words.lowerBound].start, text.tokens[words.upperBound - 1].end)
    // A name between marks ends with its mark: *die „Sorner Zeitung“*.
    if let quote = text.quotations.lazy.flatMap(\.spans).first(where: {
      $0.inner.start > span.start && $0.inner.start < span.end && $0.inner.end >= span.end
        && $0.outer.end - span.end < 4
    }) {
      span.end = quote.outer.end
    }
    let string = String(decoding: bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
    if words.count == 1, sentence.traits(words.lowerBound).contains(.pronoun) {
      return Speaker(
        mention: span, name: last?.name ?? string, kind: .pronoun, confidence: .low)
    }
    // A last name alone is that of the speaker before who bears it.
    let isBearer = last.map { words.count == 1 && $0.name.hasSuffix(" " + string) } ?? false
    let isRole =
      sentence.traits(words.lowerBound).contains(.determiner)
      || sentence.hasCases && !words.contains { sentence.isCapital($0) }
    return Speaker(
      mention: span, name: isBearer ? last?.name ?? string : string,
      kind: isRole ? .role : .person, confidence: .medium)
  }
}
