/// Patterns of words as one automaton over word classes, laid out flat.
///
/// The edges of a node are sorted by class, so that following a word is a binary search.
struct PatternGraph: Sendable {
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

  /// For each word class, the node of patterns that begin with it; 0 when none does.
  var roots: [Int32] = []
  var nodes: [Node] = []
  var edges: [Edge] = []
  var terminals: [CompiledLexicons.Terminal] = []

  /// The memory of the automaton, for walks that ask for many nodes.
  struct View {
    let nodes: UnsafeBufferPointer<Node>
    let edges: UnsafeBufferPointer<Edge>
    let terminals: UnsafeBufferPointer<CompiledLexicons.Terminal>

    /// Whether any word leads on from a node: its class is the smallest, and edges are sorted by class.
    @inline(__always)
    func hasAny(_ node: Node) -> Bool {
      node.firstEdge < node.edgeEnd && edges[Int(node.firstEdge)].wordClass == WordClasses.any
    }
  }

  /// Hands over the memory of the automaton.
  func withView<Result>(_ body: (View) -> Result) -> Result {
    nodes.withUnsafeBufferPointer { nodes in
      edges.withUnsafeBufferPointer { edges in
        terminals.withUnsafeBufferPointer { terminals in
          body(View(nodes: nodes, edges: edges, terminals: terminals))
        }
      }
    }
  }

  /// Whether any word leads on from a node.
  func hasAny(_ node: Node) -> Bool { withView { $0.hasAny(node) } }
}
