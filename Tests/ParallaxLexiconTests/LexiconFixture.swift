import ParallaxModel
import ParallaxText

@testable import ParallaxLexicon

/// A list of some entries in one category.
func lexicon(
  _ entries: [Entry], language: String = "en", profile: NormalizationProfile = .standard,
  overlap: OverlapPolicy = .longestPerLexicon
) -> Lexicon {
  Lexicon(
    id: "test", version: "1", title: "", language: language, license: "", authors: [],
    validated: .no, description: "", sources: [],
    categories: [Category(id: "c", label: "", description: "", entries: entries)],
    profile: profile, overlap: overlap)
}

/// What a list matches in a text, as `entry:words`.
func matches(_ lexicon: Lexicon, in text: String) -> [String] {
  let compiled = LexiconCompiler.compile([LexiconUse(lexicon, countedAs: 0)])
  let analyzer = TextAnalyzer()
  let read = analyzer.analyze(body: text, title: "", language: lexicon.language)
  let utf8 = Array(text.utf8)
  return Matcher(compiled, vocabulary: analyzer.vocabulary).matches(in: read, of: text).map {
    let entries = lexicon.categories.flatMap(\.entries)
    let range = Int($0.span.start)..<Int($0.span.end)
    return "\(entries[Int($0.entry)].id):" + String(decoding: utf8[range], as: UTF8.self)
  }
}

/// What lists of one pattern an entry match, the entries called `e0`, `e1`, ….
func matches(
  _ patterns: [String], except: [String] = [], language: String = "en", in text: String
) -> [String] {
  let entries = patterns.enumerated().map {
    Entry(id: "e\($0.offset)", patterns: [$0.element], exceptions: except)
  }
  return matches(lexicon(entries, language: language), in: text)
}
