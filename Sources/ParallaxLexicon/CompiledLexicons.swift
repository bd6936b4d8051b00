import ParallaxModel
import ParallaxText

/// Lexicons of one language as automata over word classes: immutable, shared by all threads.
///
/// A word class stands for a word of a pattern. What an entry looks for around it, such as `the`, is
/// often so common that it is looked for only where the entry stands.
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
  /// The patterns of entries.
  var patterns = PatternGraph()
  /// What entries look for around them: the patterns of exceptions and of rules.
  var surroundings = PatternGraph()
  /// The words of patterns whose letter case counts.
  var caseForms: [[[UInt8]]] = []
  /// For each entry, whether a candidate always counts, whatever stands around it.
  var isPlain: [Bool] = []
  /// For each entry, how many words to each side its exceptions and rules can begin; `wholeSentence`
  /// where a rule asks for the sentence.
  var reaches: [Int32] = []
  /// The reach of a rule that asks for the sentence.
  static let wholeSentence = Int32.max
  /// For each entry, its group.
  var groups: [Int32] = []
  /// The number of context rules.
  var ruleCount: Int32 = 0
  /// The patterns of scripts without spaces.
  var raw = RawPatterns()
}
