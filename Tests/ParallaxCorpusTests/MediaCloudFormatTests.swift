import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct MediaCloudFormatTests {
  @Test func loadsTheListsOfTheSearch() {
    let result = load(
      "a.csv",
      "id,indexed_date,language,media_name,media_url,publish_date,title,url\n"
        + "a1,2031-05-03 01:02:03,en,n.example,n.example,2031-05-02,Bridge open,"
        + "https://n.example/1\n")
    #expect(result.format == .mediaCloud)
    #expect(
      result.account == [
        "2: outlet=n.example | title=Bridge open | body= | date=2031-05-02"
          + " | url=https://n.example/1 | language=en | [indexed_date]=2031-05-03 01:02:03"
          + " | [media_url]=n.example"
      ])
    #expect(result.documents.map(\.id) == ["a1"])
    #expect(result.headlineOnly == 1)
  }

  @Test func theExplorerSaysWhatIsWire() {
    let result = load(
      "a.csv",
      "stories_id,publish_date,title,url,language,ap_syndicated,media_id,media_name,media_url\n"
        + "5,2031-05-02,A,https://n.example/1,en,True,8,North,http://n.example\n"
        + "6,2031-05-02,B,https://n.example/2,en,False,8,North,http://n.example\n")
    #expect(result.format == .mediaCloud)
    #expect(result.documents.map(\.kind) == [.wire, .unknown])
    #expect(result.documents.map(\.id) == ["5", "6"])
  }

  @Test func theExtendedListHasTexts() {
    let result = load(
      "a.csv", "media_name,media_url,publish_date,text,title\nN,n.example,2031-05-02,Open.,T\n")
    #expect(result.format == .mediaCloud)
    #expect(result.documents.map(\.body) == ["Open."])
  }
}
