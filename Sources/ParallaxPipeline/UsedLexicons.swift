import ParallaxModel

/// Those of the counted lexicons that are in the language of some document.
///
/// Where the user names no list, every list that is found waits for articles in its language; a
/// study speaks only of those that had some.
struct UsedLexicons {
  /// The lists, in their order.
  let lexicons: [Lexicon]
  /// For each counted list, its place among these; nil for one without documents.
  private let places: [Int?]

  /// Finds them.
  init(_ lexicons: [Lexicon], in analyses: [DocumentAnalysis]) {
    let used = analyses.reduce(into: Set<Int>()) { $0.formUnion($1.applicableLexicons) }
    var kept: [Lexicon] = []
    places = lexicons.enumerated().map { place, lexicon in
      guard used.contains(place) else { return nil }
      kept.append(lexicon)
      return kept.count - 1
    }
    self.lexicons = kept
  }

  /// A document's analysis with references to these lists.
  func narrowed(_ analysis: DocumentAnalysis) -> DocumentAnalysis {
    guard places.contains(nil) else { return analysis }
    var analysis = analysis
    analysis.applicableLexicons = analysis.applicableLexicons.compactMap { places[$0] }
    analysis.occurrences = analysis.occurrences.compactMap { occurrence in
      guard let place = places[occurrence.entry.lexicon] else { return nil }
      var occurrence = occurrence
      occurrence.entry.lexicon = place
      return occurrence
    }
    return analysis
  }
}
