/// *According to X*: an expression that names the source of the rest of its sentence.
enum SourcePhrase {
  /// The speech of a source that a cue names; nil where it is no such cue or measures something.
  ///
  /// The expression stands apart at the beginning of its sentence or between commas; without a comma
  /// *selon la taille* is a measure. German sets no commas: there the noun group ends it.
  static func speech(
    of cue: Range<Int>, in sentence: PlainSentence, language: String
  ) -> PlainSpeech? {
    if sentence.holds(.sourceAfter, in: cue) { return behind(cue, in: sentence, language) }
    guard sentence.holds(.source, in: cue), !sentence.holds(.finite, in: cue) else { return nil }
    let number = sentence.segment(of: cue.lowerBound)
    let segment = sentence.segments[number]
    let begins = cue.lowerBound == segment.lowerBound
    if language == "de" { return german(cue, in: sentence) }
    let next = cue.upperBound..<min(cue.upperBound + 1, sentence.words.upperBound)
    // *согласно которому* goes on with a clause and names nobody.
    guard begins, !sentence.holds(.relative, in: next) else { return nil }
    return PlainSpeech(
      fragments: around(segment, in: sentence), cue: cue)
  }

  /// The words of a sentence before and behind a part of it.
  static func around(_ part: Range<Int>, in sentence: PlainSentence) -> [Range<Int>] {
    [
      sentence.words.lowerBound..<part.lowerBound, part.upperBound..<sentence.words.upperBound,
    ].filter { !$0.isEmpty }
  }

  private static func german(_ cue: Range<Int>, in sentence: PlainSentence) -> PlainSpeech? {
    let segment = sentence.segments[sentence.segment(of: cue.lowerBound)]
    let end = PlainNounGroup.german(from: cue.upperBound, in: sentence, to: segment.upperBound)
    // *laut* is an adverb as well: then no noun group follows.
    guard end > cue.upperBound else { return nil }
    let parts = around(cue.lowerBound..<end, in: sentence)
    return parts.isEmpty ? nil : PlainSpeech(fragments: parts, cue: cue)
  }

  /// *X zufolge*, *X'e göre*: the source stands before the cue.
  private static func behind(
    _ cue: Range<Int>, in sentence: PlainSentence, _ language: String
  ) -> PlainSpeech? {
    let segment = sentence.segments[sentence.segment(of: cue.lowerBound)]
    var start = segment.lowerBound
    if language == "de" {
      start = PlainNounGroup.german(before: cue.lowerBound, in: sentence, from: start)
    }
    let parts = around(start..<cue.upperBound, in: sentence)
    return parts.isEmpty ? nil : PlainSpeech(fragments: parts, cue: cue)
  }
}
