/// The inflected forms of words that stand as `word~` in patterns.
enum Inflection {
  /// The most patterns that one is written out to.
  static let most = 400

  /// A pattern with each of its words that stand as `word~` in each of their forms.
  ///
  /// - Parameters:
  ///   - text: The pattern.
  ///   - forms: The forms that the entry lists, by word.
  ///   - language: The language of the list, for its paradigms.
  /// - Returns: The patterns; the text alone when it has no such word.
  /// - Throws: When a word has neither forms nor a paradigm, or there are too many.
  static func expand(
    _ text: String, forms: [String: [String]], language: String
  ) throws(PatternError) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "~")) else { return [text] }
    var patterns = [""]
    for piece in text.split(separator: " ", omittingEmptySubsequences: true) {
      let words = try Self.words(String(piece), forms, language)
      guard patterns.count * words.count <= most else {
        throw PatternError("“\(text)” stands for more than \(most) patterns")
      }
      patterns = patterns.flatMap { pattern in
        words.map { pattern.isEmpty ? $0 : pattern + " " + $0 }
      }
    }
    return patterns
  }

  private static func words(
    _ piece: String, _ forms: [String: [String]], _ language: String
  ) throws(PatternError) -> [String] {
    guard let mark = piece.firstIndex(of: "~") else { return [piece] }
    let word = String(piece[..<mark])
    let name = String(piece[piece.index(after: mark)...])
    guard !word.isEmpty else {
      throw PatternError("“~” stands behind a word, found “\(piece)”")
    }
    if name.isEmpty {
      guard let forms = forms[word], !forms.isEmpty else {
        throw PatternError(
          "“\(piece)” needs its forms (forms: {\(word): [...]})"
            + (language == "en" ? " or a paradigm, such as “\(word)~verb”" : ""))
      }
      return [word] + forms
    }
    guard language.hasPrefix("en"), let paradigm = EnglishParadigm(rawValue: name) else {
      let known = EnglishParadigm.allCases.map(\.rawValue).joined(separator: ", ")
      throw PatternError(
        language.hasPrefix("en")
          ? "there is no paradigm “\(name)”; English has \(known)"
          : "there are no paradigms for “\(language)”; list the forms (forms: {\(word): [...]})")
    }
    return paradigm.forms(of: word)
  }
}

/// The regular inflection of English words.
///
/// Irregular words need their forms listed: a paradigm of `take` gives the form “taked” too, which no
/// text holds, and not “took”.
enum EnglishParadigm: String, CaseIterable {
  case verb
  case noun
  case adjective

  /// The word and its regular forms.
  ///
  /// - Parameter word: The base form.
  /// - Returns: Spellings that differ (travelled, traveled) are both given.
  func forms(of word: String) -> [String] {
    switch self {
    case .noun: [word] + Self.withS(word)
    case .verb:
      [word] + Self.withS(word) + Self.withVowel(word, "ed") + Self.withVowel(word, "ing")
    case .adjective: [word] + Self.withVowel(word, "er") + Self.withVowel(word, "est")
    }
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]

  private static func endsInConsonant(_ word: String, before letter: Character) -> Bool {
    guard word.last == letter, let previous = word.dropLast().last else { return false }
    return !vowels.contains(previous)
  }

  private static func withS(_ word: String) -> [String] {
    if endsInConsonant(word, before: "y") { return [word.dropLast() + "ies"] }
    if endsInConsonant(word, before: "o") { return [word + "s", word + "es"] }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
    return [word + (hisses ? "es" : "s")]
  }

  /// With an ending that begins with a vowel.
  private static func withVowel(_ word: String, _ ending: String) -> [String] {
    if ending == "ing" {
      if word.hasSuffix("ie") { return [word.dropLast(2) + "ying"] }
      if word.hasSuffix("e"), !["ee", "oe", "ye"].contains(where: word.hasSuffix) {
        return [word.dropLast() + ending]
      }
    } else {
      if word.hasSuffix("e") { return [word + ending.dropFirst()] }
      if endsInConsonant(word, before: "y") { return [word.dropLast() + "i" + ending] }
    }
    switch doubling(word) {
    case .always: return [word + String(word.suffix(1)) + ending]
    case .sometimes: return [word + ending, word + String(word.suffix(1)) + ending]
    case .never: return [word + ending]
    }
  }

  private enum Doubling { case always, sometimes, never }

  /// Whether the last consonant is doubled: stop, stopped; travel, traveled or travelled.
  private static func doubling(_ word: String) -> Doubling {
    let letters = Array(word)
    guard letters.count >= 3, let last = letters.last, !vowels.contains(last),
      !["w", "x", "y"].contains(last), vowels.contains(letters[letters.count - 2]),
      !vowels.contains(letters[letters.count - 3]) || letters[letters.count - 3] == "u"
    else { return .never }
    let groups = word.split(whereSeparator: { !vowels.contains($0) && $0 != "y" }).count
    if groups == 1 { return .always }
    return last == "l" || last == "p" ? .sometimes : .never
  }
}
