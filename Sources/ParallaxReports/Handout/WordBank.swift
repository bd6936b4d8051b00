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
    var found: [EntryReference: String] = [:]
    for extract in extracts {
      // A verb of saying is not a charged word: it belongs to the question who says it.
      for occurrence in extract.occurrences
      where study.entry(occurrence.entry).entry.stance == nil {
        let document = extract.article.document
        let text = document.text(of: occurrence.field)
        counts[occurrence.entry, default: 0] += 1
        let form = text.slice(occurrence.span).lowercased()
        if let known = found[occurrence.entry], known.count <= form.count { continue }
        found[occurrence.entry] = form
      }
    }
    let chosen = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(10)
    terms = chosen.map { reference, _ in
      let language = study.lexicons[reference.lexicon].language
      let entry = study.entry(reference).entry
      let form = Self.headword(entry, found: found[reference] ?? "")
      return Term(
        printed: form, entry: entry,
        direction: TextDirection(language: language, text: form))
    }.sorted { ($0.printed.orderKey, $0.entry.id) < ($1.printed.orderKey, $1.entry.id) }
  }

  /// The form that reads as a term: the first pattern without a wildcard, else the id.
  ///
  /// An id in Latin letters says nothing to readers of another script: the shortest form that was
  /// found stands for it there.
  private static func headword(_ entry: Entry, found: String) -> String {
    if let literal = entry.patterns.first(where: { !$0.contains("*") && !$0.contains("?") }) {
      return literal
    }
    let isLatin = found.unicodeScalars.allSatisfy { $0.value < 0x250 || $0.value >= 0x2000 }
    return isLatin ? String(entry.id.map { $0 == "-" || $0 == "_" ? " " : $0 }) : found
  }
}
