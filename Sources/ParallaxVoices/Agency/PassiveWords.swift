/// What an English word can be in a passive verb.
struct PassiveWords: OptionSet {
  let rawValue: UInt16

  /// A form of *be* or *get*.
  static let auxiliary = PassiveWords(rawValue: 1)
  /// A past participle, or what looks like one.
  static let participle = PassiveWords(rawValue: 2)
  /// A participle of a verb of harm or force, which headlines print without *be*.
  static let harm = PassiveWords(rawValue: 4)
  /// May stand between *be* and the participle.
  static let adverb = PassiveWords(rawValue: 8)
  /// *by*.
  static let by = PassiveWords(rawValue: 16)
  /// May stand behind a passive verb, and before no object.
  static let preposition = PassiveWords(rawValue: 32)
  /// Stands before a noun.
  static let determiner = PassiveWords(rawValue: 64)
  /// A form of *have*.
  static let have = PassiveWords(rawValue: 128)
  /// Can be the subject of an active verb and of no short passive.
  static let pronoun = PassiveWords(rawValue: 256)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The classes of a word form in lower case.
  init(_ form: String) {
    self = Self.listed[form] ?? []
    if form.count > 4, form.hasSuffix("ed"), !Self.nouns.contains(form) { insert(.participle) }
    if form.count > 3, form.hasSuffix("ly") { insert(.adverb) }
    if contains(.harm) { insert(.participle) }
  }

  private static let listed: [String: PassiveWords] = {
    var words: [String: PassiveWords] = [:]
    func add(_ list: String, _ kind: PassiveWords) {
      for word in list.split(separator: " ") { words[String(word), default: []].insert(kind) }
    }
    add(
      "is are was were be been being am get gets got getting isn't aren't wasn't weren't",
      .auxiliary)
    add(
      """
      beaten bitten blown bought broken brought built burnt caught cut done driven fed felled forced found \
      given ground held hit hung kept known laid led left lost made met paid put run said seen sent set shot \
      shown shut slain sold stolen struck stuck sued sunk taken taught thrown told torn withdrawn won \
      worn written
      """, .participle)
    add(
      """
      abducted arrested assassinated attacked beaten beheaded besieged bombed burned burnt captured charged \
      crushed deported destroyed detained displaced ejected evicted executed expelled felled gassed gunned \
      hanged hurt imprisoned injured jailed kidnapped killed levelled leveled looted maimed massacred \
      murdered ousted raped sacked shelled shot slain slaughtered stabbed starved struck tased tortured \
      toppled trampled uprooted wounded
      """, .harm)
    add("not never also still again now just then first once", .adverb)
    add("by", .by)
    add(
      """
      in at on after during as near when amid from over for before since while inside outside across under \
      because following within around along despite with to and but by
      """, .preposition)
    add(
      "the a an this that these those his her its their our my your some any every each no",
      .determiner)
    add("has have had having", .have)
    add("i he she we they it who", .pronoun)
    return words
  }()

  /// End in -ed and are no participles.
  private static let nouns: Set<String> = [
    "hundred", "indeed", "exceed", "succeed", "proceed", "speed", "breed", "greed", "creed",
    "bleed",
  ]
}
