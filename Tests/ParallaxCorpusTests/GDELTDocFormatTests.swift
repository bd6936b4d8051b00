import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct GDELTDocFormatTests {
  @Test func loadsHeadlinesFromJSON() {
    let result = load(
      "a.json",
      #"""
      {"articles": [{"url": "https://n.example/1", "url_mobile": "", "title": "Bridge open",
        "seendate": "20310502T093000Z", "socialimage": "", "domain": "n.example",
        "language": "English", "sourcecountry": "Norway"}]}
      """#)
    #expect(result.format == .gdeltDOC)
    #expect(
      result.account == [
        "1: outlet=n.example | title=Bridge open | body= | date=2031-05-02T09:30:00Z"
          + " | url=https://n.example/1 | language=en | [language]=English"
          + " | [socialimage]= | [sourcecountry]=Norway | [url_mobile]="
      ])
    #expect(result.headlineOnly == 1)
  }

  @Test func loadsHeadlinesFromCSV() {
    let result = load(
      "a.csv",
      "url,url_mobile,title,seendate,socialimage,domain,language,sourcecountry\n"
        + "https://n.example/1,,\"Bridge, open\",20310502T093000Z,,n.example,Spanish,Spain\n")
    #expect(result.format == .gdeltDOC)
    #expect(
      result.account == [
        "2: outlet=n.example | title=Bridge, open | body= | date=2031-05-02T09:30:00Z"
          + " | url=https://n.example/1 | language=es | [language]=Spanish"
          + " | [sourcecountry]=Spain"
      ])
  }
}
