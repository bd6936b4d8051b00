import Foundation
import Testing

@testable import ParallaxPipeline

@Suite struct OrderedWorkTests {
  @Test(arguments: [1, 2, 5])
  func handsResultsOverInOrder(threads: Int) {
    let work = OrderedWork(threads: threads) { () }
    var results: [Int] = []
    work.run(
      count: 200,
      work: { index, _ in
        if index % 7 == 0 { Thread.sleep(forTimeInterval: 0.001) }
        return index * index
      }, consume: { results.append($0) })
    #expect(results == (0..<200).map { $0 * $0 })
  }

  @Test func stopsWhenTheTakerFails() {
    struct Full: Error {}
    let work = OrderedWork(threads: 2) { () }
    var taken = 0
    #expect(throws: Full.self) {
      try work.run(
        count: 10_000, work: { index, _ in index },
        consume: { _ in
          taken += 1
          if taken == 3 { throw Full() }
        })
    }
    #expect(taken == 3)
  }

  @Test func keepsOneStateAThread() {
    final class Counter: @unchecked Sendable {
      var count = 0
    }
    let counters = [Counter(), Counter()]
    var next = 0
    let work = OrderedWork(threads: 2) { () -> Counter in
      defer { next += 1 }
      return counters[next]
    }
    for _ in 0..<3 {
      work.run(count: 50, work: { _, counter in counter.count += 1 }, consume: { _ in })
    }
    #expect(counters[0].count + counters[1].count == 150)
  }
}
