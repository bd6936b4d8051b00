import Testing

@testable import ParallaxCorpus

@Suite struct PictureBoxesTests {
  @Test func theOnlyLineInABoxWithAPictureIsItsCaption() {
    let story = SavedPage.story
    let page = SavedPage(
      """
      <div class="text"><p>\(story[0])</p>
      <div class="media"><img src="a.jpg"><p>The market of Hill in better days</p></div>
      <p>\(story[1])</p><p>\(story[2])</p></div>
      """)
    #expect(page.paragraphs == story)
    #expect(page.reason("The market of Hill in better days") == "caption")
  }

  @Test func aParagraphWithAPictureStays() {
    let story = SavedPage.story
    let page = SavedPage(
      story.map { "<section><img src='a.jpg'><div><p>\($0)</p></div></section>" }.joined())
    #expect(page.paragraphs == story)
  }
}
