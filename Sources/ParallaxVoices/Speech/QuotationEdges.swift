/// Decides again where somebody's words around quotation marks begin and end.
///
/// The chain model decides from word to word; here all the places where a run could begin in its
/// sentence are compared as wholes, with what lies between each and the cue and the marks: *told the
/// paper that the roads were “a disgrace”* begins behind the paper, whatever it is called. The same is
/// done for its end. Words that are left out become the outlet's own, words between marks stay.
/// A log-linear choice among the places (McFadden, 1974), learned by `Scripts/train-edges`.
struct QuotationEdges {
  private typealias State = SpeechModel.State

  /// The most words from a cue to where its speech begins, for a word to be taken for the cue anew.
  private static let longestNearCue = 2

  private let model: QuotationEdgeModel
  private var keys: [UInt64] = []
  /// The kinds of words behind which stands a noun, though a verb may look like it: *a press conference*.
  private let nounMarkers = Set(
    ["the", "a", "this", "his", "her", "of", "in", "on", "for", "with", "at", "by", "from"]
      .compactMap { SpeechLists.shared.words[$0]?.kind })

  init(model: QuotationEdgeModel) { self.model = model }

  /// Moves the edges of runs of somebody's words with quotation marks in them.
  ///
  /// - Parameters:
  ///   - chain: The paragraph.
  ///   - states: The state of each word; changed where an edge moves.
  /// - Complexity: O(words of the sentences with marks).
  mutating func decide(_ chain: SpeechChain, _ states: inout [UInt8]) {
    guard !chain.quotes.isEmpty else { return }
    let runs = QuotationRun.runs(chain, states)
    let decided = runs.map { run in (start: start(of: run, chain), end: end(of: run, chain)) }
    var floor = 0
    for (run, edges) in zip(runs, decided) {
      // The end of the run before may have been moved on.
      move(run, to: max(edges.start, floor)..<edges.end, chain, &states)
      floor = edges.end
    }
  }

  private mutating func start(of run: QuotationRun, _ chain: SpeechChain) -> Int {
    guard run.starts.count > 1 else { return run.words.lowerBound }
    var reader = QuotationStartReader(run, chain)
    return best(run.starts) { place, keys in reader.read(place, into: &keys) }
  }

  private mutating func end(of run: QuotationRun, _ chain: SpeechChain) -> Int {
    guard run.ends.count > 1 else { return run.words.upperBound }
    var reader = QuotationEndReader(run, chain)
    return best(run.ends) { place, keys in reader.read(place, into: &keys) }
  }

  /// The place of the highest sum of weights, the first of equals.
  private mutating func best(
    _ places: Range<Int>, _ read: (Int, inout [UInt64]) -> Void
  ) -> Int {
    var best = (place: places.lowerBound, score: Int32.min)
    for place in places {
      keys.removeAll(keepingCapacity: true)
      read(place, &keys)
      let score = keys.reduce(0) { $0 + model.weight($1) }
      if score > best.score { best = (place, score) }
    }
    return best.place
  }

  private func move(
    _ run: QuotationRun, to words: Range<Int>, _ chain: SpeechChain, _ states: inout [UInt8]
  ) {
    guard words != run.words else { return }
    for word in run.words where !words.contains(word) { states[word] = UInt8(State.own.rawValue) }
    // Behind a cue that had been taken for somebody's word, it is the cue; one farther away may be in
    // the name of whoever is spoken to, *told a press conference in the capital that*, and a noun.
    let near = max(run.words.lowerBound, words.lowerBound - Self.longestNearCue)
    if near < words.lowerBound, !run.isBeforeCue,
      let cue = (near..<words.lowerBound).last(where: {
        chain.isCue[$0] && !nounMarkers.contains(chain.words[$0 - 1].kind)
      })
    {
      states[cue] = UInt8(State.cue.rawValue)
    }
    let begin: State = run.isBeforeCue ? .beginBeforeCue : .beginAfterCue
    for word in words { states[word] = UInt8(begin.rawValue + 1) }
    states[words.lowerBound] = UInt8(begin.rawValue)
  }

  /// What is seen at each place where a run could begin or end, for `Scripts/train-edges`: for each
  /// run and side whether it is the start (0) or the end (1), the first and the last word between
  /// marks, where the run has its edge, the first place, how many places, and for each the number of
  /// features and these.
  static func rows(_ chain: SpeechChain, _ states: [UInt8]) -> [UInt64] {
    var rows: [UInt64] = []
    for run in QuotationRun.runs(chain, states) {
      var starts = QuotationStartReader(run, chain)
      var ends = QuotationEndReader(run, chain)
      for (side, places) in [run.starts, run.ends].enumerated() where !places.isEmpty {
        rows += [
          side, run.firstQuoted, run.lastQuoted,
          side == 0 ? run.words.lowerBound : run.words.upperBound, places.lowerBound, places.count,
        ].map { UInt64($0) }
        for place in places {
          var keys: [UInt64] = []
          if side == 0 { starts.read(place, into: &keys) } else { ends.read(place, into: &keys) }
          rows.append(UInt64(keys.count))
          rows += keys
        }
      }
    }
    return rows
  }
}
