import ParallaxModel

/// The teacher's key: outlets, every occurrence in the extracts, counts and cautions.
struct TeacherKey {
  let study: Study
  let extracts: [SourceExtract]
  /// Articles of the event that are not on the sheet.
  let leftOut: [ReportContents.Article]
  let eventLine: String

  func html() -> HTML {
    HandoutPage(
      title: "Key: one event, \(EventWording.count(extracts.count, "source"))", isKey: true,
      content: """
        <header><h1>Key for the teacher</h1>
        <p>\(eventLine)</p></header>
        \(sources)\(voices)\(extracts.map { KeyExtract(study: study, extract: $0).html() })\
        \(counts)\(KeyVoices(study: study, extracts: extracts).html())\
        \(KeyNotes(study: study, extracts: extracts).html())
        """
    ).html()
  }

  private var sources: HTML {
    let rows = extracts.map { extract -> HTML in
      let document = extract.article.document
      return """
        <tr><th scope="row">\(extract.letter)</th>\
        <td>\(OutletName(name: document.outlet).html())</td>\
        <td>\(document.date?.wording ?? "no date")</td>\
        <td dir="\(extract.article.direction.rawValue)">\(document.title)</td></tr>

        """
    }
    let named = extracts.count + leftOut.count
    let names = leftOut.map { "<bdi>\($0.document.outlet)</bdi>" as HTML }
    let rest: HTML =
      names.isEmpty
      ? ""
      : """
      <p>\(named) articles were named and \(extracts.count) \(extracts.count == 1 ? "is" : "are") \
      shown: a sheet has room for six outlets with one article each. Not on the sheet: \
      \(names.joined(separator: ", ")).</p>

      """
    return """
      <section><h2>Which outlet is which</h2>
      <table><thead><tr><th scope="col">Source</th><th scope="col">Outlet</th>\
      <th scope="col">Date</th><th scope="col">Headline</th></tr></thead>
      <tbody>
      \(rows)</tbody></table>
      \(rest)</section>

      """
  }

  private var voices: HTML {
    let items = Voice.allCases.map { "<li><b>\($0.name)</b>: \($0.explanation)</li>\n" as HTML }
    return """
      <section><h2>Whose words: the five voices</h2>
      <ul>
      \(items)</ul></section>

      """
  }

  private var counts: HTML {
    let voices = Voice.allCases
    let rows = extracts.map { extract -> HTML in
      let analysis = extract.article.analyzed.analysis
      let cells = voices.map { voice -> HTML in
        let words = analysis.words.total(voice)
        let count = analysis.occurrences.count { $0.voice == voice }
        return words == 0
          ? "<td>no words</td>" : "<td><b>\(count)</b> in \(EventWording.count(words, "word"))</td>"
      }
      return "<tr><th scope=\"row\">\(extract.letter)</th>\(cells)</tr>\n"
    }
    return """
      <section><h2>Terms on the lists, in the whole articles</h2>
      <p class="lead-in">One article for each source: the numbers describe these articles only, \
      and do not speak for an outlet.</p>
      <table><thead><tr><th scope="col">Source</th>\
      \(voices.map { "<th scope=\"col\">\($0.name)</th>" as HTML })</tr></thead>
      <tbody>
      \(rows)</tbody></table></section>

      """
  }
}
