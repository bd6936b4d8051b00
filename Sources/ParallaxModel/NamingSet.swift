/// The different words that reports have for one referent: militants, rebels, terrorists.
public struct NamingSet: Sendable, Equatable {
  /// How a name speaks of the referent.
  public enum Attitude: String, Sendable, CaseIterable {
    case approving
    case neutral
    case disapproving
  }

  /// Where a name comes from.
  public enum Register: String, Sendable, CaseIterable {
    case legal
    case official
    case journalistic
    case colloquial
    case religious
    case technical
  }

  /// One of the words.
  public struct Name: Sendable, Equatable {
    /// The id of the entry.
    public var entry: String
    /// Where it comes from.
    public var register: Register
    /// How it speaks of the referent.
    public var attitude: Attitude
    /// Who tends to use it, of whom.
    public var usedBy: String

    /// Makes a name.
    public init(entry: String, register: Register, attitude: Attitude, usedBy: String) {
      self.entry = entry
      self.register = register
      self.attitude = attitude
      self.usedBy = usedBy
    }
  }

  /// Unique in its lexicon.
  public var id: String
  /// Who or what is named.
  public var referent: String
  /// What the choice says.
  public var description: String
  /// In the order of the file.
  public var names: [Name]
  /// Where the set stands in its file.
  public var place: SourcePlace?

  /// Makes a set.
  public init(
    id: String, referent: String, description: String, names: [Name], place: SourcePlace? = nil
  ) {
    self.id = id
    self.referent = referent
    self.description = description
    self.names = names
    self.place = place
  }
}
