/// A run of somebody's words with quotation marks in it, and where it may begin and end instead.
struct QuotationRun {
  private typealias State = SpeechModel.State

  /// Its words, as `SpeechDecoder` found them.
  var words: Range<Int>
  /// Whether its cue comes after it.
  var isBeforeCue: Bool
  /// The first and the last of its words between marks.
  var firstQuoted: Int
  var lastQuoted: Int
  /// Where it may begin, up to its first word between marks.
  ///
  /// From the first word of its sentence, or the end of the run before it. Empty where it began in an
  /// earlier sentence, and where no cue stands in its sentence: without one, words around a quotation
  /// are nobody's (`SpeechDecoder.allowed`).
  var starts: Range<Int>
  /// Where it may end, as the places of the first word behind it.
  ///
  /// From its last word between marks to the end of that word's sentence or the next run. Empty where
  /// it goes on in a later sentence, and where no cue stands.
  var ends: Range<Int>
  /// The last word before it in its sentence that was found to be its cue; -1 for none.
  var cue: Int
  /// The sentences of its first and its last word between marks.
  var firstSentence: Range<Int>
  var lastSentence: Range<Int>

  /// The runs of a paragraph that have words between marks, in order.
  static func runs(_ chain: SpeechChain, _ states: [UInt8]) -> [QuotationRun] {
    let all = stretches(states)
    var runs: [QuotationRun] = []
    for (place, words) in all.enumerated() {
      guard let first = words.first(where: { chain.quote[$0] >= 0 }),
        let last = words.last(where: { chain.quote[$0] >= 0 })
      else { continue }
      let firstSentence = chain.sentence(of: first)
      let lastSentence = chain.sentence(of: last)
      let floor = max(firstSentence.lowerBound, place > 0 ? all[place - 1].upperBound : 0)
      let ceiling = min(
        lastSentence.upperBound, place + 1 < all.count ? all[place + 1].lowerBound : .max)
      var cue = words.lowerBound - 1
      while cue >= firstSentence.lowerBound, states[cue] != UInt8(State.cue.rawValue) { cue -= 1 }
      runs.append(
        QuotationRun(
          words: words,
          isBeforeCue: states[words.lowerBound] < UInt8(State.beginAfterCue.rawValue),
          firstQuoted: first, lastQuoted: last,
          starts: words.lowerBound < floor || !hasCue(firstSentence, chain)
            ? first..<first : floor..<first + 1,
          ends: words.upperBound > ceiling || !hasCue(lastSentence, chain)
            ? last..<last : last + 1..<ceiling + 1,
          cue: cue >= firstSentence.lowerBound ? cue : -1, firstSentence: firstSentence,
          lastSentence: lastSentence))
    }
    return runs
  }

  /// All runs of somebody's words, quoted or not.
  private static func stretches(_ states: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for (word, state) in states.enumerated() where state >= UInt8(State.beginBeforeCue.rawValue) {
      let begins =
        state == UInt8(State.beginBeforeCue.rawValue)
        || state == UInt8(State.beginAfterCue.rawValue)
      if !begins, let last = result.last, last.upperBound == word {
        result[result.count - 1] = last.lowerBound..<word + 1
      } else {
        result.append(word..<word + 1)
      }
    }
    return result
  }

  private static func hasCue(_ sentence: Range<Int>, _ chain: SpeechChain) -> Bool {
    sentence.contains { chain.isCue[$0] }
  }
}
