import Testing

@testable import ParallaxCorpus

@Suite struct BylineFinderTests {
  private func author(head: String = "", above: String = "", below: String = "") -> String? {
    loadPage(
      page(head: head, beforeText: "<h1>Army takes the town</h1>" + above, afterText: below))?
      .author
  }

  private func linked(_ author: String) -> String {
    "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Army takes the "
      + "town\",\"author\":\(author),\"publisher\":{\"name\":\"The Courier\"}}</script>"
  }

  @Test(arguments: [
    "<p class=\"byline\">By Ann Lee</p>",
    "<span class=\"author vcard\"><a class=\"url fn n\" href=\"/author/ann/\">Ann Lee</a></span>",
    "<a rel=\"author\" href=\"/x\">Ann Lee</a>",
    "<span itemprop=\"author\" itemscope><span itemprop=\"name\">Ann Lee</span></span>",
    "<div class=\"post-meta\">12 April 2031 by <a href=\"/authors/ann-lee\">Ann Lee</a></div>",
    "<div class=\"autor\">Von Ann Lee, Redakteurin</div>", "<p>Par Ann Lee</p>",
    "<p>Por Ann Lee | 12/04/2031</p>", "<small>12.04.2031 | 13:10 Uhr | Ann Lee</small>",
    "<div>Автор: Ann Lee</div>", "<div class=\"submitted\">Gespeichert von Ann Lee am 2. Mai</div>",
  ])
  func aVisibleBylineIsFoundInManyForms(line: String) {
    #expect(author(above: line) == "Ann Lee")
  }

  @Test(arguments: [
    "<meta name=\"author\" content=\"Ann Lee\">",
    "<meta property=\"article:author\" content=\"Ann Lee\">",
    "<meta name=\"dc.creator\" content=\"Ann Lee\">",
    "<meta name=\"twitter:label1\" content=\"Verfasst von\">"
      + "<meta name=\"twitter:data1\" content=\"Ann Lee\">",
  ])
  func theHeadNamesTheAuthor(head: String) {
    #expect(author(head: head) == "Ann Lee")
  }

  @Test func authorsOfJSONLDAreFollowedThroughTheGraph() {
    let graph = """
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","author":
      [{"@id":"#a"},{"@type":"Person","name":"Bo Ray"}]},{"@type":"Person","@id":"#a","name":"Ann Lee"}
      ]}</script>
      """
    #expect(author(head: graph) == "Ann Lee; Bo Ray")
  }

  @Test func anOutletIsNoAuthorWhereAPersonIsNamed() {
    let organization = linked("{\"@type\":\"Organization\",\"name\":\"The Courier\"}")
    #expect(author(head: organization) == nil)
    #expect(author(head: organization, above: "<p class=\"byline\">By Ann Lee</p>") == "Ann Lee")
  }

  @Test func severalAuthorsStandAsThePageJoinsThem() {
    let names = "[{\"name\":\"Ann Lee\"},{\"name\":\"Bo Ray\"}]"
    #expect(author(head: linked(names)) == "Ann Lee; Bo Ray")
    #expect(
      author(
        head: linked(names), above: "<p class=\"byline\">Von <a>Ann Lee</a> und <a>Bo Ray</a></p>")
        == "Ann Lee und Bo Ray")
  }

  @Test func readersAndTheAuthorsOfOtherArticlesAreNotTheAuthor() {
    let comments = """
      <div class="comments"><div class="comment-author vcard"><cite class="fn">Cy Poe</cite></div>
      <p>By Dee Fox: I do not believe a word of this, and I have said so before.</p></div>
      """
    let related = """
      <div class="related-posts"><a href="/2">Ferry sinks</a><span class="author">Eve Gray</span>
      </div>
      """
    #expect(author(below: comments) == nil)
    #expect(author(below: related + comments) == nil)
    #expect(author(above: "<p>By Ann Lee</p>", below: related + comments) == "Ann Lee")
  }

  @Test func aTranslatorOrPhotographerIsNotTheAuthor() {
    let lines = """
      <div class="contributor">Translated by <a href="/author/bo">Bo Ray</a></div>
      <div class="contributor">Written by <a href="/author/ann">Ann Lee</a></div>
      """
    #expect(author(above: lines) == "Ann Lee")
  }
}
