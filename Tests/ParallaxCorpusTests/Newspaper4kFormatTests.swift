import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct Newspaper4kFormatTests {
  @Test func loadsJSON() {
    let result = load(
      "a.json",
      #"""
      [{"url":"https://northstar.example/a","read_more_link":"","language":"en",
        "title":"Bridge open","top_image":"","meta_img":"","images":[],"movies":[],
        "keywords":["bridge"],"meta_keywords":[""],"tags":null,"authors":["Ann Berg"],
        "publish_date":"2031-05-02 09:30:00","summary":"","meta_description":"A bridge.",
        "meta_lang":"en","meta_favicon":"/f.ico","meta_site_name":"North Star",
        "canonical_link":"https://northstar.example/a","text":"The bridge is open."}]
      """#)
    #expect(result.format == .newspaper4k)
    #expect(
      result.account == [
        "1: outlet=North Star | title=Bridge open | body=The bridge is open."
          + " | date=2031-05-02T09:30:00Z | url=https://northstar.example/a | language=en"
          + " | author=Ann Berg | [images]= | [keywords]=bridge | [meta_description]=A bridge."
          + " | [meta_favicon]=/f.ico | [meta_img]= | [meta_keywords]= | [movies]="
          + " | [read_more_link]= | [summary]= | [top_image]="
      ])
  }

  @Test func loadsCSV() {
    let result = load(
      "a.csv",
      "url,language,title,authors,publish_date,meta_lang,meta_favicon,meta_site_name,text\n"
        + "https://x.example/a,en,T,['Ann Berg'],2031-05-02,en,,,\"One.\n\nTwo.\"\n")
    #expect(result.format == .newspaper4k)
    #expect(
      result.account == [
        "2: outlet=x.example (domain) | title=T | body=One.//Two. | date=2031-05-02"
          + " | url=https://x.example/a | language=en | author=['Ann Berg']"
      ])
  }
}
