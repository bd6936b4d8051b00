import ParallaxModel
import Testing

@testable import ParallaxEvents

@Suite struct CandidateFinderTests {
  @Test func pairsAreSortedAndUnique() {
    let keys: [UInt64] = [1 << 32 | 3, 2, 1 << 32 | 3, 1 << 32 | 2]
    let pairs = CandidatePairs(keys: keys, documentCount: 5)
    #expect(pairs.count == 3)
    #expect(pairs.seconds == [2, 2, 3])
    #expect(pairs.range(0) == 0..<1)
    #expect(pairs.range(1) == 1..<3)
    #expect(pairs.range(4) == 3..<3)
  }

  @Test func namesAtMostAHandfulOfNeighbors() {
    // 400 documents of one template with a rare pair each: candidates must stay few.
    let documents = (0..<400).map { (number: UInt32) -> TermCounts in
      let rare: UInt32 = 2 + number / 2
      let common: UInt32 = 202 + number % 7
      return TermCounts([0, 1, rare, common])
    }
    let vectors = TermVectors(documents, termCount: 209)
    let views = [TermVectors](repeating: vectors, count: View.allCases.count)
    let undated = [DocumentDate?](repeating: nil, count: 400)
    let finder = CandidateFinder(
      vectors: views, timeline: Timeline(undated, undatedGapInDays: 21),
      systems: undated.map { _ in .latin },
      work: ChunkedWork(threads: 2))
    let pairs = finder.pairs()
    #expect(pairs.count < 400 * 60)
    for first in stride(from: 0, to: 400, by: 2) {
      #expect(pairs.seconds[pairs.range(first)].contains(UInt32(first + 1)))
    }
  }
}
