import Testing

@testable import ParallaxModel

@Suite struct VersionDateTests {
  /// The seconds are those of `date -u -d TEXT +%s`.
  @Test(arguments: [
    ("2031-04-17", 1_934_150_400), ("2031-04-17T09:30Z", 1_934_184_600),
    ("2031-04-17T09:30:05", 1_934_184_605), ("2031-04-17 09:30:05.123+02:00", 1_934_177_405),
    ("2031-04-17T09:30:05-0730", 1_934_211_605), ("1969-12-31T23:59:59Z", -1),
  ])
  func readsISO8601(text: String, seconds: Int64) {
    #expect(VersionDate.seconds(text) == seconds)
    #expect(VersionDate(modified: text, published: 5).secondsSince1970 == seconds)
  }

  @Test(arguments: [
    "", "2031", "2031-04", "2031-13-01", "2031-02-30", "17 April 2031", "2031-04-17T", "20310417",
    "2031-04-17T09", "2031-04-17T09:30X", "2031-04-17T09:30+2", "2031-04-17T09:30+02:00:00",
    "2031-04-17T09:61Z", "2031-04-17Tab:cd", "２０３１-04-17", "2031-04-17T09:30:5Z",
  ])
  func leavesOtherTextsToTheDateOfPublication(text: String) {
    #expect(VersionDate.seconds(text) == nil)
    #expect(VersionDate(modified: text, published: 5).secondsSince1970 == 5)
  }

  @Test func undatedComesFirst() {
    let undated = VersionDate(modified: nil, published: nil)
    #expect(undated < VersionDate(modified: nil, published: -99_999_999_999))
    #expect(!(undated < undated))
  }
}
