import CICU
import ParallaxModel

/// Reads the dates that news sources write.
///
/// ISO 8601 in all its common shapes, `YYYYMMDD`, `YYYYMMDDTHHMMSSZ`, seconds or milliseconds
/// since 1970, RFC 822, `13.02.2020` and `13/02/2020` where only one number can be the month, and
/// written dates such as `12 April 2018`, in eleven languages whatever the article's. A day stays a day; a day with
/// a time becomes an instant in UTC, and a time without a zone is taken to be in UTC.
public struct DateReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads a date; nil when it is none.
  ///
  /// - Parameters:
  ///   - text: The text, with or without blanks around it.
  ///   - language: The language of written month names, tried before English.
  /// - Returns: The date as exactly as the text says it.
  public func date(_ text: String, language: String? = nil) -> DocumentDate? {
    var copy = text
    return copy.withUTF8 { bytes in
      let trimmed = UnsafeBufferPointer(rebasing: bytes[Self.trimmedRange(bytes)])
      guard (4...80).contains(trimmed.count) else { return nil }
      return NumericDate.read(trimmed) ?? WrittenDate.read(trimmed)
        ?? NamedMonthDate.read(String(decoding: trimmed, as: UTF8.self))
        ?? Self.icuDate(trimmed, language: language)
    }
  }

  private static func trimmedRange(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  private static let patterns = [
    "d MMMM y", "d. MMMM y", "d MMM y", "MMMM d, y", "EEEE, d MMMM y", "EEEE d MMMM y",
    "EEEE, d. MMMM y", "d 'de' MMMM 'de' y", "y年M月d日", "y년 M월 d일",
  ]

  /// Dates with the month names of another language.
  private static func icuDate(
    _ bytes: UnsafeBufferPointer<UInt8>, language: String?
  ) -> DocumentDate? {
    guard let start = bytes.baseAddress, bytes.contains(where: { $0 >= 0x80 || $0 | 0x20 > 0x60 })
    else { return nil }
    for locale in [language, "en"].compactMap(\.self) {
      for pattern in patterns {
        var milliseconds = 0.0
        let found = cicu_parse_date(pattern, locale, start, Int32(bytes.count), &milliseconds)
        let days = (milliseconds / 86_400_000).rounded(.down)
        guard found == 1, abs(days) < 1_000_000, days > -700_000 else { continue }
        return DocumentDate(precision: .day, secondsSince1970: Int64(days) * 86_400)
      }
    }
    return nil
  }
}
