/// The candidate pairs of a corpus and what is needed to score them.
struct DocumentComparison {
  let pairs: CandidatePairs
  let scorer: PairScorer
  /// When each was published.
  let timeline: Timeline
  /// The words of the whole texts, for reasons.
  let body: TermVectors
  /// For each term of `body` the word to print.
  let words: [String]

  /// Reads documents, which are numbered in the order given, and finds their pairs.
  ///
  /// - Complexity: O(text) and O(documents): the walk over the inverted index is bounded for each.
  init(_ documents: [GroupingDocument], configuration: GroupingConfiguration, threads: Int = 1) {
    let work = ChunkedWork(threads: threads)
    let profiles = CorpusProfiles(documents, configuration: configuration, work: work)
    pairs = CandidateFinder(
      vectors: profiles.vectors, timeline: profiles.timeline, systems: profiles.systems, work: work
    ).pairs()
    scorer = PairScorer(
      vectors: profiles.vectors, timeline: profiles.timeline, mentions: profiles.mentions,
      systems: profiles.systems, pairs: pairs, work: work)
    timeline = profiles.timeline
    body = profiles.vectors[View.body.rawValue]
    words = profiles.words
  }
}
