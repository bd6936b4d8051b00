import ParallaxModel
import ParallaxText

/// Names the speaker where the language has no lists of its own: by capitals and punctuation alone.
///
/// A run of capitalized words beside the cue, after it before before it; in a script without capitals
/// the words between the cue and the quotation, up to the next mark, six at most.
struct PlainSpeakerFinder {
  private static let reach = 12
  private static let longest = 6

  private let field: NameIndex.Field
  private let vocabulary: SpeakerVocabulary

  init(_ field: NameIndex.Field, _ vocabulary: SpeakerVocabulary) {
    self.field = field
    self.vocabulary = vocabulary
  }

  /// The speaker of one quotation; nil where nothing beside its cue can be a name.
  func speaker(of place: SpeechPlace) -> Speaker? {
    let tokens = field.text.tokens
    guard let cue = place.cue, !cue.isEmpty, cue.upperBound <= tokens.count else { return nil }
    let quoted = place.fragments.map { field.text.tokens(in: $0) }
    let sentence = field.text.sentenceTokens.first { $0.contains(cue.lowerBound) } ?? cue
    let after = stretch(after: cue, in: sentence, quoted)
    let before = stretch(before: cue, in: sentence, quoted)
    guard
      let words = name(in: after, fromEnd: false) ?? name(in: before, fromEnd: true)
        ?? uncased(after) ?? uncased(before)
    else { return nil }
    let span = TextSpan(tokens[words.lowerBound].start, tokens[words.upperBound - 1].end)
    let text = String(decoding: field.bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
    return Speaker(mention: span, name: text, kind: .person, confidence: .low)
  }

  private func stretch(
    after cue: Range<Int>, in sentence: Range<Int>, _ quoted: [Range<Int>]
  ) -> Range<Int> {
    var end = cue.upperBound
    while end < min(sentence.upperBound, cue.upperBound + Self.reach),
      !quoted.contains(where: { $0.contains(end) }), end == cue.upperBound || !isMark(end)
    {
      end += 1
    }
    return cue.upperBound..<end
  }

  private func stretch(
    before cue: Range<Int>, in sentence: Range<Int>, _ quoted: [Range<Int>]
  ) -> Range<Int> {
    var start = cue.lowerBound
    while start > max(sentence.lowerBound, cue.lowerBound - Self.reach),
      !quoted.contains(where: { $0.contains(start - 1) })
    {
      start -= 1
    }
    return start..<cue.lowerBound
  }

  private func isMark(_ index: Int) -> Bool { field.text.tokens[index].gap == .other }

  /// The capitalized run nearest to the cue.
  private func name(in words: Range<Int>, fromEnd: Bool) -> Range<Int>? {
    func isCapital(_ index: Int) -> Bool {
      SpeakerVocabulary.isCapital(field.bytes, Int(field.text.tokens[index].start))
    }
    func joins(_ index: Int) -> Bool {
      switch field.text.tokens[index].gap {
      case .space, .stopSpace, .hyphen, .none: true
      case .start, .other: false
      }
    }
    let found = fromEnd ? words.last(where: isCapital) : words.first(where: isCapital)
    guard let found else { return nil }
    var (start, end) = (found, found + 1)
    while start > words.lowerBound, joins(start), isCapital(start - 1) { start -= 1 }
    while end < words.upperBound, joins(end), isCapital(end) { end += 1 }
    return start..<end
  }

  /// The words themselves, where their script has no capitals.
  private func uncased(_ words: Range<Int>) -> Range<Int>? {
    guard !words.isEmpty, words.count <= Self.longest else { return nil }
    let hasCases = words.contains {
      let first = field.bytes[Int(field.text.tokens[$0].start)]
      // Latin, Greek and Cyrillic letters: below U+0530.
      return first < 0xD4
    }
    return hasCases ? nil : words
  }
}
