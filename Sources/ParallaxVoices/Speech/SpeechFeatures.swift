/// What is seen at a word of a paragraph, as numbered features whose weights are summed.
///
/// Three groups of features change at different paces: those of the word and its neighbors at each
/// word, those of the cues and quotations around it only where another cue or quotation comes near;
/// the sums of the latter are kept. Templates are numbered in the order of the two lists below.
enum SpeechFeatures {
  /// What a feature looks at; the raw value is part of the weights.
  enum Template: UInt64, CaseIterable {
    // The word and its neighbors.
    case form = 1, kind, formBefore, formAfter, kindsBefore, kindsAfter, kindBeforeGap, kindGap
    case kindNextGap, gaps
    // Its place.
    case quoteStart, toQuote, lookToQuote, fromStart
    case fromLeftCueComma, toRightCue
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

  /// How many forms, kinds, groups and gaps there can be; `SpeechModel` holds the lists against them.
  static let most = (forms: 2_048, kinds: 80, groups: 64, gaps: 56)

  /// How many values each number of a template can have, where they are few enough for a table of all;
  /// nil for templates that are looked up.
  @inline(__always)
  static func sizes(_ template: Template) -> (Int, Int, Int, Int)? {
    switch template {
    case .form, .formBefore, .formAfter: (2_048, 1, 1, 1)
    case .kind: (80, 1, 1, 1)
    case .kindsBefore, .kindsAfter: (80, 80, 1, 1)
    case .kindBeforeGap, .kindGap, .kindNextGap, .kindStep, .kindBeforeStep:
      (80, 56, 1, 1)
    case .gaps: (56, 56, 1, 1)
    case .toQuote: (3, 9, 1, 1)
    case .fromStart: (6, 2, 1, 1)
    case .fromLeftCueComma: (64, 9, 2, 2)
    case .toRightCue: (64, 9, 2, 1)
    case .gapStep: (56, 1, 1, 1)
    case .groupStep: (64, 64, 1, 1)
    case .sentenceBefore: (8, 3, 2, 1)
    case .paragraphBefore: (4, 3, 2, 1)
    case .quoteLook, .lastQuote: (336, 2, 1, 1)
    case .leftCue, .rightCue: (2_048, 4, 1, 1)
    case .cueBeforeLeft: (2_048, 2, 1, 1)
    case .leftCueThat: (64, 2, 2, 1)
    case .subjectEdge: (2, 10, 64, 1)
    case .cueSubject: (64, 10, 1, 1)
    case .cueGroup: (64, 3, 5, 1)
    default: nil
    }
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

  /// A feature between two words.
  struct Feature {
    var template: Template
    var a: Int
    var b = 0

    /// Its number.
    var key: UInt64 { SpeechFeatures.key(template, a, b) }
  }

  /// What a key was made of; no template where there is none of that number.
  static func parts(_ key: UInt64) -> (Template?, (Int, Int, Int, Int)) {
    func number(_ shift: UInt64) -> Int { Int(key >> shift & 0x7FF) }
    return (Template(rawValue: key >> 44), (number(33), number(22), number(11), number(0)))
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
