/// What a word can be in a noun group, by closed lists and endings.
enum SpeakerWordKind: UInt8, CaseIterable {
  case pronoun, object, possessive, determiner, that, preposition, conjunction, subordinator
  case auxiliary, adverb, time, name, number, verb, role, gerund, participle, noun

  /// Whether a noun group may go on with such a word.
  var continuesGroup: Bool {
    switch self {
    case .name, .number, .role, .noun: true
    default: false
    }
  }

  /// Whether a noun group may begin with such a word.
  var beginsGroup: Bool {
    continuesGroup || self == .determiner || self == .possessive
  }

  /// Whether it is a verb that has a subject of its own.
  var isFinite: Bool { self == .verb || self == .participle }
}

/// What else is known of a word.
struct SpeakerWordTraits: OptionSet {
  let rawValue: UInt32
  static let heOrShe = SpeakerWordTraits(rawValue: 1 << 0)
  static let it = SpeakerWordTraits(rawValue: 1 << 1)
  static let who = SpeakerWordTraits(rawValue: 1 << 2)
  static let whose = SpeakerWordTraits(rawValue: 1 << 3)
  static let by = SpeakerWordTraits(rawValue: 1 << 4)
  static let from = SpeakerWordTraits(rawValue: 1 << 5)
  static let of = SpeakerWordTraits(rawValue: 1 << 6)
  static let to = SpeakerWordTraits(rawValue: 1 << 7)
  static let `in` = SpeakerWordTraits(rawValue: 1 << 8)
  static let on = SpeakerWordTraits(rawValue: 1 << 9)
  static let and = SpeakerWordTraits(rawValue: 1 << 10)
  static let attaches = SpeakerWordTraits(rawValue: 1 << 11)
  static let genitive = SpeakerWordTraits(rawValue: 1 << 12)
  static let title = SpeakerWordTraits(rawValue: 1 << 13)
  static let male = SpeakerWordTraits(rawValue: 1 << 14)
  static let female = SpeakerWordTraits(rawValue: 1 << 15)
  static let role = SpeakerWordTraits(rawValue: 1 << 16)
  static let collective = SpeakerWordTraits(rawValue: 1 << 17)
  static let body = SpeakerWordTraits(rawValue: 1 << 18)
  static let bodyName = SpeakerWordTraits(rawValue: 1 << 19)
  static let according = SpeakerWordTraits(rawValue: 1 << 20)
  static let gerund = SpeakerWordTraits(rawValue: 1 << 21)
  static let endsInS = SpeakerWordTraits(rawValue: 1 << 22)
  /// With a capital it is what it is without one.
  static let ignoresCase = SpeakerWordTraits(rawValue: 1 << 23)
  /// A name of a day or month: a time with a capital only.
  static let calendar = SpeakerWordTraits(rawValue: 1 << 24)
  static let subjectOnly = SpeakerWordTraits(rawValue: 1 << 25)
  /// A preposition that after a name rather belongs to the verb: *said Reyes in …*.
  static let movable = SpeakerWordTraits(rawValue: 1 << 27)
  static let opensApposition = SpeakerWordTraits(rawValue: 1 << 28)
  /// A noun for a place that a name can follow.
  static let place = SpeakerWordTraits(rawValue: 1 << 29)
}

/// The punctuation between a word and the word before it, and whether a sentence begins there.
struct SpeakerGap: OptionSet {
  let rawValue: UInt16
  static let line = SpeakerGap(rawValue: 1)
  static let comma = SpeakerGap(rawValue: 2)
  static let quote = SpeakerGap(rawValue: 4)
  static let dash = SpeakerGap(rawValue: 8)
  static let bracket = SpeakerGap(rawValue: 16)
  static let colon = SpeakerGap(rawValue: 32)
  static let stop = SpeakerGap(rawValue: 64)
  /// A hyphen or slash without spaces: one word for the reader.
  static let joiner = SpeakerGap(rawValue: 128)
  static let sentence = SpeakerGap(rawValue: 256)
  /// What ends a clause.
  static let clause: SpeakerGap = [.comma, .stop, .line, .quote, .colon, .dash, .bracket]
}

/// A word near a quotation, as the finding of speakers sees it.
struct SpeakerWord {
  var kind: SpeakerWordKind
  var traits: SpeakerWordTraits
  var gap: SpeakerGap
}
