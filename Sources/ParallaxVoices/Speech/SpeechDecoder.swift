/// Finds the likeliest run of states of a paragraph (Viterbi, 1967).
struct SpeechDecoder {
  private typealias State = SpeechModel.State
  private typealias Row = SpeechModel.Row

  /// Words between marks beyond this number are always somebody's.
  static let longestDistancedSpan = 3

  /// All states, as bits.
  private static let anything: UInt8 = 0b11_1111

  private let model: SpeechModel
  /// For each word, the state before on the best way to each of its states.
  private let memory = SpeechRows()

  init(model: SpeechModel) { self.model = model }

  /// The states a word may have, as bits: a quotation of more than three words is somebody's from its
  /// first word to its last; where a quotation begins a sentence, no speech goes on into it from the
  /// sentence before; in a sentence without a cue the words around a quotation are nobody's.
  static func allowed(_ chain: SpeechChain) -> [UInt8] {
    var allowed = [UInt8](repeating: anything, count: chain.count)
    for (sentence, seen) in zip(chain.sentences, chain.seen) where seen.cues == 0 && seen.quoted > 0
    {
      for word in sentence where chain.quote[word] < 0 { allowed[word] = 0b00_0011 }
    }
    for quote in chain.quotes {
      closeSubject(behind: quote, chain, &allowed)
      let first = quote.words.lowerBound
      guard quote.words.count > longestDistancedSpan || isSentence(quote, chain) else {
        if beginsSentence(chain, first) { allowed[first] &= 0b01_0111 }
        continue
      }
      for word in quote.words { allowed[word] = 0b10_1000 }
      allowed[first] = beginsSentence(chain, first) ? 0b01_0100 : 0b11_1100
    }
    return allowed
  }

  /// Takes the words between a cue right behind a quotation and the next cue for nobody's.
  ///
  /// They are its subject: “We freed the town,” said the captain, Ana Lum, adding that …
  private static func closeSubject(
    behind quote: SpeechChain.Quote, _ chain: SpeechChain, _ allowed: inout [UInt8]
  ) {
    var word = quote.words.upperBound
    guard quote.endsClause, word < chain.count, chain.isCue[word], !beginsSentence(chain, word)
    else { return }
    word += 1
    while word < chain.count, chain.quote[word] < 0, !chain.isCue[word],
      !beginsSentence(chain, word)
    {
      allowed[word] &= 0b00_0011
      word += 1
    }
  }

  /// Whether a few quoted words are a sentence with its cue behind it: “We freed it,” said the captain.
  private static func isSentence(_ quote: SpeechChain.Quote, _ chain: SpeechChain) -> Bool {
    let end = quote.words.upperBound
    guard quote.endsClause, beginsSentence(chain, quote.words.lowerBound),
      end < chain.count, !beginsSentence(chain, end)
    else { return false }
    return chain.isCue[end] || end + 1 < chain.count && chain.isCue[end + 1]
  }

  private static func beginsSentence(_ chain: SpeechChain, _ word: Int) -> Bool {
    switch chain.gaps[word] / 4 {
    case SpeechChain.Mark.start.rawValue, SpeechChain.Mark.sentence.rawValue,
      SpeechChain.Mark.shout.rawValue:
      true
    default: false
    }
  }

  /// What lies between a word and the one before it, as features.
  @inline(__always)
  static func stepFeatures(
    _ chain: SpeechChain, _ index: Int
  ) -> (
    SpeechFeatures.Feature, SpeechFeatures.Feature, SpeechFeatures.Feature,
    SpeechFeatures.Feature, SpeechFeatures.Feature
  ) {
    let word = chain.words[index]
    let before = chain.words[max(index - 1, 0)]
    let gap = Int(chain.gaps[index])
    let opened = chain.quote[index]
    let closed = chain.quote[max(index - 1, 0)]
    let changes = opened != closed
    let openLook = changes && opened >= 0 ? chain.quotes[Int(opened)].look + 1 : 0
    let closeLook = changes && closed >= 0 ? chain.quotes[Int(closed)].look + 1 : 0
    return (
      .init(template: .gapStep, a: gap),
      .init(template: .groupStep, a: Int(word.group), b: Int(before.group)),
      .init(template: .kindStep, a: Int(word.kind), b: gap),
      .init(template: .kindBeforeStep, a: Int(before.kind), b: gap),
      .init(template: .quoteStep, a: openLook, b: closeLook)
    )
  }

  /// The likeliest states; sentences that are silent are nobody's.
  ///
  /// - Complexity: O(words).
  func decode(
    _ chain: SpeechChain, _ scores: UnsafeMutablePointer<SpeechModel.Row>,
    into states: inout [UInt8]
  ) {
    memory.reserve(chain.count)
    let origins = memory.all
    let allowed = chain.quotes.isEmpty ? [] : Self.allowed(chain)
    var best = Row(repeating: 0)
    for (number, words) in chain.sentences.enumerated() {
      let isSilent = chain.isSilent(number)
      for index in isSilent ? words.prefix(1) : words {
        let mask = isSilent ? 0b00_0001 : allowed.isEmpty ? Self.anything : allowed[index]
        if index == 0 {
          best = scores[0]
          origins[0] = .zero
        } else {
          origins[index] = step(chain, index, &best)
          best &+= scores[index]
        }
        best = pointwiseMax(best, SpeechModel.dead)
        let states = index == 0 ? mask & 0b01_0111 : mask
        if states != Self.anything { best &+= Self.mask(states) }
        best.replace(with: SpeechModel.dead, where: best .< SpeechModel.deadBelow)
        // Only what is better counts.
        if index & 3 == 0 { best &-= Row(repeating: best.max()) }
      }
      // What is nobody's goes on as nobody's.
      if isSilent {
        (origins + words.lowerBound + 1).update(repeating: .zero, count: words.count - 1)
      }
    }
    var state = 0
    for other in 1..<State.allCases.count where best[other] > best[state] { state = other }
    if states.count < chain.count {
      states.append(contentsOf: repeatElement(0, count: chain.count - states.count))
    } else {
      states.removeLast(states.count - chain.count)
    }
    states.withUnsafeMutableBufferPointer { states in
      for index in states.indices.reversed() {
        states[index] = UInt8(truncatingIfNeeded: state)
        state = Int(origins[index][state])
      }
    }
  }

  /// Takes the best way to each state of a word from the states of the word before.
  @inline(__always)
  private func step(_ chain: SpeechChain, _ index: Int, _ best: inout Row) -> Row {
    let steps = steps(chain, index)
    var next = steps.own &+ best[0]
    var origin = Row.zero
    Self.take(1, steps.cue, best, &next, &origin)
    Self.take(2, steps.beginBeforeCue, best, &next, &origin)
    Self.take(3, steps.insideBeforeCue, best, &next, &origin)
    Self.take(4, steps.beginAfterCue, best, &next, &origin)
    Self.take(5, steps.insideAfterCue, best, &next, &origin)
    best = next
    return origin
  }

  /// Takes the steps from one state where they are the best so far.
  @inline(__always)
  private static func take(
    _ state: Int, _ steps: Row, _ best: Row, _ next: inout Row, _ origin: inout Row
  ) {
    let candidate = steps &+ best[state]
    let isBetter = candidate .> next
    next.replace(with: candidate, where: isBetter)
    origin.replace(with: Row(repeating: Int16(state)), where: isBetter)
  }

  @inline(__always)
  private func steps(_ chain: SpeechChain, _ index: Int) -> SpeechSteps {
    let features = Self.stepFeatures(chain, index)
    let gap = Int(chain.gaps[index])
    var sums = model.steps(gap: gap, kind: Int(chain.words[index].kind))
    model.addSteps(features.1, to: &sums)
    model.addSteps(features.3, to: &sums)
    if gap & 3 != 0 { model.addSteps(features.4, to: &sums) }
    return sums
  }

  @inline(__always)
  private static func mask(_ allowed: UInt8) -> Row {
    var row = Row.zero
    for state in 0..<State.allCases.count where allowed >> UInt8(state) & 1 == 0 {
      row[state] = SpeechModel.never
    }
    return row
  }
}
