import ParallaxText

/// What a word can do in a sentence that reports speech, in a language whose speech is found by rules.
struct PlainTraits: OptionSet {
  let rawValue: UInt32

  /// Opens a reported clause: *dass*, *que*, *что*, *أن*, *که*.
  static let opener = PlainTraits(rawValue: 1 << 0)
  /// Opens an indirect question: *warum*, *сколько*.
  static let question = PlainTraits(rawValue: 1 << 1)
  /// Stands in an expression that names a source behind it: *laut*, *selon*, *по словам*.
  static let source = PlainTraits(rawValue: 1 << 2)
  /// Stands behind the source it names: *zufolge*, *göre*.
  static let sourceAfter = PlainTraits(rawValue: 1 << 3)
  /// Opens a clause that only says who speaks: *wie X mitteilte*, *как сообщает X*.
  static let lead = PlainTraits(rawValue: 1 << 4)
  /// Opens a relative clause.
  static let relative = PlainTraits(rawValue: 1 << 5)
  /// Stands before an infinitive that tells what is said: *zu*, *de*, *à*.
  static let marker = PlainTraits(rawValue: 1 << 6)
  /// An infinitive, by its ending.
  static let infinitive = PlainTraits(rawValue: 1 << 7)
  /// An infinitive with its marker inside: *anzuheben*.
  static let markedInfinitive = PlainTraits(rawValue: 1 << 8)
  /// A verb form of reported speech: *sei*, *habe*, *pourraient*.
  static let subjunctive = PlainTraits(rawValue: 1 << 9)
  /// Gives such a form another reason: *wenn*, *ich*, *si*.
  static let condition = PlainTraits(rawValue: 1 << 10)
  /// Belongs to a verb beside it: *a*, *se*, *hat*.
  static let auxiliary = PlainTraits(rawValue: 1 << 11)
  /// A personal pronoun that can be a subject.
  static let pronoun = PlainTraits(rawValue: 1 << 12)
  /// An article or its like.
  static let determiner = PlainTraits(rawValue: 1 << 13)
  /// Goes on with a noun group: *de*, *of*.
  static let link = PlainTraits(rawValue: 1 << 14)
  /// Ends a noun group: a preposition, an adverb, a day.
  static let stop = PlainTraits(rawValue: 1 << 15)
  /// A verb made a noun, which closes a reported clause before its cue: *gittiğini*.
  static let closer = PlainTraits(rawValue: 1 << 16)
  /// A form that has no subject of its own: *ajoutant*, *mencionada*; Turkish *diyen* has it behind itself.
  static let participle = PlainTraits(rawValue: 1 << 17)
  /// A finite verb that ends the reporting clause, so that what is reported follows at once: *گفت*.
  static let finite = PlainTraits(rawValue: 1 << 18)
  /// A verb whose complement, a noun, is what is said: *обвинил*, *اتهم*.
  static let accuser = PlainTraits(rawValue: 1 << 19)
  /// Opens such a complement: *в*, *بـ*.
  static let charge = PlainTraits(rawValue: 1 << 20)
  /// A genitive, which begins a clause whose verb is made a noun.
  static let genitive = PlainTraits(rawValue: 1 << 21)

  /// A verb form behind which the opener tells what is to be done, not what is said: *أن يبني*.
  static let imperfect = PlainTraits(rawValue: 1 << 22)

  /// Joins a sentence to the one before: *mais*, *pero*, *но*.
  static let conjunction = PlainTraits(rawValue: 1 << 23)

  /// A verb whose infinitive tells what is said: *пообещал открыть*; others tell what is done or wished.
  static let directive = PlainTraits(rawValue: 1 << 24)

  /// The names of the traits in `PlainGrammar.tables`.
  static let named: [String: PlainTraits] = [
    "opener": .opener, "question": .question, "source": .source, "sourceAfter": .sourceAfter,
    "lead": .lead, "relative": .relative, "marker": .marker, "infinitive": .infinitive,
    "markedInfinitive": .markedInfinitive, "subjunctive": .subjunctive, "condition": .condition,
    "auxiliary": .auxiliary, "pronoun": .pronoun, "determiner": .determiner, "link": .link,
    "stop": .stop, "closer": .closer, "participle": .participle, "finite": .finite,
    "accuser": .accuser, "charge": .charge, "genitive": .genitive, "imperfect": .imperfect,
    "conjunction": .conjunction, "directive": .directive,
  ]
}

/// The traits of the words of a vocabulary: decided once for each type.
final class PlainVocabulary {
  private let vocabulary: Vocabulary
  private let grammar: PlainGrammar
  private var traits: [PlainTraits] = []

  init(_ vocabulary: Vocabulary, language: String) {
    self.vocabulary = vocabulary
    grammar = PlainGrammar.of(language)
  }

  /// The traits of a type.
  ///
  /// - Complexity: O(1) for a type asked for before.
  @inline(__always)
  func traits(_ type: UInt32) -> PlainTraits {
    if Int(type) >= traits.count { grow() }
    return traits[Int(type)]
  }

  @inline(never)
  private func grow() {
    for type in traits.count..<vocabulary.count {
      traits.append(grammar.traits(of: vocabulary.folded(UInt32(type), grammar.profile)))
    }
  }
}
