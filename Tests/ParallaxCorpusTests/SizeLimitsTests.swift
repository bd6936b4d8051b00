import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

/// What is too large is refused with its place, and everything else is loaded.
@Suite struct SizeLimitsTests {
  private let long = String(repeating: "The river rose again. ", count: 400_000)

  @Test(arguments: ["a.txt", "a.md"])
  func aFileOfOneArticleIsReadUpToTheLengthOfAnArticle(name: String) {
    let result = load(name, long)
    #expect(result.documents.isEmpty)
    #expect(result.diagnostics.map(\.identifier) == ["too-large"])
  }

  @Test(arguments: [
    ("a.jsonl", "{\"text\":\"LONG\"}\n{\"text\":\"B.\"}\n", 1),
    ("a.json", "[{\"text\":\"LONG\"},\n{\"text\":\"B.\"}]", 1),
    ("a.csv", "outlet,text\nx,LONG\nx,B.\n", 2),
  ])
  func aRowThatIsTooLongIsLeftOutAlone(name: String, text: String, line: Int) {
    let result = load(name, text.replacing("LONG", with: long))
    #expect(result.documents.map(\.body) == ["B."])
    #expect(result.rowsRejected == 1)
    #expect(result.diagnostics.map(\.identifier) == ["too-large"])
    #expect(result.diagnostics.first?.place == SourcePlace(path: name, line: line))
  }

  @Test func aPageOfMoreTagsThanAnyArticleHasIsRefused() {
    let page = "<html><body><p>Text.</p>" + String(repeating: "<b>", count: 1_000_001)
    #expect(load("a.html", page).diagnostics.map(\.identifier) == ["too-large"])
  }

  @Test(arguments: [("a.html", "<html><body><p ATTRIBUTES>T</p>"), ("a.xml", "<rss ATTRIBUTES/>")])
  func aTagOfMoreAttributesThanAnyoneWritesIsRefusedAtOnce(name: String, text: String) {
    let attributes = (0..<100_000).map { "a\($0)=1" }.joined(separator: " ")
    let result = load(name, text.replacing("ATTRIBUTES", with: attributes))
    #expect(result.diagnostics.map(\.identifier) == ["too-large"])
  }

  @Test func longAttributesAreOneEach() {
    let settings = String(repeating: "one two ", count: 100_000)
    let page = "<html><body data-x=\"\(settings)\"><p>The bridge was opened, he said.</p></body>"
    #expect(load("a.html", page).documents.map(\.body) == ["The bridge was opened, he said."])
  }

  @Test func aPageWithItsPicturesInsideIsLoaded() {
    let picture = String(repeating: "iVBORw0KGgo", count: 1_000_000)
    let page =
      "<html><head><title>Bridge</title></head><body><p>The bridge over the river was opened on"
      + " Monday, the mayor said.</p><img src=\"data:image/png;base64,\(picture)\"></body></html>"
    let result = load("a.html", page)
    #expect(result.documents.map(\.body.utf8.count) == [63])
  }
}
