import ParallaxText

/// Finds what a source named first is said to say: *According to the police, forty people were arrested.*
///
/// Most such sentences have no verb of speech, and the model, which has seen few, misses every third.
struct OpeningSource {
  /// The most words between the commas of an apposition.
  private static let longestApposition = 16
  private static let longestName = 4

  private let according: UInt16
  private let to: UInt16
  private let appositions: Set<UInt16>
  /// The kind of titles.
  private let title: UInt8

  init(_ lists: SpeechLists = .shared) {
    according = lists.words["according"]?.form ?? .max
    to = lists.words["to"]?.form ?? .max
    title = lists.words["mayor"]?.kind ?? .max
    appositions = Set(
      ["a", "an", "who", "whose", "which"].compactMap { lists.words[$0]?.form })
  }

  /// Gives the words behind such a source their states, where the sentence has no other speech.
  ///
  /// - Complexity: O(words).
  func find(_ chain: SpeechChain, _ states: inout [UInt8]) {
    for sentence in chain.sentences where opens(sentence, chain) {
      guard let start = start(in: sentence, chain) else { continue }
      let first = sentence.first { isSpeech(states[$0]) } ?? sentence.upperBound
      // What the model found there may only begin too early, in the source.
      let isMissed = first == sentence.upperBound
      guard isMissed || first < start && isSpeech(states[start]) else { continue }
      states[sentence.lowerBound] = UInt8(SpeechModel.State.cue.rawValue)
      states[sentence.lowerBound + 1] = UInt8(SpeechModel.State.cue.rawValue)
      for word in sentence.lowerBound + 2..<start {
        states[word] = UInt8(SpeechModel.State.own.rawValue)
      }
      states[start] = UInt8(SpeechModel.State.beginAfterCue.rawValue)
      guard isMissed else { continue }
      for word in start + 1..<sentence.upperBound {
        states[word] = UInt8(SpeechModel.State.insideAfterCue.rawValue)
      }
    }
  }

  private func opens(_ sentence: Range<Int>, _ chain: SpeechChain) -> Bool {
    sentence.count >= 5 && chain.words[sentence.lowerBound].form == according
      && chain.words[sentence.lowerBound + 1].form == to && chain.quote[sentence.lowerBound] < 0
  }

  /// Behind the comma that ends the source and what stands beside its name.
  private func start(in sentence: Range<Int>, _ chain: SpeechChain) -> Int? {
    func comma(from word: Int) -> Int? {
      (word..<max(word, sentence.upperBound - 1)).first {
        chain.gaps[$0] / 4 == SpeechChain.Mark.comma.rawValue && chain.quote[$0 - 1] < 0
      }
    }
    guard var start = comma(from: sentence.lowerBound + 3) else { return nil }
    // *The mayor, Ana Lum, who …,*: what is said begins behind the last of them.
    while let next = comma(from: start + 1) {
      let isApposed =
        appositions.contains(chain.words[start].form) && next - start <= Self.longestApposition
      guard isApposed || chain.words[start - 1].kind == title && isName(start..<next, chain) else {
        break
      }
      start = next
    }
    return start
  }

  private func isName(_ words: Range<Int>, _ chain: SpeechChain) -> Bool {
    words.count <= Self.longestName
      && words.allSatisfy {
        chain.words[$0].kind == SpeechVocabulary.Shape.capitalized.rawValue
      }
  }

  private func isSpeech(_ state: UInt8) -> Bool {
    state >= UInt8(SpeechModel.State.beginBeforeCue.rawValue)
  }
}
