extension SpeakerWordLists {
  /// What the lists say of a word.
  struct Listed {
    /// What the word can be; nil where its ending and its case decide.
    var kind: SpeakerWordKind?
    var traits: SpeakerWordTraits
  }

  /// Every word of the lists.
  static let known: [String: Listed] = {
    var table: [String: Listed] = [:]
    /// The first list that a word stands in decides its kind.
    func add(_ words: Set<String>, _ kind: SpeakerWordKind?, _ traits: SpeakerWordTraits = []) {
      for word in words {
        var listed = table[word] ?? Listed(kind: nil, traits: [])
        if listed.kind == nil { listed.kind = kind }
        listed.traits.formUnion(traits)
        table[word] = listed
      }
    }
    /// A word that is the same with a capital.
    func addClosed(
      _ words: Set<String>, _ kind: SpeakerWordKind, _ traits: SpeakerWordTraits = []
    ) {
      add(words, kind, traits.union(.ignoresCase))
    }
    addClosed(heOrShe, .pronoun, .heOrShe)
    addClosed(it, .pronoun, .it)
    addClosed(whoOrWhich, .pronoun, .who)
    addClosed(pronouns, .pronoun)
    addClosed(possessives, .possessive)
    addClosed(objects, .object)
    addClosed(prepositions, .preposition)
    addClosed(openingPrepositions, .preposition)
    addClosed(conjunctions, .conjunction)
    addClosed(["that"], .that)
    addClosed(subordinators, .subordinator)
    addClosed(auxiliaries, .auxiliary)
    addClosed(determiners, .determiner)
    addClosed(times, .time)
    addClosed(adverbs, .adverb)
    add(calendar, .time, .calendar)
    add(verbs, .verb)
    add(openers, nil, .ignoresCase)
    addTraits { words, traits in add(words, nil, traits) }
    let nouns = collectives.union(bodies).union(roles).union(titles).union(maleTitles)
      .union(femaleTitles)
    for word in nouns where word.utf8.count > 5 || !isTitle(word) { add([word], .role, .role) }
    return table
  }()

  private static func isTitle(_ word: String) -> Bool {
    (titles.contains(word) || maleTitles.contains(word) || femaleTitles.contains(word))
      && !collectives.contains(word) && !bodies.contains(word) && !roles.contains(word)
  }

  private static func addTraits(_ add: (Set<String>, SpeakerWordTraits) -> Void) {
    add(["he", "he's", "he'd", "he'll", "his"], .male)
    add(["she", "she's", "she'd", "she'll", "her"], .female)
    add(maleTitles, [.male, .title])
    add(femaleTitles, [.female, .title])
    add(titles, .title)
    add(whose, .whose)
    add(["by"], .by)
    add(["from"], .from)
    add(["of"], .of)
    add(["to"], .to)
    add(["in"], .in)
    add(["on"], .on)
    add(["and", "or"], .and)
    add(attaching, .attaches)
    add(collectives, .collective)
    add(bodies, .body)
    add(bodyNames, .bodyName)
    add(["according"], .according)
    add(places, .place)
    add(["i", "it", "he", "she"], .subjectOnly)
    add(["in", "on", "at", "to", "by", "with"], .movable)
    add(["of", "for", "from", "with"], .opensApposition)
  }
}
