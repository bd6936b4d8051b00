import ParallaxModel
import ParallaxText

/// One form of an entry, ready to match: folded words and what may stand between them.
public struct Pattern: Hashable, Sendable {
  /// A word of a pattern.
  public struct Word: Hashable, Sendable {
    /// What a word of a text is held against.
    public enum Kind: UInt8, Sendable {
      /// The word itself.
      case literal
      /// A word with `*` for any run of characters and `?` for one.
      case wildcard
      /// Any word.
      case any
      /// A regular expression.
      case expression
    }

    /// What a word is held against.
    public var kind: Kind
    /// The folded word, or the expression, in UTF-8.
    public var form: [UInt8]
    /// What must stand before it.
    public var gap: Gap
  }

  /// The words, in order; none for a raw pattern.
  public var words: [Word]
  /// The words with their letter case, where that counts; wildcards as they are.
  public var caseForms: [[UInt8]] = []
  /// The folded characters of a pattern in a script without spaces; they match wherever they stand.
  public var raw: [UInt8] = []

  /// Whether a word is no literal.
  public var isLoose: Bool { words.contains { $0.kind != .literal } }

  /// Bytes that are those of another pattern only where both are the same: a key that is quick to hash.
  var key: [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(24)
    // No form in UTF-8 holds FE or FF.
    for word in words {
      key.append(word.kind.rawValue)
      key.append(word.gap.rawValue)
      key += word.form
      key.append(0xFF)
    }
    for form in caseForms {
      key += form
      key.append(0xFE)
    }
    key += raw
    return key
  }
}

/// What is wrong with a pattern.
public struct PatternError: Error, CustomStringConvertible {
  /// One sentence, lower case, no full stop.
  public let description: String

  init(_ description: String) { self.description = description }
}
