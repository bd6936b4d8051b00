import ParallaxModel

/// All that the page says of one event.
struct EventSection {
  let contents: ReportContents
  let comparisons: ComparisonIndex
  let event: ReportContents.EventGroup

  func html() -> HTML {
    """
    <section class="event" id="\(event.anchor)">
    <h2>\(EventWording(event).title)\(EventWording(event).origin)</h2>
    <p class="about">\(EventWording(event, threshold: contents.study.groupingThreshold).summary)</p>
    <h3>Headlines, in order of time</h3>
    \(HeadlineSection(study: contents.study).html(event.articles))\
    <h3>Terms by outlet and voice</h3>
    \(tables)\(absentOutlets)\
    \(findings)\
    \(voices)\
    \(folded("Articles, side by side", ArticleSection(study: contents.study).html(event.articles)))\
    \(folded("Every occurrence, with the words around it", concordance))\
    </section>

    """
  }

  /// Who tells what, and in whose text; a part that says nothing is left out.
  private var findings: HTML {
    parts([
      (
        "Who tells it, and what each mentions",
        CoverageSection(contents: contents, event: event).html()
      ),
      (
        "The same statement by each outlet",
        StatementSection(contents: contents, event: event).html()
      ),
      ("Shared copy", SharedCopySection(contents: contents, event: event).html()),
    ])
  }

  /// What terms are said of, who speaks, and how it is handed on; a part that says nothing is left out.
  private var voices: HTML {
    parts([
      ("What each term is said of", TargetSection(study: contents.study, event: event).html()),
      (
        "First in quotation marks, then without",
        AdoptionSection(study: contents.study, event: event).html()
      ),
      ("Who speaks", SourcesSection(contents: contents, event: event).html()),
      ("Reporting verbs", StanceSection(contents: contents, event: event).html()),
    ])
  }

  private func parts(_ parts: [(String, HTML)]) -> HTML {
    parts.filter { !$0.1.isEmpty }.map { folded($0.0, $0.1) }.joined(separator: "")
  }

  private var concordance: HTML { ConcordanceSection(study: contents.study, event: event).html() }

  private var tables: HTML {
    let tables = contents.study.lexicons.indices.map { lexicon in
      TermTable(
        study: contents.study, comparisons: comparisons, lexicon: lexicon, event: event,
        outlets: columns
      ).html()
    }.filter { !$0.isEmpty }
    return tables.isEmpty
      ? "<p class=\"note\">No list is in the language of these articles.</p>\n"
      : tables.joined(separator: "")
  }

  /// All outlets of the study while they fit; else those that cover the event.
  private var columns: [String] {
    contents.units.count <= 5 ? contents.units : event.units
  }

  private var absentOutlets: HTML {
    let covering = Set(event.units)
    let absent = contents.units.filter { !covering.contains($0) }
    guard !absent.isEmpty, contents.units.count > 5, absent.count <= 20,
      contents.findings.coverage(of: event).isEmpty
    else { return "" }
    let names = absent.map { OutletName(unit: $0).html() }.joined(separator: ", ")
    return "<p class=\"note\">Without an article in this event: \(names).</p>\n"
  }

  private func folded(_ heading: String, _ content: HTML) -> HTML {
    guard contents.isLong else { return "<h3>\(heading)</h3>\n\(content)" }
    return """
      <details><summary><h3>\(heading)</h3></summary>
      \(content)</details>

      """
  }
}
