/// Finds where, in the line below a picture, the name of who took the picture begins.
enum CreditFinder {
  /// The most words of a credit that a phrase introduces or that stands in brackets.
  private static let longestCredit = 8
  /// The most words of a name that nothing introduces.
  private static let longestName = 5
  /// The fewest words of a sentence with a name behind it.
  private static let fewestWords = 4

  /// The place where the words of the caption end; the end of the line where it has no credit.
  static func endOfWords(_ line: Substring) -> Substring.Index {
    var end = line.endIndex
    while let earlier = start(withoutSeparators(line[..<end])), earlier > line.startIndex {
      end = earlier
    }
    return end
  }

  /// A text without bars, dashes and such at its end.
  static func withoutSeparators(_ text: Substring) -> Substring {
    var text = TextLine.trim(text)
    while let last = text.last, "|/,;:([-\u{2013}\u{2014}\u{2022}\u{00B7}".contains(last) {
      text = TextLine.trim(text.dropLast())
    }
    return text
  }

  /// Whether a text is names with a slash between them, or a name in brackets.
  static func isOnlyNames(_ text: Substring) -> Bool {
    if text.first == "(", text.last == ")" { return isName(text.dropFirst().dropLast()) }
    return text.contains("/") && isName(text, longest: longestCredit)
  }

  private static func start(_ text: Substring) -> Substring.Index? {
    bracket(text) ?? sign(text) ?? phrase(text) ?? lastPart(text) ?? nameBehindSentence(text)
  }

  /// A last pair of brackets that holds an agency, a slash or the word for a photograph, or behind a
  /// sentence a name.
  private static func bracket(_ text: Substring) -> Substring.Index? {
    let stripped = text.last == "." ? text.dropLast() : text
    guard let close = stripped.last, close == ")" || close == "]",
      let open = stripped.lastIndex(of: close == ")" ? "(" : "[")
    else { return nil }
    let inside = stripped[stripped.index(after: open)...].dropLast()
    guard Sentences.wordCount(inside) <= longestCredit else { return nil }
    let lower = inside.lowercasedBytes
    let isCredit =
      lower.contains(UInt8(ascii: "/")) || CreditPhrases.openings.begins(lower)
      || CreditPhrases.marks.occurs(in: lower) || CreditPhrases.namesAgency(inside)
      || Sentences.wordCount(inside) > 1 && isName(inside) && Sentences.endsSentence(text[..<open])
    return isCredit ? open : nil
  }

  /// The sign of copyright, with a few words behind it.
  private static func sign(_ text: Substring) -> Substring.Index? {
    guard let sign = text.lastIndex(of: "\u{A9}"),
      Sentences.wordCount(text[sign...]) <= longestCredit + 1
    else { return nil }
    return sign
  }

  /// A phrase such as *Photo:*, with a few words behind it to the end.
  private static func phrase(_ text: Substring) -> Substring.Index? {
    let lower = text.lowercasedBytes
    guard lower.count == text.utf8.count else { return nil }
    for found in CreditPhrases.marks.matches(in: lower)
    where found.lowerBound > 0 && !isInsideWord(lower, found.lowerBound) {
      let behind = text.utf8.index(text.startIndex, offsetBy: found.upperBound)
      guard Sentences.wordCount(text[behind...]) <= longestCredit else { continue }
      return text.utf8.index(text.startIndex, offsetBy: found.lowerBound)
    }
    return nil
  }

  private static func isInsideWord(_ lower: [UInt8], _ place: Int) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { byte &- 97 < 26 || byte >= 0x80 }
    return isLetter(lower[place]) && isLetter(lower[place - 1])
  }

  /// A last part behind a bar or a slash that is a name: *… | Jane Doe*, *… Jane Doe/AP*.
  private static func lastPart(_ text: Substring) -> Substring.Index? {
    if let bar = text.lastIndex(of: "|"), isName(text[text.index(after: bar)...]) { return bar }
    if text.hasSuffix(" via") { return text.index(text.endIndex, offsetBy: -4) }
    guard let slash = text.lastIndex(of: "/"), slash > text.startIndex else { return nil }
    let behind = text[text.index(after: slash)...]
    guard isName(behind) || CreditPhrases.namesAgency(behind) else { return nil }
    // The names before the slash belong to it, back to the end of the sentence before them.
    let before = text[..<slash]
    if let stop = sentenceEnd(in: before), isName(before[stop...]) { return stop }
    return CreditPhrases.namesAgency(behind) ? startOfName(before) : nil
  }

  /// A few capitalized words behind the last full stop.
  private static func nameBehindSentence(_ text: Substring) -> Substring.Index? {
    guard !Sentences.endsSentence(text), let stop = sentenceEnd(in: text),
      Sentences.wordCount(text[..<stop]) >= fewestWords, isName(text[stop...])
    else { return nil }
    return stop
  }

  /// The place behind the last full stop that a blank follows; abbreviations have none.
  private static func sentenceEnd(in text: Substring) -> Substring.Index? {
    var rest = text
    while let blank = rest.lastIndex(of: " ") {
      rest = rest[..<blank]
      let word = rest[(rest.lastIndex(of: " ").map(rest.index(after:)) ?? rest.startIndex)...]
      if Sentences.endsSentence(word), word.count > 3 { return blank }
    }
    return nil
  }

  /// Where the capitalized words at the end of a text begin, at most three.
  private static func startOfName(_ text: Substring) -> Substring.Index? {
    let words = TextLine.trim(text).split(separator: " ")
    let name = words.reversed().prefix(3).prefix { $0.first?.isUppercase ?? false }
    return name.last?.startIndex
  }

  /// Whether a text is a few capitalized words and no sentence.
  private static func isName(_ text: Substring, longest: Int = longestName) -> Bool {
    let words = text.split { $0 == " " || $0 == "/" || $0 == "," }
    guard (1...longest).contains(words.count), !Sentences.endsSentence(text) else {
      return false
    }
    return words.allSatisfy { word in
      (word.first?.isUppercase ?? false) || CreditPhrases.particles.contains(word.lowercased())
    }
  }
}
