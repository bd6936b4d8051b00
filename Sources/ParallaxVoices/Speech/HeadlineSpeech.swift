import ParallaxModel
import ParallaxText

/// Reads the colons of English headings: “Police: two held after raid”, “Truce will hold: envoy”.
///
/// After the words at the end of a heading only a source can stand; before a colon may also stand a
/// topic (“Syria: what we know”), so that these words must hold a title, a role or a report, or a
/// quotation must follow. What is not sure is left alone.
enum HeadlineSpeech {
  /// The most words that name a source.
  private static let longestSource = 4
  /// The fewest words that are a claim.
  private static let shortestClaim = 3

  /// The speech of a heading, if its colon says that it is one.
  static func find(
    _ chain: SpeechChain, in text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> FoundSpeech? {
    let colons = (1..<max(chain.count, 1)).filter {
      chain.gaps[$0] / 4 == SpeechChain.Mark.colon.rawValue
        && (chain.quote[$0] < 0 || chain.quote[$0] != chain.quote[$0 - 1])
    }
    guard colons.count == 1, let colon = colons.first else { return nil }
    let before = 0..<colon
    let after = colon..<chain.count
    if before.count <= longestSource, after.count >= shortestClaim,
      chain.quote[colon] >= 0 && isName(before, chain) || namesSource(before, chain)
    {
      return speech(after, chain, in: text, bytes)
    }
    if after.count <= longestSource, before.count > shortestClaim, chain.quote[colon] < 0,
      isName(after, chain) || namesSource(after, chain)
    {
      return speech(before, chain, in: text, bytes)
    }
    return nil
  }

  private static func speech(
    _ words: Range<Int>, _ chain: SpeechChain, in text: AnalyzedText,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> FoundSpeech {
    let quoted = words.count { chain.quote[$0] >= 0 }
    return FoundSpeech(
      kind: quoted == words.count ? .direct : quoted > 0 ? .mixed : .indirect,
      fragments: [SpeechGrouper.fragment(words, chain, in: text, bytes)],
      words: [SpeechGrouper.shifted(words, chain)])
  }

  private static func isName(_ words: Range<Int>, _ chain: SpeechChain) -> Bool {
    words.allSatisfy {
      let kind = chain.words[$0].kind
      return kind == SpeechVocabulary.Shape.capitalized.rawValue
        || kind == SpeechVocabulary.Shape.capitals.rawValue
    }
  }

  private static func namesSource(_ words: Range<Int>, _ chain: SpeechChain) -> Bool {
    words.contains { SpeechLists.shared.sources.contains(chain.words[$0].kind) }
  }
}
