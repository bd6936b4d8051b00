import ParallaxModel
import ParallaxText

/// A lexicon and what it is used for.
public struct LexiconUse: Sendable {
  /// The list.
  public var lexicon: Lexicon
  /// Its place among the lexicons that are counted; nil when its matches are only cues.
  public var countedAs: Int?
  /// Whether its matches are cues of speech.
  public var isCue: Bool

  /// Declares a use.
  public init(_ lexicon: Lexicon, countedAs: Int?, isCue: Bool = false) {
    self.lexicon = lexicon
    self.countedAs = countedAs
    self.isCue = isCue
  }
}

/// Lexicons of one language as one automaton over word classes: immutable, shared by all threads.
public struct CompiledLexicons: Sendable {
  /// An entry or an exception that ends at a node.
  struct Terminal: Sendable {
    /// The entry's place in `entries`.
    var entry: Int32
    var isException: Bool
    var hasWildcard: Bool
    /// Words of any form before the first word of the path.
    var leadingAny: Int32
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
  /// Word classes of literal words, by folded form.
  var literals: [[UInt8]: Int32] = [:]
  /// Word classes of words with wildcards.
  var wildcards: [(form: [UInt8], wordClass: Int32)] = []
  /// Edges: (node, word class, gap) to node.
  var edges: [Edge: Int32] = [:]
  var terminals: [[Terminal]] = [[]]
  /// Word classes that begin a path.
  var startClasses: Set<Int32> = []
  /// The class of `*` alone.
  static let anyClass: Int32 = 0

  struct Edge: Hashable, Sendable {
    var node: Int32
    var wordClass: Int32
    var gap: UInt8
  }
}

/// Compiles lexicons for the matcher.
public enum LexiconCompiler {
  /// Compiles the lists of one language.
  ///
  /// Patterns that cannot be read are left out: the reader has already reported them.
  ///
  /// - Complexity: O(total length of the patterns).
  public static func compile(_ uses: [LexiconUse]) -> CompiledLexicons {
    var compiled = CompiledLexicons()
    for (list, use) in uses.enumerated() {
      for (categoryIndex, category) in use.lexicon.categories.enumerated() {
        for (entryIndex, entry) in category.entries.enumerated() {
          let reference = use.countedAs.map {
            EntryReference(lexicon: $0, category: categoryIndex, entry: entryIndex)
          }
          let index = Int32(compiled.entries.count)
          compiled.entries.append(
            .init(reference: reference, isCue: use.isCue, lexicon: Int32(list)))
          for text in entry.patterns { add(text, index, isException: false, to: &compiled) }
          for text in entry.exceptions { add(text, index, isException: true, to: &compiled) }
        }
      }
    }
    return compiled
  }

  private static func add(
    _ text: String, _ entry: Int32, isException: Bool, to compiled: inout CompiledLexicons
  ) {
    guard let pattern = try? Pattern(text) else { return }
    let leadingAny = pattern.words.prefix(while: \.isAny).count
    var node: Int32 = 0
    for (index, word) in pattern.words.dropFirst(leadingAny).enumerated() {
      let wordClass = self.wordClass(word, in: &compiled)
      if index == 0 { compiled.startClasses.insert(wordClass) }
      let gap: Gap = index == 0 ? .start : word.gap
      let edge = CompiledLexicons.Edge(node: node, wordClass: wordClass, gap: gap.rawValue)
      if let next = compiled.edges[edge] {
        node = next
      } else {
        node = Int32(compiled.terminals.count)
        compiled.terminals.append([])
        compiled.edges[edge] = node
      }
    }
    compiled.terminals[Int(node)].append(
      .init(
        entry: entry, isException: isException,
        hasWildcard: pattern.words.contains(where: \.hasWildcard), leadingAny: Int32(leadingAny)))
  }

  private static func wordClass(
    _ word: Pattern.Word, in compiled: inout CompiledLexicons
  ) -> Int32 {
    if word.isAny { return CompiledLexicons.anyClass }
    let next = Int32(compiled.literals.count + compiled.wildcards.count + 1)
    if word.hasWildcard {
      if let known = compiled.wildcards.first(where: { $0.form == word.form }) {
        return known.wordClass
      }
      compiled.wildcards.append((word.form, next))
      return next
    }
    if let known = compiled.literals[word.form] { return known }
    compiled.literals[word.form] = next
    return next
  }
}
