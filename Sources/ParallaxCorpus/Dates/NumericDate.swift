import ParallaxModel

/// Reads dates that are written in digits, by their bytes.
enum NumericDate {
  /// Reads ISO 8601 and its relatives; nil when the text is something else.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> DocumentDate? {
    var scanner = DigitScanner(bytes)
    let run = scanner.digits()
    switch run.count {
    case 0: return negativeEpoch(bytes)
    case 1, 2: return yearLast(run.value, &scanner)
    case 4: return extended(year: run.value, &scanner)
    case 8: return compact(run.value, &scanner)
    case 14 where scanner.isAtEnd:
      let day = run.value / 1_000_000
      let time = run.value % 1_000_000
      return instant(
        day: date(day), seconds: clock(time / 10_000, time / 100 % 100, time % 100))
    case 9, 10, 11, 12, 13: return epoch(run, &scanner)
    default: return nil
    }
  }

  /// `YYYY`, `YYYY-MM`, `YYYY-MM-DD` and with a time; `/` may stand for `-`.
  private static func extended(year: Int, _ scanner: inout DigitScanner) -> DocumentDate? {
    guard let first = DocumentDate(year: year, month: 1, day: 1) else { return nil }
    if scanner.isAtEnd {
      return DocumentDate(precision: .year, secondsSince1970: first.secondsSince1970)
    }
    guard let separator = scanner.next(among: [.hyphen, .slash, .dot]) else { return nil }
    let month = scanner.digits()
    guard (1...2).contains(month.count) else { return nil }
    if scanner.isAtEnd, separator == .hyphen {
      return DocumentDate(year: year, month: month.value, day: 1).map {
        DocumentDate(precision: .month, secondsSince1970: $0.secondsSince1970)
      }
    }
    guard scanner.next(among: [separator]) != nil else { return nil }
    let day = scanner.digits()
    guard (1...2).contains(day.count) else { return nil }
    let date = DocumentDate(year: year, month: month.value, day: day.value)
    return scanner.isAtEnd ? date : time(of: date, &scanner)
  }

  /// `13.02.2020`, `13/02/2020` and `02/13/2020`, also with a time.
  ///
  /// Between dots the day stands first. Elsewhere a date is read only when one of the numbers can
  /// be no month, or both are the same.
  private static func yearLast(_ first: Int, _ scanner: inout DigitScanner) -> DocumentDate? {
    guard let separator = scanner.next(among: [.hyphen, .slash, .dot]),
      case let second = scanner.digits(), (1...2).contains(second.count),
      scanner.next(among: [separator]) != nil,
      case let year = scanner.digits(), year.count == 4
    else { return nil }
    var (day, month) = (first, second.value)
    if separator != .dot {
      if day <= 12, month <= 12, day != month { return nil }
      if month > 12 { swap(&day, &month) }
    }
    let date = DocumentDate(year: year.value, month: month, day: day)
    if scanner.isAtEnd { return date }
    _ = scanner.next(among: [.comma])
    return time(of: date, &scanner)
  }

  /// Whether a text is a date such as `01/02/2020`, in which either number may be the month.
  static func isAmbiguous(_ text: String) -> Bool {
    let numbers = text.prefix { $0 != " " && $0 != "T" }.split {
      $0 == "/" || $0 == "-"
    }.map { Int($0) ?? 0 }
    guard numbers.count == 3, numbers[2] >= 1_000 else { return false }
    return (1...12).contains(numbers[0]) && (1...12).contains(numbers[1])
      && numbers[0] != numbers[1]
  }

  /// `YYYYMMDD` and `YYYYMMDDTHHMMSSZ`.
  private static func compact(_ number: Int, _ scanner: inout DigitScanner) -> DocumentDate? {
    let date = date(number)
    return scanner.isAtEnd ? date : time(of: date, &scanner)
  }

  private static func date(_ number: Int) -> DocumentDate? {
    DocumentDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// The time after a day, with or without its zone.
  private static func time(
    of date: DocumentDate?, _ scanner: inout DigitScanner
  ) -> DocumentDate? {
    guard scanner.next(among: [.upperT, .lowerT, .space]) != nil else { return nil }
    scanner.skipSpaces()
    guard let seconds = scanner.clock(), let offset = scanner.zone(), scanner.isAtEnd
    else { return nil }
    return instant(day: date, seconds: seconds - offset)
  }

  private static func instant(day: DocumentDate?, seconds: Int?) -> DocumentDate? {
    guard let day, let seconds else { return nil }
    return instant(day.secondsSince1970 + Int64(seconds))
  }

  /// An instant; nil outside the years from 1 to 9999, which cannot be written down as others are.
  static func instant(_ secondsSince1970: Int64) -> DocumentDate? {
    guard (-62_135_596_800..<253_402_300_800).contains(secondsSince1970) else { return nil }
    return DocumentDate(precision: .instant, secondsSince1970: secondsSince1970)
  }

  private static func clock(_ hour: Int, _ minute: Int, _ second: Int) -> Int? {
    guard hour < 24, minute < 60, second < 61 else { return nil }
    return hour * 3_600 + minute * 60 + second
  }

  /// Seconds, or milliseconds from twelve digits on; a fraction is dropped.
  private static func epoch(
    _ run: (value: Int, count: Int), _ scanner: inout DigitScanner
  ) -> DocumentDate? {
    if scanner.next(among: [.dot]) != nil { _ = scanner.digits() }
    guard scanner.isAtEnd else { return nil }
    let seconds = run.count >= 12 ? run.value / 1_000 : run.value
    return instant(Int64(seconds))
  }

  /// Instants before 1970.
  private static func negativeEpoch(_ bytes: UnsafeBufferPointer<UInt8>) -> DocumentDate? {
    guard bytes.first == .hyphen else { return nil }
    var scanner = DigitScanner(UnsafeBufferPointer(rebasing: bytes.dropFirst()))
    let run = scanner.digits()
    guard (8...13).contains(run.count), scanner.isAtEnd else { return nil }
    return instant(-Int64(run.count >= 12 ? run.value / 1_000 : run.value))
  }
}
