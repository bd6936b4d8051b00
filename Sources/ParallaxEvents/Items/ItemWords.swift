import ParallaxText

/// Words that help to read names and numbers: titles, words of place, scales, small numbers.
struct ItemWords: Sendable {
  /// What a word is, beside what else it may be.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// A title or office before a name: it is no part of the name.
    static let title = Traits(rawValue: 1)
    /// A preposition after which a name is likely a place.
    static let place = Traits(rawValue: 2)
    /// A small word inside a name: *de*, *von*, and *of* behind an institution.
    static let connector = Traits(rawValue: 4)
    /// *million* and the like.
    static let scale = Traits(rawValue: 8)
    /// *percent* in several languages.
    static let percent = Traits(rawValue: 16)
    /// What an English name of an institution begins with, before *of*, or ends in.
    static let institution = Traits(rawValue: 32)
    /// What stands behind a name and is no part of it: *Jr.*
    static let suffix = Traits(rawValue: 64)
  }

  private var table: [String: Traits] = [:]
  private var small: [String: String] = [:]

  init() {
    for (words, traits) in Self.lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        table[Folding.fold(String(word)), default: []].insert(traits)
      }
    }
    for (index, word) in Self.smallNumbers.split(separator: " ").enumerated() {
      small[String(word)] = "\(index + 2)"
    }
    for (index, word) in Self.tens.split(separator: " ").enumerated() {
      small[String(word)] = "\(10 * (index + 3))"
    }
  }

  /// What a folded word is.
  func traits(of word: String) -> Traits { table[word] ?? [] }

  /// The digits of an English number word from two to twenty, or of tens.
  func digits(of word: String) -> String? { small[word] }

  private static let lists: [(String, Traits)] = [
    (
      """
      president vice sen senator senators rep reps representative gov governor mr mrs ms miss dr
      judge justice secretary minister prime chairman chairwoman speaker former attorney general
      mayor king queen pope prince princess professor prof congressman congresswoman chancellor
      leader deputy assistant ambassador undersecretary commissioner director sir lord lady captain colonel lieutenant sergeant officer sheriff rev reverend herr frau
      bundeskanzler präsident minister monsieur madame m mme président señor señora presidente
      signor signora meneer mevrouw
      """, .title
    ),
    (
      "in near outside across throughout nahe à en près em bij в во под",
      .place
    ),
    ("of de del della la van von der den bin ibn al el du da di do dos", .connector),
    (
      """
      hundred thousand million billion trillion millionen milliarden millions milliards mille
      millones miliardi milioni miljoen miljard тысяч миллионов mio mrd m bn
      """, .scale
    ),
    (
      """
      department house university bureau bank court ministry board union college chamber council
      office institute city state states republic kingdom church association center league party
      museum defense chief chiefs committee commission declaration bill conference day district
      federation isle isles army motors electric mills
      """, .institution
    ),
    ("jr sr ii iii", .suffix),
    ("percent prozent procent percentage процентов", .percent),
  ]

  private static let smallNumbers = """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
    seventeen eighteen nineteen twenty
    """

  private static let tens = "thirty forty fifty sixty seventy eighty ninety"
}
