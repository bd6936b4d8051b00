import ParallaxModel

@testable import ParallaxCorpus

/// A small saved page, written for a test.
struct SavedPage {
  private let document: Document?

  /// Loads a page.
  ///
  /// - Parameters:
  ///   - title: Its title.
  ///   - head: What stands in its head beside the title.
  ///   - body: What stands in its body.
  init(title: String = "Army takes the town of Hill", head: String = "", _ body: String) {
    let text = "<html><head><title>\(title)</title>\(head)</head><body>\(body)</body></html>"
    document = load("page.html", text).documents.first
  }

  /// The paragraphs of the text.
  var paragraphs: [String] {
    document?.body.split(separator: "\n\n").map(String.init) ?? []
  }

  /// The captions.
  var captions: [String] { document?.captions.split(separator: "\n").map(String.init) ?? [] }

  /// Why a line of the page was left out; nil when it was not.
  func reason(_ text: String) -> String? {
    document?.furniture.first { $0.text == text }?.reason
  }

  /// Three paragraphs of running text.
  static let story = [
    "The army took the town of Hill on Thursday, the minister said, after a week of fighting.",
    "Nobody in the valley expects the calm to last for more than a few weeks, residents told us.",
    "The hospital has asked for blood, water and fuel, and the road to the coast remains closed.",
  ]

  /// The running text as HTML.
  static let storyHTML = story.map { "<p>\($0)</p>" }.joined()
}
