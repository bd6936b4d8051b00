import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct DateReaderTests {
  @Test(arguments: [
    ("2018-04-12", "2018-04-12"),
    (" 2018-4-2 ", "2018-04-02"),
    ("2018/04/12", "2018-04-12"),
    ("2018-04", "2018-04"),
    ("1880", "1880"),
    ("20180412", "2018-04-12"),
    ("20180412T093005Z", "2018-04-12T09:30:05Z"),
    ("20180412093005", "2018-04-12T09:30:05Z"),
    ("2018-04-12T09:30:05Z", "2018-04-12T09:30:05Z"),
    ("2018-04-12 09:30:05", "2018-04-12T09:30:05Z"),
    ("2018-04-12T09:30", "2018-04-12T09:30:00Z"),
    ("2018-04-12T09:30:05.123456+02:00", "2018-04-12T07:30:05Z"),
    ("2018-04-12T00:30:05+0330", "2018-04-11T21:00:05Z"),
    ("2018-04-12 23:30:00 -0500", "2018-04-13T04:30:00Z"),
    ("2018-04-12 09:30:05 UTC", "2018-04-12T09:30:05Z"),
    ("1523525405", "2018-04-12T09:30:05Z"),
    ("1523525405.0", "2018-04-12T09:30:05Z"),
    ("1523525405000", "2018-04-12T09:30:05Z"),
    ("Thu, 12 Apr 2018 09:30:05 GMT", "2018-04-12T09:30:05Z"),
    ("Thu, 12 Apr 2018 09:30:05 +0200", "2018-04-12T07:30:05Z"),
    ("12 April 2018", "2018-04-12"),
    ("April 12, 2018", "2018-04-12"),
    ("Apr. 12th, 2018", "2018-04-12"),
    ("Thursday, April 12, 2018", "2018-04-12"),
    ("April 12, 2018 at 9:30 PM", "2018-04-12T21:30:00Z"),
    ("17 April 2031, 19:05", "2031-04-17T19:05:00Z"),
    ("13/02/2020", "2020-02-13"),
    ("02/13/2020", "2020-02-13"),
    ("05/05/2020", "2020-05-05"),
    ("02.01.2020", "2020-01-02"),
    ("2020/02/13", "2020-02-13"),
    ("13.02.2020 14:05", "2020-02-13T14:05:00Z"),
    ("Thu Apr 12 09:30:05 CEST 2018", "2018-04-12T07:30:05Z"),
    ("Thu Apr 12 09:30:05 2018", "2018-04-12T09:30:05Z"),
    ("12. Mai 2018, 10:31 Uhr", "2018-05-12T10:31:00Z"),
    ("۲۳ فروردین ۱۳۹۷", "2018-04-12"),
    ("پنجشنبه ۲۳ فروردین ۱۳۹۷", "2018-04-12"),
    ("۱۳۹۷/۰۱/۲۳", "2018-04-12"),
    ("12 เมษายน 2561", "2018-04-12"),
    ("2018年4月12日", "2018-04-12"),
  ])
  func readsTheFormsThatNewsSourcesWrite(text: String, expected: String) {
    #expect(DateReader().date(text)?.description == expected)
  }

  @Test(arguments: [
    "", "abc", "2018-13-01", "2018-02-30", "99999999", "12:30", "2018-04-12T25:00:00", "May",
    "0648bc79-8570-4c27-a3dc-14dd7d4f7c03", "2018-04-12 to 2018-04-13", "123",
    "01/02/2020", "1-2-2020", "02.13.2020", "32/13/2020", "1.2", "1.2.3", "12 avril",
    "12 mois 2018",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(DateReader().date(text) == nil)
  }

  @Test(arguments: [
    ("12 avril 2018", "fr"), ("12. April 2018", "de"), ("12 de abril de 2018", "es"),
    ("12 апреля 2018", "ru"), ("1397/01/23", "fa"), ("23-1-1397", "fa"),
    ("الخميس 12 نيسان 2018", "ar"),
  ])
  func readsMonthNamesOfTheGivenLanguage(text: String, language: String) {
    #expect(DateReader().date(text, language: language)?.description == "2018-04-12")
  }

  @Test(arguments: [
    "12 April 2018", "12. April 2018", "12 avril 2018", "12 de abril de 2018", "12 aprile 2018",
    "12 abril 2018", "12 april 2018", "12 Nisan 2018", "12 апреля 2018 г.", "12 أبريل 2018",
    "١٢ نيسان ٢٠١٨", "۱۲ آوریل ۲۰۱۸", "12 abr. 2018",
  ])
  func readsMonthNamesOfUnknownLanguages(text: String) {
    #expect(DateReader().date(text)?.description == "2018-04-12")
  }

  @Test func anAmbiguousDateIsNeverGuessed() {
    let result = load("a.csv", "date,body\n01/02/2020,A.\n")
    #expect(result.documents.map(\.date) == [nil])
    #expect(result.diagnostics.map(\.identifier) == ["unreadable-date"])
    #expect(result.diagnostics[0].summary.contains("is ambiguous"))
    #expect(result.diagnostics[0].remedy?.contains("ISO 8601") == true)
  }

  @Test func aBadDateOfFrontMatterIsReportedAtItsLine() {
    let result = load("a.md", "---\ntitle: T\noutlet: O\ndate: soon\n---\nText.\n")
    #expect(result.diagnostics.map(\.place) == [SourcePlace(path: "a.md", line: 4)])
  }
}
