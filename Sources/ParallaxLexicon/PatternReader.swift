import ParallaxModel
import ParallaxText

/// Reads patterns as they stand in a list (docs/formats/lexicon.md, "Patterns").
///
/// Readers of many patterns keep one; it is used by one thread at a time.
public struct PatternReader {
  private let language: String
  private let profile: NormalizationProfile
  private let tokenizer = Tokenizer()
  private let elided: ElidedWords

  /// Makes a reader for lists of one language and profile.
  public init(language: String, profile: NormalizationProfile) {
    self.language = language
    self.profile = profile
    elided = ElidedWords.of(String(language.prefix { $0 != "-" }))
  }

  /// Reads a pattern of an entry.
  ///
  /// - Parameters:
  ///   - text: The pattern.
  ///   - entry: The entry, for the forms of its words and whether case counts.
  /// - Returns: One pattern, or one for each form of words that stand as `word~`; each once.
  /// - Throws: A sentence that says what is wrong with it.
  public func patterns(_ text: String, of entry: Entry) throws(PatternError) -> [Pattern] {
    guard text.utf8.contains(where: { $0 == 0x7E || $0 == 0xE2 }) else {
      return [try pattern(text, isCaseSensitive: entry.isCaseSensitive)]
    }
    var found: [Pattern] = []
    for spelling in Self.spellings(text) {
      for form in try Inflection.expand(spelling, forms: entry.forms, language: language) {
        let pattern = try pattern(form, isCaseSensitive: entry.isCaseSensitive)
        if !found.contains(pattern) { found.append(pattern) }
      }
    }
    return found
  }

  /// A pattern with a zero-width non-joiner stands for the joined word and for two words.
  private static func spellings(_ text: String) -> [String] {
    let joiner: Unicode.Scalar = "\u{200C}"
    guard text.unicodeScalars.contains(joiner) else { return [text] }
    var spaced = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { spaced.append(scalar == joiner ? " " : scalar) }
    return [text, String(spaced)]
  }

  private func pattern(_ text: String, isCaseSensitive: Bool) throws(PatternError) -> Pattern {
    if SpacelessText.isSpaceless(text) {
      let raw = SpacelessText.folded(text, profile)
      // Marks on letters alone fold to nothing.
      if raw.isEmpty { throw PatternError("a pattern needs a word, found “\(text)”") }
      return Pattern(words: [], raw: raw)
    }
    var pattern = Pattern(words: [])
    let keepsCase = isCaseSensitive || profile == .exact
    if text.utf8.contains(UInt8(ascii: "/")) {
      var run: [Substring] = []
      for piece in text.split(separator: " ") {
        guard piece.count > 2, piece.first == "/", piece.last == "/" else {
          run.append(piece)
          continue
        }
        append(run.joined(separator: " "), keepsCase, to: &pattern)
        run = []
        let expression = String(piece.dropFirst().dropLast())
        _ = try WordExpression(expression)
        let gap: Gap = pattern.words.isEmpty ? .start : .space
        pattern.words.append(.init(kind: .expression, form: Array(expression.utf8), gap: gap))
        if keepsCase { pattern.caseForms.append([UInt8(ascii: "*")]) }
      }
      append(run.joined(separator: " "), keepsCase, to: &pattern)
    } else {
      append(text, keepsCase, to: &pattern)
    }
    try check(pattern, text)
    return pattern
  }

  private func append(_ text: String, _ keepsCase: Bool, to pattern: inout Pattern) {
    guard !text.isEmpty else { return }
    // The wildcards become letters that no language of news uses, so that the tokenizer that reads
    // articles reads patterns too.
    var copy =
      text.utf8.contains(0x2A) || text.utf8.contains(0x3F)
      ? String(text.map { $0 == "*" ? Self.anyLetter : $0 == "?" ? Self.oneLetter : $0 }) : text
    let isFirst = pattern.words.isEmpty
    copy.withUTF8 { bytes in
      var tokens: [Token] = []
      tokenizer.tokenize(bytes, elided: elided, into: &tokens)
      for token in tokens {
        let word = UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)])
        let form = Self.restoreWildcards(Folding.fold(word, profile == .exact ? .accents : profile))
        let hasWildcard = form.contains(0x2A) || form.contains(0x3F)
        pattern.words.append(
          .init(
            kind: form == [0x2A] ? .any : hasWildcard ? .wildcard : .literal, form: form,
            gap: token.gap == .start && !isFirst ? .space : token.gap))
        if keepsCase {
          pattern.caseForms.append(
            Self.restoreWildcards(Folding.fold(word, profile, keepsCase: true)))
        }
      }
    }
  }

  private func check(_ pattern: Pattern, _ text: String) throws(PatternError) {
    let words = pattern.words
    if words.isEmpty { throw PatternError("a pattern needs a word, found “\(text)”") }
    if words.allSatisfy({ $0.kind == .any }) {
      throw PatternError("a pattern of wildcards alone would match every word")
    }
    if words[0].kind == .any, words[1].kind == .any {
      throw PatternError("a pattern begins with at most one word of any form, found “\(text)”")
    }
    if words.contains(where: { $0.gap == .other }) {
      throw PatternError(
        "a pattern is words with spaces, hyphens or apostrophes between them, found “\(text)”")
    }
  }

  private static let anyLetter: Character = "\u{01C2}"
  private static let oneLetter: Character = "\u{01C3}"

  private static func restoreWildcards(_ form: [UInt8]) -> [UInt8] {
    guard form.contains(0xC7) else { return form }
    var result: [UInt8] = []
    var index = 0
    while index < form.count {
      if form[index] == 0xC7, index + 1 < form.count, form[index + 1] & 0xFE == 0x82 {
        result.append(form[index + 1] == 0x82 ? 0x2A : 0x3F)
        index += 2
      } else {
        result.append(form[index])
        index += 1
      }
    }
    return result
  }
}
