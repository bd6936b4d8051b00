import ParallaxModel

/// Somebody's words, found: where they stand, and what says that somebody speaks.
public struct FoundSpeech: Sendable, Equatable {
  /// Whether the words stand between quotation marks.
  public var kind: Quotation.Kind
  /// The words in order, with their quotation marks and the marks inside them, in UTF-8 offsets.
  public var fragments: [TextSpan]
  /// The words of each fragment, as places in the list of tokens.
  public var words: [Range<Int>]
  /// The words that say that somebody speaks (*said*, *according to*), as places in the list of tokens;
  /// nil where only quotation marks or the sentences around say it.
  public var cue: Range<Int>?
  /// Whether it goes on with what the speech before it in the text began, and nothing names a speaker
  /// again.
  public var followsOn: Bool

  /// Makes a found speech.
  public init(
    kind: Quotation.Kind, fragments: [TextSpan], words: [Range<Int>], cue: Range<Int>? = nil,
    followsOn: Bool = false
  ) {
    self.kind = kind
    self.fragments = fragments
    self.words = words
    self.cue = cue
    self.followsOn = followsOn
  }
}
