/// Decides whether a hyphen at the end of a line belongs to the word or was put in to break it.
///
/// Browsers break words at hyphens that are there anyway, word processors and printed papers put
/// in their own. The print's other words tell which: a word that stands elsewhere without the
/// hyphen loses it, one that stands elsewhere with it keeps it. Where they say nothing, a print
/// with many hyphens at the ends of lines is one that breaks words.
struct Hyphenation {
  private let words: Set<String>
  private let breaksWords: Bool

  /// The share of lines that end in a hyphen where words are broken.
  private static let manyHyphens = 0.04

  /// Learns the words of a print from its lines, in logical order.
  init(lines: [String]) {
    var words: Set<String> = []
    var hyphens = 0
    for line in lines {
      let parts = line.split(separator: " ")
      if let last = parts.last, Self.hyphen(at: last) != nil { hyphens += 1 }
      for part in parts.dropLast() { words.insert(Self.bare(part)) }
    }
    self.words = words
    breaksWords = Double(hyphens) > Double(lines.count) * Self.manyHyphens && hyphens > 1
  }

  /// Appends a line to a text.
  ///
  /// - Parameters:
  ///   - next: The line.
  ///   - text: The text, which ends with the line before.
  func append(_ next: String, to text: inout String) {
    guard let hyphen = Self.hyphen(at: text[...]), let first = next.unicodeScalars.first,
      first.properties.isAlphabetic || first.properties.numericType != nil
    else {
      text += " " + next
      return
    }
    let isSoft = hyphen == "\u{AD}" || hyphen == "\u{2010}"
    let start = text.unicodeScalars.lastIndex(of: " ").map(text.unicodeScalars.index(after:))
    let before = text[(start ?? text.startIndex)...].unicodeScalars.dropLast()
    let after = next.unicodeScalars.prefix { $0 != " " }
    if !isSoft, Self.conjunctions.contains(String(after).lowercased()) {
      text += " "
    } else if isSoft || !keepsHyphen(Substring(before), Substring(after), first) {
      text.unicodeScalars.removeLast()
    }
    text += next
  }

  private func keepsHyphen(_ before: Substring, _ after: Substring, _ next: Unicode.Scalar) -> Bool
  {
    guard next.properties.isLowercase || !next.properties.isCased, !before.contains("-"),
      next.properties.numericType == nil
    else { return true }
    let end = Self.bare(after)
    let start = Self.bare(before)
    if words.contains(start + end) { return false }
    if words.contains(start + "-" + end) || Self.prefixes.contains(start) { return true }
    return !breaksWords || (words.contains(start) && words.contains(end) && start.count > 3)
  }

  /// The hyphen that a line ends with after a letter.
  private static func hyphen(at line: Substring) -> Unicode.Scalar? {
    let end = line.unicodeScalars.suffix(2)
    guard end.count == 2, let letter = end.first, let last = end.last,
      letter.properties.isAlphabetic || letter.properties.numericType != nil,
      ["-", "\u{AD}", "\u{2010}"].contains(last)
    else { return nil }
    return last
  }

  /// A word in lower case without the marks around it.
  private static func bare(_ word: Substring) -> String {
    let scalars = word.unicodeScalars
    guard let start = scalars.firstIndex(where: \.properties.isAlphabetic),
      let end = scalars.lastIndex(where: \.properties.isAlphabetic)
    else { return "" }
    return word[start...end].lowercased()
  }

  /// Words after which a hanging hyphen stays: `Kultur- und Sportvereine`.
  private static let conjunctions: Set<String> = [
    "und", "oder", "bzw.", "and", "or", "to", "en", "of", "och", "og", "eller", "et", "ou", "y",
    "e",
  ]

  /// First parts that are written with a hyphen.
  private static let prefixes: Set<String> = [
    "self", "ex", "non", "so", "all", "well", "half", "vice", "pro", "anti", "counter", "cross",
    "mid", "post", "pre", "semi", "quasi", "al", "el", "an", "ar", "as", "ash", "at", "ez",
  ]
}
