import ParallaxModel

/// Reads the dates that news sources write.
///
/// ISO 8601 in all its common shapes, `YYYYMMDD`, `YYYYMMDDTHHMMSSZ`, seconds or milliseconds
/// since 1970, RFC 822, `13.02.2020` and `13/02/2020` where only one number can be the month, and
/// written dates such as `12 April 2018` in the languages of `DateNames`, also of the Persian,
/// Islamic and Buddhist calendars and of East Asia. A day stays a day; a day with a time becomes
/// an instant in UTC, and a time without a zone is taken to be in UTC.
public struct DateReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads a date; nil when it is none.
  ///
  /// - Parameters:
  ///   - text: The text, with or without blanks around it.
  ///   - language: The language of written month names, tried before those of others.
  /// - Returns: The date as exactly as the text says it.
  public func date(_ text: String, language: String? = nil) -> DocumentDate? {
    var copy = text
    return copy.withUTF8 { bytes in
      let trimmed = UnsafeBufferPointer(rebasing: bytes[Self.trimmedRange(bytes)])
      guard (4...80).contains(trimmed.count) else { return nil }
      let text = String(decoding: trimmed, as: UTF8.self)
      if let language, Self.languagesOfOtherCalendars.contains(language),
        let date = NamedDate.read(text, language: language)
      {
        return date
      }
      return NumericDate.read(trimmed) ?? WrittenDate.read(trimmed)
        ?? NamedDate.read(text, language: language)
    }
  }

  /// Languages in which `1397/01/23` is a day of our time.
  private static let languagesOfOtherCalendars: Set<String> = ["fa", "ps", "ar"]

  private static func trimmedRange(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
