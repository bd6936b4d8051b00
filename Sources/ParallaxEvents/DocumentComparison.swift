/// The candidate pairs of a corpus and what is needed to score them.
struct DocumentComparison {
  let vectors: [TermVectors]
  let pairs: CandidatePairs
  let scorer: PairScorer
  let terms: TermTable

  /// Reads documents, which are numbered in the order given, and finds their pairs.
  ///
  /// - Complexity: O(text), plus the walk over the inverted index.
  init(_ documents: [GroupingDocument], configuration: GroupingConfiguration) {
    var reader = ProfileReader()
    let profiles = documents.map { reader.read($0) }
    let terms = reader.terms
    vectors = View.allCases.map { view in
      TermVectors(profiles.map { $0.views[view.rawValue] }, termCount: terms.termCount(view))
    }
    self.terms = terms
    let timeline = Timeline(
      profiles.map(\.date), undatedGapInDays: configuration.undatedGapInDays)
    pairs = CandidateFinder(vectors: vectors, timeline: timeline).pairs()
    scorer = PairScorer(vectors: vectors, timeline: timeline, mentions: profiles.map(\.mentions))
  }
}
