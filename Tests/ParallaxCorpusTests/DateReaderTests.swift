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
  ])
  func readsTheFormsThatNewsSourcesWrite(text: String, expected: String) {
    #expect(DateReader().date(text)?.description == expected)
  }

  @Test(arguments: [
    "", "abc", "2018-13-01", "2018-02-30", "99999999", "12:30", "2018-04-12T25:00:00", "May",
    "0648bc79-8570-4c27-a3dc-14dd7d4f7c03", "2018-04-12 to 2018-04-13", "123",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(DateReader().date(text) == nil)
  }

  @Test(arguments: [
    ("12 avril 2018", "fr"), ("12. April 2018", "de"), ("12 de abril de 2018", "es"),
    ("12 апреля 2018", "ru"),
  ])
  func readsMonthNamesOfTheGivenLanguage(text: String, language: String) {
    #expect(DateReader().date(text, language: language)?.description == "2018-04-12")
  }
}
