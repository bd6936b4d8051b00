import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct TrafilaturaJSONFormatTests {
  @Test func theSiteIsTheOutletAndTheSourceTheAddress() {
    let result = load(
      "a.json",
      #"""
      {"title": "Bridge open", "author": "Ann Berg; Bo Dahl", "hostname": "northstar.example",
       "date": "2031-05-02", "fingerprint": "a1b2", "id": null, "license": null, "comments": "",
       "raw_text": "The bridge is open. All cross.", "text": "The bridge is open.\nAll cross.",
       "language": null, "image": null, "pagetype": "article", "filedate": "2031-05-03",
       "source": "https://northstar.example/bridge", "source-hostname": "North Star",
       "excerpt": "A bridge.", "categories": "Local", "tags": "bridge;traffic"}
      """#)
    #expect(result.format == .trafilaturaJSON)
    #expect(
      result.account == [
        "1: outlet=North Star | title=Bridge open | body=The bridge is open./All cross."
          + " | date=2031-05-02 | url=https://northstar.example/bridge"
          + " | author=Ann Berg; Bo Dahl | [categories]=Local | [comments]="
          + " | [excerpt]=A bridge. | [filedate]=2031-05-03 | [fingerprint]=a1b2"
          + " | [hostname]=northstar.example | [pagetype]=article"
          + " | [raw_text]=The bridge is open. All cross. | [tags]=bridge;traffic"
      ])
    #expect(result.diagnostics == [])
  }

  @Test func withoutASiteTheHostIsTheOutlet() {
    let result = load(
      "a.jsonl",
      #"{"fingerprint":"a","hostname":"x.example","source":"https://x.example/1","#
        + #""source-hostname":null,"text":"A.","title":"T"}"#)
    #expect(result.format == .trafilaturaJSON)
    #expect(
      result.account == [
        "1: outlet=x.example | title=T | body=A. | url=https://x.example/1 | [fingerprint]=a"
      ])
  }
}
