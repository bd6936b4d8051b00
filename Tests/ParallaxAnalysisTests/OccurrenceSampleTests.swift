import ParallaxAnalysis
import ParallaxModel
import Testing

private let entry = EntryReference(lexicon: 0, category: 0, entry: 0)
private let other = EntryReference(lexicon: 0, category: 0, entry: 1)

private func drawn(_ size: Int, from ids: [String], seed: UInt64, limit: Int? = nil) -> [String] {
  var sample = OccurrenceSample<String>(limit: limit ?? size, seed: seed)
  for id in ids { sample.add(id, of: entry, id: id) }
  return sample.drawn(size, of: entry)
}

@Suite struct OccurrenceSampleTests {
  private let ids = (1...40).map { "doc\($0 / 3)#b\($0 * 17)-\($0 * 17 + 6)/list:term" }

  @Test func dependsOnTheSeedAndNotOnTheOrder() {
    let first = drawn(7, from: ids, seed: 5)
    #expect(drawn(7, from: ids.reversed(), seed: 5) == first)
    #expect(drawn(7, from: ids.sorted(), seed: 5) == first)
    #expect(drawn(7, from: ids, seed: 6) != first)
    #expect(Set(first).count == 7 && Set(first).isSubset(of: ids))
  }

  @Test func aSmallerSampleIsTheBeginningOfALargerOne() {
    let large = drawn(20, from: ids, seed: 5)
    #expect(drawn(7, from: ids, seed: 5) == Array(large.prefix(7)))
    #expect(drawn(7, from: ids, seed: 5, limit: 30) == Array(large.prefix(7)))
  }

  @Test func countsWhatItDoesNotKeepAndKeepsEntriesApart() {
    var sample = OccurrenceSample<String>(limit: 2, seed: 1)
    for id in ids { sample.add(id, of: entry, id: id) }
    sample.add("x", of: other, id: "x")
    #expect(sample.counts == [entry: 40, other: 1])
    #expect(sample.drawn(2, of: other) == ["x"])
  }

  /// 5 of 20 over 4,000 seeds: each is drawn in a quarter of them, each pair in 5·4/(20·19).
  ///
  /// The tolerances are 4.5 standard errors.
  @Test func everyOccurrenceAndEveryPairIsAsLikelyAsTheOthers() {
    let few = Array(ids.prefix(20))
    var singles: [String: Int] = [:]
    var pairs: [[String]: Int] = [:]
    for seed in 0..<4_000 {
      let sample = drawn(5, from: few, seed: UInt64(seed)).sorted()
      for (place, id) in sample.enumerated() {
        singles[id, default: 0] += 1
        for next in sample[(place + 1)...] { pairs[[id, next], default: 0] += 1 }
      }
    }
    #expect(singles.count == 20 && pairs.count == 190)
    #expect(singles.values.allSatisfy { abs($0 - 1_000) < 124 })
    #expect(pairs.values.allSatisfy { abs(Double($0) - 4_000 / 19) < 64 })
  }
}

@Suite struct SampleDesignTests {
  @Test func givesTwentyRowsToEachEntryUnlessTold() {
    #expect(SampleDesign().rows(of: [3, 50, 20]) == [3, 20, 20])
    #expect(SampleDesign(perEntry: 5).rows(of: [3, 50, 0]) == [3, 5, 0])
  }

  @Test func spreadsTheRowsOfASheetEvenly() {
    #expect(SampleDesign(size: 30).rows(of: [3, 50, 200]) == [3, 14, 13])
    #expect(SampleDesign(size: 1_000).rows(of: [3, 50, 200]) == [3, 50, 200])
    #expect(SampleDesign(size: 2).rows(of: [3, 50, 200]) == [1, 1, 0])
    #expect(SampleDesign(perEntry: 5, size: 12).rows(of: [3, 50, 200]) == [3, 5, 4])
    #expect(SampleDesign(perEntry: 2, size: 12).rows(of: [3, 50, 200]) == [2, 2, 2])
    #expect(SampleDesign(size: 5).rows(of: []) == [])
  }
}
