import ParallaxText

/// What the words of a vocabulary can be in a noun group: decided once for each type.
final class SpeakerVocabulary {
  /// What is known of a type.
  struct Entry {
    var kind: SpeakerWordKind
    var traits: SpeakerWordTraits
    /// The same for a name and for its genitive; for comparing names.
    var nameKey: UInt64
  }

  private let vocabulary: Vocabulary
  private var entries: [Entry] = []

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// What is known of a type.
  ///
  /// - Complexity: O(1) for a type asked for before.
  func entry(_ type: UInt32) -> Entry {
    if Int(type) >= entries.count { grow() }
    return entries[Int(type)]
  }

  /// What a word is where it stands.
  func word(
    _ token: Token, gap: SpeakerGap, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> SpeakerWord {
    let entry = entry(token.type)
    var kind = entry.kind
    if !entry.traits.contains(.ignoresCase) {
      let isCapital = Self.isCapital(bytes, Int(token.start))
      if entry.traits.contains(.calendar) {
        kind = isCapital ? .time : .noun
      } else if isCapital {
        kind = .name
      }
    }
    return SpeakerWord(kind: kind, traits: entry.traits, gap: gap)
  }

  /// Whether a capital stands at an offset; ASCII is told without ICU.
  @inline(__always)
  static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let byte = bytes[index]
    return byte < 0x80 ? byte &- 0x41 < 26 : LetterCase.isUpper(bytes, at: index)
  }

  private func grow() {
    entries.reserveCapacity(vocabulary.count)
    for type in entries.count..<vocabulary.count {
      entries.append(Self.classify(vocabulary.folded(UInt32(type))))
    }
  }

  private static func classify(_ form: [UInt8]) -> Entry {
    let word = String(decoding: form, as: UTF8.self)
    let isGenitive = word.hasSuffix("'s") || word.hasSuffix("s'")
    let stem = word.hasSuffix("'s") ? form.dropLast(2) : isGenitive ? form.dropLast() : form[...]
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in stem { key = (key ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var traits = traits(word)
    if isGenitive { traits.insert(.genitive) }
    let closed = closedKind(word)
    if closed != nil { traits.insert(.ignoresCase) }
    return Entry(kind: closed ?? openKind(word, &traits), traits: traits, nameKey: key)
  }

  /// The kind of a word of a closed list, whatever its case.
  private static func closedKind(_ word: String) -> SpeakerWordKind? {
    typealias Lists = SpeakerWordLists
    if Lists.heOrShe.contains(word) || Lists.it.contains(word) || Lists.whoOrWhich.contains(word)
      || Lists.pronouns.contains(word)
    {
      return .pronoun
    }
    if Lists.possessives.contains(word) { return .possessive }
    if Lists.objects.contains(word) { return .object }
    if Lists.prepositions.contains(word) { return .preposition }
    if Lists.conjunctions.contains(word) { return .conjunction }
    if word == "that" { return .that }
    if Lists.subordinators.contains(word) { return .subordinator }
    if Lists.auxiliaries.contains(word) || word.hasSuffix("n't") { return .auxiliary }
    if Lists.determiners.contains(word) { return .determiner }
    if Lists.times.contains(word) { return .time }
    if Lists.adverbs.contains(word) { return .adverb }
    return nil
  }

  /// The kind of a word of no closed list, as it is without a capital.
  private static func openKind(
    _ word: String, _ traits: inout SpeakerWordTraits
  ) -> SpeakerWordKind {
    if SpeakerWordLists.calendar.contains(word) {
      traits.insert(.calendar)
      return .time
    }
    if let first = word.utf8.first, first &- 0x30 < 10 {
      traits.insert(.ignoresCase)
      return .number
    }
    let length = word.utf8.count
    if word.hasSuffix("ly"), length > 4 { return .adverb }
    if SpeakerWordLists.verbs.contains(word) { return .verb }
    if traits.contains(.role) { return .role }
    if word.hasSuffix("ing"), length > 5 { return .gerund }
    if word.hasSuffix("ed"), length > 4 { return .participle }
    return .noun
  }

  private static func traits(_ word: String) -> SpeakerWordTraits {
    typealias Lists = SpeakerWordLists
    var result: SpeakerWordTraits = []
    func add(_ trait: SpeakerWordTraits, _ condition: Bool) {
      if condition { result.insert(trait) }
    }
    add(.heOrShe, Lists.heOrShe.contains(word))
    add(.male, word == "his" || word.hasPrefix("he'") || word == "he")
    add(.female, word == "her" || word.hasPrefix("she'") || word == "she")
    add(.male, Lists.maleTitles.contains(word))
    add(.female, Lists.femaleTitles.contains(word))
    add(.it, Lists.it.contains(word))
    add(.who, Lists.whoOrWhich.contains(word))
    add(.whose, Lists.whose.contains(word))
    add(.by, word == "by")
    add(.from, word == "from")
    add(.of, word == "of")
    add(.to, word == "to")
    add(.in, word == "in")
    add(.on, word == "on")
    add(.and, word == "and" || word == "or")
    add(.attaches, Lists.attaching.contains(word))
    let isTitle =
      Lists.titles.contains(word) || Lists.maleTitles.contains(word)
      || Lists.femaleTitles.contains(word)
    add(.title, isTitle)
    let isCollective = Lists.collectives.contains(word)
    let isBody = Lists.bodies.contains(word)
    add(
      .role, isCollective || isBody || Lists.roles.contains(word) || isTitle && word.utf8.count > 5)
    add(.collective, isCollective)
    add(.body, isBody)
    add(.bodyName, Lists.bodyNames.contains(word))
    add(.according, word == "according")
    add(.gerund, word.hasSuffix("ing") && word.utf8.count > 4)
    add(.endsInS, word.hasSuffix("s"))
    add(.subjectOnly, word == "i" || word == "it" || word == "he" || word == "she")
    add(.movable, ["in", "on", "at", "to", "by", "with"].contains(word))
    add(.opensApposition, ["of", "for", "from", "with"].contains(word))
    add(.plural, word == "they" || word == "we")
    return result
  }
}
