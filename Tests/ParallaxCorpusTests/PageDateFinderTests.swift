import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct PageDateFinderTests {
  private func document(
    _ head: String = "", _ above: String = "", _ below: String = "", lang: String = "en"
  ) -> Document? {
    loadPage(
      page(
        head: head, beforeText: "<h1>Army takes the town</h1>" + above, afterText: below, lang: lang
      ))
  }

  private func date(
    _ head: String = "", _ above: String = "", _ below: String = "", lang: String = "en"
  ) -> String? {
    document(head, above, below, lang: lang)?.date?.description
  }

  @Test(arguments: [
    "<meta property=\"article:published_time\" content=\"2031-04-12\">",
    "<meta name=\"DC.date.issued\" content=\"2031-04-12\">",
    "<meta name=\"citation_publication_date\" content=\"2031/04/12\">",
    "<meta name=\"x:published-date\" content=\"20310412\">",
    "<link rel=\"canonical\" href=\"https://c.example/2031/04/12/army-takes-town\">",
    "<link rel=\"canonical\" href=\"https://c.example/world/2031/apr/12/army-takes-town\">",
    "<script>window.data={\"publishedAt\":\"2031-04-12\",\"id\":7}</script>",
  ])
  func theHeadSaysWhen(head: String) {
    #expect(date(head) == "2031-04-12")
  }

  @Test(arguments: [
    ("2031-11-06T23:00:00Z", "de", "2031-11-07"), ("2031-07-06T22:00:00Z", "de", "2031-07-07"),
    ("2031-11-06T22:00:00Z", "de", "2031-11-06T22:00:00Z"),
    ("2031-11-06T23:00:00Z", "en", "2031-11-06T23:00:00Z"),
    ("2031-11-06T23:00:05Z", "de", "2031-11-06T23:00:05Z"),
  ])
  func midnightOfCentralEuropeInUTCIsADay(value: String, lang: String, day: String) {
    let head = "<meta property=\"article:published_time\" content=\"\(value)\">"
    #expect(date(head, lang: lang) == day)
  }

  @Test(arguments: [
    ("<time datetime=\"2031-04-12\">yesterday</time>", "en"),
    ("<abbr class=\"published\" title=\"2031-04-12\">12 Apr</abbr>", "en"),
    ("<span itemprop=\"datePublished\" content=\"2031-04-12\">x</span>", "en"),
    ("<div class=\"entry-date\">12. April 2031</div>", "de"),
    ("<p>Veröffentlicht am 12. April 2031 um 10:31 Uhr</p>", "de"),
    ("<div>12.04.2031, 10:31 Uhr</div>", "de"), ("<div>Le 12 avril 2031 à 10h31</div>", "fr"),
    ("<span class=\"fecha\">12 de abril de 2031</span>", "es"),
    ("<div class=\"date\">04/12/2031</div>", "en-US"),
    ("<div class=\"date\">12/04/2031</div>", "es"),
    ("<div>۲۳ فروردین ۱۴۱۰</div>", "fa"), ("<div>2031年4月12日</div>", "zh"),
    ("<div class=\"time\">12 апреля 2031, 10:31</div>", "ru"),
  ])
  func aVisibleDateIsRead(line: String, lang: String) {
    #expect(date("", line, lang: lang) == "2031-04-12")
  }

  @Test func publicationGoesBeforeChange() {
    let head = """
      <meta property="article:modified_time" content="2031-05-20T08:00:00Z">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Army takes the town",
      "datePublished":"2031-04-12T09:00:00Z","dateModified":"2031-05-20T08:00:00Z"}</script>
      """
    let found = document(head, "<p>Updated: 20 May 2031</p>")
    #expect(found?.date?.description == "2031-04-12T09:00:00Z")
    #expect(found?.modified == "2031-05-20T08:00:00Z")
    #expect(date("", "<p>Published 12 April 2031, updated 20 May 2031</p>") == "2031-04-12")
  }

  @Test func aDateOfChangeStandsInWhereNothingElseIsKnown() {
    #expect(date("", "<p>Stand: 20. Mai 2031</p>", lang: "de") == "2031-05-20")
  }

  @Test func commentsRelatedArticlesAndFootersDoNotDateTheArticle() {
    let comments =
      "<ol class=\"commentlist\"><li><time datetime=\"2031-06-01\">1 June 2031</time> Ann</li></ol>"
    let related = "<div class=\"related\"><span class=\"date\">3 March 2031</span></div>"
    #expect(date("", "", comments) == nil)
    #expect(date("", "<p>12 April 2031</p>", related + comments) == "2031-04-12")
    #expect(date("", "<p>il y a 3 jours</p>", lang: "fr") == nil)
  }

  @Test func midnightInATimeZoneIsADayWithoutATime() {
    let head = "<meta property=\"article:published_time\" content=\"2031-04-12T00:00:00+02:00\">"
    #expect(date(head) == "2031-04-12")
  }

  @Test func theZoneOfThePageIsKept() {
    let head = "<meta property=\"article:published_time\" content=\"2031-04-12T00:48:00+02:00\">"
    let found = document(head)
    #expect(found?.date?.description == "2031-04-11T22:48:00Z")
    #expect(found?.metadata["date_zone"] == "+02:00")
    #expect(found?.date?.description(inZone: "+02:00") == "2031-04-12T00:48:00+02:00")
  }
}
