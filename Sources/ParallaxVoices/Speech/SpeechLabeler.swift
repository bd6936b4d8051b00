/// Says of each word of a paragraph whether it is somebody's: the model's likeliest labels, and what is
/// decided after them.
struct SpeechLabeler {
  /// The label of each word of the paragraph at hand (`SpeechModel.State`).
  private(set) var states: [UInt8] = []
  private var scorer = SpeechScorer(SpeechWeightSum(.shared))
  private var decoder = SpeechDecoder(model: .shared)
  private var edges = QuotationEdges(model: .shared)

  /// Labels the words of a paragraph.
  ///
  /// - Complexity: O(words).
  mutating func label(_ chain: SpeechChain, quotedBefore: Int) {
    scorer.score(chain, quotedBefore: quotedBefore)
    decoder.decode(chain, scorer.tally.scores, into: &states)
    edges.decide(chain, &states)
  }

  /// Labels what is found later to be somebody's.
  mutating func relabel(_ change: (inout [UInt8]) -> Void) { change(&states) }
}
