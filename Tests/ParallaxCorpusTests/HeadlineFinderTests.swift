import Testing

@testable import ParallaxCorpus

@Suite struct HeadlineFinderTests {
  private func title(_ head: String, _ heading: String = "") -> String? {
    loadPage(page(head: head, beforeText: heading))?.title
  }

  @Test(arguments: [
    "Army takes town | The Courier", "Army takes town - The Courier",
    "The Courier: Army takes town",
    "Army takes town – The Courier", "The Courier | Army takes town", "Army takes town · Courier",
    "Army takes town » courier.example",
  ])
  func theOutletIsNoPartOfTheHeadline(text: String) {
    let head =
      "<meta property=\"og:site_name\" content=\"The Courier\"><title>\(text)</title>"
      + "<link rel=\"canonical\" href=\"https://www.courier.example/1\">"
    let expected = text.contains(":") ? text : "Army takes town"
    #expect(title(head) == expected)
  }

  @Test func theHeadingGoesBeforeATitleForSearchEngines() {
    let head = "<meta property=\"og:title\" content=\"Town taken by army: what we know\">"
    #expect(title(head, "<h1>Army takes town</h1>") == "Army takes town")
  }

  @Test func ofSeveralHeadingsTheOneThatThePageStatesIsTaken() {
    let head = "<meta property=\"og:title\" content=\"Army takes the town of Hill\">"
    let headings = "<h1>The Courier</h1><h1>World</h1><h1>Army takes the town of Hill</h1>"
    #expect(title(head, headings) == "Army takes the town of Hill")
  }

  @Test func theOutletsNameAloneIsNoHeadline() {
    let head = "<title>Army takes town | The Courier</title>"
    #expect(
      title(
        head + "<meta property=\"og:site_name\" content=\"The Courier\">", "<h1>The Courier</h1>")
        == "Army takes town")
  }

  @Test func aKickerInsideTheHeadingIsLeftOut() {
    #expect(
      title("", "<h1><span class=\"kicker\">Valley war</span> Army takes the town</h1>")
        == "Army takes the town")
    let head = "<meta property=\"og:title\" content=\"Army takes the town of Hill\">"
    #expect(
      title(head, "<h1><span>Valley war</span><span>Army takes the town of Hill</span></h1>")
        == "Army takes the town of Hill")
  }

  @Test func entitiesThatWereEscapedTwiceAreRead() {
    let script = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":
      "Army &amp;amp; navy take &#8222;Hill&#8220; &#x2013; caf&eacute; shut"}</script>
      """
    #expect(title(script) == "Army & navy take „Hill“ – café shut")
  }
}
