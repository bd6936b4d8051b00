import ParallaxModel

/// Finds the dates that stand in a line of text, in many languages and three calendars.
///
/// Only whole dates are found: a day, a month and a year. `3 days ago` and `il y a 3 jours` are
/// none, because nothing says from when they are counted.
struct DateFinder {
  /// A date and where it stands.
  struct Found: Equatable {
    /// The day.
    var date: DocumentDate
    /// Its tokens.
    var tokens: Range<Int>
  }

  /// Which number of `1/2/2018` is the day.
  enum Order { case dayFirst, monthFirst, unknown }

  /// A language code, whose names of months go first.
  var language: String?
  /// How numbers between slashes are read where both can be the month.
  var order = Order.unknown

  /// The order in which a language's writers put the day and the month.
  static func order(ofTag tag: String?) -> Order {
    guard let tag = tag?.lowercased() else { return .unknown }
    let parts = tag.split { $0 == "-" || $0 == "_" }
    guard let language = parts.first else { return .unknown }
    if language != "en" { return ["fil", "tl"].contains(language) ? .monthFirst : .dayFirst }
    guard let region = parts.dropFirst().last else { return .unknown }
    return ["us", "ph"].contains(region) ? .monthFirst : .dayFirst
  }

  /// The first date in a line; nil when there is none.
  func first(in line: some StringProtocol) -> Found? {
    // Digits of other scripts begin with bytes from 0xD9 on.
    guard line.utf8.contains(where: { (0x30...0x39).contains($0) || $0 >= 0xD9 }) else {
      return nil
    }
    return first(in: DateTokens(line))
  }

  /// The first date among tokens; nil when there is none.
  func first(in line: DateTokens) -> Found? {
    for place in line.tokens.indices {
      guard let (date, end) = match(line, place) else { continue }
      return Found(date: date, tokens: place..<end)
    }
    return nil
  }

  private typealias Match = (date: DocumentDate, end: Int)

  private func match(_ line: DateTokens, _ place: Int) -> Match? {
    switch line.tokens[place].kind {
    case .number:
      if isInsideNumber(line, place) { return nil }
      let found =
        eastAsian(line, place) ?? yearFirst(line, place) ?? yearLast(line, place)
        ?? dayBeforeName(line, place) ?? yearBeforeName(line, place)
      guard let found, !goesOn(line, found.end) else { return nil }
      return found
    case .word: return nameFirst(line, place) ?? era(line, place)
    case .mark: return nil
    }
  }

  /// Whether a number goes on before a place, as in `192.168.1.1`.
  private func isInsideNumber(_ line: DateTokens, _ place: Int) -> Bool {
    if line.isAttached(place), line.word(place - 1) == nil, line.number(place) != nil,
      line.number(place - 1) != nil
    {
      return true
    }
    guard let mark = line.mark(place - 1), line.isAttached(place), line.isAttached(place - 1),
      line.number(place) != nil, line.number(place - 2) != nil
    else { return false }
    return [".", "/", "-", ":", ","].contains(mark)
  }

  /// Whether a number goes on at a place, as in `1.4.2018.7`.
  private func goesOn(_ line: DateTokens, _ place: Int) -> Bool {
    line.mark(place) == "." && line.isAttached(place) && line.isAttached(place + 1)
      && line.number(place + 1) != nil
  }

  // MARK: Digits only

  private static let separators: Set<Unicode.Scalar> = [".", "/", "-", "|", "\u{2010}", "\u{2011}"]

  private func separator(_ line: DateTokens, _ place: Int) -> Unicode.Scalar? {
    line.mark(place).flatMap { Self.separators.contains($0) ? $0 : nil }
  }

  /// `2018-04-12`, `2018/4/12`, `2018. 04. 12.` and, in Persian, `۱۳۹۷/۰۱/۲۳`.
  private func yearFirst(_ line: DateTokens, _ place: Int) -> Match? {
    guard let year = line.number(place, digits: 4...4), let mark = separator(line, place + 1),
      let month = line.number(place + 2, digits: 1...2), line.mark(place + 3) == mark,
      let day = line.number(place + 4, digits: 1...2),
      let date = numeric(line, year, month, day)
    else { return nil }
    return (date, place + 5)
  }

  private func numeric(_ line: DateTokens, _ year: Int, _ month: Int, _ day: Int) -> DocumentDate? {
    let language = line.hasPersianDigits && self.language == nil ? "fa" : self.language
    return CalendarDate.calendar(ofYear: year, language: language).flatMap {
      CalendarDate.date($0, year: year, month: month, day: day)
    }
  }

  /// `12.04.2018`, `12. 4. 2018`, `28.01.22`, `12/04/2018` and `12 | 04 | 2018`.
  private func yearLast(_ line: DateTokens, _ place: Int) -> Match? {
    guard var day = line.number(place, digits: 1...2), let mark = separator(line, place + 1),
      var month = line.number(place + 2, digits: 1...2), line.mark(place + 3) == mark,
      let year = year(line, place + 4, shortAllowed: mark == ".")
    else { return nil }
    if mark != "." {
      if month > 12 || (order == .monthFirst && day <= 12) {
        swap(&day, &month)
      } else if day <= 12, day != month, order == .unknown {
        return nil
      }
    }
    return numeric(line, year, month, day).map { ($0, place + 5) }
  }

  /// A year of four digits, or of two, which are those from 1970 to 2069.
  private func year(_ line: DateTokens, _ place: Int, shortAllowed: Bool) -> Int? {
    if let year = line.number(place, digits: 4...4) { return year }
    guard shortAllowed, let short = line.number(place, digits: 2...2) else { return nil }
    return short + (short < 70 ? 2_000 : 1_900)
  }

  /// `2018年4月12日` and `2018년 4월 12일`.
  private func eastAsian(_ line: DateTokens, _ place: Int) -> Match? {
    for marks in [["\u{5E74}", "\u{6708}", "\u{65E5}"], ["년", "월", "일"]] {
      guard let year = line.number(place, digits: 2...4), line.word(place + 1) == marks[0],
        let month = line.number(place + 2, digits: 1...2), line.word(place + 3) == marks[1],
        let day = line.number(place + 4, digits: 1...2), year > 1_000,
        let date = DocumentDate(year: year, month: month, day: day)
      else { continue }
      return (date, line.word(place + 5) == marks[2] ? place + 6 : place + 5)
    }
    return nil
  }

  /// Years of Japanese reigns and of the Republic of China, such as `平成30年4月12日`.
  private func era(_ line: DateTokens, _ place: Int) -> Match? {
    guard let count = line.number(place + 2, digits: 1...3), let first = line.word(place),
      let second = line.word(place + 1), let before = Self.eras[first + second],
      line.word(place + 3) == "\u{5E74}", let month = line.number(place + 4, digits: 1...2),
      line.word(place + 5) == "\u{6708}", let day = line.number(place + 6, digits: 1...2),
      let date = DocumentDate(year: before + count, month: month, day: day)
    else { return nil }
    return (date, line.word(place + 7) == "\u{65E5}" ? place + 8 : place + 7)
  }

  private static let eras = [
    "令和": 2_018, "平成": 1_988, "昭和": 1_925, "民國": 1_911, "民国": 1_911,
  ]

  // MARK: Names of months

  /// `12 April 2018`, `12. April 2018`, `12th of April, 2018`, `12 de abril de 2018`.
  private func dayBeforeName(_ line: DateTokens, _ place: Int) -> Match? {
    guard let day = line.number(place, digits: 1...2), (1...32).contains(day) else { return nil }
    let start = skip(line, place + 1, Self.beforeMonth)
    guard let (month, end) = month(line, start) else { return nil }
    let yearPlace = skip(line, end, Self.beforeYear)
    guard let year = year(line, yearPlace, shortAllowed: true),
      let date = CalendarDate.date(month.calendar, year: year, month: month.number, day: day)
    else { return nil }
    return (date, yearPlace + 1)
  }

  /// `April 12, 2018` and `Apr. 12th 2018`.
  private func nameFirst(_ line: DateTokens, _ place: Int) -> Match? {
    guard hasNumber(line, after: place), let (month, end) = month(line, place) else { return nil }
    let dayPlace = skip(line, end, [])
    guard let day = line.number(dayPlace, digits: 1...2), (1...31).contains(day) else { return nil }
    let yearPlace = skip(line, dayPlace + 1, Self.beforeYear.union(Self.ordinals))
    guard let year = line.number(yearPlace, digits: 4...4),
      let date = CalendarDate.date(month.calendar, year: year, month: month.number, day: day)
    else { return nil }
    return (date, yearPlace + 1)
  }

  /// Whether a number follows within the tokens that a name and what stands behind it can have.
  private func hasNumber(_ line: DateTokens, after place: Int) -> Bool {
    (place + 1...place + 9).contains { line.number($0) != nil }
  }

  /// The year first, as in Hungarian: `2018. április 12.`.
  private func yearBeforeName(_ line: DateTokens, _ place: Int) -> Match? {
    guard let year = line.number(place, digits: 4...4) else { return nil }
    let start = skip(line, place + 1, ["m", "metų"])
    guard let (month, end) = month(line, start),
      let day = line.number(skip(line, end, []), digits: 1...2),
      let date = CalendarDate.date(month.calendar, year: year, month: month.number, day: day)
    else { return nil }
    return (date, skip(line, end, []) + 1)
  }

  private static let ordinals: Set<String> = ["st", "nd", "rd", "th"]
  private static let beforeMonth: Set<String> = [
    "st", "nd", "rd", "th", "de", "of", "di", "del", "er", "e", "ο", "la",
  ]
  private static let beforeYear: Set<String> = ["de", "del", "di", "of", "г", "სტ"]
  private static let looseMarks: Set<Unicode.Scalar> = [
    ".", ",", "-", "/", "\u{060C}", "\u{2019}", "'", "\u{BA}", "\u{2013}",
  ]

  /// The place after up to two marks and one of some words.
  private func skip(_ line: DateTokens, _ place: Int, _ words: Set<String>) -> Int {
    var place = place
    for _ in 0..<2 {
      if let mark = line.mark(place), Self.looseMarks.contains(mark) { place += 1 }
      if let word = line.word(place), words.contains(word) { place += 1 }
    }
    return place
  }

  /// The month whose name begins at a place, and the place after it.
  ///
  /// Names of two words, names with a dot inside, a second name after a slash and the Hebrew
  /// prefix are read too; in Vietnamese months have numbers.
  private func month(_ line: DateTokens, _ place: Int) -> (DateNames.Month, end: Int)? {
    guard let word = line.word(place) else { return nil }
    if word == "tháng" || word == "thg", let number = line.number(place + 1, digits: 1...2),
      (1...12).contains(number)
    {
      return (DateNames.Month(calendar: .gregorian, number: number), place + 2)
    }
    let next = line.mark(place + 1) == "." ? place + 2 : place + 1
    if let second = line.word(next),
      let month = DateNames.month(word + second, language: language)
    {
      return (month, afterSecondName(line, next + 1))
    }
    let bare = word.hasPrefix("\u{5D1}") ? String(word.dropFirst()) : word
    let found =
      DateNames.month(word, language: language) ?? DateNames.month(bare, language: language)
    return found.map { ($0, afterSecondName(line, place + 1)) }
  }

  private func afterSecondName(_ line: DateTokens, _ place: Int) -> Int {
    guard line.mark(place) == "/", let word = line.word(place + 1),
      DateNames.month(word, language: language) != nil
    else { return place }
    return place + 2
  }
}
