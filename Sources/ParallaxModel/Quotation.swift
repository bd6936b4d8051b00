/// Somebody's words as an article gives them: between quotation marks, retold, or both; or words in
/// quotation marks that nobody speaks.
public struct Quotation: Sendable, Equatable {
  /// How the words are given: the three kinds of Pareti, "PARC 3.0" (LREC 2016), and our fourth.
  public enum Kind: String, Sendable, CaseIterable {
    /// All of it stands between quotation marks.
    case direct
    /// Part of it stands between quotation marks.
    case mixed
    /// None of it does: reported speech.
    case indirect
    /// It stands between quotation marks, and nobody speaks it.
    case distanced
  }

  /// The text the spans point into.
  public var field: TextField
  /// The part of the article in which it begins.
  public var section: Section
  /// How the words are given.
  public var kind: Kind
  /// The number of its words.
  public var words: Int
  /// The number of its words between quotation marks.
  public var quotedWords: Int
  /// The words that are somebody's, in order, in UTF-8 offsets: with their quotation marks, without the
  /// words that say who speaks.
  public var fragments: [TextSpan]
  /// The words that say that somebody speaks (*said*, *according to*), in UTF-8 offsets; nil where
  /// only quotation marks or the sentences around say it.
  public var cue: TextSpan?
  /// What the words that say so imply, by the list of reporting verbs: its category.
  public var stance: String?
  /// Who speaks; nil where the text does not say.
  public var speaker: Speaker?

  /// Makes a quotation.
  public init(
    field: TextField, section: Section, kind: Kind, words: Int, quotedWords: Int,
    fragments: [TextSpan], cue: TextSpan? = nil, stance: String? = nil, speaker: Speaker? = nil
  ) {
    self.field = field
    self.section = section
    self.kind = kind
    self.words = words
    self.quotedWords = quotedWords
    self.fragments = fragments
    self.cue = cue
    self.stance = stance
    self.speaker = speaker
  }

  /// From the first of its words to the last, with what stands between.
  public var span: TextSpan {
    TextSpan(fragments.first?.start ?? 0, fragments.last?.end ?? 0)
  }
}

/// Who speaks a quotation.
public struct Speaker: Sendable, Equatable {
  /// What the words that name the speaker are.
  public enum Kind: String, Sendable, CaseIterable {
    /// A name of a person: *Velayati*.
    case person
    /// A pronoun: *he*, *who*.
    case pronoun
    /// What somebody is: *the minister*, *a spokesman for the army*.
    case role
    /// An organization, a country, a paper, a document.
    case organization
    /// Several, unnamed: *officials*, *critics*.
    case collective
  }

  /// How sure it is that this is the speaker.
  public enum Confidence: String, Sendable, CaseIterable {
    /// Stands beside the cue, by grammar.
    case high
    /// One of few candidates, a pronoun with one antecedent, or whoever spoke before in the same paragraph.
    case medium
    /// A guess among several, or carried from another paragraph.
    case low
  }

  /// Where the article names the speaker of this quotation, in UTF-8 offsets of the same field: *he*,
  /// *the minister*, *Velayati*.
  public var mention: TextSpan
  /// The fullest name the article gives: *Ali Akbar Velayati*; the mention itself where it gives no other.
  public var name: String
  /// What the mention is.
  public var kind: Kind
  /// How sure it is.
  public var confidence: Confidence

  /// Makes a speaker.
  public init(mention: TextSpan, name: String, kind: Kind, confidence: Confidence) {
    self.mention = mention
    self.name = name
    self.kind = kind
    self.confidence = confidence
  }
}
