/// What is seen at a place where somebody's words could begin or end, as numbered features.
enum QuotationEdgeFeatures {
  /// What a feature looks at; the raw value is part of the weights.
  enum Template: UInt64 {
    // Where words could begin: what was decided before, and the marks.
    case wasStart = 1, wasStartFromCue, start, startQuote, startQuoteCue, startQuoteBefore
    // The words there.
    case startKind, startKindBefore, startFormBefore, startKinds, startGap, startKindBeforeGap
    // The cue before.
    case startToQuote, startFromCue, startCue, startCueKind, startCueBefore, startFoundCue
    // What lies between the cue, the place and the marks.
    case startThat, startThatAhead, startFinite, startVerbs, startNominal, startMarks
    // Where words could end.
    case wasEnd, wasSentenceEnd, end, endQuote, endQuoteGap, endKind, endKinds, endGap, endGapKind
    case endFromQuote, endToCue, endFinite, endMarks, endCue
    case endFirstKind, endFirstKindAll, endFirstForm, endCues
  }

  /// A feature: a template and up to four small numbers.
  static func key(
    _ template: Template, _ a: Int, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0
  ) -> UInt64 {
    var key = template.rawValue << 44
    key |= UInt64(truncatingIfNeeded: a) << 33
    key |= UInt64(truncatingIfNeeded: b) << 22
    key |= UInt64(truncatingIfNeeded: c) << 11
    return key | UInt64(truncatingIfNeeded: d)
  }

  /// The number for no word, and for no cue near.
  static let none = 99

  /// Classes of kinds of words.
  struct Classes: Sendable {
    /// Those that can stand in a name or another group of nouns.
    var nominal: [Bool]
    /// Auxiliary verbs.
    var finite: [Bool]
    /// Other words that look like a verb.
    var verb: [Bool]
    /// Those that often begin a clause.
    var opening: [Bool]
    /// The kind of *that*.
    var that: Int
  }

  /// The classes, by the number of a kind.
  static let classes = Classes(
    nominal: kinds(
      [.lower, .ing, .ed, .plural, .abstract, .genitive, .number, .capitalized, .capitals],
      [
        "the", "a", "this", "him", "her", "his", "monday", "january", "percent", "one", "all",
        "last", "mr", "spokesman", "campaign", "statement", "claim", "new", "of",
      ]),
    finite: kinds([], ["is", "has", "do", "can", "i'm"]), verb: kinds([.ed], ["made"]),
    opening: kinds([.capitalized], ["that", "he", "it", "i'm", "the", "to"]),
    that: Int(SpeechLists.shared.words["that"]?.kind ?? 0))

  /// The kinds of some shapes and of the lists that hold some forms.
  private static func kinds(_ shapes: [SpeechVocabulary.Shape], _ forms: [String]) -> [Bool] {
    var kinds = [Bool](repeating: false, count: 256)
    for shape in shapes { kinds[Int(shape.rawValue)] = true }
    for form in forms { kinds[Int(SpeechLists.shared.words[form]?.kind ?? 0)] = true }
    return kinds
  }

  /// A number of words between marks, up to five.
  static func length(_ count: Int) -> Int { count < 4 ? count : count < 7 ? 4 : 5 }

  /// Whether a mark divides a sentence: comma, semicolon, colon or dash.
  static func divides(_ gap: UInt8) -> Bool {
    SpeechChain.Mark.comma.rawValue...SpeechChain.Mark.dash.rawValue ~= gap / 4
  }
}
