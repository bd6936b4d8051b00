/// Makes a name of what pages write where they name an author.
struct AuthorName {
  /// The name, or the names as the page joins them.
  let text: String
  /// The letters by which names are compared, without words that join names.
  let key: String
  /// The keys of the single names.
  let parts: Set<String>

  /// The most words and bytes of the names of authors.
  private static let mostWords = 14
  private static let mostBytes = 160

  /// Cleans a text; nil when no name is left.
  ///
  /// - Parameters:
  ///   - raw: The text, such as `By Ann Lee, Staff Writer | 12 April 2018`.
  ///   - isAuthor: Whether the page itself says that it names an author.
  init?(_ raw: String, isAuthor: Bool = true) {
    let whole = HTMLTree.collapsed(EntityText.plain(raw).replacingBytes(of: "\u{A0}", with: " "))
    guard !whole.isEmpty, whole.utf8.count <= 400 else { return nil }
    let name = Self.segments(whole).lazy.compactMap { Self.name($0, isAuthor: isAuthor) }.first
    guard let name, name.utf8.count <= Self.mostBytes,
      Sentences.wordCount(name[...]) <= Self.mostWords
    else { return nil }
    self.init(clean: name)
  }

  /// Joins several names.
  init?(_ names: [String]) {
    self.init(joining: names.compactMap { AuthorName($0) })
  }

  /// Joins several names that are clean already.
  init?(joining names: [AuthorName]) {
    var seen: Set<String> = []
    let cleaned = names.filter { seen.insert($0.key).inserted }
    // `More by Ann Lee` is no second author beside Ann Lee.
    let single = cleaned.filter { name in
      !cleaned.contains { $0.key != name.key && name.key.contains($0.key) }
    }
    guard let first = single.first else { return nil }
    if single.count == 1 {
      self = first
      return
    }
    let others = single.dropFirst().filter { $0.isFullName || !first.text.holds(" ") }
    self.init(clean: ([first] + others).map(\.text).joined(separator: "; "))
  }

  private init(clean name: String) {
    text = name
    let singles = Self.singles(name)
    parts = Set(singles.map { OutletNames.key($0) })
    key = singles.map { OutletNames.key($0) }.joined(separator: " ")
  }

  /// Whether the name looks like the full name of a person: two to five words, written large.
  var isFullName: Bool { Self.isFullName(text) }

  /// Whether a text looks like the full name of a person.
  static func isFullName(_ text: String) -> Bool {
    let words = text.blankSeparated
    return (2...5).contains(words.count)
      && words.allSatisfy { word in
        particles.contains(word.lowercased())
          || (word.first?.isLetter == true && word.first?.isLowercase == false)
      } && !words.contains { BylineWords.isNobody(String($0)) }
  }

  /// Whether a text reads as words of a sentence or a menu rather than as a name.
  var isProse: Bool {
    let words = text.blankSeparated
    guard words.count > 1 else { return false }
    let small = words.filter {
      $0.first?.isLowercase == true && !Self.particles.contains($0.lowercased())
    }
    // `deinen Autoren` is a phrase, `she works` is what somebody calls herself.
    return small.count > 1 && small.count < words.count
      || (small.count == 1 && words.first == small.first)
  }

  /// Whether the name is that of a file or a domain, such as `courier.example`.
  var isDomain: Bool {
    guard !text.holds(" "), let dot = text.lastIndex(of: "."), dot > text.startIndex else {
      return false
    }
    let ending = text[text.index(after: dot)...]
    return (2...4).contains(ending.count) && ending.allSatisfy(\.isLowercase)
  }

  /// The single names in a text that joins them.
  static func singles(_ text: String) -> [String] {
    var parts = [text[...]]
    for mark in [";", ",", " und ", " and ", " & ", " et ", " y ", " e ", " en ", " och ", " og "] {
      parts = parts.flatMap { part -> [Substring] in
        var found: [Substring] = []
        var start = part.startIndex
        let ranges = part.places(of: mark)
        for range in ranges.isEmpty || part.lowercased() == part ? [] : ranges {
          found.append(part[start..<range.lowerBound])
          start = range.upperBound
        }
        return found + [part[start...]]
      }
    }
    return parts.map { HTMLTree.collapsed(String($0)) }.filter { !$0.isEmpty }
  }

  /// The parts between bars, dots and dashes with blanks around them.
  static func segments(_ text: String) -> [String] {
    guard text.utf8.contains(where: { $0 >= 0x80 || "|-/@".utf8.contains($0) }) else {
      return [HTMLTree.collapsed(text)].filter { !$0.isEmpty }
    }
    var parts = [text[...]]
    for mark in [
      " | ", " \u{2022} ", " \u{00B7} ", " - ", " \u{2013} ", " \u{2014} ", " / ", " // ",
      " \u{00BB} ", "\u{2502}", " @ ",
    ] {
      parts = parts.flatMap { $0.parts(around: mark) }
    }
    return parts.map { HTMLTree.collapsed(String($0)) }.filter { !$0.isEmpty }
  }

  private static func name(_ segment: String, isAuthor: Bool) -> String? {
    var text = segment[...]
    for _ in 0..<3 {
      guard let rest = BylineWords.afterOpening(text, isAuthor: isAuthor) else { break }
      text = rest
    }
    let bare = untilDate(withoutBrackets(text))
    let parts = bare.split(separator: ",").map { HTMLTree.collapsed(String($0)) }
    guard let first = parts.first.map(withoutOccupation), !first.isEmpty else { return nil }
    var kept = [first]
    for part in parts.dropFirst() where isFurtherName(part, after: first) { kept.append(part) }
    let name = trimmed(kept.joined(separator: ", "))
    let hasLetter = name.unicodeScalars.contains { $0.properties.isAlphabetic }
    let isAddress = name.holds("://") || (name.holds("@") && !name.holds(" "))
    return hasLetter && !isAddress && !BylineWords.isNobody(name) ? name : nil
  }

  /// A text without what stands in brackets, which is an address or an agency.
  private static func withoutBrackets(_ text: Substring) -> String {
    guard text.utf8.contains(where: { brackets.contains($0) }) else {
      return HTMLTree.collapsed(String(text))
    }
    var result = ""
    var depth = 0
    for character in text {
      if "([{<".contains(character) { depth += 1 }
      if depth == 0 { result.append(character) }
      if ")]}>".contains(character) { depth = max(0, depth - 1) }
    }
    let kept = HTMLTree.collapsed(result)
    return kept.isEmpty ? HTMLTree.collapsed(String(text)) : kept
  }

  private static let brackets = Array("([{<)]}>".utf8)

  /// The words before the first number, and before a handle or an address.
  private static func untilDate(_ text: String) -> String {
    var kept: [Substring] = []
    let words = text.blankSeparated
    for word in words {
      if !kept.isEmpty, places.contains(String(word)) { return kept.joined(separator: " ") }
      if word.first?.isNumber == true || word.hasPrefix("@") || word.hasPrefix("http") { break }
      if word.holds("@"), !kept.isEmpty { break }
      if !kept.isEmpty, DateNames.isWeekday(DateNames.key(word.filter { $0 != "," })) { break }
      kept.append(word)
    }
    let isCut = kept.count < words.count
    if isCut, let last = kept.last, DateNames.month(DateNames.key(last), language: nil) != nil {
      kept.removeLast()
    }
    while isCut, let last = kept.last, connectors.contains(last.lowercased()) { kept.removeLast() }
    return kept.joined(separator: " ")
  }

  /// Words after which a section, a place or a time is named.
  private static let places: Set<String> = [
    "under", "in", "unter", "on", "am", "at", "vom", "seit", "filed", "dans", "sous", "le", "en",
  ]

  private static let connectors: Set<String> = [
    "am", "on", "le", "vom", "at", "um", "den", "the", "el", "il", "in", "im", "aus", "for", "für",
    "|", "-", ",", "veröffentlicht", "published", "updated", "posted", "op", "den", "em", "du",
  ]

  /// A name without the words before it that say what its bearer is.
  private static func withoutOccupation(_ text: String) -> String {
    var words = text.blankSeparated
    while words.count > 2, let first = words.first, BylineWords.isOccupation(first),
      !BylineWords.isTeam(first)
    {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  private static let degrees: Set<String> = [
    "phd", "ph.d.", "md", "m.d.", "jr.", "jr", "sr.", "mba",
  ]

  /// Whether a part after a comma is the name of another author, or belongs to the first.
  private static func isFurtherName(_ part: String, after first: String) -> Bool {
    let words = part.blankSeparated
    if degrees.contains(part.lowercased()) { return true }
    let isNames = singles(part).allSatisfy { $0.holds(" ") }
    guard (2...6).contains(words.count), isNames,
      !words.contains(where: { BylineWords.isOccupation($0) })
    else { return false }
    return words.allSatisfy { word in
      particles.contains(word.lowercased()) || word.first?.isLowercase == false
    }
  }

  static let particles: Set<String> = [
    "von", "van", "de", "der", "den", "da", "di", "del", "la", "le", "du", "dos", "ten", "zu",
    "und", "and", "et", "y", "e", "al", "bin", "ibn", "af", "av", "&", "el", "vom", "zum",
  ]

  private static let edges: Set<Character> = [
    ",", ";", ":", "|", "-", "\u{2013}", "\u{2014}", "\u{00B7}", "\u{2022}", "/", "\"", "'",
    "\u{201C}", "\u{201D}", "\u{201E}", "\u{00BB}", "\u{00AB}", "\u{00A9}", "*", "#", "+", " ",
    "\u{FF0F}",
  ]

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let first = text.first, edges.contains(first) { text.removeFirst() }
    while let last = text.last, edges.contains(last) { text.removeLast() }
    if text.last == ".", text.dropLast().contains(" "), text.dropLast(2).last?.isLetter == true,
      !text.hasSuffix("r.")
    {
      text.removeLast()
    }
    return String(text)
  }
}
