/// Words that may name a speaker: a name, a pronoun, a noun with what stands before it.
struct NounGroup {
  /// What the group is by its first and last words.
  enum Shape: Int, CaseIterable {
    case pronoun, object, loneDeterminer, possessive, determined, number, noun, name, genitive
  }

  var words: Range<Int>
  var shape: Shape

  /// Whether the group can be a subject that stands between another subject and its verb.
  var isNominal: Bool {
    switch shape {
    case .pronoun, .loneDeterminer, .determined, .noun, .name: true
    case .object, .possessive, .number, .genitive: false
    }
  }
}

extension SpeechNeighborhood {
  /// The noun groups around the quotation, outside it and outside its cue, in order.
  ///
  /// A group with a possessive or genitive in it is given a second time, as that alone, and a name
  /// with a word after it as the name alone.
  ///
  /// - Complexity: O(words of the neighborhood).
  func nounGroups() -> [NounGroup] {
    var result: [NounGroup] = []
    var index = range.lowerBound
    for fragment in fragments {
      let upper = min(max(fragment.lowerBound, index), range.upperBound)
      append(index..<upper, to: &result)
      // Inside the quotation only “his” and the like: “His claim that …”.
      for inner in fragment.clamped(to: upper..<range.upperBound)
      where self[inner].kind == .possessive {
        result.append(NounGroup(words: inner..<(inner + 1), shape: .possessive))
      }
      index = min(max(fragment.upperBound, upper), range.upperBound)
    }
    append(index..<range.upperBound, to: &result)
    return result
  }

  private func append(_ stretch: Range<Int>, to result: inout [NounGroup]) {
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      if let cue, cue.contains(index) {
        index = cue.upperBound
        continue
      }
      let single: NounGroup.Shape? =
        switch self[index].kind {
        case .pronoun: .pronoun
        case .object: .object
        case .that: .loneDeterminer
        default: nil
        }
      if let single {
        result.append(NounGroup(words: index..<(index + 1), shape: single))
        index += 1
      } else if self[index].kind.beginsGroup {
        let group = group(from: index, before: stretch.upperBound)
        appendForms(of: group, to: &result)
        index = group.words.upperBound
      } else {
        index += 1
      }
    }
  }

  private func group(from start: Int, before limit: Int) -> NounGroup {
    let first = self[start].kind
    let isDetermined = first == .determiner || first == .possessive
    var end = start + 1
    while end < limit, cue?.contains(end) != true {
      let word = self[end]
      if word.gap == .joiner {
        end += 1
        continue
      }
      guard word.gap.isEmpty else { break }
      let goesOn: Bool =
        switch word.kind {
        case .name, .number, .role, .noun: true
        case .adverb: isDetermined && end == start + 1
        case .gerund, .participle:
          isDetermined
            && (end == start + 1 || end == start + 2 && self[start + 1].kind == .adverb)
        case .determiner:
          self[end - 1].traits.contains(.genitive)
            || first == .determiner && end == start + 1
        case .possessive, .time: self[end - 1].traits.contains(.genitive)
        default: false
        }
      guard goesOn else { break }
      end += 1
    }
    while end - 1 > start, self[end - 1].kind == .adverb { end -= 1 }
    return NounGroup(words: start..<end, shape: shape(of: start..<end))
  }

  private func shape(of words: Range<Int>) -> NounGroup.Shape {
    let first = self[words.lowerBound].kind
    if first != .determiner, first != .possessive, words.contains(where: { self[$0].kind == .name })
    {
      return .name
    }
    switch first {
    case .determiner: return words.count == 1 ? .loneDeterminer : .determined
    case .possessive: return words.count == 1 ? .possessive : .determined
    case .number: return .number
    default: return .noun
    }
  }

  private func appendForms(of group: NounGroup, to result: inout [NounGroup]) {
    let (start, end) = (group.words.lowerBound, group.words.upperBound)
    result.append(group)
    if group.shape == .name {
      var nameEnd = end
      while self[nameEnd - 1].kind != .name { nameEnd -= 1 }
      if nameEnd < end, self[nameEnd].gap != .joiner {
        result.append(NounGroup(words: start..<nameEnd, shape: .name))
      }
    }
    for index in group.words where self[index].traits.contains(.genitive) {
      result.append(NounGroup(words: start..<(index + 1), shape: .genitive))
    }
    if self[start].kind == .possessive, group.words.count > 1 {
      result.append(NounGroup(words: start..<(start + 1), shape: .possessive))
    }
  }
}
