import CICU
import ParallaxModel

/// Finds the sentences of a text with ICU's rules and the abbreviations CLDR lists for a language.
///
/// One segmenter is used by one thread at a time.
///
/// Source: UAX #29, section 5; CLDR segment suppressions (UTS #35, part 2).
public final class SentenceSegmenter {
  private let breaker: OpaquePointer?
  private var ends = [Int32](repeating: 0, count: 512)
  private var statuses = [Int32](repeating: 0, count: 512)

  /// Opens the rules of a language, a BCP 47 code.
  public init(language: String) {
    breaker = cicu_breaker_open(0x73, "\(language)@ss=standard")
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
        let end = ends[index]
        if start > 0, Abbreviations.join(bytes, at: Int(start)) {
          result[result.count - 1].end = end
        } else {
          result.append(TextSpan(start, end))
        }
        start = end
      }
    }
  }
}
