import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct DateFinderTests {
  @Test(arguments: [
    "Veröffentlicht am 12. April 2018", "12.04.2018, 10:31 Uhr", "12 | 04 | 2018",
    "12.04.18 | 10:31 | Ann Bo",
    "Stand: 12. 4. 2018.", "Posted on April 12th, 2018 by Ann", "Publié le 12 avril 2018 à 10h31",
    "Gespeichert von ann am 12. April 2018 - 18:55", "12/04/2018 14:05 Uhr, 3 Kommentare",
    "Publicado el 12 de abril de 2018", "12 Nisan 2018 Perşembe 10:31", "12 kwietnia 2018",
    "Опубликовано 12 апреля 2018 г., 10:31", "12 квітня 2018", "12. dubna 2018",
    "2018. április 12.",
    "12. huhtikuuta 2018", "12 Απριλίου 2018", "12 באפריל 2018", "نشر في ١٢ أبريل/نيسان ٢٠١٨",
    "١٢ نيسان ٢٠١٨", "۲۳ فروردین ۱۳۹۷ - ۱۰:۳۱", "تاریخ انتشار: ۱۳۹۷/۰۱/۲۳", "12 เมษายน 2561",
    "12 เม.ย. 2561", "2018年4月12日 10:31", "平成30年4月12日", "2018년 4월 12일", "12 tháng 4, 2018",
    "12 अप्रैल 2018", "10 Apr.-less words, then 12 Apr 2018", "v. 4.47.4 of 12 April 2018",
  ])
  func findsTheDayInALine(line: String) {
    let finder = DateFinder(language: nil, order: .dayFirst)
    #expect(finder.first(in: line)?.date.description == "2018-04-12")
  }

  @Test(arguments: [
    "il y a 3 jours", "vor 2 Stunden", "3 days ago", "10:31 Uhr", "April 2018", "12. April",
    "192.168.12.10", "Version 10.15.07.2", "12.345.678", "+49 30 12.34.56", "© 2018",
    "1.4.2018.7", "12 mois 2018", "31.02.2018", "7,9,2018",
  ])
  func takesNothingElseForADate(line: String) {
    #expect(DateFinder(language: nil, order: .dayFirst).first(in: line) == nil)
  }

  @Test func theLanguageOfThePageSaysWhichNumberIsTheDay() {
    func day(_ tag: String?) -> String? {
      let order = DateFinder.order(ofTag: tag)
      return DateFinder(language: nil, order: order).first(in: "on 01/11/2023 10:29")?.date
        .description
    }
    #expect(day("de") == "2023-11-01")
    #expect(day("en-GB") == "2023-11-01")
    #expect(day("en-US") == "2023-01-11")
    #expect(day("en") == nil)
    #expect(day(nil) == nil)
  }

  @Test func aNameThatMeansTwoMonthsNeedsALanguage() {
    // November in Polish and Czech, October in Croatian.
    func day(_ language: String?) -> String? {
      DateFinder(language: language).first(in: "12 listopada 2018")?.date.description
    }
    #expect(day("pl") == "2018-11-12")
    #expect(day("hr") == "2018-10-12")
    #expect(day(nil) == nil)
  }

  @Test func daysOfTheIslamicCalendarAreConverted() {
    // The year 1440 began on 11 September 2018.
    #expect(
      DateFinder(language: "ar").first(in: "١ محرم ١٤٤٠ هـ")?.date.description == "2018-09-11")
  }
}
