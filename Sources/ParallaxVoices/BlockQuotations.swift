import ParallaxModel
import ParallaxText

/// Finds block quotations: a paragraph without quotation marks behind one that ends in a word of
/// speech and a colon (*Trump wrote on Twitter:*).
enum BlockQuotations {
  /// The block quotations of a body, in order.
  ///
  /// - Parameters:
  ///   - text: The body, read.
  ///   - bytes: Its text.
  ///   - cues: The words that say that somebody speaks, outside quotation marks, in order.
  /// - Returns: One direct quotation for each, with the cue that leads it in.
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
      guard let cue = cues[next...].prefix(while: { $0.lowerBound < last.upperBound }).last
      else { continue }
      result.append(
        FoundSpeech(
          kind: .direct, fragments: [text.paragraphs[paragraph + 1].span], words: [block], cue: cue)
      )
    }
    return result
  }

  private static func endsInColon(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Bool {
    var end = Int(span.end)
    while end > Int(span.start), bytes[end - 1] <= 0x20 { end -= 1 }
    return end > Int(span.start) && bytes[end - 1] == 0x3A
  }
}
