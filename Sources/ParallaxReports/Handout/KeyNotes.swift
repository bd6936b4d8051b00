import ParallaxModel

/// What a teacher should keep in mind: cautions, a note on violence, and the lists.
struct KeyNotes {
  let study: Study
  let extracts: [SourceExtract]

  private static let violence = [
    "conflict", "violen", "terror", "war", "armed", "killing", "dehuman", "casualt", "death",
  ]

  func html() -> HTML {
    """
    <section><h2>For the discussion</h2>
    <ul>
    <li>A term on a list does not show intent or inaccuracy. A strong word can be the accurate \
    one; ask for the evidence.</li>
    <li>Words inside quotation marks are the speaker’s. Choosing whom to quote is still the \
    outlet’s choice.</li>
    <li>Accept every charged word that a student can argue for: the lists are not complete.</li>
    <li>\(single)</li>
    <li>What is missing from an extract may stand later in the article.</li>
    <li>A program found whose words are whose. It errs where a reporter’s and a speaker’s words \
    mix in one sentence: let the sentence decide.</li>
    </ul></section>
    \(sensitivity)\(lists)
    """
  }

  private var single: String {
    extracts.count == 1
      ? "This is a single article. It does not say how an outlet writes in general."
      : "These are single articles. They do not say how an outlet writes in general, and no "
        + "source here is the standard for the others."
  }

  private var warning: String {
    extracts.count == 1
      ? "The source reports violence and uses" : "The sources report violence and use"
  }

  private var sensitivity: HTML {
    let words = study.lexicons.flatMap { lexicon in
      [lexicon.id, lexicon.title, lexicon.description] + lexicon.categories.map(\.label)
    }.joined(separator: " ").lowercased()
    guard Self.violence.contains(where: words.contains) else { return "" }
    return """
      <section class="caution"><h2>Before you use this sheet</h2>
      <p>\(warning) words that can hurt. \
      Read \(extracts.count == 1 ? "it" : "them") first, tell students what is coming, allow them \
      to step out, and remember that some may have lived through events like these or belong to a \
      group that is named.</p></section>

      """
  }

  private var lists: HTML {
    let items = study.lexicons.map { lexicon -> HTML in
      let checked: String =
        switch lexicon.validated {
        case .no: "not yet checked against hand-coded text"
        case .sample: "checked on a sample"
        case .published: "checked in a published study"
        }
      return """
        <li><b>\(lexicon.id)</b> \(lexicon.version), by \(lexicon.authors.list): \
        \(lexicon.entryCount) terms, \(checked).</li>

        """
    }
    return """
      <section><h2>Lists used</h2>
      <ul>
      \(items)</ul>
      <p>Made by Parallax \(study.manifest.parallaxVersion).</p></section>

      """
  }
}
