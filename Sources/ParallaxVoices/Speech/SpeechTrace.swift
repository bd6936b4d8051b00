import ParallaxText

/// What was seen at each word and between words, for `Scripts/train-speech` to learn from.
struct SpeechTrace: SpeechTally {
  /// The features of the word at hand.
  private var word: [UInt64] = []
  /// Those of its surroundings.
  private var around: [UInt64] = []
  /// For each word of the paragraph, its features.
  private var words: [[UInt64]] = []

  mutating func add(
    _ template: SpeechFeatures.Template, _ a: Int, _ b: Int, _ c: Int, _ d: Int
  ) { word.append(SpeechFeatures.key(template, a, b, c, d)) }

  mutating func addAround(
    _ template: SpeechFeatures.Template, _ a: Int, _ b: Int, _ c: Int, _ d: Int
  ) { around.append(SpeechFeatures.key(template, a, b, c, d)) }

  mutating func addNeighbors(_ chain: SpeechChain, _ index: Int) { addEachNeighbor(chain, index) }

  mutating func startAround() { around.removeAll(keepingCapacity: true) }

  mutating func endWord() {
    words.append(word + around)
    word.removeAll(keepingCapacity: true)
  }

  mutating func pass(_ words: Int) -> Bool { false }

  mutating func restart(words: Int) {
    self.words.removeAll()
    word.removeAll()
    around.removeAll()
  }

  /// A paragraph as numbers: how many words; for each its first and last byte, the states it may have,
  /// its quotation plus one, its sentence, how many features, these, and the five steps from the word
  /// before.
  func rows(_ chain: SpeechChain, in text: AnalyzedText) -> [UInt64] {
    let allowed = SpeechDecoder.allowed(chain)
    var sentence = 0
    var rows = [UInt64(words.count)]
    for index in words.indices {
      while chain.sentences[sentence].upperBound <= index { sentence += 1 }
      let token = text.tokens[chain.firstToken + index]
      rows += [
        UInt64(token.start), UInt64(token.end), UInt64(allowed[index]),
        UInt64(Int(chain.quote[index]) + 1), UInt64(sentence), UInt64(words[index].count),
      ]
      rows += words[index]
      let steps = SpeechDecoder.stepFeatures(chain, max(index, 1) - (chain.count == 1 ? 1 : 0))
      rows += [steps.0.key, steps.1.key, steps.2.key, steps.3.key, steps.4.key]
    }
    return rows
  }
}
