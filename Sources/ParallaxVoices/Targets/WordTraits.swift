/// What the form of an English word lets one expect of it: its closed classes, and what its ending
/// suggests.
///
/// A word can have several traits (*that* is a determiner and a relative word); a word with none is
/// taken for a noun or an adjective.
struct WordTraits: OptionSet {
  let rawValue: UInt32

  static let determiner = WordTraits(rawValue: 1 << 0)
  /// *his*, *their*.
  static let possessive = WordTraits(rawValue: 1 << 1)
  static let pronoun = WordTraits(rawValue: 1 << 2)
  static let preposition = WordTraits(rawValue: 1 << 3)
  static let of = WordTraits(rawValue: 1 << 4)
  static let coordinator = WordTraits(rawValue: 1 << 5)
  static let subordinator = WordTraits(rawValue: 1 << 6)
  static let relative = WordTraits(rawValue: 1 << 7)
  static let be = WordTraits(rawValue: 1 << 8)
  /// A form of *have* or *do*, or a modal.
  static let auxiliary = WordTraits(rawValue: 1 << 9)
  static let to = WordTraits(rawValue: 1 << 10)
  static let adverb = WordTraits(rawValue: 1 << 11)
  /// A frequent verb form that has no telling ending.
  static let verb = WordTraits(rawValue: 1 << 12)
  /// *became*, *remains*: what follows is said of the subject.
  static let copula = WordTraits(rawValue: 1 << 13)
  /// *called*, *described*: what follows the object is said of the object.
  static let naming = WordTraits(rawValue: 1 << 14)
  /// *Monday*, *yesterday*.
  static let time = WordTraits(rawValue: 1 << 15)
  /// *up*, *out* behind a verb.
  static let particle = WordTraits(rawValue: 1 << 16)
  /// A past form or participle.
  static let past = WordTraits(rawValue: 1 << 17)
  static let ing = WordTraits(rawValue: 1 << 18)
  /// Ends in *-s*, which a plural and a verb do.
  static let sibilant = WordTraits(rawValue: 1 << 19)
  static let adjectival = WordTraits(rawValue: 1 << 20)
  /// Ends in *'s* or *s'*.
  static let possessor = WordTraits(rawValue: 1 << 21)
  static let number = WordTraits(rawValue: 1 << 22)
  static let by = WordTraits(rawValue: 1 << 23)
  static let `as` = WordTraits(rawValue: 1 << 24)
  static let negation = WordTraits(rawValue: 1 << 25)
  /// *a*, *an*.
  static let indefinite = WordTraits(rawValue: 1 << 26)
  /// Ends as only nouns do: *-tion*, *-ism*, *-ist*.
  static let nominal = WordTraits(rawValue: 1 << 27)
  static let modal = WordTraits(rawValue: 1 << 28)
  /// *week*, *years*: the object of no listed verb.
  static let duration = WordTraits(rawValue: 1 << 29)

  /// What opens a noun phrase.
  static let opening: WordTraits = [.determiner, .possessive, .number]
  /// What is in no noun phrase behind its opening.
  static let closed: WordTraits = [
    .determiner, .possessive, .pronoun, .preposition, .of, .coordinator, .subordinator, .relative,
    .be, .auxiliary, .to, .adverb, .verb, .copula, .time, .negation, .particle,
  ]
  /// What stands between a subject and its verb.
  static let verbGroup: WordTraits = [.be, .auxiliary, .adverb, .negation]

  /// Whether any of some traits is here.
  @inline(__always)
  func has(_ some: WordTraits) -> Bool { !isDisjoint(with: some) }
}
