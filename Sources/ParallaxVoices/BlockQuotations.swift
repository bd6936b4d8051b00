import ParallaxModel
import ParallaxText

/// Finds block quotations: a paragraph without quotation marks behind one that ends in a word of
/// speech and a colon (*The mayor wrote to them:*), or in the name of a text and a colon (*Read the full
/// letter:*).
enum BlockQuotations {
  /// The block quotations of a body, in order.
  ///
  /// - Parameters:
  ///   - text: The body, read.
  ///   - bytes: Its text.
  ///   - cues: The words that say that somebody speaks, outside quotation marks, in order.
  /// - Returns: One direct quotation for each, with the cue that leads it in, if one does.
  /// - Complexity: O(paragraphs + cues).
  static func find(
    in text: AnalyzedText, of bytes: UnsafeBufferPointer<UInt8>, cues: [Range<Int>]
  ) -> [FoundSpeech] {
    var result: [FoundSpeech] = []
    var sentence = 0
    var next = 0
    for paragraph in text.paragraphs.indices.dropLast() {
      let words = text.paragraphTokens[paragraph]
      let block = text.paragraphTokens[paragraph + 1]
      guard !words.isEmpty, !block.isEmpty, endsInColon(bytes, text.paragraphs[paragraph].span),
        text.paragraphs[paragraph].section != .subheading,
        !endsInColon(bytes, text.paragraphs[paragraph + 1].span),
        !text.quotations[paragraph + 1].isUnbalanced,
        text.quotations[paragraph + 1].spans.first?.outer.start
          != text.paragraphs[paragraph + 1].span.start
      else { continue }
      while text.sentenceTokens[sentence].upperBound < words.upperBound { sentence += 1 }
      let last = text.sentenceTokens[sentence]
      while next < cues.count, cues[next].lowerBound < last.lowerBound { next += 1 }
      let cue = cues[next...].prefix(while: { $0.lowerBound < last.upperBound }).last
      guard cue != nil || namesText(last, of: text, bytes) else { continue }
      result.append(
        FoundSpeech(
          kind: .direct, fragments: [text.paragraphs[paragraph + 1].span], words: [block], cue: cue)
      )
    }
    return result
  }

  /// English nouns for a text that can be given word for word.
  private static let texts: Set<String> = [
    "email", "emails", "excerpt", "letter", "mail", "memo", "message", "post", "rant", "remarks",
    "statement", "transcript", "tweet", "tweets",
  ]
  /// English nouns for what a writer makes of a text.
  private static let digests: Set<String> = [
    "facts", "highlights", "lessons", "points", "questions", "quotes", "reasons", "summary",
    "takeaways", "things",
  ]
  /// How near to the colon a text must be named, in words.
  private static let nearest = 6
  /// The fewest words of a sentence: *Original post:* is a label.
  private static let fewest = 4

  /// Whether a sentence that ends in a colon names a text, and not a digest of one.
  private static func namesText(
    _ sentence: Range<Int>, of text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let words = sentence.map { word in
      let token = text.tokens[word]
      return String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self).lowercased()
    }
    return words.count >= fewest && words.suffix(nearest).contains(where: texts.contains)
      && !words.contains(where: digests.contains)
  }

  private static func endsInColon(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Bool {
    var end = Int(span.end)
    while end > Int(span.start), bytes[end - 1] <= 0x20 { end -= 1 }
    return end > Int(span.start) && bytes[end - 1] == 0x3A
  }
}
