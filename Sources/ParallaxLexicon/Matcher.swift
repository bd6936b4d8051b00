import ParallaxModel
import ParallaxText

/// An entry found in a text.
public struct Match: Sendable, Equatable {
  /// The entry's place in the compiled lexicons.
  public var entry: Int32
  /// The matched words, as places in the list of tokens; in a script without spaces the words that
  /// the match touches.
  public var tokens: Range<Int>
  /// The matched characters.
  public var span: TextSpan
}

/// Finds the entries of compiled lexicons among the words of texts, in one pass over type ids.
///
/// What a word form means to the lexicons is looked up once for each type of the vocabulary. Of
/// matches that overlap, those count that the list's overlap policy names; of matches on the same
/// words, a literal goes before a wildcard. A match inside an exception of its entry, or without the
/// context that its entry asks for, does not count. One matcher is used by one thread, with one
/// vocabulary.
public final class Matcher {
  /// The lexicons it finds.
  public let lexicons: CompiledLexicons
  private let vocabulary: Vocabulary
  /// For each type, its place in `words`: 0 when no pattern holds it, negative when it begins no
  /// pattern.
  private var typeWords: [Int32] = []
  private var words = PatternWords()
  private var spaceless = SpacelessText()

  /// Makes a matcher for texts read with this vocabulary.
  public init(_ lexicons: CompiledLexicons, vocabulary: Vocabulary) {
    self.lexicons = lexicons
    self.vocabulary = vocabulary
  }

  /// The matches in a text, in order of place, then of list and entry.
  ///
  /// - Parameters:
  ///   - text: The text, read with the matcher's vocabulary.
  ///   - string: The text itself.
  /// - Returns: None that overlap against the list's policy.
  /// - Complexity: O(number of tokens), plus the length of what begins like a pattern.
  public func matches(in text: AnalyzedText, of string: String) -> [Match] {
    learnNewTypes()
    var search = Search(
      lexicons: lexicons, typeWords: typeWords, words: words, tokens: text.tokens)
    search.run()
    var string = string
    return string.withUTF8 { bytes in
      var candidates = search.candidates
      if !lexicons.raw.isEmpty { candidates += rawCandidates(in: text, bytes) }
      guard !candidates.isEmpty else { return [] }
      return MatchResolver(lexicons: lexicons, text: text, bytes: bytes).matches(among: candidates)
    }
  }

  private func learnNewTypes() {
    var type = UInt32(typeWords.count)
    while type < vocabulary.count {
      typeWords.append(
        lexicons.classes.mayHold(type, of: vocabulary)
          ? words.place(of: lexicons.classes.classes(of: type, in: vocabulary), in: lexicons) : 0)
      type += 1
    }
  }

  /// What the patterns of scripts without spaces match, paragraph by paragraph.
  private func rawCandidates(
    in text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [MatchCandidate] {
    var found: [MatchCandidate] = []
    for (paragraph, tokens) in zip(text.paragraphs, text.paragraphTokens) where !tokens.isEmpty {
      // The patterns were folded by the list's profile; what differs is only marks on letters.
      spaceless.read(
        bytes, in: Int(paragraph.span.start)..<Int(paragraph.span.end), .standard)
      var first = tokens.lowerBound
      for index in spaceless.bytes.indices
      where index == 0 || spaceless.starts[index] != spaceless.starts[index - 1] {
        let start = spaceless.starts[index]
        while first < tokens.upperBound, text.tokens[first].end <= start { first += 1 }
        lexicons.raw.forEach(in: spaceless.bytes, from: index) { terminal, end in
          let span = TextSpan(start, spaceless.ends[end - 1])
          var last = first
          while last < tokens.upperBound, text.tokens[last].start < span.end { last += 1 }
          if last > first {
            found.append(
              MatchCandidate(start: first, end: last, terminal: terminal, span: span))
          }
        }
      }
    }
    return found
  }

  /// One walk over the tokens of a text.
  private struct Search {
    let lexicons: CompiledLexicons
    let typeWords: [Int32]
    let words: PatternWords
    let tokens: [Token]
    var candidates: [MatchCandidate] = []

    mutating func run() {
      guard let first = tokens.first else { return }
      var next = typeWords[Int(first.type)]
      for index in tokens.indices {
        let place = next
        next = index + 1 < tokens.count ? typeWords[Int(tokens[index + 1].type)] : 0
        guard place > 0 else { continue }
        let word = words.all[Int(place)]
        if word.needsNext,
          next == 0 || words.all[Int(abs(next))].classBits & word.nextBits == 0
        {
          continue
        }
        for root in word.roots {
          descend(words.roots[Int(root)], index, end: index + 1)
        }
      }
    }

    private mutating func descend(_ nodeIndex: Int32, _ start: Int, end: Int) {
      let node = lexicons.nodes[Int(nodeIndex)]
      for terminal in node.firstTerminal..<node.terminalEnd {
        report(lexicons.terminals[Int(terminal)], start..<end)
      }
      guard node.firstEdge < node.edgeEnd, end < tokens.count else { return }
      let gaps = GapBits.inText(tokens[end].gap)
      guard gaps != 0 else { return }
      if lexicons.hasAny(node) {
        take(WordClasses.any, of: node, gaps, start, end)
      }
      let word = words.all[Int(abs(typeWords[Int(tokens[end].type)]))]
      guard node.classBits & word.classBits != 0 else { return }
      for place in word.classes {
        let wordClass = words.classes[Int(place)]
        guard node.classBits & CompiledLexicons.Node.bit(of: wordClass) != 0 else { continue }
        take(wordClass, of: node, gaps, start, end)
      }
    }

    /// Follows the edges of a node for one class and any of some gaps.
    private mutating func take(
      _ wordClass: Int32, of node: CompiledLexicons.Node, _ gaps: UInt8, _ start: Int, _ end: Int
    ) {
      var low = Int(node.firstEdge)
      var high = Int(node.edgeEnd)
      while low < high {
        let middle = (low + high) / 2
        if lexicons.edges[middle].wordClass < wordClass { low = middle + 1 } else { high = middle }
      }
      while low < Int(node.edgeEnd), lexicons.edges[low].wordClass == wordClass {
        if lexicons.edges[low].gap & gaps != 0 {
          descend(lexicons.edges[low].target, start, end: end + 1)
        }
        low += 1
      }
    }

    private mutating func report(_ terminal: CompiledLexicons.Terminal, _ range: Range<Int>) {
      var start = range.lowerBound
      if terminal.leadingGap != 0 {
        guard start > 0, GapBits.inText(tokens[start].gap) & terminal.leadingGap != 0 else {
          return
        }
        start -= 1
      }
      candidates.append(
        MatchCandidate(
          start: start, end: range.upperBound, terminal: terminal,
          span: TextSpan(tokens[start].start, tokens[range.upperBound - 1].end)))
    }
  }
}
