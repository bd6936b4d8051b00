/// Noun groups of German, which capitals show.
enum PlainNounGroup {
  /// The end of a noun group that begins at a word; the word itself where none does.
  ///
  /// Articles and adjectives, a noun, and further nouns and genitives: *einem Bericht der Zeitung*.
  static func german(from start: Int, in sentence: PlainSentence, to limit: Int) -> Int {
    var index = start
    var end = start
    while index < limit, index < start + 12 {
      let traits = sentence.traits(index)
      if sentence.isCapital(index) || sentence.isQuoted(index) {
        end = index + 1
      } else if traits.contains(.determiner) {
        // A second article in the dative begins another group.
        if end > start, traits.contains(.stop) { break }
      } else if end > start, !traits.contains(.link) {
        // A small word between an article and its noun is an adjective, else a verb.
        guard index > start, sentence.traits(index - 1).contains(.determiner) else { break }
      } else if !traits.isDisjoint(with: [.stop, .link]), end == start {
        break
      }
      index += 1
    }
    return end
  }

  /// The beginning of a noun group that ends before a word.
  static func german(before end: Int, in sentence: PlainSentence, from limit: Int) -> Int {
    var start = end
    var index = end - 1
    while index >= limit {
      let isDeterminer = sentence.traits(index).contains(.determiner)
      guard sentence.isCapital(index) || sentence.isQuoted(index) || isDeterminer else { break }
      start = index
      if isDeterminer { break }
      index -= 1
    }
    return start
  }
}
