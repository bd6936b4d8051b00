/// What is seen at a word of a paragraph, as numbered features whose weights are summed.
///
/// Three groups of features change at different paces: those of the word and its neighbors at each
/// word, those of the cues and quotations around it only where another cue or quotation comes near;
/// the sums of the latter are kept. Templates are numbered in the order of the two lists below.
enum SpeechFeatures {
  /// What a feature looks at; the raw value is part of the weights.
  enum Template: UInt64 {
    // The word and its neighbors.
    case form = 1, kind, formBefore, formAfter, kindsBefore, kindsAfter, kindBeforeGap, kindGap
    case kindNextGap, kindAfterNextGap, gaps, formBeforeGap
    // Its place.
    case quoteStart, toQuote, lookToQuote, fromStart
    case fromLeftCue, fromLeftCueComma, leftCueGap, leftCueKind, toRightCue, beforeRightCue
    case rightCueGap
    // The sentence.
    case sentenceBefore, paragraphBefore
    // The quotation it stands in.
    case quoteLook, leftCueQuote, leftCueToQuote, rightCueQuote, quoteToRightCue
    // The next and the last quotation.
    case leftCueNextQuote, leftCueToNextQuote, lastQuote
    // The nearest cue to the left.
    case leftCue, leftCueNext, leftCueBefore, leftCueFormNext, leftCueThat, cueBeforeLeft
    // The nearest cue to the right.
    case rightCue, rightCueSubject, rightCueFrame, rightCueAfter, subjectEdge
    // The word as a cue.
    case cueGroup, cueNext, cueBefore, cueSubject
    // Between two words.
    case always, gapStep, groupStep, kindStep, kindBeforeStep, quoteStep
  }

  /// A feature: a template and up to four small numbers.
  @inline(__always)
  static func key(
    _ template: Template, _ a: Int, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0
  ) -> UInt64 {
    var key = template.rawValue << 44
    key |= UInt64(truncatingIfNeeded: a) << 33
    key |= UInt64(truncatingIfNeeded: b) << 22
    key |= UInt64(truncatingIfNeeded: c) << 11
    return key | UInt64(truncatingIfNeeded: d)
  }

  /// A distance in words, coarser the longer it is.
  @inline(__always)
  static func bucket(_ distance: Int) -> Int {
    switch distance {
    case ..<4: distance
    case ..<6: 4
    case ..<9: 5
    case ..<14: 6
    case ..<22: 7
    default: 8
    }
  }
}
