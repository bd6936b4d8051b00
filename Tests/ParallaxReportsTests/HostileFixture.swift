import ParallaxModel

/// A document that tries to break out of its page.
enum HostileFixture {
  static let outlet = "A&B \"Quoted\" <b>'News'</b>\u{202E}"

  static let lexicon = Lexicon(
    id: "list<\"x\">", version: "1&2", title: "<script>alert(3)</script>", language: "en",
    license: "CC0-1.0", authors: ["<i>"], validated: .published, description: "", sources: [],
    categories: [
      Category(
        id: "c", label: "</th><script>", description: "",
        entries: [
          Entry(
            id: "term", patterns: ["term"],
            definition: "\"\u{301} onmouseover=\"alert(4)\u{301}", neutral: ["<b>", "a&b"],
            note: "'\u{308}><script>")
        ])
    ])

  static let document: AnalyzedDocument = {
    var analyzed = StudyFixture.analyzed(
      id: "h\"1'><script>", outlet: outlet,
      title: "<script>alert(1)</script> & {own term: term}",
      body: "A \u{202E}reversed {own term: term} &\u{308} <img src=x onerror=alert(2)>\n\"end\"",
      event: "e<1>&", lexicons: [lexicon])
    analyzed.document.url = "javascript:alert(5)"
    analyzed.document.source.path = "<path>&.txt"
    return analyzed
  }()

  static let study = StudyFixture.study([document], lexicons: [lexicon])
}
