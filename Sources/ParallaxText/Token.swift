/// What stands between a word and the word before it.
public enum Gap: UInt8, Sendable {
  /// The word begins its paragraph.
  case start
  /// Nothing.
  case none
  /// White space only.
  case space
  /// One hyphen of any kind, U+2010 to U+2015 and U+002D, after at most one full stop.
  case hyphen
  /// The full stop of an abbreviation and white space.
  case stopSpace
  /// Any other punctuation.
  case other
}

/// A word by UAX #29: a segment that holds a letter, a digit or an ideograph.
public struct Token: Sendable, Equatable {
  /// The UTF-8 offset of its first byte.
  public var start: Int32
  /// The UTF-8 offset after its last byte.
  public var end: Int32
  /// Its id in the vocabulary it was read with.
  public var type: UInt32
  /// What stands before it.
  public var gap: Gap

  /// Makes a token.
  public init(start: Int32, end: Int32, type: UInt32, gap: Gap) {
    self.start = start
    self.end = end
    self.type = type
    self.gap = gap
  }
}
