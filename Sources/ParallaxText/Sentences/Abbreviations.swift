import CICU

/// Tells the full stop of an abbreviation, an initial or an ordinal from that of a sentence.
struct Abbreviations {
  private let words: AbbreviationWords
  /// What CLDR lists for the language, with the full stop, as it is written.
  private let listed: Set<String>
  /// All of these that are written in ASCII letters.
  private let known: ShortWords

  init(language: String) {
    words = AbbreviationWords.of(language)
    listed = Set(Self.suppressions(language))
    known = ShortWords(
      [words.titles, words.beforeNumbers, words.others, words.notAfterNumbers].joined()
        + listed.map { $0.last == "." ? String($0.dropLast()) : $0 })
  }

  /// Whether a full stop ends no sentence, though UAX #29 begins another at the offset `next`.
  func join(_ bytes: UnsafeBufferPointer<UInt8>, stop: Int, next: Int) -> Bool {
    if known.isPlainWord(before: stop, in: bytes, doublesCapitals: words.doublesCapitals) {
      return false
    }
    let text = Surroundings(bytes, stop: stop, next: next)
    if text.word.isEmpty { return joinsOrdinal(text) }
    // U.S., p.m., Ph.D., z.B.: letters with a full stop between them.
    if text.isDotted {
      // Without a blank before it, only in text without blanks: "U.S.的".
      if next == stop + 1 { return true }
      return !words.closing.contains(text.lowercased) && !opens(text)
    }
    guard next > stop + 1, text.standsAlone else { return false }
    if let isInitial = isInitial(text) { return isInitial }
    let lower = text.lowercased
    if !words.needsCapital || text.isCapitalized || words.lowerCase.contains(lower) {
      if words.titles.contains(lower) { return true }
      if words.beforeNumbers.contains(lower) { return text.nextIsDigit }
      if words.notAfterNumbers.contains(lower) { return !text.followsNumber }
      if words.others.contains(lower) { return !opens(text) }
    }
    if words.doublesCapitals, text.isDoubledCapital { return text.nextIsDoubledCapital }
    return listed.contains(text.word + ".") && !opens(text)
  }

  /// Whether a letter by itself is an initial; nil for a longer word.
  private func isInitial(_ text: Surroundings) -> Bool? {
    guard let letter = text.onlyLetter else { return nil }
    if letter == 0x49 { return !opens(text) }
    if cicu_is_upper(Int32(letter)) != 0 { return true }
    // Hebrew and Arabic letters have no case; one behind a number counts years: 1990 م.
    if (0x5D0...0x6D3).contains(letter) { return !text.followsNumber }
    return nil
  }

  /// Whether a number is an ordinal, as before a month or a century.
  private func joinsOrdinal(_ text: Surroundings) -> Bool {
    guard !words.beforeOrdinals.isEmpty, text.isShortNumber, !text.nextIsDigit else { return false }
    if words.afterOrdinals.contains(text.nextWord) { return true }
    return words.beforeOrdinals.contains(text.wordBefore) && !text.nextWord.isEmpty && !opens(text)
  }

  /// Whether what follows begins a sentence; what is no letter is a quotation or a number.
  private func opens(_ text: Surroundings) -> Bool {
    let nextWord = text.nextWord
    return nextWord.isEmpty ? !text.nextIsDigit : words.openers.contains(nextWord)
  }

  private static func suppressions(_ language: String) -> [String] {
    var capacity = 8_192
    while true {
      var needed: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        needed = cicu_abbreviations(language, buffer.baseAddress, Int32(capacity))
        count = max(0, min(Int(needed), capacity))
      }
      if Int(needed) <= capacity {
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      }
      capacity = Int(needed)
    }
  }
}
