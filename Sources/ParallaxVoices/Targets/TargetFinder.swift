import ParallaxModel
import ParallaxText

/// Finds what the terms of a list are said of: `docs/methods/targets.md`.
///
/// The rules need no parser: closed lists of English words, endings, capitals and the marks between
/// words. They would rather say nothing than guess: a pronoun is no target, and other languages than
/// English have only the safest forms. One finder is used by one thread, with one vocabulary.
public final class TargetFinder {
  private let vocabulary: Vocabulary
  private let isEnglish: Bool
  /// The traits of each type; nil until asked for.
  private var known: [WordTraits?] = []

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - vocabulary: The one that the texts are read with.
  ///   - language: The primary subtag of their language, such as `en`.
  public init(vocabulary: Vocabulary, language: String) {
    self.vocabulary = vocabulary
    isEnglish = language == "en"
  }

  /// What a term is said of.
  ///
  /// - Parameters:
  ///   - term: The words of the term, as places in the list of tokens.
  ///   - isCue: Whether it is a reporting verb, which is said of its subject.
  ///   - text: The field that holds it, read.
  ///   - bytes: Its text in UTF-8.
  /// - Returns: Nil where there is none, or none without doubt.
  /// - Complexity: O(words of the sentence).
  public func target(
    of term: Range<Int>, isCue: Bool = false, in text: AnalyzedText,
    bytes: UnsafeBufferPointer<UInt8>
  ) -> Target? {
    guard isEnglish, let sentence = sentence(of: term.lowerBound, in: text),
      term.upperBound <= sentence.upperBound
    else { return nil }
    let phrases = PhraseReader(
      tokens: text.tokens, bytes: bytes, sentence: sentence,
      traits: text.tokens[sentence].map { isCountry($0, bytes) ? [] : traits($0.type) })
    guard let found = EnglishTargetRules(phrases, term: term).target(isCue: isCue) else {
      return nil
    }
    let first = text.tokens[found.words.lowerBound]
    var end = text.tokens[found.words.upperBound - 1].end
    if phrases.traits(found.words.upperBound - 1).has(.possessor) {
      end = Self.withoutPossessive(first.start, end, bytes)
    }
    return Target(span: TextSpan(first.start, end), relation: found.relation)
  }

  /// Whether a word is *US*, whose type it shares with the pronoun.
  private func isCountry(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    token.end - token.start == 2 && bytes[Int(token.start)] == 0x55
      && bytes[Int(token.start) + 1] == 0x53
  }

  /// The end of a name without its *'s*.
  private static func withoutPossessive(
    _ start: Int32, _ end: Int32, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int32 {
    var cut = Int(end)
    if bytes[cut - 1] | 0x20 == 0x73 { cut -= 1 }
    if cut > Int(start), bytes[cut - 1] == 0x27 { return Int32(cut - 1) }
    if cut > Int(start) + 2, bytes[cut - 1] == 0x99, bytes[cut - 3] == 0xE2 {
      return Int32(cut - 3)
    }
    return end
  }

  private func traits(_ type: UInt32) -> WordTraits {
    if Int(type) >= known.count {
      known.append(contentsOf: repeatElement(nil, count: max(vocabulary.count, 1) - known.count))
    }
    if let found = known[Int(type)] { return found }
    let made = EnglishTraits.traits(of: vocabulary.form(type))
    known[Int(type)] = made
    return made
  }

  private func sentence(of token: Int, in text: AnalyzedText) -> Range<Int>? {
    var low = 0
    var high = text.sentenceTokens.count
    while low < high {
      let middle = (low + high) / 2
      if text.sentenceTokens[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    guard low < text.sentenceTokens.count, text.sentenceTokens[low].contains(token) else {
      return nil
    }
    return text.sentenceTokens[low]
  }
}
