import ParallaxModel
import ParallaxText

/// Finds the days and ages that a text mentions.
///
/// A day is a month beside a number ("May 3", "3 mai") or a weekday; an age is a number before
/// "year" ("a 21-year-old") or between two commas (", 21,"). A weekday means the last one before the document's date, that day included; without a date it
/// means nothing.
struct MentionReader {
  private let words = CalendarWords()
  private var meanings: [CalendarWords.Meaning?] = []

  /// Learns the types that the vocabulary has met since.
  mutating func grow(_ vocabulary: Vocabulary) {
    guard meanings.count < vocabulary.count else { return }
    for type in meanings.count..<vocabulary.count {
      meanings.append(words.meaning(of: vocabulary.folded(UInt32(type))))
    }
  }

  /// The mentions in a text whose tokens are known.
  ///
  /// - Complexity: O(tokens).
  func mentions(
    _ tokens: [Token], in bytes: UnsafeBufferPointer<UInt8>, published date: DocumentDate?
  ) -> Mentions {
    var days: Set<UInt16> = []
    var ages: Set<UInt16> = []
    for (index, token) in tokens.enumerated() {
      switch meanings[Int(token.type)] {
      case .month(let month):
        for neighbor in [index - 1, index + 1] where tokens.indices.contains(neighbor) {
          if let day = Self.number(tokens[neighbor], bytes), (1...31).contains(day) {
            days.insert(UInt16(32 * month + day))
          }
        }
      case .weekday(let weekday):
        if let day = Self.lastDay(weekday, before: date) { days.insert(day) }
      case .years, nil:
        if let age = age(index, tokens, bytes) { ages.insert(UInt16(age)) }
      }
    }
    return Mentions(days: days, ages: ages)
  }

  /// A number of one or two digits that stands between two commas or before "year".
  private func age(
    _ index: Int, _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let token = tokens[index]
    guard let number = Self.number(token, bytes), number > 0 else { return nil }
    let end = Int(token.end)
    if index + 1 < tokens.count, meanings[Int(tokens[index + 1].type)] == .years {
      return number
    }
    guard token.start >= 2, end < bytes.count, bytes[end] == 0x2C,
      bytes[Int(token.start) - 1] == 0x20, bytes[Int(token.start) - 2] == 0x2C
    else { return nil }
    return number
  }

  private static func number(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard token.end - token.start <= 2 else { return nil }
    var value = 0
    for index in Int(token.start)..<Int(token.end) {
      guard bytes[index] &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    return value
  }

  private static func lastDay(_ weekday: Int, before date: DocumentDate?) -> UInt16? {
    guard let date, date.precision == .day || date.precision == .instant else { return nil }
    // 1970-01-01 was a Thursday.
    let today = ((date.dayNumber + 3) % 7 + 7) % 7
    let back = (today - Int64(weekday) + 7) % 7
    let day = DocumentDate(
      precision: .day, secondsSince1970: (date.dayNumber - back) * 86_400)
    let parts = day.description.split(separator: "-").compactMap { UInt16($0) }
    return parts.count == 3 ? 32 * parts[1] + parts[2] : nil
  }
}
