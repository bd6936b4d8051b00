import ParallaxModel

/// Suggests regular forms of English verbs that an entry seems to have forgotten.
///
/// Suggestions are notes: a list says which forms it means, and no stemmer decides for it.
enum FormSuggestions {
  /// Entries that list a verb and all but one of its regular forms.
  static func problems(in lexicon: Lexicon) -> [Diagnostic] {
    guard lexicon.language.hasPrefix("en") else { return [] }
    return lexicon.categories.flatMap(\.entries).flatMap { entry in
      let known = Set(entry.patterns + entry.exceptions)
      return entry.patterns.compactMap { pattern -> Diagnostic? in
        guard pattern.utf8.count > 3, pattern.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
          return nil
        }
        let forms = EnglishParadigm.verb.forms(of: pattern)
        let missing = forms.filter { !known.contains($0) }
        guard forms.count == 4, missing.count == 1 else { return nil }
        return Diagnostic(
          .note, "missing-form",
          "the entry “\(entry.id)” has “\(pattern)” and not “\(missing[0])”", at: entry.place,
          remedy: "add it, or leave it out on purpose")
      }
    }
  }
}
