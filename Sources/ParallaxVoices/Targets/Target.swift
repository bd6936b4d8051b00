import ParallaxModel

/// What a term is said of, and how the two stand to each other.
public struct Target: Sendable, Equatable {
  /// How the target stands to the term.
  public enum Relation: String, Sendable, CaseIterable {
    /// The term stands before the noun it modifies: *occupying US troops*.
    case modified
    /// The term is a verb, and this its object, or the subject of its passive.
    case object
    /// The term is a verb or adverb, and this its subject.
    case subject
    /// The term is said of this by a form of *be*, *call* or *describe*.
    case predicate
    /// The term is a noun set beside this: *X, a terrorist*.
    case apposition
    /// The term is a noun, and *of*, a possessive or a preposition in the term joins this to it.
    case complement
    /// The term is a noun and names the referent together with this phrase: *Houthi rebels*.
    case phrase
  }

  /// The words of the target, in UTF-8 offsets.
  public var span: TextSpan
  /// How it stands to the term.
  public var relation: Relation
}
