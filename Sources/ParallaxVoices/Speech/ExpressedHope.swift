import ParallaxText

/// Finds what somebody hopes aloud without a clause of its own: *expressed hope for the army to free the
/// town*.
///
/// The model knows *expressed hope that …*; this form is too rare for it to learn.
struct ExpressedHope {
  private let verbs: Set<UInt16>
  private let openers: Set<UInt16>
  private let marker: UInt16
  private let stops: Set<UInt16>
  private static let nouns: Set<String> = [
    "hope", "hopes", "confidence", "desire", "readiness", "willingness", "support", "determination",
    "optimism", "impatience",
  ]

  init(_ lists: SpeechLists = .shared) {
    func forms(_ words: String) -> Set<UInt16> {
      Set(words.split(separator: " ").compactMap { lists.words[String($0)]?.form })
    }
    verbs = forms("expressed express expresses expressing voiced voice voices voicing")
    openers = forms("for")
    marker = lists.words["to"]?.form ?? .max
    stops = forms(
      "as while but after amid who which when where because though although adding saying")
  }

  /// Gives the words of such hopes their states, where none has one that says otherwise.
  ///
  /// - Complexity: O(words).
  func find(
    _ chain: SpeechChain, in text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>,
    _ states: inout [UInt8]
  ) {
    for word in 0..<chain.count
    where chain.isCue[word] && verbs.contains(chain.words[word].form) && word + 3 < chain.count {
      let noun = isNoun(word + 1, chain, text, bytes) ? word + 1 : word + 2
      guard noun + 1 < chain.count, openers.contains(chain.words[noun + 1].form),
        noun == word + 1 || isNoun(noun, chain, text, bytes)
      else { continue }
      let sentence = chain.sentence(of: word)
      let speech = (noun + 1)..<end(from: noun + 2, in: sentence, chain, states)
      guard speech.contains(where: { chain.words[$0].form == marker }),
        speech.allSatisfy({ states[$0] < UInt8(SpeechModel.State.beginBeforeCue.rawValue) })
      else { continue }
      for cue in word...noun { states[cue] = UInt8(SpeechModel.State.cue.rawValue) }
      for word in speech { states[word] = UInt8(SpeechModel.State.insideAfterCue.rawValue) }
      states[speech.lowerBound] = UInt8(SpeechModel.State.beginAfterCue.rawValue)
      // A few quoted words at the end of the hope are part of it.
      if speech.upperBound < sentence.upperBound,
        states[speech.upperBound] == UInt8(SpeechModel.State.beginAfterCue.rawValue)
      {
        states[speech.upperBound] = UInt8(SpeechModel.State.insideAfterCue.rawValue)
      }
    }
  }

  private func isNoun(
    _ word: Int, _ chain: SpeechChain, _ text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let token = text.tokens[chain.firstToken + word]
    return Self.nouns.contains(
      String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self))
  }

  /// Where the hope ends: with the sentence, before somebody else's words, or before a clause of the
  /// outlet's own behind a comma.
  private func end(
    from start: Int, in sentence: Range<Int>, _ chain: SpeechChain, _ states: [UInt8]
  ) -> Int {
    for word in start..<max(start, sentence.upperBound) {
      if states[word] >= UInt8(SpeechModel.State.beginBeforeCue.rawValue) { return word }
      let isBehindComma = chain.gaps[word] / 4 == SpeechChain.Mark.comma.rawValue
      if isBehindComma, stops.contains(chain.words[word].form) { return word }
    }
    return max(start, sentence.upperBound)
  }
}
