import ParallaxModel

/// Reads dates with written months when the language is unknown: `12 avril 2018`, `12. Mai 2018`.
///
/// The names of the Gregorian months of all the languages are told apart by themselves.
enum NamedMonthDate {
  /// Reads a day, a month and a year, or a month, a day and a year; nil when there is more.
  static func read(_ text: String) -> DocumentDate? {
    var numbers: [Int] = []
    var month: Int?
    for word in words(of: text) {
      if let number = number(word) {
        numbers.append(number)
      } else if let found = months[word], month == nil {
        month = found
      } else if !fillers.contains(word) {
        return nil
      }
    }
    guard let month, numbers.count == 2, numbers[0] <= 31, numbers[1] >= 1_000 else { return nil }
    return DocumentDate(year: numbers[1], month: month, day: numbers[0])
  }

  /// The words and numbers; marks other than those of dates make words that nothing matches.
  private static func words(of text: String) -> [String] {
    text.lowercased().split { character in
      character.isWhitespace || [",", ".", "-", "\u{060C}", "\u{200F}"].contains(character)
    }.map(String.init)
  }

  private static func number(_ word: String) -> Int? {
    var value = 0
    for character in word {
      guard let digit = character.wholeNumberValue, digit < 10, value < 10_000 else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// Words that stand between the parts of a date.
  private static let fillers: Set<String> = [
    "de", "del", "di", "le", "il", "el", "den", "der", "am", "г", "года",
  ]

  /// The months by their names and abbreviations, in lower case.
  private static let months: [String: Int] = {
    var table: [String: Int] = [:]
    for list in names {
      for (place, month) in list.split(separator: " ").enumerated() {
        for name in month.split(separator: "/") { table[String(name)] = place + 1 }
      }
    }
    return table
  }()

  /// The twelve months of each language, other names after a slash.
  private static let names = [
    // en, de
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug"
      + " september/sep/sept october/oct november/nov december/dec",
    "januar/jänner februar/feber märz/mär/mrz april mai juni juli august september oktober/okt"
      + " november dezember/dez",
    // fr, es, it, pt
    "janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre octobre"
      + " novembre décembre/déc",
    "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre"
      + " noviembre diciembre/dic",
    "gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/set"
      + " ottobre/ott novembre dicembre",
    "janeiro fevereiro/fev março abril maio junho julho agosto setembro outubro/out novembro"
      + " dezembro",
    // nl, tr
    "januari februari maart/mrt april mei juni juli augustus september oktober november december",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    // ru
    "января/янв февраля/фев марта/мар апреля/апр мая июня/июн июля/июл августа/авг"
      + " сентября/сен/сент октября/окт ноября/ноя декабря/дек",
    // ar, in Egypt, in the Levant and in the Maghreb
    "يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "جانفي شباط آذار نيسان أيار حزيران تموز آب أيلول - - -",
    // fa
    "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
  ]
}
