import ParallaxModel
import ParallaxText

/// Walks over the tokens of a text: every path of an automaton that they spell.
struct PatternSearch {
  private let tokens: UnsafeBufferPointer<Token>
  /// For each type, its place among the words of patterns: 0 when no pattern holds it, negative when it
  /// begins no pattern.
  private let typeWords: UnsafeBufferPointer<Int32>
  private let graph: PatternGraph.View
  private let words: PatternWords.View

  init(
    _ graph: PatternGraph.View, typeWords: UnsafeBufferPointer<Int32>, words: PatternWords.View,
    tokens: UnsafeBufferPointer<Token>
  ) {
    self.graph = graph
    self.typeWords = typeWords
    self.words = words
    self.tokens = tokens
  }

  /// Adds what entries spell to a list, in order of the first word.
  ///
  /// - Complexity: O(number of tokens), plus the length of what begins like a pattern.
  func run(into candidates: inout [MatchCandidate]) {
    guard let first = tokens.first else { return }
    var next = typeWords[Int(first.type)]
    for index in tokens.indices {
      let place = next
      next = index + 1 < tokens.count ? typeWords[Int(tokens[index + 1].type)] : 0
      guard place > 0 else { continue }
      let word = words.all[Int(place)]
      if word.needsNext, next == 0 || words.all[Int(abs(next))].classBits & word.nextBits == 0 {
        continue
      }
      for root in word.roots {
        descend(words.roots[Int(root)], index, end: index + 1, into: &candidates)
      }
    }
  }

  /// Adds to a list what begins in some part of the text and is looked for around entries.
  ///
  /// - Complexity: O(length of the part), plus the length of what begins like a pattern.
  func runAround(_ part: Range<Int>, into candidates: inout [MatchCandidate]) {
    for index in part {
      let place = typeWords[Int(tokens[index].type)]
      guard place != 0 else { continue }
      for root in words.all[Int(abs(place))].surroundingRoots {
        descend(words.roots[Int(root)], index, end: index + 1, into: &candidates)
      }
    }
  }

  private func descend(
    _ nodeIndex: Int32, _ start: Int, end: Int, into candidates: inout [MatchCandidate]
  ) {
    let node = graph.nodes[Int(nodeIndex)]
    for terminal in node.firstTerminal..<node.terminalEnd {
      report(graph.terminals[Int(terminal)], start..<end, into: &candidates)
    }
    guard node.firstEdge < node.edgeEnd, end < tokens.count else { return }
    let place = typeWords[Int(tokens[end].type)]
    let hasAny = graph.hasAny(node)
    let bits = place == 0 ? 0 : words.all[Int(abs(place))].classBits & node.classBits
    guard hasAny || bits != 0 else { return }
    let gaps = GapBits.inText(tokens[end].gap)
    guard gaps != 0 else { return }
    if hasAny { take(WordClasses.any, of: node, gaps, start, end, into: &candidates) }
    guard bits != 0 else { return }
    for place in words.all[Int(abs(place))].classes {
      let wordClass = words.classes[Int(place)]
      guard node.classBits & PatternGraph.Node.bit(of: wordClass) != 0 else { continue }
      take(wordClass, of: node, gaps, start, end, into: &candidates)
    }
  }

  /// Follows the edges of a node for one class and any of some gaps.
  private func take(
    _ wordClass: Int32, of node: PatternGraph.Node, _ gaps: UInt8, _ start: Int, _ end: Int,
    into candidates: inout [MatchCandidate]
  ) {
    var low = Int(node.firstEdge)
    var high = Int(node.edgeEnd)
    while low < high {
      let middle = (low + high) / 2
      if graph.edges[middle].wordClass < wordClass { low = middle + 1 } else { high = middle }
    }
    while low < Int(node.edgeEnd), graph.edges[low].wordClass == wordClass {
      if graph.edges[low].gap & gaps != 0 {
        descend(graph.edges[low].target, start, end: end + 1, into: &candidates)
      }
      low += 1
    }
  }

  private func report(
    _ terminal: CompiledLexicons.Terminal, _ range: Range<Int>,
    into candidates: inout [MatchCandidate]
  ) {
    var start = range.lowerBound
    if terminal.leadingGap != 0 {
      guard start > 0, GapBits.inText(tokens[start].gap) & terminal.leadingGap != 0 else { return }
      start -= 1
    }
    candidates.append(
      MatchCandidate(
        start: start, end: range.upperBound, terminal: terminal,
        span: TextSpan(tokens[start].start, tokens[range.upperBound - 1].end)))
  }
}
