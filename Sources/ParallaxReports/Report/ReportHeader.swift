import ParallaxModel

/// The top of the page: what was compared, with which lists, and how to read the marks.
struct ReportHeader {
  let contents: ReportContents

  private var study: Study { contents.study }

  func html() -> HTML {
    let events = contents.events.count { $0.id != nil }
    return """
      <header class="page">
      <h1>The same news, side by side</h1>
      <p class="about">\(EventWording.count(study.documents.count, "article")) · \
      \(EventWording.count(contents.outlets.count, "outlet")) · \
      \(EventWording.count(events, "event"))</p>
      <p>This page shows where terms on the lists below stand in the articles, and whose words \
      they are: the outlet’s own, or somebody else’s. Outlets are in alphabetical order.</p>
      </header>

      """
  }

  /// The lists, with their version and how far each has been checked.
  var lists: HTML {
    let rows = study.lexicons.enumerated().map { place, lexicon -> HTML in
      let found = study.documents.reduce(0) { sum, analyzed in
        sum + analyzed.analysis.occurrences.count { $0.entry.lexicon == place }
      }
      return """
        <tr><th scope="row">\(lexicon.id)<span class="definition"><bdi>\(lexicon.title)</bdi>\
        </span></th><td>\(lexicon.version)</td><td>\(lexicon.language)</td>\
        <td>\(lexicon.entryCount)</td><td>\(found)</td><td>\(validation(lexicon.validated))</td>\
        <td>\(lexicon.authors.joined(separator: ", "))</td></tr>

        """
    }
    if rows.isEmpty { return "<p class=\"note\">No list was used.</p>\n" }
    return """
      <section id="lists"><h2>Lists used</h2>
      <div class="scroll" role="region" tabindex="0" aria-label="Lists used">
      <table class="lists"><thead><tr><th scope="col">List</th><th scope="col">Version</th>\
      <th scope="col">Language</th><th scope="col">Terms</th><th scope="col">Found</th>\
      <th scope="col">Validated</th><th scope="col">Authors</th></tr></thead>
      <tbody>
      \(rows)</tbody></table></div>
      \(voices)</section>

      """
  }

  /// Which lists of reporting verbs decided the voices.
  private var voices: HTML {
    let lists = study.voiceLexicons.map { "\($0.id) \($0.version)" }.joined(separator: ", ")
    return study.voiceLexicons.isEmpty
      ? "" : "<p class=\"note\">Whose words they are: by the reporting verbs of \(lists).</p>\n"
  }

  private func validation(_ validation: LexiconValidation) -> String {
    switch validation {
    case .no: "no: not checked against hand-coded text"
    case .sample: "sample: checked on a sample"
    case .published: "published: checked in a published study"
    }
  }

  /// The five voices as they are marked, and how to read the tables.
  var legend: HTML {
    let items = Voice.allCases.map { voice -> HTML in
      """
      <li><mark class="\(voice.name)" data-voice="\(voice.name)">term</mark>\
      <span>\(voice.explanation)</span></li>

      """
    }
    return """
      <section id="legend"><h2>How to read the marks</h2>
      <ul class="legend">
      \(items)</ul>
      <p class="note">In the tables, a number is how often the term stands there in that voice; \
      the number after it is the rate per 1,000 words of the same outlet in the same voice, with \
      its 95 % interval in square brackets. A rate in round brackets carries no interval: \
      it comes from fewer than \(LimitsFinder.fewDocuments) articles or fewer than 1,000 words, \
      or none could be made. Among fewer than \(LimitsFinder.rateWords) words there is no rate: \
      the words are given instead. <b>log ratio</b>: how the rate compares with that of the other \
      outlets, as a power of two (1 is twice, −1 is half, 0 the same), given where the articles \
      carry it. <b>with copies</b>: the number when a text that the outlet prints more than once \
      counts each time. <b>0</b>: the outlet does not use the term there; where a \
      voice has no row, no outlet does. \
      <b>no words</b>: it has no words in that voice. <b>not applicable</b>: the list is in \
      another language. <b>not covered</b>: it has no article in the event. \
      <b>not compared</b>: no other outlet with articles in that language covers its events. \
      <b>headlines only</b>: its articles have no text here. \
      <b>other kind</b>: its articles are of a kind that is not compared.</p>
      </section>

      """
  }
}
