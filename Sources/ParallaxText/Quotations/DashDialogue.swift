import ParallaxModel

/// A paragraph that begins with a dash, read as a turn of a dialogue.
struct DashDialogue {
  /// The speech of the paragraph; nil where the dash begins no speech.
  ///
  /// The Spanish raya, the French tiret, the Russian and Polish dash. Lists begin with dashes too:
  /// their items begin with small letters or end without a stop. A hyphen, and in Romance languages
  /// an en dash, needs the author's words as well, and a hyphen at the beginning of a
  /// text of one paragraph, as a title or an excerpt is, is left alone.
  ///
  /// - Complexity: O(length of the paragraph).
  static func spans(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ style: QuotationStyle,
    isAlone: Bool
  ) -> [QuotedSpan]? {
    guard style.dialogue != .none, range.count > 3 else { return nil }
    let (dash, length) = UTF8Decoder.decode(bytes, at: range.lowerBound)
    guard dash == 0x2D && !isAlone || (0x2013...0x2015).contains(dash) else { return nil }
    var start = range.lowerBound + length
    while start < range.upperBound {
      let (scalar, length) = UTF8Decoder.decode(bytes, at: start)
      guard MarkContext.isSpaceOrEnd(scalar) else { break }
      start += length
    }
    guard start < range.upperBound, beginsSentence(bytes, at: start) else { return nil }
    let whole = start..<range.upperBound
    let interrupted = style.authorWords.flatMap { Interruption($0, in: bytes).speech(in: whole) }
    guard interrupted != nil || ends(bytes, range, dash, style) else { return nil }
    let speech = interrupted ?? [whole]
    return speech.enumerated().map { index, part in
      let outerStart = index == 0 ? range.lowerBound : part.lowerBound
      return QuotedSpan(
        outer: TextSpan(Int32(outerStart), Int32(part.upperBound)),
        inner: TextSpan(Int32(part.lowerBound), Int32(part.upperBound)),
        resumes: index > 0, delimiter: .dash)
    }
  }

  /// Whether a capital, or what can stand before one, is here.
  private static func beginsSentence(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Bool {
    switch UTF8Decoder.decode(bytes, at: index).0 {
    case 0xBF, 0xA1, 0xAB, 0x22, 0x201C, 0x2026, 0x2E: true
    default: LetterCase.isUpper(bytes, at: index)
    }
  }

  /// Whether a paragraph without words of the author ends as speech does.
  private static func ends(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ dash: UInt32,
    _ style: QuotationStyle
  ) -> Bool {
    guard let (last, _) = UTF8Decoder.decode(bytes, before: range.upperBound) else { return false }
    guard
      last == 0x3F || last == 0x21 || last == 0x2E || last == 0x2026 || last == 0xBB || last == 0x22
        || last == 0x201D
    else {
      return false
    }
    switch style.dialogue {
    case .none: return false
    case .anyDash: return dash != 0x2D
    case .emDash: return dash >= 0x2014
    }
  }
}
