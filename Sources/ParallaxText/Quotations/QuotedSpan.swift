import ParallaxModel

/// A stretch of one paragraph between quotation marks, or after the dash of a dialogue.
public struct QuotedSpan: Sendable, Equatable {
  /// What sets the words off.
  public enum Delimiter: UInt8, Sendable, CaseIterable {
    /// “ ” " '' `` „ “
    case doubleMarks
    /// ‘ ’ ' ‚ ‘
    case singleMarks
    /// « » ‹ ›
    case guillemets
    /// 「 」 『 』
    case cornerBrackets
    /// The dash that begins a turn of a dialogue: — Мы не уйдем, — сказал он.
    case dash
    /// Marks that an encoder lost: ?word? or U+FFFD.
    case lostMarks
  }

  /// With the marks.
  public var outer: TextSpan
  /// Without the marks.
  public var inner: TextSpan
  /// Whether it goes on from the paragraph before: the opening mark is repeated, or none closed there.
  public var continuesEarlier: Bool
  /// Whether it goes on in the next paragraph.
  public var continuesLater: Bool
  /// Whether words of the author stand between the span before and this one inside the same marks:
  /// "Мы уйдем, - сказал он, - завтра".
  public var resumes: Bool
  /// What sets the words off.
  public var delimiter: Delimiter

  /// Makes a quoted span.
  public init(
    outer: TextSpan, inner: TextSpan, continuesEarlier: Bool = false, continuesLater: Bool = false,
    resumes: Bool = false, delimiter: Delimiter = .doubleMarks
  ) {
    self.outer = outer
    self.inner = inner
    self.continuesEarlier = continuesEarlier
    self.continuesLater = continuesLater
    self.resumes = resumes
    self.delimiter = delimiter
  }
}

/// What the quotation marks of a paragraph enclose.
public struct ParagraphQuotations: Sendable, Equatable {
  /// The outermost quoted spans, in order.
  public var spans: [QuotedSpan] = []
  /// Whether marks were left over that pair with nothing.
  public var isUnbalanced = false
}
