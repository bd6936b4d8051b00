import ParallaxModel
import ParallaxText

/// What a path through the automaton has found in a text.
struct MatchCandidate {
  var start: Int
  var end: Int
  var terminal: CompiledLexicons.Terminal
  var span: TextSpan
}

/// What deciding among candidates keeps from text to text.
struct MatchScratch {
  /// The candidates that are exceptions of an entry, by entry.
  var exceptions: CandidateLists
  /// The candidates that a rule looks for, by the number of the rule.
  var contexts: CandidateLists
  /// For each group of entries, where the last match of the text ends.
  var covered: [Int32]

  init(_ lexicons: CompiledLexicons) {
    exceptions = CandidateLists(count: lexicons.entries.count)
    contexts = CandidateLists(count: Int(lexicons.ruleCount))
    covered = [Int32](repeating: 0, count: Int(lexicons.groups.max() ?? -1) + 1)
  }
}

/// Decides which of the candidates in a text are matches.
struct MatchResolver {
  let lexicons: CompiledLexicons
  let text: AnalyzedText
  let bytes: UnsafeBufferPointer<UInt8>
  let candidates: [MatchCandidate]

  /// The matches, in order of place, then of entry.
  ///
  /// - Complexity: O(n log n) in the number of candidates, but for entries with many exceptions or
  ///   contexts in one text.
  func matches(_ scratch: inout MatchScratch) -> [Match] {
    var found: [Found] = []
    found.reserveCapacity(candidates.count)
    for (index, candidate) in candidates.enumerated() {
      switch candidate.terminal.role {
      case .entry: found.append(Found(candidate, index))
      case .exception: scratch.exceptions.add(index, to: candidate.terminal.entry)
      case .context(let number): scratch.contexts.add(index, to: number)
      }
    }
    found.removeAll {
      let candidate = candidates[Int($0.index)]
      return !(lexicons.isPlain[Int($0.entry)] && candidate.terminal.caseForm < 0)
        && !counts(candidate, scratch)
    }
    scratch.exceptions.removeAll()
    scratch.contexts.removeAll()
    keepLongest(&found, &scratch.covered)
    return found.map {
      let candidate = candidates[Int($0.index)]
      return Match(
        entry: candidate.terminal.entry, tokens: candidate.start..<candidate.end,
        span: candidate.span)
    }
  }

  /// Whether a candidate stands as its entry's rules ask.
  private func counts(_ candidate: MatchCandidate, _ scratch: MatchScratch) -> Bool {
    let number = Int(candidate.terminal.entry)
    return hasRightCase(candidate)
      && !(lexicons.entries[number].matchesWholeCompounds && isPart(candidate))
      && !scratch.exceptions.contains(candidate.terminal.entry) {
        let span = candidates[$0].span
        return span.start <= candidate.span.start && candidate.span.end <= span.end
      }
      && lexicons.entries[number].rules.allSatisfy { holds($0, scratch.contexts, candidate) }
      && !(lexicons.entries[number].skipsNames
        && CapitalizedName(text, bytes).holds(candidate.start..<candidate.end))
  }

  /// A candidate that counts, by what it is put in order.
  private struct Found {
    var index: Int32
    var start: Int32
    var end: Int32
    var isLoose: Bool
    var entry: Int32

    init(_ candidate: MatchCandidate, _ index: Int) {
      self.index = Int32(index)
      start = candidate.span.start
      end = candidate.span.end
      isLoose = candidate.terminal.isLoose
      entry = candidate.terminal.entry
    }

    /// The longest that begins first, a literal before a wildcard.
    static func goesBefore(_ one: Found, _ other: Found) -> Bool {
      if one.start != other.start { return one.start < other.start }
      if one.end != other.end { return one.end > other.end }
      if one.isLoose != other.isLoose { return other.isLoose }
      return (one.entry, one.index) < (other.entry, other.index)
    }

    /// By place, then by entry.
    static func standsBefore(_ one: Found, _ other: Found) -> Bool {
      if one.start != other.start { return one.start < other.start }
      return (one.end, one.entry, one.index) < (other.end, other.entry, other.index)
    }
  }

  /// Keeps, of matches of one group that overlap, the longest that begins first, and leaves them in order
  /// of place.
  ///
  /// - Parameters:
  ///   - found: The candidates that count.
  ///   - covered: Zeros, one for each group; they are zeros again at the end.
  private func keepLongest(_ found: inout [Found], _ covered: inout [Int32]) {
    found.sort(by: Found.goesBefore)
    found.removeAll { candidate in
      let group = Int(lexicons.groups[Int(candidate.entry)])
      guard candidate.start >= covered[group] else { return true }
      covered[group] = candidate.end
      return false
    }
    for candidate in found { covered[Int(lexicons.groups[Int(candidate.entry)])] = 0 }
    var first = 0
    for index in found.indices.dropFirst() where found[index].start != found[first].start {
      found[first..<index].sort(by: Found.standsBefore)
      first = index
    }
    found[first...].sort(by: Found.standsBefore)
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
    _ rule: CompiledLexicons.Rule, _ contexts: CandidateLists, _ candidate: MatchCandidate
  ) -> Bool {
    contexts.contains(rule.number) { stands(candidates[$0], rule.position, candidate) }
      != rule.isNegated
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
