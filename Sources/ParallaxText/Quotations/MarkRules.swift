/// Which marks open and close what, between which characters.
enum MarkRules {
  /// What a mark opens; nil where it cannot open anything.
  static func opening(
    _ mark: QuotationMark, before: UInt32?, after: UInt32?, _ style: QuotationStyle
  ) -> QuotationMark.Pair? {
    let opensHere = MarkContext.isBoundary(before) && !MarkContext.isSpaceOrEnd(after)
    switch mark {
    case .openDouble, .backticks: return .curlyDouble
    // ”Swedish” and sloppy marks.
    case .closeDouble: return opensHere ? .curlyDouble : nil
    case .straightDouble:
      return opensHere || opensWithoutSpace(before, after) ? .straightDouble : nil
    case .openSingle: return opensHere ? .curlySingle : nil
    case .single, .prime, .closeCorner: return nil
    case .straightSingle: return opensHere ? .straightSingle : nil
    case .lowDouble: return .low
    case .lowSingle: return opensHere ? .curlySingle : nil
    case .leftGuillemet: return .guillemet
    case .rightGuillemet:
      return opensHere && style.allowsReversedGuillemets
        && !MarkContext.isClosingPunctuation(after) ? .reversedGuillemet : nil
    case .openCorner: return .corner
    case .lost:
      return opensHere && style.allowsLostMarks && MarkContext.isWordCharacter(after) ? .lost : nil
    }
  }

  /// Whether a straight mark with nothing open opens though no space stands before it: after a comma
  /// or stop whose space was forgotten, in scripts without spaces, and behind the Arabic words that
  /// are written to the next one (و, ب, ل).
  private static func opensWithoutSpace(_ before: UInt32?, _ after: UInt32?) -> Bool {
    if MarkContext.isIdeographic(before) { return true }
    let isArabic = before.map { (0x620...0x64A).contains($0) } ?? false
    return (isArabic || MarkContext.isClosingPunctuation(before))
      && MarkContext.isWordCharacter(after)
  }

  /// Whether a mark closes what is open, between these two characters.
  static func closes(
    _ mark: QuotationMark, _ kind: QuotationMark.Pair, before: UInt32?, after: UInt32?
  ) -> Bool {
    switch kind {
    case .curlyDouble:
      mark == .closeDouble || (mark == .straightDouble && !MarkContext.isSpaceOrEnd(before))
        || (mark == .openDouble && standsAtEnd(before, after))
    case .straightDouble:
      mark == .closeDouble || mark == .straightDouble && !reopens(before, after)
        || (mark == .openDouble && standsAtEnd(before, after))
    case .curlySingle:
      (mark == .single || mark == .openSingle || mark == .straightSingle)
        && closesSingle(before, after)
    case .straightSingle:
      (mark == .straightSingle || mark == .single) && closesSingle(before, after)
    case .low: mark == .openDouble || mark == .closeDouble || mark == .straightDouble
    case .guillemet: mark == .rightGuillemet
    case .reversedGuillemet:
      mark == .leftGuillemet || mark == .rightGuillemet && standsAtEnd(before, after)
    case .corner: mark == .closeCorner
    case .lost: mark == .lost && closesSingle(before, after)
    }
  }

  /// Whether a straight mark inside straight marks opens a quotation in the quotation, or is part of
  /// a word: Hebrew writes abbreviations with it (צה"ל).
  static func reopens(_ before: UInt32?, _ after: UInt32?) -> Bool {
    if isHebrew(before), isHebrew(after) { return true }
    return MarkContext.isBoundary(before) && !MarkContext.isSpaceOrEnd(after)
      && !MarkContext.isClosingPunctuation(after) && after != 0x22
  }

  /// Whether a straight mark stands inside a Hebrew abbreviation.
  static func isGershayim(_ before: UInt32?, _ after: UInt32?) -> Bool {
    isHebrew(before) && isHebrew(after)
  }

  private static func isHebrew(_ scalar: UInt32?) -> Bool {
    scalar.map { (0x5D0...0x5F2).contains($0) } ?? false
  }

  /// Whether an opening mark stands where only a closing one can: “word“ and ”word“, and at the end
  /// of a paragraph.
  private static func standsAtEnd(_ before: UInt32?, _ after: UInt32?) -> Bool {
    after == nil || !MarkContext.isBoundary(before) && !MarkContext.isWordCharacter(after)
  }

  /// Whether a double mark inside double marks of the other shape opens a quotation in the quotation.
  ///
  /// As in “It "really" is.”
  static func opensInside(
    _ kind: QuotationMark.Pair, _ mark: QuotationMark, before: UInt32?, after: UInt32?
  ) -> Bool {
    switch (kind, mark) {
    case (.curlyDouble, .straightDouble), (.straightDouble, .openDouble):
      MarkContext.isBoundary(before) && MarkContext.isWordCharacter(after)
    default: false
    }
  }

  /// A single mark closes where it cannot be an apostrophe: after a word or punctuation, before
  /// anything but a letter or digit.
  private static func closesSingle(_ before: UInt32?, _ after: UInt32?) -> Bool {
    !MarkContext.isSpaceOrEnd(before) && !MarkContext.isWordCharacter(after)
  }

  /// Whether a single mark that can close may be a possessive as well: the dogs' bowl.
  static func mayBePossessive(_ before: UInt32?, _ after: UInt32?, then next: UInt32?) -> Bool {
    (before == 0x73 || before == 0x53) && after == 0x20 && MarkContext.isWordCharacter(next)
  }
}
