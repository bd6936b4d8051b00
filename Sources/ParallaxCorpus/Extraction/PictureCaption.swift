import Foundation

/// The line below a picture, taken apart into what it says and who took the picture.
struct PictureCaption: Equatable {
  /// What the caption says, without label and credit.
  let words: String
  /// Who took or owns the picture, as printed; nil where the line does not say.
  let credit: String?

  /// The fewest words that say something, and their fewest letters: fewer are a name or a number.
  private static let fewestWords = 4
  private static let fewestLetters = 12
  /// The most words of a caption: more are a text in a box with a wrong name.
  private static let longest = 200
  /// The last bytes of a line in which its credit begins.
  private static let longestCreditBytes = 120
  /// The most words of a line that only its credit shows to be a caption.
  private static let mostWords = 60

  /// Takes a line apart.
  ///
  /// - Returns: Nil for a line that is a credit, a label or a name only.
  init?(_ line: Substring) {
    guard Sentences.wordCount(line) <= Self.longest else { return nil }
    let text = Self.withoutLabel(TextLine.trim(line))
    guard !Self.isNote(text) else { return nil }
    let end = CreditFinder.endOfWords(text)
    let words = CreditFinder.withoutSeparators(text[..<end])
    guard Self.saysSomething(words), !Self.isNote(words), !CreditFinder.isOnlyNames(words)
    else { return nil }
    self.words = String(words)
    let rest = TextLine.trim(text[end...])
    credit = rest.isEmpty ? nil : String(rest)
  }

  /// The caption of a line that nothing but its credit marks, as pasted pages have them: only where
  /// it ends with what nothing but a credit has.
  init?(unmarked line: Substring) {
    let end = String(decoding: line.utf8.suffix(Self.longestCreditBytes), as: UTF8.self)
    let bytes = end.lowercasedBytes
    guard CreditPhrases.sure.occurs(in: bytes) || CreditPhrases.sureInBrackets.occurs(in: bytes),
      Sentences.wordCount(line) <= Self.mostWords, let caption = PictureCaption(line),
      let credit = caption.credit?.lowercasedBytes,
      CreditPhrases.sure.begins(credit)
        || credit.first == UInt8(ascii: "(") && CreditPhrases.sureInBrackets.occurs(in: credit)
    else { return nil }
    self = caption
  }

  /// The words and the credit of a line that a source gives as a caption, however short it is.
  static func parts(given line: Substring) -> (words: String?, credit: String?) {
    if isCredit(line) { return (nil, String(line)) }
    guard Sentences.wordCount(line) <= longest else { return (String(line), nil) }
    let text = withoutLabel(line)
    let end = CreditFinder.endOfWords(text)
    let rest = TextLine.trim(text[end...])
    return (
      String(CreditFinder.withoutSeparators(text[..<end])), rest.isEmpty ? nil : String(rest)
    )
  }

  /// Whether a line of a text without boxes names who took a picture, and says nothing else.
  static func isUnmarkedCredit(_ line: Substring) -> Bool {
    Sentences.wordCount(line) <= 12 && !Sentences.endsSentence(line)
      && CreditPhrases.sure.begins(line.lowercasedBytes)
  }

  /// Whether a line below a picture names who took it, and says nothing else.
  private static func isCredit(_ line: Substring) -> Bool {
    Sentences.wordCount(line) <= 12 && CreditPhrases.openings.begins(line.lowercasedBytes)
  }

  private static func saysSomething(_ text: Substring) -> Bool {
    guard Sentences.wordCount(text) >= fewestWords else { return false }
    // A letter of a script without blanks between words says as much as several others.
    let letters = text.unicodeScalars.reduce(0) {
      $0 + ((0x3040...0x9FFF).contains($1.value) ? 3 : $1.properties.isAlphabetic ? 1 : 0)
    }
    return letters >= fewestLetters
  }

  /// Whether a line is a label, a date or a byline.
  private static func isNote(_ text: Substring) -> Bool {
    if text.isEmpty || FurnitureRules.inline(text) != nil { return true }
    if CreditPhrases.notices.begins(text.lowercasedBytes) || isCredit(text) { return true }
    return !Sentences.endsSentence(text) && PageLabels.reason(text) != nil
  }

  private static func withoutLabel(_ text: Substring) -> Substring {
    let lower = text.lowercased()
    for label in CreditPhrases.labels where lower.hasPrefix(label) {
      return TextLine.trim(text.dropFirst(label.count).drop { ",: ".contains($0) })
    }
    return text
  }
}
