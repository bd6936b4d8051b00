import ParallaxModel
import ParallaxText

/// The patterns as a tree, while it grows.
struct PatternTree {
  private struct Step: Hashable {
    var wordClass: Int32
    var gap: UInt8
  }

  private struct Branch {
    var children: [Step: Int] = [:]
    var terminals: [CompiledLexicons.Terminal] = []
  }

  private var branches = [Branch()]

  /// Adds a pattern of words.
  mutating func add(
    _ pattern: Pattern, _ terminal: CompiledLexicons.Terminal, takesClitics: Bool,
    in lexicon: Lexicon, classes: inout WordClasses
  ) {
    var terminal = terminal
    let words = pattern.words
    let beginsWithAny = words[0].kind == .any
    var branch = 0
    for (index, word) in words.dropFirst(beginsWithAny ? 1 : 0).enumerated() {
      let gap = index == 0 ? 0 : GapBits.inPattern(word.gap, lexicon.compounds)
      let step = Step(
        wordClass: classes.wordClass(of: word, lexicon.profile, takesClitics: takesClitics),
        gap: gap)
      if let next = branches[branch].children[step] {
        branch = next
      } else {
        branches.append(Branch())
        branches[branch].children[step] = branches.count - 1
        branch = branches.count - 1
      }
    }
    terminal.isLoose = pattern.isLoose
    terminal.isOpenLeft = words[0].kind != .expression && words[0].form.first == 0x2A
    terminal.isOpenRight =
      words[words.count - 1].kind != .expression && words[words.count - 1].form.last == 0x2A
    terminal.leadingGap = beginsWithAny ? GapBits.inPattern(words[1].gap, lexicon.compounds) : 0
    branches[branch].terminals.append(terminal)
  }

  /// The tree laid out flat.
  ///
  /// - Parameter classCount: The number of word classes, those of other trees among them.
  /// - Returns: The automaton, whose node 0 stands for none.
  func graph(classCount: Int) -> PatternGraph {
    var graph = PatternGraph()
    graph.roots = [Int32](repeating: 0, count: classCount)
    for (step, branch) in branches[0].children {
      graph.roots[Int(step.wordClass)] = Int32(branch)
    }
    for (index, branch) in branches.enumerated() {
      let firstEdge = Int32(graph.edges.count)
      var classBits: UInt64 = 0
      if index > 0 {
        let steps = branch.children.sorted {
          ($0.key.wordClass, $0.key.gap) < ($1.key.wordClass, $1.key.gap)
        }
        for (step, target) in steps {
          graph.edges.append(
            .init(wordClass: step.wordClass, gap: step.gap, target: Int32(target)))
          classBits |= PatternGraph.Node.bit(of: step.wordClass)
        }
      }
      let firstTerminal = Int32(graph.terminals.count)
      graph.terminals += branch.terminals
      graph.nodes.append(
        .init(
          firstEdge: firstEdge, edgeEnd: Int32(graph.edges.count),
          firstTerminal: firstTerminal, terminalEnd: Int32(graph.terminals.count),
          classBits: classBits))
    }
    return graph
  }
}

/// Which gaps of a text satisfy which gaps of a pattern, as bits.
enum GapBits {
  private static let none: UInt8 = 1
  private static let space: UInt8 = 2
  private static let hyphen: UInt8 = 4
  private static let stopSpace: UInt8 = 8
  private static let spaceAlone: UInt8 = 16

  /// The bit of a gap in a pattern of a list.
  static func inPattern(_ gap: Gap, _ compounds: CompoundPolicy) -> UInt8 {
    switch gap {
    case .none: none
    case .space: compounds == .parts ? space : spaceAlone
    case .hyphen: hyphen
    case .stopSpace: stopSpace
    case .start, .other: 0
    }
  }

  /// The gaps in patterns that a gap in a text satisfies: a space in a pattern is white space or, but
  /// where compounds are whole, a hyphen; a hyphen is a hyphen.
  @inline(__always)
  static func inText(_ gap: Gap) -> UInt8 {
    switch gap {
    case .space: space | stopSpace | spaceAlone
    case .hyphen: hyphen | space
    case .none: none
    case .stopSpace: stopSpace
    case .start, .other: 0
    }
  }
}
