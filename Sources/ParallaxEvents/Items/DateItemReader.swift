import ParallaxModel

/// Finds the days and months that a text names.
struct DateItemReader {
  /// The dates of a text, years alone not among them.
  ///
  /// A day of the week is the last one before the document was published, that day included.
  ///
  /// - Complexity: O(words).
  func mentions(in text: ItemText, published date: DocumentDate?) -> [ItemMention] {
    text.words.indices.compactMap { index in
      let word = text.words[index]
      let name: String?
      switch word.calendar {
      case .month(let month) where word.isCapital || month != 3 && month != 5:
        name = Self.name(of: month, at: index, text)
      case .weekday(let weekday): name = Self.lastDay(weekday, before: date)
      case .month, .years, nil: name = nil
      }
      return name.map {
        ItemMention(
          key: .init(kind: .date, words: [$0]), printed: $0, field: text.field,
          start: word.span.start)
      }
    }
  }

  /// `05-03` for a day, `2016-05` for a month with its year; nil for a month alone.
  private static func name(of month: Int, at index: Int, _ text: ItemText) -> String? {
    var year: Int?
    for neighbor in [index - 1, index + 1] where text.words.indices.contains(neighbor) {
      let word = text.words[neighbor]
      guard word.isNumber, let number = Int(word.core) else { continue }
      if (1...31).contains(number) { return padded(month) + "-" + padded(number) }
      if (1900...2099).contains(number) { year = number }
    }
    return year.map { "\($0)-\(padded(month))" }
  }

  private static func lastDay(_ weekday: Int, before date: DocumentDate?) -> String? {
    guard let date, date.precision == .day || date.precision == .instant else { return nil }
    // 1970-01-01 was a Thursday.
    let today = ((date.dayNumber + 3) % 7 + 7) % 7
    let back = (today - Int64(weekday) + 7) % 7
    let day = DocumentDate(
      precision: .day, secondsSince1970: (date.dayNumber - back) * 86_400)
    return String(day.description.suffix(5))
  }

  private static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
