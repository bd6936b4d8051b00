import ParallaxText

/// Tells by capitals whether words are part of a name: the Islamic Revolution, the Liberation Front.
///
/// Only where capitals say something: not in titles in capitals, not in scripts without them.
struct CapitalizedName {
  private let text: AnalyzedText
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    self.bytes = bytes
  }

  /// Whether some words are part of a capitalized name inside a sentence.
  ///
  /// They are when each begins with a capital and the first stands inside the sentence, or has a
  /// capitalized word right beside it; and when the other words of the sentence mostly do not.
  func holds(_ tokens: Range<Int>) -> Bool {
    guard tokens.allSatisfy(isCapitalized) else { return false }
    let sentences = text.sentenceTokens
    let place = MatchResolver.holder(of: tokens.lowerBound, in: sentences)
    guard place < sentences.count else { return false }
    let sentence = sentences[place]
    let others = sentence.filter { !tokens.contains($0) && isLong($0) }
    let capitals = others.count { isCapitalized($0) }
    guard capitals * 2 <= others.count else { return false }
    if tokens.lowerBound > sentence.lowerBound { return true }
    return tokens.upperBound < sentence.upperBound && isCapitalized(tokens.upperBound)
      && GapBits.inText(text.tokens[tokens.upperBound].gap) != 0
  }

  private func isCapitalized(_ token: Int) -> Bool {
    let start = Int(text.tokens[token].start)
    let byte = bytes[start]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    return LetterCase.isUpper(bytes, at: start)
  }

  /// Whether a word is long enough for a title to capitalize it.
  private func isLong(_ token: Int) -> Bool {
    text.tokens[token].end - text.tokens[token].start > 3
  }
}
