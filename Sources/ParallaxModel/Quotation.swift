/// Somebody's words as an article gives them: between quotation marks, retold, or both.
public struct Quotation: Sendable, Equatable {
  /// How the words are given; the three kinds of Pareti, "PARC 3.0" (LREC 2016).
  public enum Kind: String, Sendable, CaseIterable {
    /// All of it stands between quotation marks.
    case direct
    /// Part of it stands between quotation marks.
    case mixed
    /// None of it does: reported speech.
    case indirect
  }

  /// The text the spans point into.
  public var field: TextField
  /// How the words are given.
  public var kind: Kind
  /// The words that are somebody's, in order, in UTF-8 offsets: with their quotation marks, without the
  /// words that say who speaks.
  public var fragments: [TextSpan]
  /// The words that say that somebody speaks (*said*, *according to*), in UTF-8 offsets; nil where
  /// only quotation marks or the sentences around say it.
  public var cue: TextSpan?
  /// Who speaks; nil where the text does not say.
  public var speaker: Speaker?

  /// Makes a quotation.
  public init(
    field: TextField, kind: Kind, fragments: [TextSpan], cue: TextSpan? = nil,
    speaker: Speaker? = nil
  ) {
    self.field = field
    self.kind = kind
    self.fragments = fragments
    self.cue = cue
    self.speaker = speaker
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
    /// One of few candidates, or a pronoun with one antecedent.
    case medium
    /// Carried from the sentences around.
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
