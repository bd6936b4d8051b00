import ParallaxModel

/// The sheet for students: sources without names, nothing marked, tasks with lines to write on.
struct StudentSheet {
  let extracts: [SourceExtract]
  let bank: WordBank
  let eventLine: String

  func html() -> HTML {
    HandoutPage(
      title: "One event, \(sources)",
      content: """
        <header><h1>One event, \(sources)</h1>
        <p class="name"><span>Name</span><span>Class</span><span>Date</span></p>
        <p>\(eventLine)</p></header>
        \(extracts.map(source))\
        \(wordBank)\
        \(StudentTasks(
          letters: extracts.map(\.letter), showsAdoption: extracts.contains(where: \.showsAdoption)
        ).html())
        """
    ).html()
  }

  private var sources: String {
    "\(Self.number(extracts.count)) \(extracts.count == 1 ? "source" : "sources")"
  }

  private func source(_ extract: SourceExtract) -> HTML {
    let document = extract.article.document
    let direction = extract.article.direction.rawValue
    let body = document.body
    let paragraphs = extract.paragraphs.map { lines -> HTML in
      let items = lines.map { line -> HTML in
        """
        <span class="line"><span class="number" aria-hidden="true">\(line.number)</span>\
        <span>\(body.slice(line.span))</span></span>

        """
      }
      return "<p class=\"lines\">\(items)</p>\n"
    }
    let cut: HTML = extract.isCut ? "<p class=\"cut\">The article goes on.</p>\n" : ""
    return """
      <section class="source">
      <h2>Source \(extract.letter)</h2>
      <p class="date">\(document.date?.wording ?? "no date")</p>
      <div lang="\(document.language ?? "")" dir="\(direction)">
      <h3>\(document.title.isEmpty ? "(no headline)" : document.title)</h3>
      \(paragraphs)</div>
      \(cut)</section>

      """
  }

  private var wordBank: HTML {
    guard !bank.terms.isEmpty else { return "" }
    let items = bank.terms.map { term -> HTML in
      let neutral: HTML =
        term.entry.neutral.isEmpty
        ? ""
        : " <span class=\"neutral\">Neutral: \(term.entry.neutral.joined(separator: ", "))</span>"
      return """
        <div><dt dir="\(term.direction.rawValue)">\(term.printed)</dt>\
        <dd>\(term.entry.definition)\(neutral)</dd></div>

        """
    }
    return """
      <section class="bank"><h2>Word bank</h2>
      <p>These words stand in the \
      \(extracts.count == 1 ? "source" : "sources"). A strong word can also be the accurate \
      word: ask how you would know.</p>
      <dl>
      \(items)</dl></section>

      """
  }

  static func number(_ count: Int) -> String {
    let names = ["no", "one", "two", "three", "four", "five", "six"]
    return names.indices.contains(count) ? names[count] : String(count)
  }
}
