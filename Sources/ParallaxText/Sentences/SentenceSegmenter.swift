import ParallaxModel

/// Finds the sentences of a text by UAX #29 (`SentenceBreaks`), mended where news shows its rules wrong
/// (`SentenceEndRules`).
///
/// One segmenter is used by one thread at a time.
///
/// Source: UAX #29, section 5; CLDR segment suppressions (UTS #35, part 2).
public final class SentenceSegmenter {
  private let isGreek: Bool
  private let rules: SentenceEndRules

  /// Opens the rules of a language, a BCP 47 code.
  public init(language: String) {
    isGreek = SentenceBreaks.isGreek(language)
    rules = SentenceEndRules(language: language)
  }

  /// The sentences, which cover the text from end to end.
  ///
  /// A line break ends a sentence.
  ///
  /// - Complexity: O(n).
  public func sentences(_ bytes: UnsafeBufferPointer<UInt8>) -> [TextSpan] {
    var result: [TextSpan] = []
    let breaks = SentenceBreaks(bytes, isGreek: isGreek)
    var start = 0
    while start < bytes.count {
      let end = breaks.end(from: start)
      append(TextSpan(Int32(start), Int32(end)), in: bytes, to: &result)
      start = end
    }
    return result
  }

  /// Adds a sentence by UAX #29: by itself, or wholly or in part to the one before.
  private func append(
    _ span: TextSpan, in bytes: UnsafeBufferPointer<UInt8>, to sentences: inout [TextSpan]
  ) {
    let last = sentences.count - 1
    guard last >= 0 else { return sentences.append(span) }
    let end: Int32
    switch rules.end(at: Int(span.start), in: bytes) {
    case .here: end = span.start
    case .nowhere: end = span.end
    case .elsewhere(let offset): end = Int32(offset)
    }
    guard end > sentences[last].start, end < span.end else {
      sentences[last].end = span.end
      return
    }
    sentences[last].end = end
    sentences.append(TextSpan(end, span.end))
  }
}
