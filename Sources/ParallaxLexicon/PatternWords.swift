/// The words of texts that patterns hold, with all that the matcher asks of each.
struct PatternWords {
  /// One word.
  struct Word {
    /// The places of its classes in `classes`.
    var classes: Range<Int32>
    /// The places of the nodes of patterns that begin with it in `roots`: of entries, and of what they
    /// look for around them.
    var roots: Range<Int32>
    var surroundingRoots: Range<Int32>
    /// The bits of its classes.
    var classBits: UInt64 = 0
    /// The bits of the classes that patterns of entries which begin with it have second.
    var nextBits: UInt64 = 0
    /// Whether all these patterns have a second word, and one that is not any word: then most places
    /// where it stands are passed over by a look at the next word.
    var needsNext = true
  }

  /// The words; the first stands for all that no pattern holds.
  private(set) var all = [Word(classes: 0..<0, roots: 0..<0, surroundingRoots: 0..<0)]
  private(set) var classes: [Int32] = []
  private(set) var roots: [Int32] = []

  /// The memory of the words, for walks that ask for many.
  struct View {
    let all: UnsafeBufferPointer<Word>
    let classes: UnsafeBufferPointer<Int32>
    let roots: UnsafeBufferPointer<Int32>
  }

  /// Hands over the memory of the words.
  func withView<Result>(_ body: (View) -> Result) -> Result {
    all.withUnsafeBufferPointer { all in
      classes.withUnsafeBufferPointer { classes in
        roots.withUnsafeBufferPointer { roots in
          body(View(all: all, classes: classes, roots: roots))
        }
      }
    }
  }

  /// Takes the classes of a word.
  ///
  /// - Returns: Its place in `all`, negative when it begins no pattern of an entry; 0 where it has no
  ///   classes.
  mutating func place(of wordClasses: [Int32], in lexicons: CompiledLexicons) -> Int32 {
    guard !wordClasses.isEmpty else { return 0 }
    let firstClass = Int32(classes.count)
    classes += wordClasses
    let nodes = nodes(of: wordClasses, lexicons.patterns)
    var word = Word(
      classes: firstClass..<Int32(classes.count), roots: keep(nodes),
      surroundingRoots: keep(self.nodes(of: wordClasses, lexicons.surroundings)))
    for wordClass in wordClasses { word.classBits |= PatternGraph.Node.bit(of: wordClass) }
    for node in nodes.map({ lexicons.patterns.nodes[Int($0)] }) {
      word.nextBits |= node.classBits
      if node.firstTerminal < node.terminalEnd || lexicons.patterns.hasAny(node) {
        word.needsNext = false
      }
    }
    all.append(word)
    return Int32(nodes.isEmpty ? 1 - all.count : all.count - 1)
  }

  private func nodes(of wordClasses: [Int32], _ graph: PatternGraph) -> [Int32] {
    wordClasses.map { graph.roots[Int($0)] }.filter { $0 != 0 }
  }

  private mutating func keep(_ nodes: [Int32]) -> Range<Int32> {
    let first = Int32(roots.count)
    roots += nodes
    return first..<Int32(roots.count)
  }
}
