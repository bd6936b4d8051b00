/// How far the mention of a speaker goes beyond its first noun group.
///
/// “A spokesman | for the army”, “Dana Reyes, | a lawyer from Orrin,”, “people | who live there”: the
/// whole of what stands there as one subject, up to twelve words, without a relative clause after a
/// comma.
struct MentionExtent {
  private static let longest = 12

  private let place: SpeechNeighborhood
  private let group: NounGroup
  /// Whether the cue follows.
  private let isLeft: Bool
  /// Where the mention must end.
  private let limit: Int

  /// The words of the whole mention.
  static func words(of group: NounGroup, in place: SpeechNeighborhood) -> Range<Int> {
    switch group.shape {
    case .possessive, .object, .genitive: return group.words
    case .pronoun, .loneDeterminer:
      let traits = place[group.words.lowerBound].traits
      if !traits.isDisjoint(with: [.who, .subjectOnly, .heOrShe, .it])
        || place[group.words.lowerBound].kind == .that
      {
        return group.words
      }
    case .determined, .number, .noun, .name: break
    }
    return group.words.lowerBound..<MentionExtent(group, place).end()
  }

  private init(_ group: NounGroup, _ place: SpeechNeighborhood) {
    self.group = group
    self.place = place
    let end = group.words.upperBound
    let isLeft = place.cue.map { end <= $0.lowerBound } ?? false
    self.isLeft = isLeft
    var limit = place.range.upperBound
    if isLeft, let cue = place.cue {
      limit = cue.lowerBound
    } else if let next = place.fragments.map(\.lowerBound).filter({ $0 >= end }).min() {
      limit = min(limit, next)
    }
    self.limit = min(limit, end + Self.longest)
  }

  private func end() -> Int {
    var index = group.words.upperBound
    while index < limit, !place.beginsSentence(index) {
      let gap = place[index].gap
      let next: Int? =
        if gap.isEmpty || gap == .joiner {
          attached(from: index)
        } else if gap == .comma {
          apposition(from: index)
        } else if gap == .bracket {
          bracket(from: index)
        } else {
          nil
        }
      guard let next, next > index else { break }
      index = next
    }
    index = min(index, limit)
    while index > group.words.upperBound {
      switch place[index - 1].kind {
      case .auxiliary, .adverb, .conjunction: index -= 1
      default: return index
      }
    }
    return index
  }

  /// The end of what is tied to the words before `index` without a comma.
  private func attached(from index: Int) -> Int? {
    let word = place[index]
    if word.kind == .preposition, word.traits.contains(.attaches) { return phrase(from: index) }
    let isRelative =
      word.traits.contains(.whose)
      || word.kind == .that && (group.shape == .determined || group.shape == .noun)
    if isRelative {
      let isOpen = isLeft && (index..<limit).allSatisfy { place[$0].gap.isEmpty }
      return isOpen ? limit : clauseEnd(from: index + 1)
    }
    if word.traits.contains(.and) {
      let end = nounEnd(from: index + 1)
      guard end > index + 1 else { return nil }
      if isLeft {
        guard place[index + 1].gap.isEmpty else { return nil }
        return end >= limit || canFollowSubject(place[end].kind) ? end : nil
      }
      return end >= limit || !place[end].gap.isEmpty ? end : nil
    }
    let canBeModified =
      switch group.shape {
      case .determined, .noun, .number, .loneDeterminer: true
      default: false
      }
    if word.kind == .gerund || word.kind == .participle, isLeft, canBeModified, index + 1 < limit,
      place[index + 1].kind == .preposition || place[index + 1].kind == .adverb
    {
      return index + 1
    }
    return nil
  }

  /// The end of a preposition with its noun group.
  private func phrase(from index: Int) -> Int? {
    let traits = place[index].traits
    if !isLeft {
      // “said the minister on Monday”, “said Reyes in a letter”: not part of the speaker.
      if !traits.isDisjoint(with: [.on, .in]), index + 1 < limit,
        [.time, .gerund, .number].contains(place[index + 1].kind)
      {
        return nil
      }
      if group.shape == .name || group.shape == .pronoun, traits.contains(.movable) { return nil }
    }
    let end = nounEnd(from: index + 1)
    guard end > index + 1, place[index + 1].gap.isEmpty else { return nil }
    return end
  }

  /// The end of “, a lawyer from Orrin,”.
  private func apposition(from index: Int) -> Int? {
    let word = place[index]
    let opens = word.kind.beginsGroup || word.kind == .preposition
    let isPair = word.traits.contains(.and) && isLeft
    guard opens || isPair, !word.traits.contains(.whose) else { return nil }
    if word.kind == .preposition, !word.traits.contains(.opensApposition) { return nil }
    let end = clauseEnd(from: index + 1)
    let words = index..<end
    let hasVerb = words.contains { place[$0].kind == .verb || place[$0].kind == .auxiliary }
    let hasRelative = words.contains {
      place[$0].traits.contains(.whose) || place[$0].kind == .that
    }
    if hasVerb, !hasRelative { return nil }
    if isLeft { return end >= limit || place[end].gap.contains(.comma) ? end : nil }
    return end
  }

  /// The word after “(…)”.
  private func bracket(from index: Int) -> Int {
    var index = index
    while index < limit, !place[index + 1].gap.contains(.bracket) { index += 1 }
    return index + 1
  }

  /// The first word after `index` that punctuation stands before.
  private func clauseEnd(from index: Int) -> Int {
    var index = index
    while index < limit, place[index].gap.isDisjoint(with: .clause) { index += 1 }
    return min(index, limit)
  }

  /// The end of the noun group that begins at `index`; `index` where none does.
  private func nounEnd(from index: Int) -> Int {
    var end = index
    while end < limit {
      let word = place[end]
      if end > index, !word.gap.isEmpty, word.gap != .joiner { break }
      if word.kind.beginsGroup || word.kind == .object {
        end += 1
        continue
      }
      guard end > index else { break }
      let before = place[end - 1].kind
      let isModifier =
        (word.kind == .participle || word.kind == .gerund || word.kind == .adverb)
        && (before == .determiner || before == .possessive || before == .adverb)
      guard isModifier else { break }
      end += 1
    }
    return end
  }

  private func canFollowSubject(_ kind: SpeakerWordKind) -> Bool {
    switch kind {
    case .auxiliary, .verb, .adverb, .preposition, .pronoun, .participle, .noun: true
    default: false
    }
  }
}
