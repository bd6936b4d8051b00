import ParallaxModel
import ParallaxText

/// Lexicons of one language as one automaton over word classes: immutable, shared by all threads.
///
/// A word class stands for a word of a pattern. The nodes, edges and terminals lie flat in arrays:
/// the edges of a node are sorted by class, so that following a word is a binary search.
public struct CompiledLexicons: Sendable {
  /// An entry or an exception that ends at a node.
  struct Terminal: Sendable {
    /// The entry's place in `entries`.
    var entry: Int32
    var isException: Bool
    var hasWildcard: Bool
    /// The bit of the gap after a `*` that stands before the path; 0 when none does.
    var leadingGap: UInt8
  }

  struct Node: Sendable {
    var firstEdge: Int32
    var edgeEnd: Int32
    var firstTerminal: Int32
    var terminalEnd: Int32
  }

  struct Edge: Sendable {
    var wordClass: Int32
    /// The bit of the gap before the word.
    var gap: UInt8
    var target: Int32
  }

  /// What an entry of any of the lists is.
  public struct CompiledEntry: Sendable {
    /// Where it stands among the counted lexicons; nil for a list that only gives cues.
    public var reference: EntryReference?
    /// Whether it is a cue of speech.
    public var isCue: Bool
    /// The list, for the overlap policy: longest per lexicon.
    var lexicon: Int32
  }

  /// The entries of all lists, in order.
  public internal(set) var entries: [CompiledEntry] = []
  /// Whether any entry is a cue of speech.
  public internal(set) var hasCues = false
  /// The word classes.
  var classes = WordClasses()
  /// For each word class, the node of patterns that begin with it; 0 when none does.
  var roots: [Int32] = []
  var nodes: [Node] = []
  var edges: [Edge] = []
  var terminals: [Terminal] = []
}

/// The words of patterns, numbered.
struct WordClasses: Sendable {
  /// The class of `*` alone.
  static let any: Int32 = 0

  /// Words without wildcards, by folded form.
  private(set) var literals: [[UInt8]: Int32] = [:]
  /// Words with wildcards.
  private(set) var wildcards: [(form: [UInt8], wordClass: Int32)] = []

  /// The number of classes, `any` among them.
  var count: Int { literals.count + wildcards.count + 1 }

  /// The class of a pattern's word, new or known.
  mutating func wordClass(of word: Pattern.Word) -> Int32 {
    if word.isAny { return Self.any }
    let next = Int32(count)
    if word.hasWildcard {
      if let known = wildcards.first(where: { $0.form == word.form }) { return known.wordClass }
      wildcards.append((word.form, next))
      return next
    }
    if let known = literals[word.form] { return known }
    literals[word.form] = next
    return next
  }
}

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
  private let tokenizer = Tokenizer()

  /// Adds a pattern; one that cannot be read is left out, because the reader has reported it.
  mutating func add(_ text: String, entry: Int32, isException: Bool, classes: inout WordClasses) {
    guard let pattern = try? Pattern(text, tokenizer: tokenizer) else { return }
    let beginsWithAny = pattern.words[0].isAny
    var branch = 0
    for (index, word) in pattern.words.dropFirst(beginsWithAny ? 1 : 0).enumerated() {
      let gap = index == 0 ? 0 : GapBits.inPattern(word.gap)
      let step = Step(wordClass: classes.wordClass(of: word), gap: gap)
      if let next = branches[branch].children[step] {
        branch = next
      } else {
        branches.append(Branch())
        branches[branch].children[step] = branches.count - 1
        branch = branches.count - 1
      }
    }
    branches[branch].terminals.append(
      .init(
        entry: entry, isException: isException,
        hasWildcard: pattern.words.contains(where: \.hasWildcard),
        leadingGap: beginsWithAny ? GapBits.inPattern(pattern.words[1].gap) : 0))
  }

  /// Lays the tree out flat.
  func flatten(into compiled: inout CompiledLexicons) {
    compiled.roots = [Int32](repeating: 0, count: compiled.classes.count)
    for (step, branch) in branches[0].children {
      compiled.roots[Int(step.wordClass)] = Int32(branch)
    }
    for (index, branch) in branches.enumerated() {
      let firstEdge = Int32(compiled.edges.count)
      if index > 0 {
        let steps = branch.children.sorted {
          ($0.key.wordClass, $0.key.gap) < ($1.key.wordClass, $1.key.gap)
        }
        for (step, target) in steps {
          compiled.edges.append(
            .init(wordClass: step.wordClass, gap: step.gap, target: Int32(target)))
        }
      }
      let firstTerminal = Int32(compiled.terminals.count)
      compiled.terminals += branch.terminals
      compiled.nodes.append(
        .init(
          firstEdge: firstEdge, edgeEnd: Int32(compiled.edges.count),
          firstTerminal: firstTerminal, terminalEnd: Int32(compiled.terminals.count)))
    }
  }
}

/// Which gaps of a text satisfy which gaps of a pattern, as bits.
enum GapBits {
  private static let none: UInt8 = 1
  private static let space: UInt8 = 2
  private static let hyphen: UInt8 = 4
  private static let stopSpace: UInt8 = 8

  /// The bit of a gap in a pattern.
  static func inPattern(_ gap: Gap) -> UInt8 {
    switch gap {
    case .none: none
    case .space: space
    case .hyphen: hyphen
    case .stopSpace: stopSpace
    case .start, .other: 0
    }
  }

  /// The gaps in patterns that a gap in a text satisfies: a space in a pattern is white space or a
  /// hyphen; a hyphen is a hyphen.
  @inline(__always)
  static func inText(_ gap: Gap) -> UInt8 {
    switch gap {
    case .space: space | stopSpace
    case .hyphen: hyphen | space
    case .none: none
    case .stopSpace: stopSpace
    case .start, .other: 0
    }
  }
}
