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
  /// For each type, where its classes stand in `classPool`: 0 when no pattern holds it, negative
  /// when it begins no pattern.
  private var typeClasses: [Int32] = []
  /// Lists of classes, each after its length.
  private var classPool: [Int32] = [0]

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
    var search = Search(
      lexicons: lexicons, typeClasses: typeClasses, classPool: classPool, tokens: tokens)
    for index in tokens.indices where typeClasses[Int(tokens[index].type)] > 0 {
      search.follow(from: index)
    }
    return resolve(search.candidates)
  }

  private func learnNewTypes() {
    var type = typeClasses.count
    guard type < vocabulary.count else { return }
    while type < vocabulary.count {
      typeClasses.append(classify(vocabulary.folded(UInt32(type))))
      type += 1
    }
  }

  private func classify(_ word: [UInt8]) -> Int32 {
    var classes: [Int32] = []
    collect(word, into: &classes)
    if word.count > 2, word.suffix(2) == [0x27, 0x73] {
      collect(Array(word.dropLast(2)), into: &classes)
    }
    guard !classes.isEmpty else { return 0 }
    let place = Int32(classPool.count)
    classPool.append(Int32(classes.count))
    classPool += classes
    return classes.contains { lexicons.roots[Int($0)] != 0 } ? place : -place
  }

  private func collect(_ word: [UInt8], into classes: inout [Int32]) {
    if let literal = lexicons.classes.literals[word], !classes.contains(literal) {
      classes.append(literal)
    }
    for wildcard in lexicons.classes.wildcards
    where Wildcard.matches(word, wildcard.form) && !classes.contains(wildcard.wordClass) {
      classes.append(wildcard.wordClass)
    }
  }

  /// One walk over the tokens of a text.
  private struct Search {
    let lexicons: CompiledLexicons
    let typeClasses: [Int32]
    let classPool: [Int32]
    let tokens: [Token]
    var candidates: [Candidate] = []

    mutating func follow(from start: Int) {
      let list = Int(typeClasses[Int(tokens[start].type)])
      for place in list + 1...list + Int(classPool[list]) {
        let node = lexicons.roots[Int(classPool[place])]
        if node != 0 { descend(node, start, end: start + 1) }
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
      take(WordClasses.any, of: node, gaps, start, end)
      let list = Int(abs(typeClasses[Int(tokens[end].type)]))
      guard list > 0 else { return }
      for place in list + 1...list + Int(classPool[list]) {
        take(classPool[place], of: node, gaps, start, end)
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
        Candidate(
          start: start, end: range.upperBound, terminal: terminal,
          lexicon: lexicons.entries[Int(terminal.entry)].lexicon))
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
