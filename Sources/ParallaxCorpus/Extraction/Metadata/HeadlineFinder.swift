/// Finds the headline of a page: what its readers see as one, where the page's own statements
/// agree, else what those say.
struct HeadlineFinder {
  /// The headline without the outlet's name; nil when the page has none.
  private(set) var text: String?
  /// The heading that shows it.
  private(set) var place: Int?

  private let signs: PageSigns
  private let outlets: OutletNames
  /// What the page states in its head, the surest first.
  private let claims: [String]
  /// The words of the claims, and of the longest part of the `title` element where it has several.
  private let stated: [[String]]

  /// The longest text that is taken for a headline, in bytes.
  static let longest = 1_000

  /// Looks for the headline.
  ///
  /// - Parameters:
  ///   - signs: The page.
  ///   - claims: What the page states as its title, the surest first.
  ///   - documentTitle: The `title` element.
  ///   - outlets: The names of the outlet, which are no part of a headline.
  init(signs: PageSigns, claims: [String], documentTitle: String?, outlets: OutletNames) {
    self.signs = signs
    self.outlets = outlets
    let parts = documentTitle.map { TitleParts($0, outlets: outlets) }
    self.claims =
      claims.map { TitleParts($0, outlets: outlets).whole }
      .filter { !$0.isEmpty && !outlets.contains($0) }
      + [parts?.whole].compactMap(\.self)
    stated = (self.claims + [parts?.longest].compactMap(\.self)).map(Self.words)
    place = heading(documentTitle: parts)
    if let place { text = headingText(place) }
    if place == nil { place = candidates(named: ["h1"]).first }
    if text == nil || text?.isEmpty == true {
      text = self.claims.first { !outlets.contains($0) } ?? parts?.whole
    }
    text = text.flatMap { $0.isEmpty || $0.utf8.count > Self.longest ? nil : $0 }
  }

  /// The heading whose text is the headline.
  private func heading(documentTitle: TitleParts?) -> Int? {
    let all = candidates(named: ["h1"])
    let scored = all.map { ($0, agreement(signs.text(of: $0)) + bonus($0)) }
    if let best = scored.max(by: { $0.1 < $1.1 }) {
      // Of headings that agree alike the first counts.
      let first = scored.first { $0.1 >= best.1 }?.0 ?? best.0
      let isAlone = Set(all.map { signs.text(of: $0) }).count == 1
      let words = Sentences.wordCount(signs.text(of: first)[...])
      if best.1 >= 0.4 || (isAlone && (best.1 >= 0.2 || words >= 3)) { return first }
    }
    return candidates(named: ["h2", "h3"]).first { agreement(signs.text(of: $0)) >= 0.75 }
  }

  private func candidates(named names: [String]) -> [Int] {
    var found: [Int] = []
    var examined = 0
    for place in signs.tree.nodes.indices where names.contains(signs.tree.nodes[place].name) {
      examined += 1
      if examined > 1_000 { break }
      guard !signs.isComment(place), signs.isShort(place), found.count < 60 else { continue }
      let text = signs.text(of: place)
      if !text.isEmpty, text.utf8.count <= 400, !outlets.contains(text) { found.append(place) }
    }
    return found
  }

  private func bonus(_ place: Int) -> Double {
    let node = signs.tree.nodes[place]
    let isNamed =
      node.attributes["itemprop"]?.lowercased().contains("headline") == true
      || signs.roles[place].contains(.headline)
    return isNamed ? 0.25 : 0
  }

  /// How much a text has in common with what the page states, from 0 to 1.
  private func agreement(_ text: String) -> Double {
    let words = Self.words(text)
    return stated.map { Self.likeness(words, $0) }.max() ?? 0
  }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
  }

  /// The share of words that two texts have in common (Dice).
  private static func likeness(_ left: [String], _ right: [String]) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var counts: [String: Int] = [:]
    for word in left { counts[word, default: 0] += 1 }
    var shared = 0
    for word in right where (counts[word] ?? 0) > 0 {
      counts[word]? -= 1
      shared += 1
    }
    return 2 * Double(shared) / Double(left.count + right.count)
  }

  /// The text of a heading, without the outlet's name and a kicker inside it.
  private func headingText(_ place: Int) -> String {
    let whole = signs.text(of: place)
    let bare = signs.text(of: place) { inner in signs.roles[inner].contains(.kicker) }
    if bare != whole, Sentences.wordCount(bare[...]) >= 2 { return bare }
    if let claim = claims.first(where: { isEnd($0, of: whole) }) { return claim }
    return TitleParts(whole, outlets: outlets).whole
  }

  /// Whether a statement is the end of a heading, whose beginning is then a kicker.
  private func isEnd(_ claim: String, of heading: String) -> Bool {
    heading != claim && heading.hasSuffix(" " + claim)
      && Sentences.wordCount(claim[...]) * 2 >= Sentences.wordCount(heading[...])
  }
}

/// A title as the parts between its bars and dashes.
struct TitleParts {
  /// The title without the outlet's name at its beginning or end.
  let whole: String
  /// The longest part, of several.
  let longest: String?

  private static let marks = [
    " | ", " - ", " \u{2013} ", " \u{2014} ", " \u{00BB} ", " \u{00AB} ", " \u{00B7} ", " :: ",
    " \u{2502} ", " \u{2022} ", " / ", " \u{203A} ", "\u{FF5C}", " ~ ", "_",
  ]

  /// Takes a title apart.
  init(_ title: String, outlets: OutletNames) {
    var title = title
    while let shorter = Self.withoutOutlet(title, outlets) { title = shorter }
    whole = title
    let parts = Self.split(title)
    longest = parts.count > 1 ? parts.max { $0.utf8.count < $1.utf8.count } : nil
  }

  private static func withoutOutlet(_ title: String, _ outlets: OutletNames) -> String? {
    for mark in marks {
      if let range = title.range(of: mark, last: true) {
        let rest = HTMLTree.collapsed(String(title[..<range.lowerBound]))
        if outlets.contains(title[range.upperBound...]), !rest.isEmpty { return rest }
      }
      if let range = title.range(of: mark, last: false) {
        let rest = HTMLTree.collapsed(String(title[range.upperBound...]))
        if outlets.contains(title[..<range.lowerBound]), !rest.isEmpty { return rest }
      }
    }
    return nil
  }

  private static func split(_ title: String) -> [String] {
    var parts = [title[...]]
    for mark in marks where mark != "_" {
      parts = parts.flatMap { $0.parts(around: mark) }
    }
    return parts.map { HTMLTree.collapsed(String($0)) }.filter { !$0.isEmpty }
  }
}

extension String {
  /// The first or last place of a text.
  fileprivate func range(of mark: String, last: Bool) -> Range<String.Index>? {
    let ranges = places(of: mark)
    return last ? ranges.last : ranges.first
  }
}
