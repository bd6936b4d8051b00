import Testing

@testable import ParallaxCorpus

@Suite struct WordProcessorLoaderTests {
  @Test func richTextIsOneArticle() {
    let result = load(
      "north.rtf",
      "{\\rtf1{\\info{\\author Me}}World News\\par\\par {\\b Rebels take the bridge}\\par By Ann Berg\\par"
        + " May 3, 2031\\par The rebels took the bridge at dawn on Friday.{\\footnote Or so.}\\par"
        + " Then all crossed it. \\par Related Articles\\par Link\\par}")
    #expect(result.format == .rtf)
    #expect(
      result.account == [
        "1: outlet=north (file) | title=Rebels take the bridge"
          + " | body=The rebels took the bridge at dawn on Friday.//Then all crossed it."
          + " | date=2031-05-03 | author=Ann Berg | [file author]=Me | -category=World News"
          + " | -byline=By Ann Berg | -date=May 3, 2031 | -related-links=Related Articles"
          + " | -related-links=Link | -footnote=Or so."
      ])
  }

  @Test(arguments: [
    (
      "{\\rtf1{\\stylesheet{\\s1 Title;}}Site\\par\\s1 The head\\par\\pard Text of it.\\par}",
      "The head"
    ),
    (
      "{\\rtf1{\\info{\\title The head}}Site of all\\par The Head\\par Text of it is here.\\par}",
      "The Head"
    ),
    (
      "{\\rtf1{\\info{\\title The head}}It is a text that is long and has no head at all, no.}",
      "The head"
    ),
  ])
  func titlesHaveAStyleOrAreTheFilesOwn(rtf: String, title: String) {
    #expect(load("a.rtf", rtf).documents.map(\.title) == [title])
  }

  @Test func aFileWithoutTextIsRejected() {
    let result = load("a.rtf", "{\\rtf1\\par\\par}")
    #expect(result.rowsRead == 1)
    #expect(result.diagnostics.map(\.identifier) == ["empty-document"])
  }

  @Test func furnitureCanStay() {
    var options = LoadOptions()
    options.keepsFurniture = true
    let document = load("a.rtf", "{\\rtf1 Head\\par Text of it.\\par Share\\par}", options: options)
      .documents.first
    #expect(document?.body == "Text of it.\n\nShare")
  }
}
