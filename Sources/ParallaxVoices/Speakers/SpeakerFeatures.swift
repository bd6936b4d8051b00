/// What is true of one noun group as the speaker of one quotation: numbers of features.
///
/// No feature names a word of the open vocabulary, so that what is learned on one outlet's articles
/// holds on another's.
struct SpeakerFeatures {
  /// The numbers of the features that are true.
  private(set) var ids: [UInt8] = []

  private mutating func add(_ id: Int) { ids.append(UInt8(truncatingIfNeeded: id)) }

  /// Finds the features of a group.
  ///
  /// - Complexity: O(words between the group and the cue).
  mutating func read(_ group: NounGroup, among groups: [NounGroup], in place: SpeechNeighborhood) {
    ids.removeAll(keepingCapacity: true)
    readShape(group, place)
    readPath(group, groups, place)
    readNeighbors(group, groups, place)
  }

  private mutating func readShape(_ group: NounGroup, _ place: SpeechNeighborhood) {
    add(Layout.shape + group.shape.rawValue)
    let first = place[group.words.lowerBound]
    let last = place[group.words.upperBound - 1]
    switch group.shape {
    case .pronoun:
      let form: Form =
        first.traits.contains(.heOrShe)
        ? .heOrShe : first.traits.contains(.who) ? .who : first.traits.contains(.it) ? .it : .plural
      add(form.id)
    case .determined, .name, .noun, .number:
      if group.words.contains(where: { place[$0].traits.contains(.role) }) { add(Form.role.id) }
    case .object, .loneDeterminer, .possessive, .genitive: break
    }
    if group.shape == .noun, group.words.count == 1 { add(Form.loneNoun.id) }
    if group.shape == .name {
      if group.words.count == 1 { add(Form.loneName.id) }
      if first.traits.contains(.title) { add(Form.title.id) }
      if last.kind == .noun { add(Form.nameAndNoun.id) }
    }
    if group.shape == .determined, group.words.contains(where: { place[$0].kind == .name }) {
      add(Form.nameInGroup.id)
    }
  }

  private mutating func readPath(
    _ group: NounGroup, _ groups: [NounGroup], _ place: SpeechNeighborhood
  ) {
    let (path, isLeft, isBetween) = Self.path(of: group, in: place)
    if group.words.contains(where: place.isQuoted) { add(Form.isQuoted.id) }
    if isBetween { add(Form.isBetween.id) }
    let side = isLeft ? Layout.leftPath : Layout.rightPath
    func flag(_ path: PathFeature, _ condition: Bool) {
      if condition { add(side + path.rawValue) }
    }
    flag(.present, true)
    var counts = (verbs: 0, auxiliaries: 0, prepositions: 0, gerunds: 0)
    var (quoted, neutral, conjunction, subordinator, relative) = (false, true, false, false, false)
    for index in path {
      if place.isQuoted(index) {
        quoted = true
        continue
      }
      let word = place[index]
      switch word.kind {
      case .verb, .participle: counts.verbs += 1
      case .auxiliary: counts.auxiliaries += 1
      case .preposition: counts.prepositions += 1
      case .gerund: counts.gerunds += 1
      case .conjunction: conjunction = true
      case .subordinator, .that: subordinator = true
      default: break
      }
      if word.kind != .auxiliary && word.kind != .adverb && word.kind != .time { neutral = false }
      if word.traits.contains(.who) { relative = true }
    }
    neutral = neutral && !quoted
    var gaps: SpeakerGap = []
    var gapCount = 0
    let gapRange =
      isLeft
      ? path.lowerBound...path.upperBound
      : (path.isEmpty ? group.words.lowerBound : path.lowerBound)...group.words.lowerBound
    for index in gapRange {
      let gap = place[index].gap
      gaps.formUnion(gap)
      if !gap.isEmpty { gapCount += 1 }
    }
    flag(.quotation, quoted)
    flag(.adjacent, neutral && gapCount == 0)
    flag(.adjacentWithMarks, neutral && gapCount > 0)
    flag(.oneVerb, counts.verbs == 1)
    flag(.moreVerbs, counts.verbs > 1)
    flag(.auxiliary, counts.auxiliaries > 0 && !neutral)
    flag(.onePreposition, counts.prepositions == 1)
    flag(.morePrepositions, counts.prepositions > 1)
    flag(.gerund, counts.gerunds > 0)
    flag(.conjunction, conjunction)
    flag(.subordinator, subordinator)
    flag(.relative, relative)
    var (nominals, pronouns) = (0, 0)
    for other in groups {
      let isOnPath =
        isLeft
        ? other.words.lowerBound >= group.words.upperBound
          && other.words.lowerBound < path.upperBound
        : other.words.lowerBound >= Self.anchorEnd(place)
          && other.words.lowerBound < group.words.lowerBound
      guard isOnPath, other.isNominal else { continue }
      nominals += 1
      if other.shape == .pronoun { pronouns += 1 }
    }
    add(side + PathFeature.nominals + min(nominals, 4))
    flag(.pronoun, pronouns > 0)
    if isLeft {
      let after = place[path.lowerBound].gap.contains(.comma)
      let before = place[path.upperBound].gap.contains(.comma)
      flag(
        .apposition,
        gapCount >= 2 && after && before && counts.verbs == 0 && counts.auxiliaries == 0)
      flag(.commaAfterGroup, after)
      flag(.comma, before)
      flag(.bracket, gaps.contains(.bracket))
    } else {
      flag(.comma, gaps.contains(.comma))
    }
    flag(.dash, gaps.contains(.dash))
    flag(.colon, gaps.contains(.colon))
    flag(.quoteMark, gaps.contains(.quote))
    flag(.stop, gaps.contains(.stop) || gaps.contains(.line) && isLeft || gaps.contains(.line))
    let distance = path.count
    add(
      Layout.distance
        + (distance == 0 ? 0 : distance <= 2 ? 1 : distance <= 6 ? 2 : distance <= 12 ? 3 : 4))
  }

  private mutating func readNeighbors(
    _ group: NounGroup, _ groups: [NounGroup], _ place: SpeechNeighborhood
  ) {
    let (start, end) = (group.words.lowerBound, group.words.upperBound)
    let gap = place[start].gap
    if start == place.range.lowerBound || place.beginsSentence(start) {
      add(Layout.before + Neighbor.edge)
    } else if place.isQuoted(start - 1) {
      add(Layout.before + Neighbor.quotation)
    } else if let cue = place.cue, cue.upperBound == start {
      add(Layout.before + Neighbor.cue)
    } else {
      let word = place[start - 1]
      add(Layout.before + Neighbor.kind(word.kind))
      if word.kind == .preposition {
        let form: Form =
          word.traits.contains(.of)
          ? .afterOf
          : word.traits.contains(.to)
            ? .afterTo
            : word.traits.contains(.by)
              ? .afterBy : word.traits.contains(.from) ? .afterFrom : .afterPreposition
        add(form.id)
      }
      if word.kind == .conjunction, gap.isEmpty { add(Form.isConjoined.id) }
    }
    add(Layout.gapBefore + Self.mark(gap))
    let next = place[end].gap
    var nextKind: SpeakerWordKind?
    if end >= place.range.upperBound || place.beginsSentence(end) {
      add(Layout.after + Neighbor.edge)
    } else if place.isQuoted(end) {
      add(Layout.after + Neighbor.quotation)
    } else if let cue = place.cue, cue.lowerBound == end {
      add(Layout.after + Neighbor.cue)
    } else {
      nextKind = place[end].kind
      add(Layout.after + Neighbor.kind(place[end].kind))
    }
    add(Layout.gapAfter + Self.mark(next))
    if next.isEmpty, let nextKind,
      nextKind.isFinite || nextKind == .gerund || nextKind == .auxiliary || nextKind == .adverb
    {
      add(Form.hasVerb.id)
    }
    if let first = groups.first(where: { $0.isNominal }), first.words.lowerBound >= start {
      add(Form.isFirst.id)
    }
  }

  private static func mark(_ gap: SpeakerGap) -> Int {
    gap.contains(.comma) ? 1 : gap.contains(.quote) ? 2 : gap.isEmpty ? 0 : 3
  }

  private static func anchorEnd(_ place: SpeechNeighborhood) -> Int {
    place.cue?.upperBound ?? place.fragments.last?.upperBound ?? 0
  }

  /// The words between a group and the cue, or without a cue between it and the quotation.
  static func path(
    of group: NounGroup, in place: SpeechNeighborhood
  ) -> (words: Range<Int>, isLeft: Bool, isBetween: Bool) {
    let (start, end) = (group.words.lowerBound, group.words.upperBound)
    let anchorEnd = anchorEnd(place)
    let anchorStart = place.cue?.lowerBound ?? place.fragments.first?.lowerBound ?? 0
    if end <= anchorStart { return (end..<anchorStart, true, false) }
    if start >= anchorEnd { return (anchorEnd..<start, false, false) }
    let before =
      place.fragments.last { $0.upperBound <= start }?.upperBound ?? min(anchorStart, start)
    return (before..<start, false, true)
  }
}
