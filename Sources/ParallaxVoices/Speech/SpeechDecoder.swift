/// Finds the likeliest run of states of a paragraph (Viterbi, 1967).
struct SpeechDecoder {
  private typealias State = SpeechModel.State

  /// Words between marks beyond this number are always somebody's.
  static let longestDistancedSpan = 3

  private let model: SpeechModel
  private var origins: [SIMD8<Int32>] = []

  init(model: SpeechModel) { self.model = model }

  /// The states a word may have, as bits: a quotation of more than three words is somebody's from its
  /// first word to its last, and where it begins a sentence its first word begins it; in a sentence
  /// without a cue the words around a quotation are not.
  static func allowed(_ chain: SpeechChain) -> [UInt8] {
    var allowed = [UInt8](repeating: 0b11_1111, count: chain.count)
    if !chain.quotes.isEmpty {
      for sentence in chain.sentences
      where !sentence.contains(where: { chain.isCue[$0] })
        && sentence.contains(where: { chain.quote[$0] >= 0 })
      {
        for word in sentence where chain.quote[word] < 0 { allowed[word] = 0b00_0011 }
      }
    }
    for quote in chain.quotes where quote.words.count > longestDistancedSpan {
      for word in quote.words { allowed[word] = 0b10_1000 }
      let first = quote.words.lowerBound
      switch chain.gaps[first] / 4 {
      case SpeechChain.Mark.start.rawValue, SpeechChain.Mark.sentence.rawValue,
        SpeechChain.Mark.shout.rawValue:
        allowed[first] = 0b01_0100
      default: allowed[first] = 0b11_1100
      }
    }
    return allowed
  }

  /// What lies between a word and the one before it, as features.
  @inline(__always)
  static func stepKeys(
    _ chain: SpeechChain, _ index: Int
  ) -> (UInt64, UInt64, UInt64, UInt64, UInt64) {
    let word = chain.words[index]
    let before = chain.words[max(index - 1, 0)]
    let gap = Int(chain.gaps[index])
    let opened = chain.quote[index]
    let closed = chain.quote[max(index - 1, 0)]
    let changes = opened != closed
    let openLook = changes && opened >= 0 ? chain.quotes[Int(opened)].look + 1 : 0
    let closeLook = changes && closed >= 0 ? chain.quotes[Int(closed)].look + 1 : 0
    return (
      SpeechFeatures.key(.gapStep, gap),
      SpeechFeatures.key(.groupStep, Int(word.group), Int(before.group)),
      SpeechFeatures.key(.kindStep, Int(word.kind), gap),
      SpeechFeatures.key(.kindBeforeStep, Int(before.kind), gap),
      SpeechFeatures.key(.quoteStep, openLook, closeLook)
    )
  }

  /// The likeliest states.
  ///
  /// - Complexity: O(words).
  mutating func decode(
    _ chain: SpeechChain, _ scores: [SpeechModel.Row], into states: inout [UInt8]
  ) {
    let count = chain.count
    states.removeAll(keepingCapacity: true)
    states.append(contentsOf: repeatElement(0, count: count))
    origins.removeAll(keepingCapacity: true)
    let allowed = Self.allowed(chain)
    var best = scores[0] + Self.mask(allowed[0] & 0b01_0111)
    origins.append(SIMD8(repeating: 0))
    let barriers = SpeechModel.barriers
    withUnsafeTemporaryAllocation(of: SpeechModel.Row.self, capacity: barriers.count) { steps in
      guard let steps = steps.baseAddress else { return }
      for index in 1..<max(count, 1) {
        steps.initialize(from: barriers, count: barriers.count)
        addSteps(chain, index, to: steps)
        var next = SpeechModel.Row(repeating: -.infinity)
        var origin = SIMD8<Int32>(repeating: 0)
        for state in 0..<barriers.count {
          let candidate = steps[state] + best[state]
          let isBetter = candidate .> next
          next.replace(with: candidate, where: isBetter)
          origin.replace(with: SIMD8(repeating: Int32(state)), where: isBetter)
        }
        best = next + scores[index] + Self.mask(allowed[index])
        origins.append(origin)
      }
    }
    var state = 0
    for other in 1..<State.allCases.count where best[other] > best[state] { state = other }
    for index in (0..<count).reversed() {
      states[index] = UInt8(state)
      state = Int(origins[index][state])
    }
  }

  @inline(__always)
  private func addSteps(
    _ chain: SpeechChain, _ index: Int, to steps: UnsafeMutablePointer<SpeechModel.Row>
  ) {
    let keys = Self.stepKeys(chain, index)
    model.addSteps(keys.0, to: steps)
    model.addSteps(keys.1, to: steps)
    model.addSteps(keys.2, to: steps)
    model.addSteps(keys.3, to: steps)
    model.addSteps(keys.4, to: steps)
  }

  @inline(__always)
  private static func mask(_ allowed: UInt8) -> SpeechModel.Row {
    if allowed == 0b11_1111 { return .zero }
    var row = SpeechModel.Row(repeating: 0)
    for state in 0..<State.allCases.count where allowed >> UInt8(state) & 1 == 0 {
      row[state] = -1e6
    }
    return row
  }
}
