import ParallaxModel

/// Looks for what a lexicon lacks: definitions, examples, sources.
public enum LexiconChecker {
  /// What a careful author would mend, in the order of the file.
  public static func problems(in lexicon: Lexicon) -> [Diagnostic] {
    var result: [Diagnostic] = []
    let parents = Set(lexicon.categories.compactMap(\.parent))
    for (place, category) in lexicon.categories.enumerated() {
      if category.entries.isEmpty, !parents.contains(place) {
        result.append(
          Diagnostic(.warning, "empty-category", "the category “\(category.id)” has no entries"))
      }
      for entry in category.entries {
        func lacks(_ identifier: String, _ what: String) {
          result.append(
            Diagnostic(
              .warning, identifier, "the entry “\(entry.id)” has no \(what)", at: entry.place))
        }
        if entry.definition.isEmpty { lacks("missing-definition", "definition") }
        if entry.hits.isEmpty { lacks("missing-example", "sentence that must match") }
        if entry.sources.isEmpty { lacks("missing-source", "source") }
      }
    }
    return result
  }
}
