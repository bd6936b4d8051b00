import ParallaxModel

/// Looks for what a careful author would mend in a lexicon: what is missing, what can never count,
/// what counts too much, and naming sets that know the names of one side only.
public enum LexiconChecker {
  /// What there is to mend, in the order of the file; suggestions are notes.
  public static func problems(in lexicon: Lexicon) -> [Diagnostic] {
    var result: [Diagnostic] = []
    let parents = Set(lexicon.categories.compactMap(\.parent))
    for (place, category) in lexicon.categories.enumerated() {
      if category.entries.isEmpty, !parents.contains(place) {
        result.append(
          Diagnostic(.warning, "empty-category", "the category “\(category.id)” has no entries"))
      }
      for entry in category.entries { result += gaps(in: entry) + ambiguities(in: entry) }
    }
    return result + PatternRivals(lexicon).problems + FormSuggestions.problems(in: lexicon)
      + lexicon.namingSets.compactMap(oneSided)
  }

  private static func gaps(in entry: Entry) -> [Diagnostic] {
    var result: [Diagnostic] = []
    func lacks(_ identifier: String, _ what: String) {
      result.append(
        Diagnostic(
          .warning, identifier, "the entry “\(entry.id)” has no \(what)", at: entry.place))
    }
    if entry.definition.isEmpty { lacks("missing-definition", "definition") }
    if entry.hits.isEmpty { lacks("missing-example", "sentence that must match") }
    if entry.sources.isEmpty { lacks("missing-source", "source") }
    return result
  }

  /// Abbreviations in capitals that match common words: `US`, and “us”.
  private static func ambiguities(in entry: Entry) -> [Diagnostic] {
    guard !entry.isCaseSensitive else { return [] }
    return entry.patterns.filter { pattern in
      pattern.utf8.count <= 4 && pattern.utf8.count > 1
        && pattern.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }.map {
      Diagnostic(
        .warning, "ambiguous-pattern",
        "“\($0)” of the entry “\(entry.id)” also matches “\($0.lowercased())”", at: entry.place,
        remedy: "say case: sensitive, if only the capitals are meant")
    }
  }

  private static func oneSided(_ set: NamingSet) -> Diagnostic? {
    let attitudes = Set(set.names.map(\.attitude))
    guard set.names.count < 2 || attitudes == [.disapproving] || attitudes == [.approving] else {
      return nil
    }
    let what =
      set.names.count < 2 ? "fewer than two names" : "\(set.names[0].attitude.rawValue) names only"
    return Diagnostic(
      .warning, "one-sided-set", "the naming set “\(set.id)” has \(what)", at: set.place,
      remedy: "add what the other side, or nobody's side, calls the same referent")
  }
}
