import ParallaxText

/// A quotation that the verb of saying follows at once: *« J'ai couru », a-t-il dit.*
///
/// Most such quotations show by themselves that they are speech; short ones could be a name or title.
enum QuoteBesideCue {
  /// The quotation before a cue, and the one that goes on behind it: “…”, *added X*, “…”.
  static func speech(
    of cue: Range<Int>, in sentence: PlainSentence, _ text: AnalyzedText, _ spans: [QuotedSpan]
  ) -> PlainSpeech? {
    let verb = sentence.group(cue)
    let number = sentence.segment(of: cue.lowerBound)
    guard
      let before = spans.first(where: {
        $0.delimiter != .dash && !$0.continuesEarlier && !$0.resumes
          && text.tokens(in: $0.inner).upperBound == verb.lowerBound
          && verb.lowerBound > sentence.words.lowerBound
      })
    else { return nil }
    var fragments = [text.tokens(in: before.inner)]
    guard !fragments[0].isEmpty else { return nil }
    if number + 1 < sentence.segments.count {
      let next = sentence.segments[number + 1].lowerBound
      if let after = spans.first(where: {
        $0.delimiter != .dash && text.tokens(in: $0.inner).lowerBound == next
      }) {
        fragments.append(text.tokens(in: after.inner))
      }
    }
    return PlainSpeech(fragments: fragments, cue: cue)
  }
}
