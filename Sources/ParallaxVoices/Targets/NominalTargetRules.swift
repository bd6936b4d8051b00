/// The rules for terms that are adjectives or nouns.
extension EnglishTargetRules {
  /// What a noun or adjective is said of.
  func nominal() -> Found? {
    if let before = lastBefore(first), traits(before).has([.be, .copula]), !isFollowedByContent {
      return predicate(of: first)
    }
    if traits(last).has(.possessor) { return noun() }
    let isPlural = traits(last).has(.sibilant) && !traits(last).has(.adjectival)
    if !isPlural, let found = modified() { return found }
    if !traits(last).has([.nominal, .sibilant]), let found = coordinatedModifier() {
      return found
    }
    return noun()
  }

  private var isFollowedByContent: Bool {
    sentence.contains(next) && phrases.joint(next) == .close
      && (phrases.isContent(next) || traits(next).has(.coordinator))
  }

  /// What a compound with a hyphen is said of.
  func adjective() -> Found? {
    modified() ?? coordinatedModifier() ?? predicate(of: first) ?? noun()
  }

  /// The noun behind the term, or what that phrase as a whole is said of.
  private func modified() -> Found? {
    guard sentence.contains(next), phrases.isClose(next), !traits(next).has(.opening),
      phrases.isContent(next), let words = phrases.phrase(startingAt: next)
    else { return nil }
    // "the crisis divided the parties": a verb.
    if traits(next).has(.past), !traits(last).has(.adjectival), !isCompound { return nil }
    // "Migrant Caravan Arrives" in a headline of capitals: a verb or a noun, nobody knows.
    if last > sentence.lowerBound, phrases.isCapital(last), words.count == 1,
      phrases.isCapital(next), traits(next).has(.sibilant)
    {
      return nil
    }
    // "the regime last year"
    if traits(words.upperBound - 1).has(.duration), words.count > 1 { return nil }
    let start = startOfPhrase()
    let head = words.lowerBound
    if phrases.isCapital(head), !phrases.isCapital(last) { return (words, .modified) }
    if traits(start).has(.indefinite) || start == first {
      if let found = predicate(of: start) { return found }
    }
    if let found = apposition(of: start) { return found }
    return (words, .modified)
  }

  /// *violent and chaotic protests*: another adjective stands between the term and its noun.
  func coordinatedModifier() -> Found? {
    guard sentence.contains(next), isCompound || traits(last).has([.adjectival, .past, .ing]) else {
      return nil
    }
    let isCoordinator = traits(next).has(.coordinator) && phrases.isClose(next)
    let word = isCoordinator ? next + 1 : next
    guard isCoordinator || phrases.joint(next) == .comma,
      sentence.contains(word + 1), !isCoordinator || phrases.isClose(word),
      traits(word).has([.adjectival, .past]), phrases.isContent(word), !phrases.isCapital(word),
      phrases.isClose(word + 1), phrases.isContent(word + 1)
    else { return nil }
    return phrase(from: word + 1, .modified)
  }

  /// The first word of the phrase that ends with the term.
  private func startOfPhrase() -> Int {
    guard first > sentence.lowerBound, phrases.isClose(first) else { return first }
    let before = first - 1
    if traits(before).has(.opening) { return before }
    if traits(before).has(.adverb), let opening = lastBefore(first), traits(opening).has(.opening) {
      return opening
    }
    guard phrases.isContent(before) else { return first }
    return min(first, phrases.phrase(endingAt: last)?.lowerBound ?? first)
  }

  /// *The regime was brutal*, *X is a terrorist*, *called X a terrorist*, *described X as brutal*.
  func predicate(of start: Int) -> Found? {
    guard let before = lastBefore(start) else { return nil }
    let traits = traits(before)
    if traits.has([.be, .copula]) {
      return subjects.subject(before: before).map { ($0, .predicate) }
    }
    if traits.has(.as) { return named(before: before) }
    // "called the group terrorists": a phrase stands between the verb and the term.
    guard before == start - 1, start < first || self.traits(last).has([.sibilant, .adjectival]),
      let words = phrases.phrase(endingAt: before), words.lowerBound > sentence.lowerBound,
      phrases.isClose(words.lowerBound), self.traits(words.lowerBound - 1).has(.naming)
    else { return nil }
    return (words, .predicate)
  }

  /// *called the strikers terrorists*: what reads as one phrase is object and predicate.
  private func namedInPhrase(from start: Int) -> Found? {
    guard start < first, start > sentence.lowerBound, phrases.isClose(start),
      traits(start - 1).has(.naming), !isFollowedByContent, !phrases.isCapital(last)
    else { return nil }
    let before = first - 1
    let isObject =
      phrases.isCapital(before)
      ? !traits(start).has(.opening) && !traits(before).has(.opening)
        && !traits(last).has(.sibilant)
      : traits(before).has(.sibilant)
    return isObject ? (start..<first, .predicate) : nil
  }

  /// The object of *described* before *as*, or the subject of its passive.
  private func named(before preposition: Int) -> Found? {
    guard preposition > sentence.lowerBound, phrases.isClose(preposition) else { return nil }
    let before = preposition - 1
    if traits(before).has(.naming) {
      guard let auxiliary = lastBefore(before), traits(auxiliary).has(.be) else { return nil }
      return subjects.subject(before: before).map { ($0, .predicate) }
    }
    guard let words = subjects.chain(endingAt: before), words.lowerBound > sentence.lowerBound,
      phrases.isClose(words.lowerBound), traits(words.lowerBound - 1).has(.naming)
    else { return nil }
    return (words, .predicate)
  }

  /// *X, a terrorist*; *X, the rebel leader*.
  private func apposition(of start: Int) -> Found? {
    guard start < first || traits(start).has(.opening), traits(start).has(.determiner),
      phrases.joint(start) == .comma, phrases.isName(start - 1),
      let words = phrases.phrase(endingAt: start - 1)
    else { return nil }
    let isGoverned =
      words.lowerBound > sentence.lowerBound && phrases.isClose(words.lowerBound)
      && traits(words.lowerBound - 1).has([.preposition, .to, .by, .of, .coordinator])
    return isGoverned ? nil : (words, .apposition)
  }

  /// What a noun is said of.
  func noun() -> Found? {
    let start = startOfPhrase()
    if let found = predicate(of: start) { return found }
    if let found = namedInPhrase(from: start) { return found }
    if let found = apposition(of: start) { return found }
    if traits(next).has(.of), sentence.contains(next), phrases.isClose(next) {
      return phrase(from: next + 1, .complement)
    }
    if let possessor = (start..<first).last(where: { traits($0).has(.possessor) }) {
      guard !traits(possessor).has(.time), let words = phrases.phrase(endingAt: possessor) else {
        return nil
      }
      return (words, .complement)
    }
    if (start..<first).contains(where: { traits($0).has(.possessive) }) { return nil }
    return namedBehind(start) ?? phraseWithName(from: start)
  }

  /// *the dictator, Name,*.
  private func namedBehind(_ start: Int) -> Found? {
    guard traits(start).has(.opening), !traits(last).has(.sibilant),
      sentence.contains(next), phrases.joint(next) == .comma, phrases.isName(next),
      let words = phrases.phrase(startingAt: next, depth: 0),
      !sentence.contains(words.upperBound) || phrases.joint(words.upperBound) != .close
    else { return nil }
    return (words, .apposition)
  }

  /// *Houthi rebels*: a name before the term says who.
  private func phraseWithName(from start: Int) -> Found? {
    // "fight panics conservatives": a form in -s before a plural is a verb.
    if (start..<first).contains(where: { traits($0).has(.sibilant) && !phrases.isCapital($0) }) {
      return nil
    }
    let hasName = (start..<first).contains { token in
      phrases.isName(token) && token > sentence.lowerBound
        || token == sentence.lowerBound && phrases.isName(token) && phrases.isCapital(token)
          && start < first - 1
    }
    return hasName ? (start..<term.upperBound, .phrase) : nil
  }
}
