import ParallaxModel

/// A date as a page gives it, with the day that its readers see.
struct PageDate: Equatable {
  /// The day in the page's own time zone.
  let day: DocumentDate
  /// The text that a record takes: the page's, where it says a time of day.
  let text: String
  /// The page's time zone, such as `+02:00`, where the text names one.
  let zone: String?

  /// The years that news can be from.
  private static let years: ClosedRange<Int64> = 7_305...47_846

  /// Reads a value that should be a date, and dates inside it; nil when there is none.
  ///
  /// A time of exactly midnight in a time zone is none: the page knows the day only. That holds for
  /// midnight in Central Europe too, where a page in a language of its writes it in UTC.
  init?(value: String, finder: DateFinder) {
    let value = HTMLTree.collapsed(value)
    guard let date = DateReader().date(value, language: finder.language) else {
      guard value.utf8.count <= 200, let found = finder.first(in: value) else { return nil }
      self.init(day: found.date)
      return
    }
    guard date.precision == .instant else {
      guard date.precision == .day else { return nil }
      self.init(day: date)
      return
    }
    let offset = Self.offset(of: value)
    let ahead = offset.map(\.seconds) ?? 0
    let seconds =
      date.secondsSince1970
      + Int64(ahead == 0 ? Self.midnightAhead(date, finder.language) : ahead)
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    guard Self.years.contains(days) else { return nil }
    let day = DocumentDate(precision: .day, secondsSince1970: days * 86_400)
    let isMidnight = seconds == days * 86_400
    self.init(
      day: day, text: isMidnight ? day.description : value, zone: isMidnight ? nil : offset?.text)
  }

  private static let centralEuropean: Set<String> = [
    "cs", "da", "de", "fr", "hr", "hu", "it", "nb", "nl", "nn", "no", "pl", "sk", "sl", "sv",
  ]

  /// How far Central Europe is ahead of an instant in UTC that is midnight there; else 0.
  private static func midnightAhead(_ instant: DocumentDate, _ language: String?) -> Int {
    guard let language, centralEuropean.contains(language) else { return 0 }
    switch instant.secondsSince1970 % 86_400 {
    case 23 * 3_600: return 3_600
    case 22 * 3_600:
      // Summer time is from the end of March to the end of October.
      let dayOfYear = Double(instant.dayNumber).truncatingRemainder(dividingBy: 365.2425)
      return (83...304).contains(dayOfYear) ? 7_200 : 0
    default: return 0
    }
  }

  private init(day: DocumentDate, text: String, zone: String?) {
    self.day = day
    self.text = text
    self.zone = zone
  }

  /// Makes a date of a day.
  init?(day: DocumentDate) {
    guard Self.years.contains(day.dayNumber) else { return nil }
    self.init(day: day, text: day.description, zone: nil)
  }

  /// Whether the time of day is known.
  var hasTime: Bool { text != day.description }

  /// The offset from UTC at the end of a text such as `2018-04-12T09:30:05+02:00`.
  private static func offset(of text: String) -> (seconds: Int, text: String)? {
    let bytes = Array(text.utf8)
    guard bytes.count > 16 else { return nil }
    for length in [6, 5, 3] {
      let tail = bytes.suffix(length)
      guard let sign = tail.first, sign == .hyphen || sign == UInt8(ascii: "+"),
        bytes[bytes.count - length - 1] != .hyphen
      else { continue }
      let digits = tail.dropFirst().filter { $0 != .colon }
      guard digits.allSatisfy({ (48...57).contains($0) }), digits.count == 4 || digits.count == 2
      else { continue }
      let number = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
      let (hours, minutes) = digits.count == 4 ? (number / 100, number % 100) : (number, 0)
      guard hours <= 18, minutes < 60 else { continue }
      let seconds = (hours * 3_600 + minutes * 60) * (sign == .hyphen ? -1 : 1)
      let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
      return (seconds, (sign == .hyphen ? "-" : "+") + two(hours) + ":" + two(minutes))
    }
    return nil
  }
}
