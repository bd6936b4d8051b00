import ParallaxModel
import ParallaxText

/// Finds the days, times, ages and casualties that a text mentions.
///
/// A day is a month beside a number ("May 3", "3 mai") or a weekday; an age is a number before
/// "year" ("a 21-year-old") or between two commas (", 21,"). A weekday means the last one before
/// the document's date, that day included; without a date it means nothing. The first weekday is
/// taken for the day of the event. Casualties are a number, at most two words such as "people were", and
/// "killed" or "wounded".
struct MentionReader {
  private let words = CalendarWords()
  private let placeWords = PlaceWords()
  private let casualtyWords = CasualtyWords()
  private var casualtyMeanings: [CasualtyWords.Meaning?] = []
  private var meanings: [CalendarWords.Meaning?] = []
  private var placeMeanings: [PlaceWords.Meaning?] = []

  /// Learns the types that the vocabulary has met since.
  mutating func grow(_ vocabulary: Vocabulary) {
    guard meanings.count < vocabulary.count else { return }
    for type in meanings.count..<vocabulary.count {
      let folded = vocabulary.folded(UInt32(type))
      meanings.append(words.meaning(of: folded))
      casualtyMeanings.append(casualtyWords.meaning(of: folded))
      placeMeanings.append(placeWords.meaning(of: folded))
    }
  }

  /// What a word tells about the capitalized span beside it.
  func placeMeaning(_ type: UInt32) -> PlaceWords.Meaning? { placeMeanings[Int(type)] }

  /// Whether a word is the name of a month or a weekday.
  func isCalendar(_ type: UInt32) -> Bool {
    switch meanings[Int(type)] {
    case .month, .weekday: true
    case .years, nil: false
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
    var eventDay: Int64?
    var latestYear: Int?
    var clockTimes: Set<UInt16> = []
    var (dead, hurt): (Set<UInt16>, Set<UInt16>) = ([], [])
    for (index, token) in tokens.enumerated() {
      switch meanings[Int(token.type)] {
      case .month(let month):
        for neighbor in [index - 1, index + 1] where tokens.indices.contains(neighbor) {
          if let day = Self.number(tokens[neighbor], bytes), (1...31).contains(day) {
            days.insert(UInt16(32 * month + day))
          }
        }
      case .weekday(let weekday):
        if let day = Self.lastDay(weekday, before: date) {
          days.insert(Self.dayOfYear(day))
          eventDay = eventDay ?? day
        }
      case .years, nil:
        if let age = age(index, tokens, bytes) { ages.insert(UInt16(age)) }
        if bytes[Int(token.start)] &- 0x30 < 10,
          let time = ClockTime.minutes(at: Int(token.start), in: bytes)
        {
          clockTimes.insert(time)
        }
        if case .number(let count) = casualtyMeanings[Int(token.type)] {
          switch fate(after: index, tokens) {
          case .dead: dead.insert(count)
          case .hurt: hurt.insert(count)
          default: break
          }
        }
        if let year = Self.year(token, bytes) { latestYear = max(latestYear ?? year, year) }
      }
    }
    var mentions = Mentions(days: days, ages: ages, eventDay: eventDay, latestYear: latestYear)
    mentions.add(clockTimes: clockTimes, dead: dead, hurt: hurt)
    return mentions
  }

  /// The last words of the capitalized spans whose age is told: "Ada Holm, 34," and "34-year-old Ada Holm".
  func people(
    _ spans: NameSpans, _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Set<UInt32> {
    var people: Set<UInt32> = []
    for span in spans.spans {
      // Three words before are the number, "year" and "old".
      for index in [span.last + 1, span.first - 3] where tokens.indices.contains(index) {
        if age(index, tokens, bytes) != nil { people.insert(span.lastWord) }
      }
    }
    return people
  }

  /// What befell those whom a number counts: the first word behind it that is not between them.
  private func fate(after index: Int, _ tokens: [Token]) -> CasualtyWords.Meaning? {
    for next in index + 1..<min(index + 4, tokens.count) {
      let meaning = casualtyMeanings[Int(tokens[next].type)]
      if meaning != .between { return meaning }
    }
    return nil
  }

  /// A number of one or two digits that stands between two commas or before "year".
  func age(
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

  /// Four digits that can be a year.
  private static func year(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let start = Int(token.start)
    guard token.end - token.start == 4, bytes[start] == 0x31 || bytes[start] == 0x32 else {
      return nil
    }
    var value = 0
    for index in start..<start + 4 {
      guard bytes[index] &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    return (1900...2099).contains(value) ? value : nil
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

  /// The last such weekday up to a date, in days since 1970.
  private static func lastDay(_ weekday: Int, before date: DocumentDate?) -> Int64? {
    guard let date, date.precision == .day || date.precision == .instant else { return nil }
    // 1970-01-01 was a Thursday.
    let today = ((date.dayNumber + 3) % 7 + 7) % 7
    return date.dayNumber - (today - Int64(weekday) + 7) % 7
  }

  /// A day as 32 · month + day.
  private static func dayOfYear(_ day: Int64) -> UInt16 {
    let date = DocumentDate(precision: .day, secondsSince1970: day * 86_400)
    let parts = date.description.split(separator: "-").compactMap { UInt16($0) }
    return parts.count == 3 ? 32 * parts[1] + parts[2] : 0
  }
}
