import ParallaxModel
import ParallaxText

/// A stretch of text that is set off by quotation marks or by a word of distance, and what it is.
public struct QuotedStretch: Sendable, Equatable {
  /// What a stretch is.
  public enum Nature: String, Sendable, CaseIterable {
    /// Somebody's words: a quotation.
    case speech
    /// A name or nickname: «Газпром», Jim "Tiger" Doe.
    case name
    /// The title of a work: the film “Harbor Lights”.
    case title
    /// Words that the writer uses and does not vouch for: the “liberated” town, the so-called council.
    case distanced
    /// It cannot be said.
    case unclear
  }

  /// Why it is taken for what it is.
  public enum Reason: String, Sendable, CaseIterable {
    /// Marks of the paragraph were left over.
    case unbalanced
    /// The dash of a dialogue sets it off.
    case dialogue
    /// It goes on from the paragraph or the fragment before, or in the next.
    case continuation
    /// A word such as *so-called* or *the word* stands before it, or such as المزعوم behind it.
    case marker
    /// A word such as *newspaper*, *film* or *nicknamed* stands before it.
    case namingWord
    /// It stands inside a name: Jim "Tiger" Doe.
    case insideName
    /// Its words are capitalized where a sentence's would not be.
    case capitals
    /// A colon leads it in.
    case colon
    /// A comma or the end of a sentence, and the author's words behind the marks.
    case authorsWords
    /// It is a sentence of its own.
    case sentence
    /// A reporting verb or phrase stands outside the marks of its sentence.
    case cue
    /// It is longer than a word held at a distance is.
    case length
    /// It is short, and nobody speaks in its sentence.
    case unspoken
    /// It is short, and the language has no list of reporting verbs here.
    case noCues
    /// There is no word in it.
    case empty
  }

  /// The marks and what is between them; nil where a marker alone makes the words distanced.
  public var span: QuotedSpan?
  /// The words, without the marks.
  public var words: Range<Int>
  /// What it is.
  public var nature: Nature
  /// Why.
  public var reason: Reason
  /// The words of the marker (*so-called*), where that is the reason.
  public var marker: Range<Int>?

  /// Makes a stretch.
  public init(
    span: QuotedSpan?, words: Range<Int>, nature: Nature, reason: Reason,
    marker: Range<Int>? = nil
  ) {
    self.span = span
    self.words = words
    self.nature = nature
    self.reason = reason
    self.marker = marker
  }
}
