import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

/// Comments, style sheets and programs go before a page is parsed, and nothing else does.
@Suite struct UnreadMarkupTests {
  private func kept(_ page: String) -> String {
    let bytes = Array(page.utf8)
    let kept = bytes.withUnsafeBufferPointer { UnreadMarkup.removed(from: $0) }
    return String(decoding: kept ?? bytes, as: UTF8.self)
  }

  /// What a page parses to: elements with their lines and attributes, and texts, but for programs.
  private func nodes(_ page: [UInt8]) -> [String] {
    let nodes = page.withUnsafeBytes { HTMLTreeBuilder.nodes(of: $0) }
    let names = ["id", "class", "href", "type", "a", "b", "c"]
    return nodes.compactMap { node in
      if node.isText {
        let isProgram = nodes[node.parent].name == "script"
        return isProgram ? nil : "\(nodes[node.parent].name) “\(node.text)”"
      }
      let attributes = names.compactMap { name in node.attributes[name].map { "\(name)=\($0)" } }
      return "\(node.line ?? 0) \(node.name) \(attributes)"
    }
  }

  @Test(arguments: [
    ("<p>a<!-- a comment of some length\n on two lines -->b</p>", "<p>a<!--\n-->b</p>"),
    (
      "<style type='text/css'>p { color: red; background: none }\n</style>x",
      "<style type='text/css'>\n</style>x"
    ),
    ("<SCRIPT>\nlet a = '<p>' + 1 + '</p>'\n</Script >x", "<SCRIPT>\n\n</Script >x"),
    (
      "<script>var x = 'a long program'</script><!-- and a long comment -->",
      "<script></script><!---->"
    ),
  ])
  func leavesOutWhatBrowsersAloneRead(page: String, rest: String) {
    #expect(kept(page) == rest)
    #expect(nodes(Array(page.utf8)) == nodes(Array(rest.utf8)))
  }

  @Test(arguments: [
    // Data, and what may hold a date.
    "<script type='application/ld+json'>{ \"headline\": \"The bridge\" }</script>",
    "<script type=application/ld&#43;json>{ \"headline\": \"The bridge\" }</script>",
    "<script>window.data = {\"publishedAt\": \"2031-05-04\"}</script>",
    // Parts of attributes and of texts.
    "<p title='<!-- this is no comment at all -->' class=\"<script>no program</script>\">x</p>",
    "<p>a < b and <- or <3 <!a bogus comment> x</p>",
    // What parsers end in different places, or never.
    "<!--> a text that some take for a comment -->",
    "<!-- a comment that ends here --!> for some <p> and not --> for others",
    "<!-- a comment without an end <p>and text</p>",
    "<script>a program without an end <p>and text</p>",
    "<script src=x />a program for some, a text for others</script>",
    "<script><!-- <script> a program in a program </script> --> </script>",
    "<p a='an attribute without an end><!-- a comment of some length --></p>",
    "<p @click='a > b'><!-- a comment of some length --></p>",
    "a\0b<!-- a comment of some length -->",
  ])
  func leavesAllElse(page: String) { #expect(kept(page) == page) }

  @Test func everyNameOfADateKeepsItsProgram() {
    for name in ScriptDate.names {
      let program = "<script>data('\(name)', '2031-05-04T10:00')</script>"
      #expect(kept(program) == program)
    }
  }

  @Test func whatIsLeftParsesToTheSame() {
    let pieces = [
      "<!--", "-->", "--", "!>", "<script", "<script>", "</script>", "<style>", "</style>", "<p ",
      "<p>", "</p>", "<a href=\"", "<a href='", "'", "\"", ">", "/>", "=", " a=", " b", "\n", "x ",
      "<i>", "</i>", "<br/>", "<title>", "</title>", "<textarea>", "</textarea>",
      "a text of words ",
      "<", "</", "<td>", "&lt;", "é",
    ]
    var random = SeededRandom(seed: 11)
    var shortened = 0
    for round in 0..<4_000 {
      let page = (0..<4 + random.next(below: 30)).map { _ in
        pieces[random.next(below: pieces.count)]
      }.joined()
      let bytes = Array("<p>begin</p>\(page)<p id=end>end".utf8)
      guard let rest = bytes.withUnsafeBufferPointer({ UnreadMarkup.removed(from: $0) }) else {
        continue
      }
      shortened += 1
      #expect(nodes(rest) == nodes(bytes), "round \(round): \(page.debugDescription)")
    }
    #expect(shortened > 200)
  }
}
