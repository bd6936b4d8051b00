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

  /// What documents in different scripts share, for reasons.
  let crossScript: CrossScriptTerms
  /// By document, whether it was compared; those that were grouped before and that no new document comes near
  /// were not.
  let compared: [Bool]

  /// Reads documents, which are numbered in the order given, and finds their pairs.
  ///
  /// - Parameters:
  ///   - documents: The documents.
  ///   - configuration: How documents are grouped.
  ///   - mentioned: The ids of documents that are compared though they were grouped before.
  ///   - threads: How many threads work.
  /// - Complexity: O(text) and O(documents compared): the walk over the inverted index is bounded for each.
  init(
    _ documents: [GroupingDocument], configuration: GroupingConfiguration,
    mentioned: Set<String> = [], threads: Int = 1
  ) {
    let work = ChunkedWork(threads: threads)
    let profiles = CorpusProfiles(documents, configuration: configuration, work: work)
    let finder = CandidateFinder(
      vectors: profiles.vectors, timeline: profiles.timeline, systems: profiles.systems, work: work)
    let earlier = EarlierEvents(documents, mentioned: mentioned)
    if let newcomers = earlier.newcomers {
      let reached = earlier.reached(
        by: finder.pairs(of: newcomers),
        floor: LinkageFloor(threshold: configuration.threshold).least
      ) { PairScorer(profiles, pairs: $0, knowsNeighbors: false, work: work).scores(.standard) }
      pairs = finder.pairs(of: reached)
      compared = reached
    } else {
      pairs = finder.pairs()
      compared = documents.map { _ in true }
    }
    scorer = PairScorer(profiles, pairs: pairs, work: work)
    timeline = profiles.timeline
    body = profiles.vectors[View.body.rawValue]
    words = profiles.words
    crossScript = CrossScriptTerms(documents, profiles)
  }
}
