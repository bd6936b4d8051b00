import ParallaxModel
import ParallaxText

/// An entry found in a text.
public struct Match: Sendable, Equatable {
  /// The entry's place in the compiled lexicons.
  public var entry: Int32
  /// The matched words, as places in the list of tokens.
  public var tokens: Range<Int>
}

/// Finds the entries of compiled lexicons among the words of texts, in one pass over type ids.
///
/// What a word form means to the lexicons is looked up once for each type of the vocabulary. Of
/// matches of one lexicon that overlap, the longest that begins first counts
/// (`longest-per-lexicon`); of matches on the same words, a literal goes before a wildcard. A match
/// inside an exception of its entry does not count. One matcher is used by one thread, with one
/// vocabulary.
public final class Matcher {
  /// The lexicons it finds.
  public let lexicons: CompiledLexicons
  private let vocabulary: Vocabulary
  /// For each type: 0 when no pattern holds it, else a place in `classLists`, negative when the
  /// type begins no pattern.
  private var typeClasses: [Int32] = []
  private var classLists: [[Int32]] = [[]]

  private struct Candidate {
    var start: Int
    var end: Int
    var terminal: CompiledLexicons.Terminal
    var lexicon: Int32
  }

  /// Makes a matcher for texts read with this vocabulary.
  public init(_ lexicons: CompiledLexicons, vocabulary: Vocabulary) {
    self.lexicons = lexicons
    self.vocabulary = vocabulary
  }

  /// The matches in a text, in order of place, then of list and entry.
  ///
  /// - Complexity: O(number of tokens), plus the length of what begins like a pattern.
  public func matches(in tokens: [Token]) -> [Match] {
    learnNewTypes()
    var candidates: [Candidate] = []
    for index in tokens.indices {
      let list = typeClasses[Int(tokens[index].type)]
      if list > 0 { follow(tokens, from: index, classLists[Int(list)], into: &candidates) }
    }
    return resolve(candidates)
  }

  private func learnNewTypes() {
    var type = typeClasses.count
    guard type < vocabulary.count else { return }
    typeClasses.reserveCapacity(vocabulary.count)
    while type < vocabulary.count {
      typeClasses.append(classify(vocabulary.folded(UInt32(type))))
      type += 1
    }
  }

  private func classify(_ word: [UInt8]) -> Int32 {
    var classes: [Int32] = []
    collect(word, into: &classes)
    if word.count > 2, word.suffix(2) == [0x27, 0x73] { collect(word.dropLast(2), into: &classes) }
    guard !classes.isEmpty else { return 0 }
    let begins = classes.contains { lexicons.startClasses.contains($0) }
    classLists.append(classes)
    return begins ? Int32(classLists.count - 1) : -Int32(classLists.count - 1)
  }

  private func collect(_ word: some Collection<UInt8>, into classes: inout [Int32]) {
    let form = Array(word)
    if let literal = lexicons.literals[form], !classes.contains(literal) {
      classes.append(literal)
    }
    for wildcard in lexicons.wildcards
    where Wildcard.matches(form, wildcard.form) && !classes.contains(wildcard.wordClass) {
      classes.append(wildcard.wordClass)
    }
  }

  private func follow(
    _ tokens: [Token], from start: Int, _ classes: [Int32], into candidates: inout [Candidate]
  ) {
    var states: [Int32] = []
    for wordClass in classes {
      let edge = CompiledLexicons.Edge(node: 0, wordClass: wordClass, gap: Gap.start.rawValue)
      if let node = lexicons.edges[edge] { states.append(node) }
    }
    var end = start + 1
    while !states.isEmpty {
      for node in states { report(node, tokens, start..<end, into: &candidates) }
      guard end < tokens.count else { return }
      var next: [Int32] = []
      let list = classLists[Int(abs(typeClasses[Int(tokens[end].type)]))]
      for node in states {
        for gap in Self.patternGaps(matching: tokens[end].gap) {
          for wordClass in list + [CompiledLexicons.anyClass] {
            let edge = CompiledLexicons.Edge(
              node: node, wordClass: wordClass, gap: gap.rawValue)
            if let target = lexicons.edges[edge], !next.contains(target) { next.append(target) }
          }
        }
      }
      states = next
      end += 1
    }
  }

  private func report(
    _ node: Int32, _ tokens: [Token], _ range: Range<Int>, into candidates: inout [Candidate]
  ) {
    for terminal in lexicons.terminals[Int(node)] {
      let start = range.lowerBound - Int(terminal.leadingAny)
      guard start >= 0 else { continue }
      let isJoined = (start..<range.lowerBound).allSatisfy {
        !Self.patternGaps(matching: tokens[$0 + 1].gap).isEmpty
      }
      guard isJoined else { continue }
      candidates.append(
        Candidate(
          start: start, end: range.upperBound, terminal: terminal,
          lexicon: lexicons.entries[Int(terminal.entry)].lexicon))
    }
  }

  /// The gaps in patterns that a gap in a text satisfies: a space in a pattern is white space or a
  /// hyphen; a hyphen is a hyphen.
  private static func patternGaps(matching gap: Gap) -> [Gap] {
    switch gap {
    case .space: [.space, .stopSpace]
    case .hyphen: [.hyphen, .space]
    case .none: [.none]
    case .stopSpace: [.stopSpace]
    case .start, .other: []
    }
  }

  private func resolve(_ found: [Candidate]) -> [Match] {
    guard !found.isEmpty else { return [] }
    let exceptions = found.filter(\.terminal.isException)
    let candidates =
      found
      .filter { candidate in
        !candidate.terminal.isException
          && !exceptions.contains {
            $0.terminal.entry == candidate.terminal.entry && $0.start <= candidate.start
              && candidate.end <= $0.end
          }
      }
      .sorted {
        ($0.lexicon, $0.start, -$0.end, $0.terminal.hasWildcard ? 1 : 0, $0.terminal.entry)
          < ($1.lexicon, $1.start, -$1.end, $1.terminal.hasWildcard ? 1 : 0, $1.terminal.entry)
      }
    var matches: [Match] = []
    var lexicon: Int32 = -1
    var covered = 0
    for candidate in candidates {
      if candidate.lexicon != lexicon {
        lexicon = candidate.lexicon
        covered = 0
      }
      guard candidate.start >= covered else { continue }
      covered = candidate.end
      matches.append(
        Match(entry: candidate.terminal.entry, tokens: candidate.start..<candidate.end))
    }
    return matches.sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound, $0.entry)
        < ($1.tokens.lowerBound, $1.tokens.upperBound, $1.entry)
    }
  }
}
