import Foundation
import Testing

@testable import ParallaxEvents

@Suite struct TermVectorsTests {
  private let vectors = TermVectors(
    [TermCounts([0, 0, 1]), TermCounts([1, 0]), TermCounts([2]), TermCounts([])], termCount: 3)

  @Test func weighsByCountAndRarity() {
    // Fewer than eight documents are weighed as eight: ln(9 / 2.5) for terms in two.
    let first = 1 + log(2.0)
    let length = (first * first + 1).squareRoot()
    let expected = [first / length, 1 / length]
    for (index, value) in vectors.range(0).map({ vectors.weights[$0] }).enumerated() {
      #expect(abs(Double(value) - expected[index]) < 1e-6)
    }
    #expect(vectors.documentFrequency == [2, 2, 1])
  }

  @Test func cosines() {
    var scratch = [Float](repeating: 0, count: 3)
    var found: [Float] = []
    vectors.cosines(of: 0, with: [0, 1, 2, 3], scratch: &scratch) { _, cosine in
      found.append(cosine)
    }
    #expect(abs(found[0] - 1) < 1e-6)
    #expect(found[1] > 0.9 && found[1] < 1)
    #expect(found[2] == 0)
    #expect(found[3] == 0)
    #expect(scratch == [0, 0, 0])
    let shared = vectors.shared(0, 1)
    #expect(shared.map(\.term) == [0, 1])
    #expect(abs(shared.reduce(0) { $0 + $1.weight } - found[1]) < 1e-6)
  }
}
