import Testing

@testable import ParallaxVoices

@Suite struct SpeechModelTests {
  /// The decoder sums in 16 bits: what a word and the step to it weigh at most must stay below what it
  /// reckons with (`SpeechModel.never`).
  @Test func theWeightsOfAWordStayBelowWhatTheDecoderReckonsWith() {
    let text = SpeechWeights.text
    var reader = SpeechWeightReader(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    var largest: [UInt64: Int] = [:]
    var rows = 0
    while let (key, weights) = reader.next() {
      rows += 1
      largest[key >> 44, default: 0] = max(
        largest[key >> 44] ?? 0, weights.map(abs).max() ?? 0)
    }
    #expect(rows > 1_000)
    #expect(largest.values.reduce(0, +) <= SpeechModel.mostOfWord)
  }
}
