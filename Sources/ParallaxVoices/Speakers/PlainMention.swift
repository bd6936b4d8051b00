/// The words that name the speaker of one quotation, by the order of the words of its sentence.
struct PlainMention {
  /// The most words of a mention.
  private static let longest = 8
  /// The most words before the colon of a heading.
  private static let longestHeading = 6

  let sentence: PlainSentence
  /// The words of the quotation.
  let fragments: [Range<Int>]
  let language: String

  /// The words that name the speaker; nil where none do.
  func words(cue: Range<Int>?) -> Range<Int>? {
    guard let cue else { return beforeColon() }
    if let source = cue.last(where: { sentence.traits($0).contains(.source) }),
      !sentence.holds(.finite, in: cue)
    {
      let segment = segment(of: cue)
      return group(in: source + 1..<max(source + 1, segment.upperBound))
    }
    if let place = cue.first(where: { sentence.traits($0).contains(.sourceAfter) }) {
      return before(source: place)
    }
    if let pronoun = cue.first(where: { sentence.traits($0).contains(.pronoun) }) {
      return pronoun..<pronoun + 1
    }
    return language == "tr" ? turkishSubject(of: cue) : subject(of: cue)
  }

  private func segment(of cue: Range<Int>) -> Range<Int> {
    sentence.segments[sentence.segment(of: cue.lowerBound)]
  }

  /// *X: “…”*.
  private func beforeColon() -> Range<Int>? {
    guard let first = sentence.segments.first, sentence.endsInColon(0),
      first.count <= Self.longestHeading, let start = fragments.first?.lowerBound,
      start == first.upperBound
    else { return nil }
    // In a language without a list of reporting verbs a verb may stand among the words: *Il sindaco ha
    // detto*. A name it is where each has a capital.
    let isName = sentence.hasCases && first.allSatisfy(sentence.isCapital)
    return isName || PlainGrammar.languagesWithVerbs.contains(language) ? first : nil
  }

  /// *X zufolge*, *X'e göre*.
  private func before(source: Int) -> Range<Int>? {
    let segment = sentence.segments[sentence.segment(of: source)]
    let start =
      language == "de"
      ? PlainNounGroup.german(before: source, in: sentence, from: segment.lowerBound)
      : max(segment.lowerBound, source - Self.longest)
    return start < source ? start..<source : nil
  }

  /// The subject of a Turkish verb: what stands at the beginning of the sentence, up to a comma or to
  /// what is said; behind a participle.
  private func turkishSubject(of cue: Range<Int>) -> Range<Int>? {
    let segment = segment(of: cue)
    if sentence.traits(cue.upperBound - 1).contains(.participle),
      cue.upperBound < segment.upperBound
    {
      return group(in: cue.upperBound..<segment.upperBound)
    }
    guard var end = sentence.segments.first?.upperBound else { return nil }
    let start = sentence.words.lowerBound
    for part in fragments where part.upperBound > start { end = min(end, part.lowerBound) }
    end = min(end, cue.lowerBound)
    let group = group(in: start..<max(start, end))
    // Without a comma the subject ends with its capitals.
    guard let group, sentence.segments[0].contains(cue.lowerBound),
      let small = group.dropFirst().first(where: { !sentence.isCapital($0) })
    else { return group }
    return group.lowerBound..<small
  }

  private func subject(of cue: Range<Int>) -> Range<Int>? {
    let verb = sentence.group(cue)
    let number = sentence.segment(of: cue.lowerBound)
    let segment = sentence.segments[number]
    var before = segment.lowerBound..<max(segment.lowerBound, verb.lowerBound)
    var after = verb.upperBound..<max(verb.upperBound, segment.upperBound)
    for part in fragments {
      if part.lowerBound >= verb.upperBound, part.lowerBound < after.upperBound {
        after = after.lowerBound..<part.lowerBound
      }
      if part.upperBound <= verb.lowerBound, part.upperBound > before.lowerBound {
        before = part.upperBound..<before.upperBound
      }
    }
    let follows = fragments.contains { $0.upperBound == before.lowerBound }
    let inside = verb.first { sentence.traits($0).contains(.pronoun) }.map { $0..<$0 + 1 }
    // In Persian the verb comes last: what is said can stand between it and its subject.
    if language == "fa", follows, let first = fragments.first,
      first.lowerBound > sentence.words.lowerBound
    {
      return group(in: sentence.words.lowerBound..<first.lowerBound)
    }
    if language == "ar" { return group(in: after) ?? group(in: before) ?? inside }
    if let first = before.first, !sentence.traits(first).isDisjoint(with: [.lead, .conjunction]) {
      before = first + 1..<before.upperBound
    }
    // A group that begins with a preposition or an adverb is no subject.
    if let first = before.first,
      sentence.traits(first).isDisjoint(with: .stop)
        || sentence.traits(first).contains(.determiner),
      let found = group(in: before)
    {
      return found
    }
    // A relative clause or apposition stands between: *Ein Zeuge, der …, sagte*.
    if !follows, number > 0 {
      for part in sentence.segments[..<number] where !fragments.contains(where: part.overlaps) {
        guard let first = part.first, sentence.isQuoted(first) == false,
          sentence.traits(first).isDisjoint(with: [.stop, .relative, .conjunction])
            || sentence.traits(first).contains(.determiner),
          let found = group(in: part)
        else { continue }
        return found
      }
    }
    return inside ?? group(in: after) ?? group(in: before)
  }

  /// The first noun group of a stretch.
  private func group(in words: Range<Int>) -> Range<Int>? {
    let ends: PlainTraits = [.stop, .auxiliary, .opener, .relative]
    guard
      let start = words.first(where: {
        let traits = sentence.traits($0)
        return traits.isDisjoint(with: ends) || traits.contains(.determiner)
          || sentence.isQuoted($0)
      })
    else { return nil }
    if sentence.traits(start).contains(.pronoun) { return start..<start + 1 }
    var end = start + 1
    if language == "de" {
      end = max(end, PlainNounGroup.german(from: start, in: sentence, to: words.upperBound))
    } else {
      while end < min(words.upperBound, start + Self.longest) {
        let traits = sentence.traits(end)
        guard
          traits.isDisjoint(with: ends) || !traits.isDisjoint(with: [.link, .determiner])
            || sentence.isQuoted(end)
        else { break }
        end += 1
      }
      while end > start + 1, !sentence.traits(end - 1).isDisjoint(with: [.link, .determiner]) {
        end -= 1
      }
    }
    let isEmpty = (start..<end).allSatisfy {
      !sentence.traits($0).isDisjoint(with: [.determiner, .link]) && !sentence.isCapital($0)
    }
    return isEmpty ? nil : start..<end
  }
}
