import ParallaxModel
import Testing

@Suite struct DocumentDateTests {
  @Test(arguments: [
    (1970, 1, 1, "1970-01-01"), (2000, 2, 29, "2000-02-29"), (2018, 4, 12, "2018-04-12"),
    (1899, 12, 31, "1899-12-31"), (9999, 12, 31, "9999-12-31"),
  ])
  func printsTheDayItWasGiven(year: Int, month: Int, day: Int, printed: String) {
    #expect(DocumentDate(year: year, month: month, day: day)?.description == printed)
  }

  @Test func refusesDaysThatDoNotExist() {
    #expect(DocumentDate(year: 2019, month: 2, day: 29) == nil)
    #expect(DocumentDate(year: 2019, month: 13, day: 1) == nil)
    #expect(DocumentDate(year: 1900, month: 2, day: 29) == nil)
  }

  @Test func printsInstantsInUTC() {
    let date = DocumentDate(precision: .instant, secondsSince1970: 1_523_525_400)
    #expect(date.description == "2018-04-12T09:30:00Z")
    #expect(
      DocumentDate(precision: .instant, secondsSince1970: -1).description == "1969-12-31T23:59:59Z")
    #expect(
      DocumentDate(precision: .month, secondsSince1970: 1_523_525_400).description == "2018-04")
  }
}
