import ParallaxText

/// Names of months and weekdays, and the words that follow an age, in several languages.
struct CalendarWords: Sendable {
  /// What a word means beside a number, or alone for a weekday.
  enum Meaning: Equatable, Sendable {
    /// 1 for January.
    case month(Int)
    /// 0 for Monday.
    case weekday(Int)
    /// "years", as in "21 years old", "21 ans", "21 Jahre".
    case years
  }

  private let table: [[UInt8]: Meaning]

  init() {
    var table: [[UInt8]: Meaning] = [:]
    func add(_ words: Substring, _ meaning: Meaning) {
      for word in words.split(separator: "/") {
        table[Array(Folding.fold(String(word)).utf8)] = meaning
      }
    }
    for line in Self.months {
      for (index, words) in line.split(separator: " ").enumerated() {
        add(words, .month(index + 1))
      }
    }
    for line in Self.weekdays {
      for (index, words) in line.split(separator: " ").enumerated() {
        add(words, .weekday(index))
      }
    }
    add(Self.years[...], .years)
    self.table = table
  }

  /// What a folded word means, if it is one of these words.
  func meaning(of word: [UInt8]) -> Meaning? { table[word] }

  // en, de, fr, es, it, nl, pt, ru; alternatives after a slash.
  private static let months = [
    """
    january/jan february/feb march/mar april/apr may june/jun july/jul august/aug \
    september/sep/sept october/oct november/nov december/dec
    """,
    "januar februar märz april mai juni juli august september oktober november dezember",
    """
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    """,
    """
    enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre \
    diciembre
    """,
    """
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    """,
    "januari februari maart april mei juni juli augustus september oktober november december",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  ]

  private static let weekdays = [
    "monday tuesday wednesday thursday friday saturday sunday",
    "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "lunes martes miércoles jueves viernes sábado domingo",
    "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    """
    понедельник вторник/вторника среду/среда четверг/четверга пятницу/пятница субботу/суббота \
    воскресенье
    """,
  ]

  private static let years = "year/years/yr/jahre/jähriger/jährige/ans/años/anni/jaar/anos/лет"
}
