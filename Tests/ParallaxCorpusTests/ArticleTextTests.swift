import Testing

@testable import ParallaxCorpus

@Suite struct ArticleTextTests {
  private let story = SavedPage.story

  @Test func linesOfAListMadeOfDivisionsStayInTheirPlace() {
    let lines = ["What the town needs:", "– water", "– fuel for the hospital", "– blood"]
    let page = SavedPage(
      "<div>" + ([story[0]] + lines + [story[1], story[2]]).map { "<div>\($0)</div>" }.joined()
        + "</div>")
    #expect(page.paragraphs == [story[0]] + lines + [story[1], story[2]])
  }

  @Test func paragraphsMadeOfLineBreaksAreParagraphs() {
    let page = SavedPage("<table><tr><td>\(story.joined(separator: "<br><br>"))</td></tr></table>")
    #expect(page.paragraphs == story)
  }

  @Test func aListAtTheEndOfTheTextStaysAndAMenuGoes() {
    let points = ["Three bakeries in the old town", "One bridge over the river", "No mill"]
    let menu = ["World", "Sport", "Local"].map { "<li><a href='/x'>\($0)</a></li>" }.joined()
    let page = SavedPage(
      "<div>\(SavedPage.storyHTML)<ul>\(points.map { "<li>\($0)</li>" }.joined())</ul>"
        + "<ul>\(menu)</ul></div>")
    #expect(page.paragraphs == story + points)
    #expect(page.reason("Sport") == "related-links")
  }

  @Test func aParagraphWithCardsOfLinksInItStays() {
    let cards = String(repeating: "<a href='/x'>Other news of the minister</a> ", count: 8)
    let paragraph =
      "<p>The minister \(cards)said on Thursday that the army had taken the town after a long "
      + "week of fighting in the valley.</p>"
    let page = SavedPage("<div>\(paragraph)\(SavedPage.storyHTML)</div>")
    #expect(page.paragraphs.first?.hasPrefix("The minister Other news") == true)
  }

  @Test func commentsGoEvenWhenTheyAreLongerThanTheArticle() {
    let comment = "<p>I have lived in the valley for thirty years and never saw such a thing.</p>"
    let page = SavedPage(
      "<article>\(SavedPage.storyHTML)</article><div class='comment-list'>"
        + String(repeating: comment, count: 20) + "</div>")
    #expect(page.paragraphs == story)
  }

  @Test func anAsideGoesEvenWhenItIsLongerThanTheArticle() {
    let book = "<p>This book shows the sky of the valley in all four seasons, month by month.</p>"
    let page = SavedPage(
      "<article>\(SavedPage.storyHTML)</article><aside>\(String(repeating: book, count: 9))</aside>"
    )
    #expect(page.paragraphs == story)
  }

  @Test(arguments: ["widget quote", "hidden", "text-widget", "elementor-widget"])
  func partsOfTheArticleStayWhateverTheLayoutCallsThem(name: String) {
    let page = SavedPage(
      """
      <article><p>\(story[0])</p><div class="\(name)"><p>\(story[1])</p></div><p>\(story[2])</p>
      <p>\(story[0])</p></article>
      """)
    #expect(page.paragraphs == story + [story[0]])
  }

  @Test func theNeighborsOfAParagraphThatAloneWeighsMostAreTaken() {
    let page = SavedPage(
      """
      <div class="entry-content"><p>\(story[0])</p><div><h2>Network</h2><p>\(story[1])</p></div>
      <div><h2>Partners</h2><p>\(story[2])</p></div></div>
      """)
    #expect(page.paragraphs == [story[0], "Network", story[1], "Partners", story[2]])
  }
}
