import Testing

@testable import ParallaxCorpus

@Suite struct LeadFinderTests {
  private let lead = "After a week of fighting the army holds the valley, and the road is closed."

  @Test(arguments: [
    "<p class='intro'>LEAD</p>", "<div class='teaser-text'><p>LEAD</p></div>", "<h2>LEAD</h2>",
    "<div class='teaser'>LEAD</div>", "<p>By Ann Doe</p><p>LEAD</p>",
  ])
  func theLeadBelowTheHeadlineIsPartOfTheText(box: String) {
    let page = SavedPage(
      """
      <header><h1>Army takes the town of Hill</h1>\(box.replacing("LEAD", with: lead))</header>
      <figure><img src="a.jpg"><figcaption>Soldiers in the town.</figcaption></figure>
      <div class="text">\(SavedPage.storyHTML)</div>
      """)
    #expect(page.paragraphs == [lead] + SavedPage.story)
  }

  @Test(arguments: [
    "<p>Published: 12 April 2031, 07:05 | Updated: 12 April 2031, 09:10</p>",
    "<div><img src='a.jpg'><p>Soldiers of the ninth brigade walk through the market of Hill</p></div>",
    "<p>Sign up for our newsletter and get the best of the week on Sundays</p>",
    "<p>Soldiers of the ninth brigade walk through the market of Hill (Photo: Bo Roe)</p>",
    "<p><a href='/1'>Ten days that shook the valley, told by those who were there</a></p>",
  ])
  func datesCaptionsAppealsAndLinksBelowTheHeadlineAreNot(box: String) {
    let page = SavedPage(
      "<header><h1>Army takes the town of Hill</h1>\(box)</header>"
        + "<div class='text'>\(SavedPage.storyHTML)</div>")
    #expect(page.paragraphs == SavedPage.story)
  }

  @Test func whatFollowsAnotherHeadingIsAnotherBox() {
    let page = SavedPage(
      """
      <h1>Army takes the town of Hill</h1><div><h3>For members</h3>
      <p>All of the valley, every day, in one place for those who want to know more</p></div>
      <div class="text">\(SavedPage.storyHTML)</div>
      """)
    #expect(page.paragraphs == SavedPage.story)
  }

  @Test func withoutAHeadlineTheDescriptionShowsTheLead() {
    let lead = String(lead.dropLast())
    let page = SavedPage(
      head: "<meta property='og:description' content='\(lead)'>",
      "<div><p>\(lead)</p></div><div><p>Welcome to the site of the town and of its valley</p></div>"
        + "<div class='text'>\(SavedPage.storyHTML)</div>")
    #expect(page.paragraphs == [lead] + SavedPage.story)
  }
}
