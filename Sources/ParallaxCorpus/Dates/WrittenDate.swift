import ParallaxModel

/// Reads dates with English month names: RFC 822, `12 April 2018`, `Thursday, April 12, 2018`.
enum WrittenDate {
  /// Reads such a date; nil when the text is something else.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> DocumentDate? {
    var scanner = DigitScanner(bytes)
    var word = scanner.letters()
    if isWeekday(word) {
      skipPunctuation(&scanner)
      word = scanner.letters()
    }
    var (day, month, year) = (0, 0, 0)
    if let named = monthNumber(word) {
      month = named
      skipPunctuation(&scanner)
      day = dayNumber(&scanner)
    } else {
      guard word.isEmpty else { return nil }
      day = dayNumber(&scanner)
      skipPunctuation(&scanner)
      guard let named = monthNumber(scanner.letters()) else { return nil }
      month = named
    }
    if let instant = yearAfterTime(month: month, day: day, scanner) { return instant }
    skipPunctuation(&scanner)
    year = yearNumber(&scanner)
    guard let date = DocumentDate(year: year, month: month, day: day) else { return nil }
    return scanner.isAtEnd ? date : instant(of: date, &scanner)
  }

  /// The rest of `Thu Apr 12 09:30:05 CEST 2018`, as C and Java write dates.
  private static func yearAfterTime(
    month: Int, day: Int, _ scanner: DigitScanner
  ) -> DocumentDate? {
    var scanner = scanner
    scanner.skipSpaces()
    guard let seconds = scanner.clock() else { return nil }
    scanner.skipSpaces()
    var rest = scanner
    let year = rest.digits()
    if year.count == 4, rest.isAtEnd {
      return instant(year.value, month, day, seconds: seconds)
    }
    guard let offset = scanner.zone() else { return nil }
    scanner.skipSpaces()
    let last = scanner.digits()
    guard last.count == 4, scanner.isAtEnd else { return nil }
    return instant(last.value, month, day, seconds: seconds - offset)
  }

  private static func instant(
    _ year: Int, _ month: Int, _ day: Int, seconds: Int
  ) -> DocumentDate? {
    DocumentDate(year: year, month: month, day: day).flatMap {
      NumericDate.instant($0.secondsSince1970 + Int64(seconds))
    }
  }

  private static func instant(
    of date: DocumentDate, _ scanner: inout DigitScanner
  ) -> DocumentDate? {
    skipPunctuation(&scanner)
    var rest = scanner
    if rest.letters() == Array("at".utf8) {
      scanner = rest
      scanner.skipSpaces()
    }
    guard let seconds = scanner.clock(), let offset = scanner.zone() else { return nil }
    scanner.skipSpaces()
    guard scanner.isAtEnd else { return nil }
    return NumericDate.instant(date.secondsSince1970 + Int64(seconds - offset))
  }

  private static func skipPunctuation(_ scanner: inout DigitScanner) {
    while scanner.next(among: [.space, .comma, .dot, .hyphen]) != nil {}
  }

  /// `12` or `12th`.
  private static func dayNumber(_ scanner: inout DigitScanner) -> Int {
    let run = scanner.digits()
    var rest = scanner
    let ending = rest.letters()
    if ["st", "nd", "rd", "th"].contains(String(decoding: ending, as: UTF8.self)) {
      scanner = rest
    }
    return (1...2).contains(run.count) ? run.value : 0
  }

  private static func yearNumber(_ scanner: inout DigitScanner) -> Int {
    let run = scanner.digits()
    switch run.count {
    case 4: return run.value
    case 2: return run.value + (run.value < 70 ? 2_000 : 1_900)
    default: return 0
    }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static func monthNumber(_ word: [UInt8]) -> Int? {
    guard word.count >= 3 else { return nil }
    let name = String(decoding: word, as: UTF8.self)
    if name == "sept" { return 9 }
    return months.firstIndex { $0 == name || ($0.hasPrefix(name) && name.utf8.count == 3) }
      .map { $0 + 1 }
  }

  private static func isWeekday(_ word: [UInt8]) -> Bool {
    guard word.count >= 3 else { return false }
    let name = String(decoding: word, as: UTF8.self)
    return weekdays.contains { $0.hasPrefix(name) }
  }
}
