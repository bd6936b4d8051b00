import ParallaxModel
import ParallaxText
import Testing

@testable import ParallaxEvents

@Suite struct MentionReaderTests {
  private func mentions(_ text: String, on date: String? = nil) -> Mentions {
    var reader = ProfileReader()
    return reader.read(SampleCoverage.document("1", "", date, text)).mentions
  }

  private func day(_ month: UInt16, _ day: UInt16) -> UInt16 { 32 * month + day }

  @Test func findsDays() {
    #expect(mentions("on May 3 and 4 June").days == [day(5, 3), day(6, 4)])
    #expect(mentions("am 3. März, le 12 août, el 5 de mayo").days == [day(3, 3), day(8, 12)])
    #expect(mentions("it may be 40 times").days.isEmpty)
  }

  @Test func resolvesWeekdaysBackward() {
    // 2021-03-04 was a Thursday.
    #expect(mentions("on Thursday", on: "2021-03-04").days == [day(3, 4)])
    #expect(mentions("on Friday", on: "2021-03-04").days == [day(2, 26)])
    #expect(mentions("on Friday").days.isEmpty)
  }

  @Test func findsAges() {
    #expect(mentions("a 21-year-old man, and Tom Iverson, 34, of Ashford").ages == [21, 34])
    #expect(mentions("un homme de 45 ans").ages == [45])
    #expect(mentions("in 1999, 2000, 2001").ages.isEmpty)
  }

  @Test func findsTheLatestYear() {
    #expect(mentions("since 1999, and in 2003 again, for 2,100 people or 3000").latestYear == 2003)
    #expect(mentions("flight 2144 with 180 people").latestYear == nil)
  }

  @Test func takesTheFirstWeekdayForTheDayOfTheEvent() {
    let thursday = mentions("on Thursday, after a quiet Friday", on: "2021-03-04")
    #expect(
      thursday.eventDay
        == mentions("since Wednesday, Thursday", on: "2021-03-04").eventDay.map { $0 + 1 })
    #expect(mentions("on Thursday").eventDay == nil)
  }

  @Test func findsStreets() {
    #expect(mentions("a house on Elm Street").streets.count == 1)
    #expect(mentions("the corner of Old Mill Road and Quarry Avenue").streets.count == 2)
    #expect(mentions("a quiet street in the old town").streets.isEmpty)
  }

  @Test func comparesStreetsAndPlacesOfOneCorpus() {
    var reader = ProfileReader()
    let texts = [
      "seen near Ashford on Elm Street", "found on Elm Road in Ashford", "lost on Elm in May",
    ]
    let found = texts.map {
      reader.read(SampleCoverage.document("1", "", nil, $0)).mentions
    }
    #expect(Mentions.Agreement(found[0].streets, found[1].streets) == .shared(1))
    #expect(Mentions.Agreement(found[0].places, found[1].places) == .shared(1))
    #expect(found[2].streets.isEmpty && found[2].places.isEmpty)
  }

  @Test func findsTimesOfDay() {
    #expect(mentions("at 3:45 p.m. and again at 2am, then 11 P.M.").clockTimes == [120, 945, 1380])
    #expect(mentions("gegen 15:45 Uhr").clockTimes == [945])
    #expect(mentions("12 a.m. to 12 p.m.").clockTimes == [0, 720])
    for text in [
      "3:45 minutes", "13 pm", "at 25:10", "1:2:3 p.m.", "4 amps", "2.5 pm2", "12:75 p.m.",
    ] {
      #expect(mentions(text).clockTimes.isEmpty, "\(text)")
    }
  }

  @Test func countsTheDeadAndTheHurt() {
    let found = mentions("Two people were killed and 14 others wounded, the third in a year.")
    #expect(found.dead == [2])
    #expect(found.hurt == [14])
    #expect(mentions("three bridges, four dead end roads").dead == [4])
    #expect(mentions("two of the men who were killed").dead.isEmpty)
  }

  @Test func findsPeopleWhoseAgeIsTold() {
    var reader = ProfileReader()
    let found = [
      "The driver, Ada Holm, 34, was unhurt.", "Police named 34-year-old Ada Holm as the driver.",
      "It was Ada Holm, who said nothing.", "The driver, Olaf Dahl, 34, was unhurt.",
    ].map { reader.read(SampleCoverage.document("1", "", nil, $0)).mentions.people }
    #expect(found[0].count == 1)
    #expect(found[0] == found[1])
    #expect(found[2].isEmpty)
    #expect(found[3].count == 1 && found[3] != found[0])
  }

  @Test func agreement() {
    #expect(Mentions.Agreement([], [1]) == .unknown)
    #expect(Mentions.Agreement([1, 2], [3]) == .conflict)
    #expect(Mentions.Agreement([1, 2], [2, 3, 4]) == .shared(0.5))
  }
}
