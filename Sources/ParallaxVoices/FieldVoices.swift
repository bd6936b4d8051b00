import ParallaxModel

/// The voices of the words of one field.
public struct FieldVoices: Sendable, Equatable {
  /// The voice of each word.
  public var voices: [Voice]
  /// For each word, the number of the quotation it stands in, from 1; 0 outside.
  public var quotationNumbers: [Int32]
  /// For each word, the number of words between the quotation marks around it; 0 outside.
  public var quoteWords: [Int32]
  /// The quotations, in order.
  public var quotations: [Quotation]

  /// All words in one voice, without quotations.
  public init(words: Int, voice: Voice) {
    voices = [Voice](repeating: voice, count: words)
    quotationNumbers = [Int32](repeating: 0, count: words)
    quoteWords = [Int32](repeating: 0, count: words)
    quotations = []
  }
}
