import CICU
import ParallaxModel

/// Turns a day of another calendar into one of the Gregorian calendar.
enum CalendarDate {
  /// A calendar that newspapers print.
  enum Calendar: Sendable {
    case gregorian
    /// The solar calendar of Iran and Afghanistan.
    case persian
    /// The lunar calendar, as Umm al-Qura counts it.
    case islamic

    /// The calendar that a locale such as `fa@calendar=persian` names.
    init(locale: String) {
      self =
        locale.hasSuffix("=persian")
        ? .persian : locale.hasSuffix("=islamic-umalqura") ? .islamic : .gregorian
    }
  }

  /// The day; nil when the calendar has no such day or no newspaper can be from that year.
  ///
  /// A year from 2443 to 2643 is one of the Buddhist era, which Thailand counts.
  static func date(_ calendar: Calendar, year: Int, month: Int, day: Int) -> DocumentDate? {
    switch calendar {
    case .gregorian:
      let isBuddhist = (2_443...2_643).contains(year)
      return DocumentDate(year: isBuddhist ? year - 543 : year, month: month, day: day)
    case .persian:
      guard (1_250...1_479).contains(year) else { return nil }
      return converted("@calendar=persian", year, month, day)
    case .islamic:
      guard (1_300...1_524).contains(year) else { return nil }
      return converted("@calendar=islamic-umalqura", year, month, day)
    }
  }

  /// The calendar that a year written in digits belongs to, in the language of the text.
  ///
  /// - Returns: nil for a year that is none of the news in that language.
  static func calendar(ofYear year: Int, language: String?) -> Calendar? {
    if (1_600...2_643).contains(year) { return .gregorian }
    switch language {
    case "fa", "ps": return (1_300...1_450).contains(year) ? .persian : nil
    case "ar": return (1_400...1_500).contains(year) ? .islamic : nil
    default: return nil
    }
  }

  private static func converted(
    _ locale: String, _ year: Int, _ month: Int, _ day: Int
  ) -> DocumentDate? {
    var days: Int64 = 0
    guard (1...31).contains(day), (1...12).contains(month),
      cicu_day_number(locale, Int32(year), Int32(month), Int32(day), &days) == 1
    else { return nil }
    return DocumentDate(precision: .day, secondsSince1970: days * 86_400)
  }
}
