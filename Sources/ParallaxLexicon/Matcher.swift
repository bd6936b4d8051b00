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
  /// What was found in the text at hand, before it is resolved.
  private var candidates: [MatchCandidate] = []
  private var scratch: MatchScratch

  /// Makes a matcher for texts read with this vocabulary.
  public init(_ lexicons: CompiledLexicons, vocabulary: Vocabulary) {
    self.lexicons = lexicons
    self.vocabulary = vocabulary
    scratch = MatchScratch(lexicons)
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
    candidates.removeAll(keepingCapacity: true)
    search(lexicons.patterns, in: text) { $0.run(into: &candidates) }
    guard !candidates.isEmpty || !lexicons.raw.isEmpty else { return [] }
    var string = string
    return string.withUTF8 { bytes in
      if !lexicons.raw.isEmpty { addRawCandidates(in: text, bytes) }
      let parts = partsAroundCandidates(of: text)
      search(lexicons.surroundings, in: text) { search in
        for part in parts { search.runAround(part, into: &candidates) }
      }
      guard !candidates.isEmpty else { return [] }
      return MatchResolver(lexicons: lexicons, text: text, bytes: bytes, candidates: candidates)
        .matches(&scratch)
    }
  }

  private func search(
    _ graph: PatternGraph, in text: AnalyzedText, _ body: (PatternSearch) -> Void
  ) {
    text.tokens.withUnsafeBufferPointer { tokens in
      typeWords.withUnsafeBufferPointer { typeWords in
        graph.withView { graph in
          words.withView { words in
            body(PatternSearch(graph, typeWords: typeWords, words: words, tokens: tokens))
          }
        }
      }
    }
  }

  /// The parts of a text in which something can begin that a candidate looks for, in order, none twice.
  private func partsAroundCandidates(of text: AnalyzedText) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    for candidate in candidates {
      let reach = lexicons.reaches[Int(candidate.terminal.entry)]
      if reach == CompiledLexicons.wholeSentence {
        parts.append(text.sentenceTokens[text.sentence(of: candidate.start)])
      } else if reach > 0 {
        let part = (candidate.start - Int(reach))..<(candidate.end + Int(reach))
        parts.append(part.clamped(to: text.tokens.indices))
      }
    }
    parts.sort { $0.lowerBound < $1.lowerBound }
    var joined: [Range<Int>] = []
    for part in parts {
      if let last = joined.last, part.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, part.upperBound)
      } else {
        joined.append(part)
      }
    }
    return joined
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

  /// Adds what the patterns of scripts without spaces match, paragraph by paragraph.
  private func addRawCandidates(in text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>) {
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
            candidates.append(
              MatchCandidate(start: first, end: last, terminal: terminal, span: span))
          }
        }
      }
    }
  }
}
