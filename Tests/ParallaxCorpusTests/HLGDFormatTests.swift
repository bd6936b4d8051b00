import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct HLGDFormatTests {
  @Test func theGroupIsTheEvent() {
    let result = load(
      "a.csv",
      "url,headline,date,annot_1_group,annot_2_group,global_group\n"
        + "https://n.example/1,Bridge open,2031-05-02,3,4,7\n"
        + "https://s.example/2,Bridge free,2031-05-02,3,4,7\n")
    #expect(result.format == .hlgd)
    #expect(
      result.account == [
        "2: outlet=n.example (domain) | title=Bridge open | body= | date=2031-05-02"
          + " | url=https://n.example/1 | event=7 | [annot_1_group]=3 | [annot_2_group]=4",
        "3: outlet=s.example (domain) | title=Bridge free | body= | date=2031-05-02"
          + " | url=https://s.example/2 | event=7 | [annot_1_group]=3 | [annot_2_group]=4",
      ])
  }

  @Test func groupsCountWithinTheirTimeline() {
    let result = load(
      "a.json",
      #"[{"timeline_id":1,"headline":"A","global_group":7,"url":"https://n.example/1"}]"#)
    #expect(result.format == .hlgd)
    #expect(result.documents.map(\.givenEvent) == ["1/7"])
  }
}
