import ParallaxModel

/// Where a quotation stands: what the finding of its speaker needs to know of it.
public struct SpeechPlace: Sendable, Equatable {
  /// The words that are somebody's, in order, in UTF-8 offsets.
  public var fragments: [TextSpan]
  /// The words that say that somebody speaks, as numbers of words of the text; nil where none do.
  public var cue: Range<Int>?
  /// Whether the quotation goes on with what the one before it began: nobody is named for it again.
  public var followsOn: Bool

  /// Makes a place.
  public init(fragments: [TextSpan], cue: Range<Int>? = nil, followsOn: Bool = false) {
    self.fragments = fragments
    self.cue = cue
    self.followsOn = followsOn
  }
}
