/// Finds the subject of a verb in its sentence.
struct SubjectReader {
  let phrases: PhraseReader

  /// The subject of the verb group that a word belongs to.
  ///
  /// - Parameter token: The verb, or the copula of a predicate.
  /// - Returns: Nil where it is a pronoun, or none is found without doubt.
  func subject(before token: Int) -> Range<Int>? {
    var verb = token
    while verb > phrases.sentence.lowerBound, phrases.isClose(verb),
      phrases.traits(verb - 1).has(.verbGroup), !phrases.traits(verb - 1).has(.pronoun),
      !phrases.isHyphenated(verb - 1)
    {
      verb -= 1
    }
    guard verb > phrases.sentence.lowerBound else { return nil }
    let before = verb - 1
    switch phrases.joint(verb) {
    case .apart: return nil
    case .comma: return acrossParenthesis(before: verb)
    case .close: break
    }
    let traits = phrases.traits(before)
    if traits.has(.relative) { return antecedent(of: before) }
    guard !traits.has(.closed) || phrases.isHyphenated(before) else { return nil }
    guard let found = chain(endingAt: before) else { return nil }
    if traits.has(.duration) { return nil }
    if found.count == 1, traits.has(.adjectival), !phrases.isCapital(before) { return nil }
    return withCoordinate(found)
  }

  /// *X and Y*, where nothing but the beginning of a clause stands before X.
  private func withCoordinate(_ found: Range<Int>) -> Range<Int> {
    let start = found.lowerBound
    guard start - 1 > phrases.sentence.lowerBound, phrases.isClose(start),
      phrases.traits(start - 1).has(.coordinator), phrases.isClose(start - 1),
      let other = phrases.phrase(endingAt: start - 2),
      !phrases.isClose(other.lowerBound)
        || phrases.traits(other.lowerBound - 1).has([.subordinator, .relative])
    else { return found }
    return other.lowerBound..<found.upperBound
  }

  /// The noun before a relative word: "the troops who", "the army, which".
  private func antecedent(of relative: Int) -> Range<Int>? {
    guard relative > phrases.sentence.lowerBound, phrases.joint(relative) != .apart else {
      return nil
    }
    guard let found = chain(endingAt: relative - 1, crossesPrepositions: false) else { return nil }
    // "a teacher in Sel, Orsk, who": the last name is not the one that is meant.
    let isPlace =
      phrases.joint(relative) == .comma && phrases.joint(found.lowerBound) == .comma
      && phrases.isCapital(found.lowerBound)
    return isPlace ? nil : found
  }

  /// The phrase that ends here, or the one that a preposition joins it to: "the troops in the town".
  func chain(endingAt last: Int, crossesPrepositions: Bool = true) -> Range<Int>? {
    guard var found = phrases.phrase(endingAt: last) else { return nil }
    for _ in 0..<3 {
      let start = found.lowerBound
      guard start > phrases.sentence.lowerBound, phrases.isClose(start) else { return found }
      let before = start - 1
      let traits = phrases.traits(before)
      if traits.has(.of) {
        guard before > phrases.sentence.lowerBound, phrases.isClose(before),
          let outer = phrases.phrase(endingAt: before - 1)
        else { return nil }
        found = outer.lowerBound..<found.upperBound
      } else if traits.has(.subordinator) {
        return found
      } else if traits.has([.preposition, .to, .by]) {
        guard crossesPrepositions else { return found }
        guard before > phrases.sentence.lowerBound, phrases.isClose(before) else { return nil }
        guard let outer = phrases.phrase(endingAt: before - 1) else { return nil }
        found = outer
      } else {
        // "the costs for rising standards": what stands before is neither in the phrase nor out of it.
        let isOpen =
          traits.has([.past, .ing]) && !traits.has(.closed) && phrases.isClose(start)
          && !phrases.traits(start).has(.opening)
        return isOpen && !phrases.isCapital(start) ? nil : found
      }
    }
    return nil
  }

  /// The subject before a parenthesis in commas: "the army, which has denied it, shelled".
  private func acrossParenthesis(before verb: Int) -> Range<Int>? {
    var opening = verb - 1
    while opening > phrases.sentence.lowerBound, verb - opening < 25 {
      switch phrases.joint(opening) {
      case .apart: return nil
      case .comma:
        let traits = phrases.traits(opening)
        guard traits.has([.relative, .indefinite, .past, .ing]) || traits.has(.determiner)
        else { return nil }
        guard let found = phrases.phrase(endingAt: opening - 1) else { return nil }
        let start = found.lowerBound
        guard
          start == phrases.sentence.lowerBound || !phrases.isClose(start)
            || !phrases.traits(start - 1).has([.preposition, .of, .to, .by, .coordinator, .verb])
        else { return nil }
        return found
      case .close: opening -= 1
      }
    }
    return nil
  }
}
