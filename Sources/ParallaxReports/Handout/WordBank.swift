import ParallaxModel

/// The terms of the extracts that students look at, with plain definitions.
struct WordBank {
  /// A term and the form in which it is printed.
  struct Term {
    let printed: String
    let entry: Entry
    let direction: TextDirection
  }

  /// At most ten, those that occur most, in alphabetical order.
  let terms: [Term]

  init(_ extracts: [SourceExtract], study: Study) {
    var counts: [EntryReference: Int] = [:]
    var printed: [EntryReference: String] = [:]
    for extract in extracts {
      // A verb of saying is not a charged word: it belongs to the question who says it.
      for occurrence in extract.occurrences
      where study.entry(occurrence.entry).entry.stance == nil {
        let document = extract.article.document
        let text = occurrence.field == .title ? document.title : document.body
        counts[occurrence.entry, default: 0] += 1
        let form = text.slice(occurrence.span).lowercased()
        // Of several forms, the shortest reads most like a headword.
        if let known = printed[occurrence.entry], known.count <= form.count { continue }
        printed[occurrence.entry] = form
      }
    }
    let chosen = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(10)
    terms = chosen.map { reference, _ in
      let language = study.lexicons[reference.lexicon].language
      let form = printed[reference] ?? ""
      return Term(
        printed: form, entry: study.entry(reference).entry,
        direction: TextDirection(language: language, text: form))
    }.sorted { ($0.printed.orderKey, $0.entry.id) < ($1.printed.orderKey, $1.entry.id) }
  }
}
