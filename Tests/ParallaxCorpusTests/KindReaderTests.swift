import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct KindReaderTests {
  @Test(arguments: [
    "Opinion", "OP-ED", "Meinung", "Kommentare", "Leitartikel", "Tribunes", "Opinión",
    "Cartas al director", "Opinioni", "Opinião", "Opinie", "Мнения", "Köşe Yazıları", "رأي",
    "سرمقاله", "דעות", "社説", "사설", "Politics; Opinion",
  ])
  func aSectionOfOpinionIsKnownInManyLanguages(section: String) {
    var record = Record()
    record.metadata["Section"] = section
    #expect(KindReader.kind(of: record) == .opinion)
  }

  @Test(arguments: [
    ("https://c.example/opinion/2031/army", DocumentKind.opinion),
    ("https://c.example/meinung/army-takes-town", .opinion),
    ("https://c.example/world/live/2031/army", .live),
    ("https://c.example/politik/liveticker-army-takes-town", .live),
    ("https://c.example/newsticker/army", .live),
    ("https://c.example/world/opinion-poll-shows-lead", .unknown),
    ("https://c.example/world/live-music-returns", .unknown),
    ("https://opinion.example/world/army", .unknown),
    ("https://c.example/", .unknown),
  ])
  func aFolderOfTheAddressSaysTheKind(url: String, kind: DocumentKind) {
    var record = Record()
    record[.url] = url
    #expect(KindReader.kind(of: record) == kind)
  }

  @Test(arguments: [
    ("Reuters", "Text.", DocumentKind.wire), ("dpa/AFP", "Text.", .wire),
    ("РИА Новости", "Т.", .wire),
    ("Reuters and AP", "Text.", .wire), ("Ann Lee, Reuters", "Text.", .unknown),
    ("", "HILL, April 12 (Reuters) - The army took the town.", .wire),
    ("", "HILL (AP) — The army took the town.", .wire), ("", "Hill (dpa) – Die Armee.", .wire),
    ("", "The army took the town.\n\n(dpa)", .wire), ("", "The army.\n\ndpa/AFP", .wire),
    ("", "The editor (Reuters) left his desk and the town.", .unknown),
    ("", "The army, says the agency (AP), took the town.", .unknown),
  ])
  func anAgencysReportIsWire(author: String, body: String, kind: DocumentKind) {
    var record = Record()
    record[.author] = author
    record[.body] = body
    #expect(KindReader.kind(of: record) == kind)
  }

  @Test func theGivenKindAlwaysWins() {
    let rows = load(
      "a.csv",
      "kind,section,author,body\nnews,Opinion,Reuters,A.\n,Opinion,Ann,B.\nKommentar,World,Ann,C.\n"
        + "recipe,Food,Ann,D.\n,World,Ann,E.\n")
    #expect(rows.documents.map(\.kind) == [.news, .opinion, .opinion, .unknown, .unknown])
  }

  @Test(arguments: [
    ("OpinionNewsArticle", DocumentKind.opinion), ("LiveBlogPosting", .live),
    ("NewsArticle", .news),
    ("AnalysisNewsArticle", .news), ("Article", .unknown),
  ])
  func theTypeOfAPageSaysTheKind(type: String, kind: DocumentKind) {
    let head =
      "<script type=\"application/ld+json\">{\"@type\":\"\(type)\",\"headline\":\"x\"}</script>"
    #expect(loadPage(page(head: head))?.kind == kind)
  }
}
