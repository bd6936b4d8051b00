import Foundation
import Testing

@testable import ParallaxCorpus

@Suite struct EndingBoxesTests {
  private let other =
    "<p>The mayor of Dale has resigned after a long quarrel about the new bridge.</p>"

  @Test(arguments: [
    "Related stories", "Ähnliche Beiträge", "À lire également", "Te puede interesar",
    "Você pode gostar", "Leggi anche", "Zobacz także", "Lees ook", "Читайте также",
    "Bunlar da ilginizi çekebilir", "اقرأ المزيد", "همچنین بخوانید", "相关阅读", "関連記事", "관련기사",
  ])
  func theBoxThatALabelBeginsGoesWithIt(label: String) {
    let page = SavedPage(
      "<div class='text'>\(SavedPage.storyHTML)<div><h4>\(label)</h4>\(other)</div></div>")
    #expect(page.paragraphs == SavedPage.story)
    #expect(page.reason(label) == "related-links")
  }

  @Test func aBoxInTheMiddleEndsWhereItsElementEnds() {
    let story = SavedPage.story
    let page = SavedPage(
      """
      <div class="text"><p>\(story[0])</p><div><h4>See also</h4>\(other)</div><p>\(story[1])</p>
      <p>\(story[2])</p></div>
      """)
    #expect(page.paragraphs == story)
  }

  @Test func textBesideALabelStays() {
    let story = SavedPage.story
    let page = SavedPage(
      "<div class='text'><p>\(story[0])</p><p>Read more</p><p>\(story[1])</p><p>\(story[2])</p></div>"
    )
    #expect(page.paragraphs == story)
  }

  @Test func manyLabelsTakeLinearTime() {
    let labels = String(repeating: "<div><p>Related</p>", count: 50_000)
    let start = Date()
    _ = SavedPage(SavedPage.storyHTML + labels)
    #expect(Date().timeIntervalSince(start) < 60)
  }
}
