import ParallaxModel
import ParallaxText

/// Lexicons of one language as one automaton over word classes: immutable, shared by all threads.
///
/// A word class stands for a word of a pattern. The nodes, edges and terminals lie flat in arrays:
/// the edges of a node are sorted by class, so that following a word is a binary search.
public struct CompiledLexicons: Sendable {
  /// What a path through the automaton ends in.
  enum Role: Sendable, Equatable {
    /// A match of an entry.
    case entry
    /// A place where the entry does not count.
    case exception
    /// What a rule of the entry looks for, by the rule's number.
    case context(Int32)
  }

  /// An end of a path.
  struct Terminal: Sendable {
    /// The entry's place in `entries`.
    var entry: Int32
    var role: Role
    /// Whether a word of the pattern is no literal.
    var isLoose: Bool
    /// The bit of the gap after a `*` that stands before the path; 0 when none does.
    var leadingGap: UInt8
    /// Whether the pattern begins, or ends, with `*`, which can be the rest of a compound.
    var isOpenLeft = false
    var isOpenRight = false
    /// The place of the pattern's letter case in `caseForms`; -1 where case does not count.
    var caseForm: Int32 = -1
  }

  struct Node: Sendable {
    var firstEdge: Int32
    var edgeEnd: Int32
    var firstTerminal: Int32
    var terminalEnd: Int32
    /// The bits of the classes of its edges, by which most words are seen to lead nowhere.
    var classBits: UInt64 = 0

    /// The bit of a class, which others share.
    @inline(__always)
    static func bit(of wordClass: Int32) -> UInt64 { 1 << UInt64(wordClass & 63) }
  }

  struct Edge: Sendable {
    var wordClass: Int32
    /// The bit of the gap before the word.
    var gap: UInt8
    var target: Int32
  }

  /// A rule of an entry.
  struct Rule: Sendable {
    var position: ContextRule.Position
    var isNegated: Bool
    /// The number of what it looks for.
    var number: Int32
  }

  /// What an entry of any of the lists is.
  public struct CompiledEntry: Sendable {
    /// Where it stands among the counted lexicons; nil for a list that only gives cues.
    public var reference: EntryReference?
    /// Whether it is a cue of speech.
    public var isCue: Bool
    /// What a cue implies of the speech: its stance, or else the category of the list.
    public var stance: String?
    /// What it shares words with: of matches of one group that overlap, one counts.
    var group: Int32
    var rules: [Rule] = []
    var skipsNames = false
    var profile = NormalizationProfile.standard
    var matchesWholeCompounds = false
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
  /// The words of patterns whose letter case counts.
  var caseForms: [[[UInt8]]] = []
  /// Whether any word leads on from a node: its class is the smallest, and edges are sorted by class.
  @inline(__always)
  func hasAny(_ node: Node) -> Bool {
    node.firstEdge < node.edgeEnd && edges[Int(node.firstEdge)].wordClass == WordClasses.any
  }

  /// The number of context rules.
  var ruleCount: Int32 = 0
  /// The patterns of scripts without spaces.
  var raw = RawPatterns()
}
