import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct BASILFormatTests {
  @Test func theTripletIsTheEventAndTheOutletIsFolded() {
    let file = InputFile(
      path: "articles/2031/t1_1.json", folderEvent: "2031",
      contents: .init(
        #"""
        {"title":"Bridge open","keywords":["bridge"],"date":"2031-05-02","uuid":"u1",
         "url":"https://n.example/1","main-entities":["Ann_Berg","Bo_Dahl"],"word-count":"5",
         "source":"NST","main-event":"Bridge opens","triplet-uuid":"t1",
         "body-paragraphs":[["The bridge is open.","All cross."],["It rains."]]}
        """#.utf8))
    let result = CorpusLoader().load(file)
    #expect(result.format == .basil)
    #expect(
      result.account == [
        "1: outlet=nst | title=Bridge open | body=The bridge is open. All cross.//It rains."
          + " | date=2031-05-02 | url=https://n.example/1 | event=t1 | [keywords]=bridge"
          + " | [main-entities]=Ann_Berg; Bo_Dahl | [main-event]=Bridge opens | [source]=NST"
          + " | [word-count]=5"
      ])
    #expect(result.documents.map(\.id) == ["u1"])
  }

  @Test func aFileOfAnnotationsIsARejectedRow() {
    let result = load(
      "t1_1_ann.json",
      #"{"article-level-annotations":{"a":"neu"},"phrase-level-annotations":[],"triplet-uuid":"t1","uuid":"u1"}"#
    )
    #expect(result.format == .basil)
    #expect(result.rowsRejected == 1)
    #expect(
      result.diagnostics.map(\.description) == [
        "t1_1_ann.json:1: error: these are the annotations of an article, without its text; load"
          + " the folder articles, which has the texts [annotations-only]"
      ])
  }
}
