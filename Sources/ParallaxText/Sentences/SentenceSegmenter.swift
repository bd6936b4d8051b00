import CICU
import ParallaxModel

/// Finds the sentences of a text with ICU's rules, mended where news shows them wrong
/// (`SentenceEndRules`).
///
/// One segmenter is used by one thread at a time.
///
/// Source: UAX #29, section 5; CLDR segment suppressions (UTS #35, part 2).
public final class SentenceSegmenter {
  private let breaker: OpaquePointer?
  private let rules: SentenceEndRules
  private var ends = [Int32](repeating: 0, count: 512)
  private var statuses = [Int32](repeating: 0, count: 512)

  /// Opens the rules of a language, a BCP 47 code.
  public init(language: String) {
    // Not with `ss=standard`: ICU then looks for the abbreviation at the end of any word, and "NATO."
    // ends with the "O." of an initial.
    breaker = cicu_breaker_open(0x73, language)
    rules = SentenceEndRules(language: language)
  }

  deinit { cicu_breaker_close(breaker) }

  /// The sentences, which cover the text from end to end.
  ///
  /// A line break ends a sentence.
  ///
  /// - Complexity: O(n).
  public func sentences(_ bytes: UnsafeBufferPointer<UInt8>) -> [TextSpan] {
    var result: [TextSpan] = []
    guard let breaker, !bytes.isEmpty,
      cicu_breaker_set_text(breaker, bytes.baseAddress, Int32(bytes.count)) != 0
    else { return bytes.isEmpty ? [] : [TextSpan(0, Int32(bytes.count))] }
    var start: Int32 = 0
    while true {
      let count = Int(cicu_breaker_next(breaker, &ends, &statuses, Int32(ends.count)))
      if count == 0 { return result }
      for index in 0..<count {
        append(TextSpan(start, ends[index]), in: bytes, to: &result)
        start = ends[index]
      }
    }
  }

  /// Adds one of ICU's sentences: by itself, or wholly or in part to the one before.
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
