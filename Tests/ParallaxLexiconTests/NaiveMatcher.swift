import ParallaxModel
import ParallaxText

@testable import ParallaxLexicon

/// A matcher that tries every pattern at every word, to hold the real one against.
struct NaiveMatcher {
  private struct Form {
    var entry: Int
    var words: [Pattern.Word]
    var raw: [UInt8]
    var isException: Bool
  }

  private struct Found {
    var entry: Int
    var start: Int
    var end: Int
    var isLoose: Bool
  }

  private let lexicon: Lexicon
  private var forms: [Form] = []

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    let reader = PatternReader(language: lexicon.language, profile: lexicon.profile)
    for (number, entry) in lexicon.categories.flatMap(\.entries).enumerated() {
      for (texts, isException) in [(entry.patterns, false), (entry.exceptions, true)] {
        for pattern in texts.flatMap({ (try? reader.patterns($0, of: entry)) ?? [] }) {
          forms.append(
            Form(entry: number, words: pattern.words, raw: pattern.raw, isException: isException))
        }
      }
    }
  }

  /// The matches, as `entry:start-end` in UTF-8 offsets.
  func matches(in text: AnalyzedText, of string: String, _ vocabulary: Vocabulary) -> [String] {
    let words = text.tokens.map { vocabulary.folded($0.type, lexicon.profile) }
    let bytes = Array(string.utf8)
    var found: [Found] = []
    var exceptions: [Found] = []
    for form in forms {
      let places =
        form.raw.isEmpty
        ? text.tokens.indices.compactMap { start in
          matches(form.words, from: start, words, text.tokens).map { end in
            (Int(text.tokens[start].start), Int(text.tokens[end - 1].end))
          }
        } : rawPlaces(of: form.raw, in: bytes)
      for (start, end) in places {
        let isLoose = form.words.contains { $0.kind != .literal }
        let place = Found(entry: form.entry, start: start, end: end, isLoose: isLoose)
        if form.isException { exceptions.append(place) } else { found.append(place) }
      }
    }
    let counted = found.filter { match in
      !exceptions.contains {
        $0.entry == match.entry && $0.start <= match.start && match.end <= $0.end
      }
    }
    return longest(counted).map { "\($0.entry):\($0.start)-\($0.end)" }
  }

  /// The place behind the words of a pattern that begins at a word; nil where it does not match.
  private func matches(
    _ pattern: [Pattern.Word], from start: Int, _ words: [[UInt8]], _ tokens: [Token]
  ) -> Int? {
    guard start + pattern.count <= words.count else { return nil }
    for (offset, wanted) in pattern.enumerated() {
      let place = start + offset
      if offset > 0 {
        let gap = tokens[place].gap
        let isRight =
          switch wanted.gap {
          case .space: gap == .space || gap == .hyphen && lexicon.compounds == .parts
          case .hyphen: gap == .hyphen
          default: false
          }
        guard isRight else { return nil }
      }
      guard matches(words[place], wanted) else { return nil }
    }
    return start + pattern.count
  }

  private func matches(_ word: [UInt8], _ wanted: Pattern.Word) -> Bool {
    switch wanted.kind {
    case .any: true
    case .literal: word == wanted.form
    case .wildcard: Self.matches(word[...], wanted.form[...])
    case .expression: false
    }
  }

  private static func matches(_ word: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return word.isEmpty }
    switch first {
    case 0x2A:
      return matches(word, pattern.dropFirst())
        || (!word.isEmpty && matches(word.dropFirst(), pattern))
    case 0x3F:
      guard !word.isEmpty else { return false }
      return matches(word.dropFirst().drop { $0 & 0xC0 == 0x80 }, pattern.dropFirst())
    default: return word.first == first && matches(word.dropFirst(), pattern.dropFirst())
    }
  }

  /// Where characters stand, white space between them aside.
  private func rawPlaces(of raw: [UInt8], in bytes: [UInt8]) -> [(Int, Int)] {
    bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }.compactMap { start in
      var place = start
      for (count, wanted) in raw.enumerated() {
        while count > 0, place < bytes.count, bytes[place] <= 0x20 { place += 1 }
        guard place < bytes.count, bytes[place] == wanted else { return nil }
        place += 1
      }
      return (start, place)
    }
  }

  private func longest(_ found: [Found]) -> [Found] {
    var kept: [Found] = []
    let categories = lexicon.categories.enumerated().flatMap { number, category in
      category.entries.map { _ in number }
    }
    for match in found.sorted(by: {
      ($0.start, -$0.end, $0.isLoose ? 1 : 0, $0.entry)
        < ($1.start, -$1.end, $1.isLoose ? 1 : 0, $1.entry)
    }) {
      let isCovered = kept.contains { other in
        let isRival =
          switch lexicon.overlap {
          case .longestPerLexicon: true
          case .longestPerCategory: categories[other.entry] == categories[match.entry]
          case .all: other.entry == match.entry
          }
        return isRival && other.start < match.end && match.start < other.end
      }
      if !isCovered { kept.append(match) }
    }
    return kept.sorted { ($0.start, $0.end, $0.entry) < ($1.start, $1.end, $1.entry) }
  }
}
