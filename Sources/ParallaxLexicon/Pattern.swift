import ParallaxModel
import ParallaxText

/// One form of an entry, ready to match: folded words and what may stand between them.
public struct Pattern: Hashable, Sendable {
  /// A word of a pattern.
  public struct Word: Hashable, Sendable {
    /// The folded word in UTF-8, with `*` for any run of characters and `?` for one.
    public var form: [UInt8]
    /// What must stand before it.
    public var gap: Gap

    /// Whether the word holds `*` or `?`.
    public var hasWildcard: Bool { form.contains(0x2A) || form.contains(0x3F) }
    /// Whether the word is `*` alone.
    public var isAny: Bool { form == [0x2A] }
  }

  /// The words, in order.
  public var words: [Word]

  /// Reads a pattern as it stands in a list.
  ///
  /// - Parameters:
  ///   - text: The pattern.
  ///   - tokenizer: The tokenizer to read it with; readers of many patterns keep one.
  /// - Throws: A sentence that says what is wrong with it.
  public init(_ text: String, tokenizer: Tokenizer = Tokenizer()) throws(PatternError) {
    // The wildcards become letters that no language of news uses, so that the tokenizer that reads
    // articles reads patterns too.
    var copy =
      text.utf8.contains(0x2A) || text.utf8.contains(0x3F)
      ? String(text.map { $0 == "*" ? Self.anyLetter : $0 == "?" ? Self.oneLetter : $0 }) : text
    words = copy.withUTF8 { bytes in
      var tokens: [Token] = []
      tokenizer.tokenize(bytes, into: &tokens)
      return tokens.map { token in
        let word = UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)])
        return Word(form: Self.restoreWildcards(Folding.fold(word)), gap: token.gap)
      }
    }
    if words.isEmpty { throw PatternError("a pattern needs a word, found “\(text)”") }
    if words.allSatisfy(\.isAny) {
      throw PatternError("a pattern of wildcards alone would match every word")
    }
    if words[0].isAny, words[1].isAny {
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

/// What is wrong with a pattern.
public struct PatternError: Error, CustomStringConvertible {
  /// One sentence, lower case, no full stop.
  public let description: String

  init(_ description: String) { self.description = description }
}

/// Matches one folded word against a pattern word with wildcards.
enum Wildcard {
  /// Whether the whole word matches.
  ///
  /// `*` is any run of bytes, `?` one scalar.
  ///
  /// - Complexity: O(word × pattern) at worst; no recursion.
  static func matches(_ word: [UInt8], _ pattern: [UInt8]) -> Bool {
    var wordIndex = 0
    var patternIndex = 0
    var star = -1
    var mark = 0
    while wordIndex < word.count {
      if patternIndex < pattern.count, pattern[patternIndex] == 0x2A {
        star = patternIndex
        mark = wordIndex
        patternIndex += 1
      } else if patternIndex < pattern.count, pattern[patternIndex] == 0x3F {
        wordIndex += 1
        while wordIndex < word.count, word[wordIndex] & 0xC0 == 0x80 { wordIndex += 1 }
        patternIndex += 1
      } else if patternIndex < pattern.count, pattern[patternIndex] == word[wordIndex] {
        wordIndex += 1
        patternIndex += 1
      } else if star >= 0 {
        mark += 1
        wordIndex = mark
        patternIndex = star + 1
      } else {
        return false
      }
    }
    while patternIndex < pattern.count, pattern[patternIndex] == 0x2A { patternIndex += 1 }
    return patternIndex == pattern.count
  }
}
