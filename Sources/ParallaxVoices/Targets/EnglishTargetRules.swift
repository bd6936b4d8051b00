/// The English rules: from the form of a term and the words around it to what it is said of.
///
/// They ask, in this order: is the referent inside the term, or joined to it by its last
/// preposition; is the term a verb form; an adverb; a modifier before a noun; a predicate; an
/// apposition; a noun with a complement. Where none answers, there is no target.
struct EnglishTargetRules {
  typealias Found = (words: Range<Int>, relation: Target.Relation)

  let phrases: PhraseReader
  let subjects: SubjectReader
  let term: Range<Int>

  init(_ phrases: PhraseReader, term: Range<Int>) {
    self.phrases = phrases
    self.term = term
    subjects = SubjectReader(phrases: phrases)
  }

  var first: Int { term.lowerBound }
  var last: Int { term.upperBound - 1 }
  var next: Int { term.upperBound }
  var sentence: Range<Int> { phrases.sentence }

  /// The traits of a word; none outside the sentence.
  func traits(_ token: Int) -> WordTraits { phrases.traits(token) }

  /// The words that the term is said of.
  func target(isCue: Bool) -> Found? {
    if term.count > 1, let found = insideTerm() { return found }
    if endsInPreposition { return behindPreposition(isCue: isCue) }
    if isCue { return speaker() }
    if traits(last).has(.relative) { return subject() }
    let form = traits(head)
    if isCompound { return adjective() }
    if traits(first).has(.opening) { return nominal() }
    if form.has(.past) { return pastForm() }
    if form.has(.ing) { return ingForm() }
    if form.has(.adverb) { return adverb() }
    if form.has([.auxiliary, .be]) { return subject() }
    if form.has([.subordinator, .pronoun, .preposition]) { return nil }
    return verbByContext() ?? nominal()
  }

  /// The word whose form decides: the verb of *mopped up*, else the last word.
  private var head: Int {
    if term.count > 1, traits(last).has(.particle) { return first }
    return term.count > 1 && traits(first).has([.past, .verb]) && !isCompound ? first : last
  }

  /// Whether hyphens join the term to a word, or its parts to each other: *US-backed*.
  var isCompound: Bool {
    term.contains(where: phrases.isHyphen(before:))
  }

  /// *secured the town*: the referent is part of the term.
  private func insideTerm() -> Found? {
    guard !traits(first).has([.opening, .preposition, .to, .subordinator]),
      let opening = term.dropFirst().first(where: {
        traits($0).has([.determiner, .possessive]) && !phrases.isHyphenated($0)
          && !traits($0).has([.indefinite, .relative])
      }),
      let words = phrases.phrase(startingAt: opening), words.upperBound >= term.upperBound
    else { return nil }
    return (words, traits(opening - 1).has(.of) ? .complement : .object)
  }

  private var endsInPreposition: Bool {
    term.count > 1 && traits(last).has([.of, .preposition, .to, .by, .as])
      && !traits(last).has(.particle)
  }

  /// *nest of*: what the preposition governs; *fell to*, *failed to*: the subject.
  private func behindPreposition(isCue: Bool) -> Found? {
    let form = traits(first)
    if traits(last).has(.of), !form.has(.verb) { return phrase(from: next, .complement) }
    if isCue, !form.has([.past, .verb, .ing]) { return phrase(from: next, .complement) }
    return form.has(.nominal) ? noun() : subject()
  }

  /// The subject of a reporting verb, which can stand behind it: *…, said the mayor*.
  private func speaker() -> Found? {
    guard !traits(head).has(.preposition) else { return nil }
    if let found = subject() { return found }
    guard !traits(head).has(.ing), first == sentence.lowerBound || phrases.joint(first) == .comma
    else { return nil }
    return phrase(from: next, .subject)
  }

  /// The phrase that begins at a place right behind the word before it.
  func phrase(from start: Int, _ relation: Target.Relation) -> Found? {
    guard start < sentence.upperBound, phrases.isClose(start),
      let words = phrases.phrase(startingAt: start)
    else { return nil }
    return (words, relation)
  }

  func subject(_ relation: Target.Relation = .subject) -> Found? {
    subjects.subject(before: first).map { ($0, relation) }
  }

  /// The nearest word before the term that is no adverb or negation, if nothing parts them.
  func lastBefore(_ token: Int) -> Int? {
    var index = token
    while index > sentence.lowerBound, phrases.isClose(index) {
      index -= 1
      if !traits(index).has([.adverb, .negation]) || traits(index).has([.determiner, .pronoun]) {
        return index
      }
    }
    return nil
  }

  /// Where an object can begin: behind the particle of *mopped up*.
  private var objectStart: Int {
    next < sentence.upperBound && phrases.isClose(next) && traits(next).has(.particle)
      && !traits(next).has(.preposition) ? next + 1 : next
  }

  /// The phrase behind the term, as object of a verb or as noun with a participle before it.
  private func objectOrModified() -> Found? {
    let start = objectStart
    guard start < sentence.upperBound, phrases.isClose(start) else { return nil }
    let isObject =
      traits(start).has(.opening)
      || sentence.contains(first - 1) && phrases.isClose(first) && phrases.isHead(first - 1)
    guard let found = phrase(from: start, isObject ? .object : .modified) else { return nil }
    // "insisted the market is stable": what follows is a clause.
    let behind = found.words.upperBound
    if phrases.isClose(behind), traits(behind).has([.be, .auxiliary, .copula]) { return nil }
    return isObject && traits(behind - 1).has(.duration) ? nil : found
  }

  private func pastForm() -> Found? {
    let before = lastBefore(first)
    if let before, traits(before).has(.be) { return subject(.object) }
    if let before, traits(before).has(.copula), let found = subjects.subject(before: before) {
      return (found, .predicate)
    }
    if let found = objectOrModified() { return found }
    if traits(objectStart).has(.pronoun) { return nil }
    if let found = coordinatedModifier() { return found }
    if phrases.joint(first) == .comma, traits(next).has([.by, .preposition]),
      let words = subjects.chain(endingAt: first - 1, crossesPrepositions: false)
    {
      return (words, .object)
    }
    return subject(traits(next).has(.by) ? .object : .subject)
  }

  private func ingForm() -> Found? {
    if traits(next).has(.of), phrases.isClose(next) { return phrase(from: next + 1, .complement) }
    if let found = objectOrModified() { return found }
    if traits(objectStart).has(.pronoun) { return nil }
    if let before = lastBefore(first), traits(before).has(.opening) { return noun() }
    guard let found = subject() else { return nil }
    // "Stop shouting at them": what stands first alone can be a verb.
    let only = found.words.lowerBound
    return found.words.count == 1 && only == sentence.lowerBound && !traits(only).has(.sibilant)
      ? nil : found
  }

  private func adverb() -> Found? {
    if let before = lastBefore(first), traits(before).has([.be, .copula]) {
      return subjects.subject(before: before).map { ($0, .subject) }
    }
    if next < sentence.upperBound, phrases.isClose(next), phrases.isContent(next) {
      let isModifier =
        traits(next).has([.adjectival, .past])
        || sentence.contains(first - 1) && phrases.isClose(first)
          && traits(first - 1).has(.opening)
      let isFollowed =
        next + 1 < sentence.upperBound && phrases.isClose(next + 1) && phrases.isContent(next + 1)
      let follows =
        sentence.contains(first - 1) && phrases.isClose(first) && phrases.isHead(first - 1)
      if isModifier, isFollowed, !follows { return phrase(from: next, .modified) }
    }
    return subject()
  }

  /// A bare form behind *to* or a modal, or a form in *-s* with an object, is a verb.
  private func verbByContext() -> Found? {
    guard let before = lastBefore(first) else { return nil }
    let form = traits(head)
    if !form.has([.sibilant, .nominal, .adjectival]), traits(before).has([.to, .auxiliary]) {
      if let found = phrase(from: objectStart, .object) { return found }
      return traits(before).has(.modal) && !traits(before).has(.to) ? subject() : nil
    }
    if !form.has([.nominal, .adjectival]), phrases.isHead(before),
      sentence.contains(objectStart), phrases.isClose(objectStart),
      traits(objectStart).has([.determiner, .possessive])
        || form.has(.sibilant) && phrases.isName(objectStart) && phrases.isName(before)
    {
      return phrase(from: objectStart, .object)
    }
    return nil
  }
}
