import ParallaxModel
import ParallaxText

/// Runs the examples of a lexicon: each hit sentence must match its entry, no miss sentence may.
public enum LexiconTester {
  /// What the examples of a lexicon show to be wrong, with the place of each entry.
  public static func failures(in lexicon: Lexicon) -> [Diagnostic] {
    let compiled = LexiconCompiler.compile([LexiconUse(lexicon, countedAs: 0)])
    let analyzer = TextAnalyzer()
    let matcher = Matcher(compiled, vocabulary: analyzer.vocabulary)
    func matches(_ sentence: String) -> [EntryReference] {
      let text = analyzer.analyze(title: sentence, language: lexicon.language)
      return matcher.matches(in: text, of: sentence).compactMap {
        compiled.entries[Int($0.entry)].reference
      }
    }
    var result: [Diagnostic] = []
    for (categoryIndex, category) in lexicon.categories.enumerated() {
      for (entryIndex, entry) in category.entries.enumerated() {
        let reference = EntryReference(lexicon: 0, category: categoryIndex, entry: entryIndex)
        for sentence in entry.hits where !matches(sentence).contains(reference) {
          result.append(
            Diagnostic(
              .error, "hit-not-matched", "“\(entry.id)” must match “\(sentence)” and does not",
              at: entry.place, remedy: "add the form to its patterns or mend the example"))
        }
        for sentence in entry.misses where matches(sentence).contains(reference) {
          result.append(
            Diagnostic(
              .error, "miss-matched", "“\(entry.id)” must not match “\(sentence)” and does",
              at: entry.place, remedy: "add an exception or mend the example"))
        }
      }
    }
    return result
  }
}
