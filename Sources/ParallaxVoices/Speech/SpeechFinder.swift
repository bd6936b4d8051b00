import ParallaxModel
import ParallaxText

/// Finds which words of an article are somebody else's: quoted, retold, or both.
///
/// In English every paragraph with a verb of speech or a quotation mark is labeled word by word by a
/// small learned model (`SpeechModel`), which weighs the words, marks and cues around each word. One
/// finder is used by one thread at a time.
public final class SpeechFinder {
  private let vocabulary: SpeechVocabulary
  private var scorer = SpeechScorer(model: .shared)
  private var decoder = SpeechDecoder(model: .shared)
  private var chain = SpeechChain()
  private var scores: [SpeechModel.Row] = []
  private var states: [UInt8] = []

  /// Prepares to find speech in texts that were read with a vocabulary.
  public init(vocabulary: Vocabulary) { self.vocabulary = SpeechVocabulary(vocabulary) }

  /// The speech in one field.
  ///
  /// - Parameters:
  ///   - text: The field, read.
  ///   - bytes: Its text, UTF-8.
  ///   - field: Title or body.
  /// - Returns: What is somebody's, in the order of the text.
  /// - Complexity: O(words).
  public func find(
    in text: AnalyzedText, of bytes: UnsafeBufferPointer<UInt8>, field: TextField
  ) -> [FoundSpeech] {
    var result: [FoundSpeech] = []
    walk(text, bytes) { chain, quotedBefore, endedInSpeech in
      scorer.score(chain, quotedBefore: quotedBefore, into: &scores)
      decoder.decode(chain, scores, into: &states)
      result += SpeechGrouper.group(states, chain, in: text, bytes, followsQuote: endedInSpeech)
      return states.last.flatMap { SpeechModel.State(rawValue: Int($0)) }?.isSpeech ?? false
    }
    return result
  }

  /// Hands over each paragraph that may hold speech.
  private func walk(
    _ text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>,
    _ visit: (SpeechChain, Int, Bool) -> Bool
  ) {
    var sentence = 0
    var quotedBefore = 0
    var endedInSpeech = false
    for paragraph in text.paragraphs.indices where !text.paragraphTokens[paragraph].isEmpty {
      chain.read(paragraph, of: text, bytes, vocabulary, firstSentence: &sentence)
      guard chain.mayHoldSpeech else {
        quotedBefore = 0
        endedInSpeech = false
        continue
      }
      endedInSpeech = visit(chain, quotedBefore, endedInSpeech)
      quotedBefore =
        (chain.quote.last ?? -1 >= 0 ? 1 : 0) + (chain.quote.first ?? -1 >= 0 ? 2 : 0)
    }
  }

  /// What the model sees in a field, for `Scripts/train-speech`: paragraph after paragraph (`SpeechTrace`).
  func trainingRows(in text: AnalyzedText, of bytes: UnsafeBufferPointer<UInt8>) -> [UInt64] {
    var rows: [UInt64] = []
    scorer.trace = SpeechTrace()
    walk(text, bytes) { chain, quotedBefore, _ in
      scorer.trace?.restart()
      scorer.score(chain, quotedBefore: quotedBefore, into: &scores)
      guard let trace = scorer.trace else { return false }
      rows += trace.rows(chain, in: text)
      return false
    }
    scorer.trace = nil
    return rows
  }
}
