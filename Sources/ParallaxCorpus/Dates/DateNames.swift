import CICU
import ParallaxModel

/// The names of months and weekdays in many languages, from ICU.
///
/// A word is looked up in the language of the text first, then among all languages, where a name
/// that means different months in different languages counts for none.
enum DateNames {
  /// A month by its name.
  struct Month: Equatable, Sendable {
    /// The calendar that the name belongs to.
    var calendar: CalendarDate.Calendar
    /// 1 for the first month.
    var number: Int
  }

  private struct Table: Sendable {
    var months: [String: Month] = [:]
    var weekdays: Set<String> = []
  }

  /// The month that a word names.
  ///
  /// - Parameters:
  ///   - word: The word as `key` writes it.
  ///   - language: A language code; names of that language go first.
  /// - Returns: nil when it names none.
  static func month(_ word: String, language: String?) -> Month? {
    if let language, let month = tables[language]?.months[word] { return month }
    return shared.months[word]
  }

  /// Whether a word, as `key` writes it, names a day of the week in any language.
  static func isWeekday(_ word: String) -> Bool { shared.weekdays.contains(word) }

  /// A word as it is looked up: lower case, without marks that writers of Arabic and Persian leave
  /// out, without dots, blanks and joiners.
  static func key(_ word: some StringProtocol) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(
        decoding: word.lowercasedBytes.filter { $0 != .dot && $0 != .space }, as: UTF8.self)
    }
    var scalars = String.UnicodeScalarView()
    for scalar in word.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x2E, 0x20, 0xA0, 0x640, 0x200C...0x200F, 0x202F: continue
      case 0x622, 0x623, 0x625: scalars.append("\u{627}")
      case 0x64A, 0x649: scalars.append("\u{6CC}")
      case 0x643: scalars.append("\u{6A9}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The locales whose names are read, the languages of most news first; of names that differ
  /// between the first eleven languages the first counts.
  private static let locales = [
    "en", "de", "fr", "es", "it", "pt", "nl", "tr", "ru", "ar", "fa",
    "ar-SY", "ar-DZ", "ar-MA", "de-AT", "uk", "pl", "cs", "sk", "sl", "hr", "sr", "sr-Latn", "bs",
    "mk", "bg", "ro", "hu", "el", "sv", "da", "nb", "nn", "fi", "et", "lv", "lt", "is", "ga", "cy",
    "eu", "ca", "gl", "mt", "sq", "hy", "ka", "az", "kk", "ky", "uz", "tk", "mn", "he", "hi", "bn",
    "ur", "pa", "gu", "mr", "ne", "ta", "te", "kn", "ml", "si", "th", "lo", "km", "my", "id", "ms",
    "fil", "sw", "am", "so", "af", "be", "ps", "fa@calendar=persian", "fa-AF@calendar=persian",
    "ar@calendar=islamic-umalqura",
  ]
  private static let priorityLocales = Set(locales.prefix(11))

  /// Spellings that ICU does not have.
  private static let spellings: [(language: String, months: [String: Int])] = [
    ("en", ["sept": 9]), ("de", ["maerz": 3, "mrz": 3, "feber": 2, "jaenner": 1]),
    ("es", ["setiembre": 9, "set": 9]), ("ru", ["фев": 2, "сен": 9, "ноя": 11]),
    ("ar", ["يوليوز": 7, "غشت": 8, "شتنبر": 9, "نونبر": 11, "دجنبر": 12]),
    ("fa", ["اوت": 8, "ژوییه": 7, "جولای": 7, "ماه مه": 5]),
  ]

  private static let tables: [String: Table] = {
    var tables: [String: Table] = [:]
    for locale in locales {
      let language = String(locale.prefix { $0 != "-" && $0 != "@" })
      read(locale, into: &tables[language, default: Table()])
    }
    tables["no"] = tables["nb"]
    tables["zh"] = nil
    for (language, months) in spellings {
      for (name, number) in months {
        tables[language]?.months[key(name)] = Month(calendar: .gregorian, number: number)
      }
    }
    return tables
  }()

  private static let shared: Table = {
    var all = Table()
    var disputed: Set<String> = []
    for locale in locales where !locale.contains("-") && !locale.contains("@") {
      guard let table = tables[locale] else { continue }
      all.weekdays.formUnion(table.weekdays)
      for (name, month) in table.months {
        guard let other = all.months[name], other != month else {
          if !disputed.contains(name) { all.months[name] = month }
          continue
        }
        if !isPriority(name) { disputed.insert(name) }
      }
    }
    for name in disputed { all.months[name] = nil }
    return all
  }()

  private static func isPriority(_ name: String) -> Bool {
    priorityLocales.contains { tables[$0]?.months[name] != nil }
  }

  private static func read(_ locale: String, into table: inout Table) {
    var bytes = [UInt8](repeating: 0, count: 8_192)
    // The calendar is named: that of some countries is not the Gregorian one.
    let named = locale.contains("@") ? locale : locale + "@calendar=gregorian"
    let length = cicu_date_names(named, &bytes, Int32(bytes.count))
    guard length > 0, Int(length) <= bytes.count else { return }
    let calendar = CalendarDate.Calendar(locale: locale)
    let lists = bytes[..<Int(length)].split(separator: 0x0C).map {
      $0.split(separator: 0x0A, omittingEmptySubsequences: false).dropFirst().map {
        key(String(decoding: $0, as: UTF8.self))
      }
    }
    for (kind, names) in lists.enumerated() {
      for (place, name) in names.enumerated() where isName(name) {
        if kind >= 4 {
          table.weekdays.insert(name)
        } else if table.months[name] == nil {
          table.months[name] = Month(calendar: calendar, number: place + 1)
        }
      }
    }
  }

  /// Whether a name is a word: `4月` is none.
  private static func isName(_ name: String) -> Bool {
    name.unicodeScalars.count >= 2
      && name.unicodeScalars.allSatisfy { $0.properties.numericType == nil }
  }
}
