import Testing

@testable import ParallaxCorpus

@Suite struct ContentNamesTests {
  @Test(arguments: [
    ("entry-content", true), ("articleBody", true), ("x post__text", true), ("NewsText", true),
    ("content", false), ("entry-title", false), ("comment-content", false), ("", false),
  ])
  func theNamesOfTheBoxOfTheTextAreKnown(name: String, isKnown: Bool) {
    var node = HTMLTree.Node(element: HTMLName("div"), parent: -1)
    node.attributes = ["class": name]
    #expect(ContentNames.name(node) == isKnown)
    node.attributes = ["id": name]
    #expect(ContentNames.name(node) == isKnown)
  }
}
