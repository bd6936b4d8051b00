/// Gives a quotation the verb that stands right behind it.
///
/// In *“We won,” Lum said. “They lost,” said Reed.* the model takes the second for more of the first.
enum InvertedCue {
  private typealias State = SpeechModel.State

  /// Changes the states of quotations whose sentence has no cue before them.
  ///
  /// - Complexity: O(words).
  static func find(_ chain: SpeechChain, _ states: inout [UInt8]) {
    for quote in chain.quotes where quote.endsClause {
      let (first, verb) = (quote.words.lowerBound, quote.words.upperBound)
      guard verb < chain.count, chain.isCue[verb],
        chain.gaps[verb] / 4 != SpeechChain.Mark.sentence.rawValue,
        states[first] == UInt8(State.beginAfterCue.rawValue),
        quote.words.dropFirst().allSatisfy({
          states[$0] == UInt8(State.insideAfterCue.rawValue)
        }),
        states[verb] <= UInt8(State.cue.rawValue)
      else { continue }
      let sentence = chain.sentence(of: first)
      let before = sentence.lowerBound..<first
      guard sentence.contains(verb),
        !before.contains(where: { states[$0] == UInt8(State.cue.rawValue) })
      else { continue }
      for word in quote.words { states[word] = UInt8(State.insideBeforeCue.rawValue) }
      states[first] = UInt8(State.beginBeforeCue.rawValue)
      states[verb] = UInt8(State.cue.rawValue)
    }
  }
}
