import ParallaxModel
import ParallaxText

/// What a path through the automaton has found in a text.
struct MatchCandidate {
  var start: Int
  var end: Int
  var terminal: CompiledLexicons.Terminal
  var span: TextSpan
}

/// Decides which of the candidates in a text are matches.
struct MatchResolver {
  let lexicons: CompiledLexicons
  let text: AnalyzedText
  let bytes: UnsafeBufferPointer<UInt8>

  /// The matches, in order of place, then of entry.
  ///
  /// - Complexity: O(n log n) in the number of candidates, but for entries with many exceptions or
  ///   contexts in one text.
  func matches(among candidates: [MatchCandidate]) -> [Match] {
    var exceptions: [Int32: [MatchCandidate]] = [:]
    var contexts: [Int32: [MatchCandidate]] = [:]
    for candidate in candidates {
      switch candidate.terminal.role {
      case .entry: break
      case .exception: exceptions[candidate.terminal.entry, default: []].append(candidate)
      case .context(let number): contexts[number, default: []].append(candidate)
      }
    }
    var found: [Found] = []
    found.reserveCapacity(candidates.count)
    for (index, candidate) in candidates.enumerated() where candidate.terminal.role == .entry {
      let number = Int(candidate.terminal.entry)
      guard
        lexicons.isPlain[number] && candidate.terminal.caseForm < 0
          || counts(candidate, exceptions, contexts)
      else { continue }
      found.append(Found(candidate, index, group: lexicons.groups[number]))
    }
    keepLongest(&found)
    found.sort { $0.place < $1.place }
    return found.map {
      let candidate = candidates[Int($0.index)]
      return Match(
        entry: candidate.terminal.entry, tokens: candidate.start..<candidate.end,
        span: candidate.span)
    }
  }

  /// Whether a candidate stands as its entry's rules ask.
  private func counts(
    _ candidate: MatchCandidate, _ exceptions: [Int32: [MatchCandidate]],
    _ contexts: [Int32: [MatchCandidate]]
  ) -> Bool {
    let entry = lexicons.entries[Int(candidate.terminal.entry)]
    return hasRightCase(candidate) && !(entry.matchesWholeCompounds && isPart(candidate))
      && !(exceptions[candidate.terminal.entry] ?? []).contains {
        $0.span.start <= candidate.span.start && candidate.span.end <= $0.span.end
      }
      && entry.rules.allSatisfy { holds($0, contexts[$0.number] ?? [], candidate) }
      && !(entry.skipsNames
        && CapitalizedName(text, bytes).holds(candidate.start..<candidate.end))
  }

  /// A candidate that counts, by what it is put in order.
  private struct Found {
    var index: Int32
    var group: Int32
    var start: Int32
    var end: Int32
    var isLoose: Bool
    var entry: Int32

    init(_ candidate: MatchCandidate, _ index: Int, group: Int32) {
      self.index = Int32(index)
      self.group = group
      start = candidate.span.start
      end = candidate.span.end
      isLoose = candidate.terminal.isLoose
      entry = candidate.terminal.entry
    }

    /// By group, then the longest that begins first, a literal before a wildcard.
    static func isBefore(_ one: Found, _ other: Found) -> Bool {
      if one.group != other.group { return one.group < other.group }
      if one.start != other.start { return one.start < other.start }
      if one.end != other.end { return one.end > other.end }
      if one.isLoose != other.isLoose { return other.isLoose }
      return (one.entry, one.index) < (other.entry, other.index)
    }

    var place: (Int32, Int32, Int32, Int32) { (start, end, entry, index) }
  }

  /// Keeps, of matches of one group that overlap, the longest that begins first.
  private func keepLongest(_ found: inout [Found]) {
    guard found.count > 1 else { return }
    found.sort(by: Found.isBefore)
    var group: Int32 = -1
    var covered: Int32 = 0
    found.removeAll { candidate in
      if candidate.group != group { (group, covered) = (candidate.group, 0) }
      guard candidate.start >= covered else { return true }
      covered = candidate.end
      return false
    }
  }

  private func hasRightCase(_ candidate: MatchCandidate) -> Bool {
    guard candidate.terminal.caseForm >= 0 else { return true }
    let forms = lexicons.caseForms[Int(candidate.terminal.caseForm)]
    let profile = lexicons.entries[Int(candidate.terminal.entry)].profile
    return zip(candidate.start..<candidate.end, forms).allSatisfy { token, form in
      let range = Int(text.tokens[token].start)..<Int(text.tokens[token].end)
      let word = Folding.fold(
        UnsafeBufferPointer(rebasing: bytes[range]), profile, keepsCase: true)
      if Wildcard.matches(word, form) { return true }
      return word.count > 2 && word.suffix(2) == [0x27, 0x73]
        && Wildcard.matches(Array(word.dropLast(2)), form)
    }
  }

  /// Whether a candidate is a part of a hyphenated compound that its pattern does not cover.
  private func isPart(_ candidate: MatchCandidate) -> Bool {
    let isJoinedLeft = text.tokens[candidate.start].gap == .hyphen
    let isJoinedRight =
      candidate.end < text.tokens.count && text.tokens[candidate.end].gap == .hyphen
    return isJoinedLeft && !candidate.terminal.isOpenLeft
      || isJoinedRight && !candidate.terminal.isOpenRight
  }

  // MARK: Context

  private func holds(
    _ rule: CompiledLexicons.Rule, _ contexts: [MatchCandidate], _ candidate: MatchCandidate
  ) -> Bool {
    contexts.contains { stands($0, rule.position, candidate) } != rule.isNegated
  }

  private func stands(
    _ context: MatchCandidate, _ position: ContextRule.Position, _ candidate: MatchCandidate
  ) -> Bool {
    switch position {
    case .before: return context.start == candidate.end && isNext(context.start)
    case .after: return context.end == candidate.start && isNext(candidate.start)
    case .within(let words):
      let first = min(context.start, candidate.start)
      let last = max(context.end, candidate.end) - 1
      let distance =
        context.start >= candidate.end
        ? context.start - candidate.end + 1
        : candidate.start >= context.end ? candidate.start - context.end + 1 : 0
      return distance > 0 && distance <= words
        && Self.holder(of: first, in: text.paragraphTokens)
          == Self.holder(of: last, in: text.paragraphTokens)
    case .sameSentence:
      let overlaps = context.start < candidate.end && candidate.start < context.end
      return !overlaps
        && Self.holder(of: context.start, in: text.sentenceTokens)
          == Self.holder(of: candidate.start, in: text.sentenceTokens)
    }
  }

  /// Whether nothing but white space or a hyphen stands before a word.
  private func isNext(_ token: Int) -> Bool {
    token < text.tokens.count && GapBits.inText(text.tokens[token].gap) != 0
  }

  /// The place of the range that holds a token.
  ///
  /// - Complexity: O(log n).
  static func holder(of token: Int, in ranges: [Range<Int>]) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
