/// Finds for each document the few others it could share an event with.
///
/// For each view an inverted index gives the cosine over all but the commonest terms; the best
/// are kept twice, once by likeness alone and once by likeness and nearness in time, so that
/// neither a wrong date nor a busy template hides a true neighbor. Nearness is looked for among the
/// documents of a few days alone, and where a search would read very many postings it reads those of
/// the rarest terms: what one document costs does not grow with the corpus.
struct CandidateFinder {
  /// The views that are searched, each with how many neighbors it may name.
  private static let searches: [(view: View, neighbors: Int)] = [
    (.body, 30), (.lead, 15), (.title, 10), (.capitals, 15), (.skeletons, 15),
  ]
  /// Terms in more documents than a tenth of the corpus, and than the first of these, are
  /// skipped; so are those in more than the second.
  private static let commonest = 30...1_000
  /// How far apart documents are still looked for by nearness; the Gaussian is 0.0003 there.
  private static let reachInDays: Int64 = 12
  /// How many postings a search reads for each neighbor it may name, up to the end of those of a term.
  private static let budget = 250
  /// Documents in a piece of work.
  private static let chunk = 128

  let vectors: [TermVectors]
  let timeline: Timeline
  /// The script of each document: skeletons are looked for in other scripts alone.
  let systems: [WritingSystem]
  let work: ChunkedWork

  /// What a thread keeps from document to document.
  private struct Scratch {
    var likeness: [Float]
    var touched: [UInt32] = []
    var nearest: BestList
    var cursors: TermIndex.Cursors
  }

  /// The pairs to compare.
  ///
  /// - Parameter searched: By document, whether its neighbors are looked for, among all; nil for all.
  /// - Returns: Each pair once.
  /// - Complexity: O(terms in all documents), and for each document searched a bounded number of postings.
  func pairs(of searched: [Bool]? = nil) -> CandidatePairs {
    let order = TimeOrder(timeline)
    var keys: [UInt64] = []
    for (view, neighbors) in Self.searches {
      let vectors = vectors[view.rawValue]
      if view == .skeletons, vectors.termCount == 0 { continue }
      let index = TermIndex(vectors, order: order, mostDocuments: mostDocuments)
      let found = work.map(
        count: timeline.count, chunk: Self.chunk,
        makeState: {
          Scratch(
            likeness: [Float](repeating: 0, count: timeline.count),
            nearest: BestList(capacity: neighbors), cursors: TermIndex.Cursors(index))
        },
        body: { range, scratch in
          var keys: [UInt64] = []
          for rank in range {
            let document = Int(order.documents[rank])
            guard searched?[document] ?? true else { continue }
            search(rank, neighbors, index, vectors, order, view, &scratch) { other in
              let (low, high) = (min(document, other), max(document, other))
              keys.append(UInt64(low) << 32 | UInt64(high))
            }
          }
          return keys
        })
      for chunk in found.outputs { keys += chunk.value }
    }
    return CandidatePairs(keys: keys, documentCount: timeline.count)
  }

  private func search(
    _ rank: Int, _ neighbors: Int, _ index: TermIndex, _ vectors: TermVectors,
    _ order: TimeOrder, _ view: View, _ scratch: inout Scratch, found: (Int) -> Void
  ) {
    let document = Int(order.documents[rank])
    let terms = index.terms(of: document, in: vectors)
    func walk(_ part: TermIndex.Part) {
      index.accumulate(
        terms, of: vectors, part, budget: Self.budget * neighbors, cursors: &scratch.cursors,
        into: &scratch.likeness, touched: &scratch.touched)
    }
    walk(.all)
    collect(document, order, view, &scratch, isTimed: false, found)
    guard order.dated.contains(rank) else { return }
    walk(.window(order.window(around: rank, days: Self.reachInDays)))
    walk(.undated)
    collect(document, order, view, &scratch, isTimed: true, found)
  }

  /// Names the best of the documents touched and forgets them.
  private func collect(
    _ document: Int, _ order: TimeOrder, _ view: View, _ scratch: inout Scratch, isTimed: Bool,
    _ found: (Int) -> Void
  ) {
    for rank in scratch.touched {
      let other = order.documents[Int(rank)]
      var value = scratch.likeness[Int(rank)]
      scratch.likeness[Int(rank)] = 0
      guard Int(other) != document,
        view != .skeletons || systems[document] != systems[Int(other)]
      else { continue }
      if isTimed { value *= Float(timeline.nearness(document, Int(other))) }
      scratch.nearest.insert(other, value)
    }
    scratch.touched.removeAll(keepingCapacity: true)
    for other in scratch.nearest.take() { found(Int(other)) }
  }

  private var mostDocuments: Int {
    min(Self.commonest.upperBound, max(Self.commonest.lowerBound, timeline.count / 10))
  }
}
