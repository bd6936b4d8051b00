/// One term of a list, with all the forms that count as it.
public struct Entry: Sendable, Equatable {
  /// Unique in its lexicon.
  public var id: String
  /// The forms (docs/formats/lexicon.md, "Patterns").
  public var patterns: [String]
  /// The inflected forms of words that stand as `word~` in the patterns.
  public var forms: [String: [String]]
  /// What choosing the term says, in plain words.
  public var definition: String
  /// Sentences that must match.
  public var hits: [String]
  /// Sentences that must not match.
  public var misses: [String]
  /// Patterns inside which a match does not count: other senses, proper names.
  public var exceptions: [String]
  /// What must stand around a match; all of it.
  public var context: [ContextRule]
  /// Whether capitals must be as in the patterns.
  public var isCaseSensitive: Bool
  /// Whether a match inside a capitalized name does not count.
  public var skipsNames: Bool
  /// Whether words may have proclitics before them: Arabic wa-, al-, bi-, Hebrew ha-.
  public var takesClitics: Bool
  /// How much a match counts in weighted sums; nil where the list has no weights.
  public var weight: Double?
  /// Neutral alternatives.
  public var neutral: [String]
  /// Who tends to use it of whom, and other remarks.
  public var note: String?
  /// The ids of the sources.
  public var sources: [String]
  /// The stance of a reporting verb.
  public var stance: String?
  /// Where the entry stands in its file.
  public var place: SourcePlace?

  /// Makes an entry.
  public init(
    id: String, patterns: [String], forms: [String: [String]] = [:], definition: String = "",
    hits: [String] = [], misses: [String] = [], exceptions: [String] = [],
    context: [ContextRule] = [], isCaseSensitive: Bool = false, skipsNames: Bool = false,
    takesClitics: Bool = false, weight: Double? = nil, neutral: [String] = [],
    note: String? = nil, sources: [String] = [], stance: String? = nil,
    place: SourcePlace? = nil
  ) {
    self.id = id
    self.patterns = patterns
    self.forms = forms
    self.definition = definition
    self.hits = hits
    self.misses = misses
    self.exceptions = exceptions
    self.context = context
    self.isCaseSensitive = isCaseSensitive
    self.skipsNames = skipsNames
    self.takesClitics = takesClitics
    self.weight = weight
    self.neutral = neutral
    self.note = note
    self.sources = sources
    self.stance = stance
    self.place = place
  }
}

/// What must, or must not, stand around a match for it to count.
public struct ContextRule: Sendable, Equatable {
  /// Where it is looked for.
  public enum Position: Sendable, Equatable {
    /// Right behind the match: the match stands before it.
    case before
    /// Right in front of the match: the match stands after it.
    case after
    /// At most so many words away: next to the match is 1 word.
    case within(words: Int)
    /// In the sentence of the match.
    case sameSentence
  }

  /// Where it is looked for.
  public var position: Position
  /// Whether it must not stand there.
  public var isNegated: Bool
  /// What is looked for; one of them is enough.
  public var patterns: [String]

  /// Makes a rule.
  public init(_ position: Position, isNegated: Bool = false, patterns: [String]) {
    self.position = position
    self.isNegated = isNegated
    self.patterns = patterns
  }

  /// Reads the name of a rule as it stands in a list; nil when there is none by that name.
  ///
  /// - Parameter name: Such as `not within 3 words of`.
  public init?(name: String) {
    var words = name.split(separator: " ").map(String.init)
    isNegated = words.first == "not"
    if isNegated { words.removeFirst() }
    patterns = []
    switch words {
    case ["before"]: position = .before
    case ["after"]: position = .after
    case ["same", "sentence", "as"]: position = .sameSentence
    default:
      guard words.count == 4, words[0] == "within", words[2].hasPrefix("word"), words[3] == "of",
        let count = Int(words[1]), (1...Self.mostWords).contains(count)
      else { return nil }
      position = .within(words: count)
    }
  }

  /// The widest window.
  public static let mostWords = 100

  /// The rule as it stands in a list: `not within 3 words of`.
  public var name: String {
    let name =
      switch position {
      case .before: "before"
      case .after: "after"
      case .within(let words): "within \(words) word\(words == 1 ? "" : "s") of"
      case .sameSentence: "same sentence as"
      }
    return (isNegated ? "not " : "") + name
  }
}

/// A named group of entries.
public struct Category: Sendable, Equatable {
  /// Unique in its lexicon.
  public var id: String
  /// The name to print.
  public var label: String
  /// What belongs here.
  public var description: String
  /// The place, in the list's categories, of the one that this is inside of; nil for none.
  public var parent: Int?
  /// In the order of the file.
  public var entries: [Entry]

  /// Makes a category.
  public init(
    id: String, label: String, description: String, parent: Int? = nil, entries: [Entry]
  ) {
    self.id = id
    self.label = label
    self.description = description
    self.parent = parent
    self.entries = entries
  }
}
