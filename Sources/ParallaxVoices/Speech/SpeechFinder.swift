import ParallaxModel
import ParallaxText

/// Finds which words of an article are somebody else's: quoted, retold, or both.
///
/// In English every paragraph with a verb of speech or a quotation mark is labeled word by word by a
/// small learned model (`SpeechModel`), which weighs the words, marks and cues around each word, but for
/// sentences with neither; headings with a colon are read by rules (`HeadlineSpeech`), and so are texts
/// in other languages (`PlainSpeechFinder`). One finder is used by one thread at a time.
public final class SpeechFinder {
  private let reader: SpeechChainReader
  /// For languages that no model was learned for.
  private let plain: PlainSpeechFinder?
  private var labeler = SpeechLabeler()
  private let hopes = ExpressedHope()
  private let openingSources = OpeningSource()
  private let attributions = PlainAttribution()

  /// Prepares to find speech in texts of one language.
  ///
  /// - Parameters:
  ///   - vocabulary: The vocabulary that the texts are read with.
  ///   - language: The code of the language, without script and region.
  public init(vocabulary: Vocabulary, language: String = "en") {
    reader = SpeechChainReader(SpeechVocabulary(vocabulary))
    plain =
      language == "en" ? nil : PlainSpeechFinder(vocabulary: vocabulary, language: language)
  }

  /// The speech in one field.
  ///
  /// - Parameters:
  ///   - text: The field, read.
  ///   - bytes: Its text, UTF-8.
  ///   - field: Title or body.
  ///   - cues: The words that can say that somebody speaks, by a list of reporting verbs, as places in
  ///     the list of tokens, in order; in English the finder knows them itself.
  /// - Returns: What is somebody's, in the order of the text.
  /// - Complexity: O(words).
  public func find(
    in text: AnalyzedText, of bytes: UnsafeBufferPointer<UInt8>, field: TextField,
    cues: [Range<Int>] = []
  ) -> [FoundSpeech] {
    if let plain { return plain.find(in: text, bytes, cues: cues) }
    var result: [FoundSpeech] = []
    walk(text, bytes, field) { chain, isHeading, quotedBefore, endedInSpeech in
      if isHeading, let speech = HeadlineSpeech.find(chain, in: text, bytes) {
        result.append(speech)
        return false
      }
      guard chain.mayHoldSpeech else { return false }
      labeler.label(chain, quotedBefore: quotedBefore)
      labeler.relabel { hopes.find(chain, in: text, bytes, &$0) }
      labeler.relabel {
        openingSources.find(chain, &$0)
        attributions.find(chain, &$0)
        InvertedCue.find(chain, &$0)
      }
      let states = labeler.states
      result += SpeechGrouper.group(states, chain, in: text, bytes, followsQuote: endedInSpeech)
      return states.last.flatMap { SpeechModel.State(rawValue: Int($0)) }?.isSpeech ?? false
    }
    return result
  }

  /// Hands over each paragraph that may hold speech, and asks whether it ended in somebody's words.
  private func walk(
    _ text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>, _ field: TextField,
    _ visit: (SpeechChain, _ isHeading: Bool, _ quotedBefore: Int, _ endedInSpeech: Bool) -> Bool
  ) {
    var sentence = 0
    var quotedBefore = 0
    var endedInSpeech = false
    for paragraph in text.paragraphs.indices where !text.paragraphTokens[paragraph].isEmpty {
      let section = text.paragraphs[paragraph].section
      let isHeading = field == .title || section == .subheading || section == .headline
      reader.read(
        paragraph, of: text, bytes, isHeading: isHeading, firstSentence: &sentence)
      let chain = reader.chain
      guard chain.mayHoldSpeech || isHeading else {
        quotedBefore = 0
        endedInSpeech = false
        continue
      }
      endedInSpeech = visit(chain, isHeading, quotedBefore, endedInSpeech)
      quotedBefore =
        (chain.quote[chain.count - 1] >= 0 ? 1 : 0) + (chain.quote[0] >= 0 ? 2 : 0)
    }
  }

  /// What the model sees in a body, for `Scripts/train-speech`: paragraph after paragraph
  /// (`SpeechTrace`).
  func trainingRows(in text: AnalyzedText, of bytes: UnsafeBufferPointer<UInt8>) -> [UInt64] {
    var rows: [UInt64] = []
    var tracer = SpeechScorer(SpeechTrace())
    walk(text, bytes, .body) { chain, _, quotedBefore, _ in
      guard chain.mayHoldSpeech else { return false }
      tracer.score(chain, quotedBefore: quotedBefore)
      rows += tracer.tally.rows(chain, in: text)
      return false
    }
    return rows
  }

  /// What is seen at the edges of quotations in a body, for `Scripts/train-edges`.
  ///
  /// - Parameters:
  ///   - text: The body, read.
  ///   - bytes: Its text, UTF-8.
  ///   - states: The state of each word of each paragraph that may hold speech; those read are dropped.
  /// - Returns: For each such paragraph how many numbers, and these (`QuotationEdges.rows`).
  func edgeRows(
    in text: AnalyzedText, of bytes: UnsafeBufferPointer<UInt8>, states: inout ArraySlice<UInt8>
  ) -> [UInt64] {
    var rows: [UInt64] = []
    walk(text, bytes, .body) { chain, _, _, _ in
      guard chain.mayHoldSpeech else { return false }
      let seen = QuotationEdges.rows(chain, Array(states.prefix(chain.count)))
      states = states.dropFirst(chain.count)
      rows.append(UInt64(seen.count))
      rows += seen
      return false
    }
    return rows
  }
}
