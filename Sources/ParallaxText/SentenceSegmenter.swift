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
        if start > 0, endsWithTitle(bytes, before: Int(start)) {
          result[result.count - 1].end = end
        } else {
          result.append(TextSpan(start, end))
        }
        start = end
      }
    }
  }

  /// Titles that stand before a name, which CLDR's English list lacks, as ASCII lower case.
  private static let titles: Set<[UInt8]> = Set(
    [
      "gen", "lt", "col", "sgt", "maj", "capt", "cmdr", "adm", "sen", "rep", "gov", "rev", "hon",
      "pres", "prof", "dr", "mr", "mrs", "ms", "st", "sr", "messrs", "brig", "cpl", "pvt", "supt",
      "insp", "det", "amb", "atty", "dist", "no", "vs",
    ].map { Array($0.utf8) })

  /// Whether the text before an offset ends with a title or an initial, its full stop and spaces.
  private func endsWithTitle(_ bytes: UnsafeBufferPointer<UInt8>, before offset: Int) -> Bool {
    var end = offset
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > 0, end < offset, bytes[end - 1] == 0x2E else { return false }
    end -= 1
    var start = end
    while start > 0, end - start < 8, (bytes[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
    let isWordStart = start == 0 || bytes[start - 1] <= 0x20 || bytes[start - 1] == 0x28
    guard isWordStart, start < end, bytes[start] < 0x61 else { return false }
    if end - start == 1 { return bytes[start] != 0x49 }
    return Self.titles.contains(bytes[start..<end].map { $0 | 0x20 })
  }
}
