/// How exactly a date is known.
public enum DatePrecision: String, Sendable, Codable {
  case year
  case month
  case day
  /// A day and a time of day.
  case instant
}

/// When a document was published, as exactly as its source says.
///
/// Days are kept as printed; instants are kept in UTC. The calendar is proleptic Gregorian.
public struct DocumentDate: Hashable, Sendable {
  /// How much of `secondsSince1970` is known.
  public let precision: DatePrecision
  /// Seconds since 1970-01-01T00:00:00Z; the beginning of the year, month or day when that is
  /// all that is known.
  public let secondsSince1970: Int64

  /// Makes a date of any precision from seconds since 1970.
  public init(precision: DatePrecision, secondsSince1970: Int64) {
    self.precision = precision
    self.secondsSince1970 = secondsSince1970
  }

  /// Makes a date that is known to the day; nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.daysInMonth(month, year: year)).contains(day)
    else { return nil }
    precision = .day
    secondsSince1970 = Self.dayNumber(year: year, month: month, day: day) * 86_400
  }

  /// The number of days in a month of the Gregorian calendar.
  public static func daysInMonth(_ month: Int, year: Int) -> Int {
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// Days since 1970-01-01.
  ///
  /// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
  public static func dayNumber(year: Int, month: Int, day: Int) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int64(era * 146_097 + dayOfEra - 719_468)
  }

  /// Days since 1970-01-01 of the day that holds this date, in UTC.
  public var dayNumber: Int64 {
    secondsSince1970 >= 0 ? secondsSince1970 / 86_400 : (secondsSince1970 - 86_399) / 86_400
  }

  /// Seconds since 1970 of the first moment after what the date says: of the next year, month, day
  /// or second.
  public var endSecondsSince1970: Int64 {
    let (year, month, _) = civil
    return switch precision {
    case .year: Self.dayNumber(year: year + 1, month: 1, day: 1) * 86_400
    case .month:
      Self.dayNumber(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1) * 86_400
    case .day: secondsSince1970 + 86_400
    case .instant: secondsSince1970 + 1
    }
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }
}

extension DocumentDate: CustomStringConvertible {
  /// ISO 8601, to the precision that is known: `2018-04-12` or `2018-04-12T09:30:00Z`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let (year, month, day) = civil
    switch precision {
    case .year: return padded(year, 4)
    case .month: return "\(padded(year, 4))-\(padded(month, 2))"
    case .day: return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    case .instant:
      let second = Int(secondsSince1970 - dayNumber * 86_400)
      let time = [second / 3_600, second / 60 % 60, second % 60].map { padded($0, 2) }
      return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T"
        + time.joined(separator: ":") + "Z"
    }
  }
}

extension DocumentDate {
  /// An instant as ISO 8601 in a time zone: `2018-04-12T11:30:00+02:00`.
  ///
  /// - Parameter zone: The offset from UTC, such as `+02:00`.
  /// - Returns: The description in UTC for less exact dates, and for a text that is no offset.
  public func description(inZone zone: String) -> String {
    let digits = zone.utf8.filter { (48...57).contains($0) }.map { Int($0) - 48 }
    guard precision == .instant, digits.count == 4, let sign = zone.first, "+-".contains(sign)
    else { return description }
    let minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
    let shift = Int64(sign == "-" ? -minutes : minutes) * 60
    let local = DocumentDate(precision: .instant, secondsSince1970: secondsSince1970 + shift)
    return local.description.dropLast() + zone
  }
}
