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
    var found: [MatchCandidate] = []
    for candidate in candidates {
      switch candidate.terminal.role {
      case .entry: found.append(candidate)
      case .exception: exceptions[candidate.terminal.entry, default: []].append(candidate)
      case .context(let number): contexts[number, default: []].append(candidate)
      }
    }
    found = found.filter { candidate in
      let entry = lexicons.entries[Int(candidate.terminal.entry)]
      return hasRightCase(candidate) && !(entry.matchesWholeCompounds && isPart(candidate))
        && !(exceptions[candidate.terminal.entry] ?? []).contains {
          $0.span.start <= candidate.span.start && candidate.span.end <= $0.span.end
        }
        && entry.rules.allSatisfy { holds($0, contexts[$0.number] ?? [], candidate) }
        && !(entry.skipsNames
          && CapitalizedName(text, bytes).holds(candidate.start..<candidate.end))
    }
    return longest(found).map {
      Match(entry: $0.terminal.entry, tokens: $0.start..<$0.end, span: $0.span)
    }
    .sorted {
      ($0.span.start, $0.span.end, $0.entry) < ($1.span.start, $1.span.end, $1.entry)
    }
  }

  /// Of matches of one group that overlap, the longest that begins first.
  private func longest(_ found: [MatchCandidate]) -> [MatchCandidate] {
    func key(_ candidate: MatchCandidate) -> (Int32, Int32, Int32, Int, Int32) {
      let group = lexicons.entries[Int(candidate.terminal.entry)].group
      return (
        group, candidate.span.start, -candidate.span.end, candidate.terminal.isLoose ? 1 : 0,
        candidate.terminal.entry
      )
    }
    var kept: [MatchCandidate] = []
    var group: Int32 = -1
    var covered: Int32 = 0
    for candidate in found.sorted(by: { key($0) < key($1) }) {
      let own = lexicons.entries[Int(candidate.terminal.entry)].group
      if own != group { (group, covered) = (own, 0) }
      guard candidate.span.start >= covered else { continue }
      covered = candidate.span.end
      kept.append(candidate)
    }
    return kept
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
