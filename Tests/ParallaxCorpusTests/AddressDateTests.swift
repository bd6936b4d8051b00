import Testing

@testable import ParallaxCorpus

@Suite struct AddressDateTests {
  @Test(arguments: [
    ("https://c.example/2031/04/12/army", "2031-04-12"),
    ("https://c.example/2031/4/2/a", "2031-04-02"),
    ("https://c.example/a-2031-04-12.html", "2031-04-12"), ("/news/20310412/a", "2031-04-12"),
    ("https://c.example/world/2031/apr/12/army", "2031-04-12"),
    ("https://c.example/news/24-04-2031-army", "2031-04-24"),
    ("https://c.example/news/army_04-24-2031", "2031-04-24"),
  ])
  func aDayInThePathIsRead(address: String, day: String) {
    #expect(AddressDate.date(in: address)?.description == day)
  }

  @Test(arguments: [
    "https://c.example/2031/04/army", "https://c.example/article-12345678", "/a/20311412/",
    "https://c.example/1/2/2031", "https://archive.example/20310412093000/x", "/12/04/31/",
    "https://c.example/army?date=2031-04-12", "/products/2031-99-12/",
    "https://c.example/news/04-12-2031-army",
  ])
  func otherNumbersAreNoDay(address: String) {
    #expect(AddressDate.date(in: address) == nil)
  }
}
