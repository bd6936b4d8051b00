import ParallaxModel

/// Reads texts that are a date in words and nothing else: `12 avril 2018`, `۲۳ فروردین ۱۳۹۷`,
/// `2018年4月12日`, `12. Mai 2018, 10:31 Uhr`.
enum NamedDate {
  /// Reads such a date, with the time of day where there is one.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - language: A language code, whose names of months go first.
  /// - Returns: nil when the text is anything else, or more.
  static func read(_ text: some StringProtocol, language: String?) -> DocumentDate? {
    let line = DateTokens(text)
    guard let found = DateFinder(language: language).first(in: line) else { return nil }
    guard line.tokens[..<found.tokens.lowerBound].allSatisfy({ isFiller($0.kind) }) else {
      return nil
    }
    var place = found.tokens.upperBound
    var seconds: Int?
    while place < line.tokens.count {
      if seconds == nil, let (time, end) = clock(line, place) {
        seconds = time
        place = end
      } else if isFiller(line.tokens[place].kind) {
        place += 1
      } else {
        return nil
      }
    }
    guard let seconds else { return found.date }
    return NumericDate.instant(found.date.secondsSince1970 + Int64(seconds))
  }

  /// `10:31`, `10:31:05` and `10h31`, and the place after it.
  private static func clock(_ line: DateTokens, _ place: Int) -> (Int, end: Int)? {
    guard let hour = line.number(place, digits: 1...2), hour < 24,
      line.mark(place + 1) == ":" || line.word(place + 1) == "h",
      let minute = line.number(place + 2, digits: 2...2), minute < 60
    else { return nil }
    if line.mark(place + 3) == ":", let second = line.number(place + 4, digits: 2...2), second < 60
    {
      return (hour * 3_600 + minute * 60 + second, place + 5)
    }
    return (hour * 3_600 + minute * 60, place + 3)
  }

  private static func isFiller(_ kind: DateTokens.Kind) -> Bool {
    switch kind {
    case .number: return false
    case .mark(let mark): return [",", ".", "-", "|", "\u{060C}", "\u{2013}"].contains(mark)
    case .word(let word): return fillers.contains(word) || DateNames.isWeekday(word)
    }
  }

  /// Words that stand before, between and behind the parts of a date.
  private static let fillers: Set<String> = Set(
    [
      "de", "del", "di", "le", "il", "el", "o", "on", "den", "der", "am", "um", "uhr", "à", "alle",
      "ore", "a", "las", "às", "at", "kl", "г", "года", "в", "р", "року", "r", "ur", "hod", "godz",
      "روز", "مورخ", "يوم", "الموافق", "ساعت", "م", "هـ", "ه", "ש", "ב", "พศ", "คศ", "d", "m",
    ].map { DateNames.key($0) })
}
