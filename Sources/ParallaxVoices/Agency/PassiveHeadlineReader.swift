import ParallaxModel
import ParallaxText

/// Finds the passive verb of an English headline that names nobody who acts: *Protesters were killed*,
/// *Dozens arrested in raids*.
///
/// It is a flag to look at, with its words, and no measure: nobody may be known to have acted, and a
/// verb in the active voice can hide who did as well. Rules over closed lists: a form of *be* or *get*
/// and a participle; in the short style of headlines a participle of `PassiveWords.harms` alone, with
/// nothing behind it that could be its object. With *by* behind it somebody is named.
///
/// Source of the question: N. M. Henley, M. Miller, J. A. Beazley, "Syntax, Semantics, and Sexual
/// Violence: Agency and the Passive Voice", Journal of Language and Social Psychology 14 (1995).
public final class PassiveHeadlineReader {
  private let vocabulary: Vocabulary
  private var classes: [PassiveWords?] = []

  /// Prepares to read headlines that were read with a vocabulary.
  public init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The passive verb without an agent.
  ///
  /// - Parameters:
  ///   - text: The title, read.
  ///   - isQuoted: For each of its words whether it stands between quotation marks: what is quoted is
  ///     not the outlet's.
  /// - Returns: The words of the first such verb, in UTF-8 offsets; nil where there is none.
  /// - Complexity: O(words).
  public func verb(in text: AnalyzedText, isQuoted: (Int) -> Bool) -> TextSpan? {
    let words = text.tokens.map { classOf($0.type) }
    for (sentence, range) in text.sentenceTokens.enumerated() {
      for place in range where !isQuoted(place) {
        guard let verb = verb(at: place, in: range, words, text) else { continue }
        let rest = verb.upperBound..<range.upperBound
        // The agent of this verb, not of a later clause: no other verb of the kind between.
        if rest.contains(where: { words[$0].contains(.by) }) { continue }
        let end = min(text.tokens[verb.upperBound - 1].end, text.sentences[sentence].end)
        return TextSpan(text.tokens[verb.lowerBound].start, end)
      }
    }
    return nil
  }

  private func verb(
    at place: Int, in range: Range<Int>, _ words: [PassiveWords], _ text: AnalyzedText
  ) -> Range<Int>? {
    func has(_ index: Int, _ kind: PassiveWords) -> Bool {
      range.contains(index) && words[index].contains(kind)
    }
    func joins(_ index: Int) -> Bool { range.contains(index) && text.tokens[index].gap == .space }
    if has(place, .auxiliary) {
      var next = place + 1
      while has(next, .adverb), joins(next), next < place + 3 { next += 1 }
      guard joins(next), has(next, .participle) else { return nil }
      return place..<next + 1
    }
    // Dozens arrested in raids; but: Police arrested dozens, and: the arrested men.
    guard has(place, .harm), place > range.lowerBound, joins(place),
      !has(place - 1, .determiner), !has(place - 1, .auxiliary), !has(place - 1, .have),
      !has(place - 1, .preposition), !has(place - 1, .pronoun)
    else { return nil }
    let isLast = place + 1 == range.upperBound || !joins(place + 1)
    return isLast || has(place + 1, .preposition) ? place..<place + 1 : nil
  }

  private func classOf(_ type: UInt32) -> PassiveWords {
    if classes.count <= Int(type) {
      classes += Array(repeating: nil, count: vocabulary.count - classes.count)
    }
    if let known = classes[Int(type)] { return known }
    let found = PassiveWords(vocabulary.form(type))
    classes[Int(type)] = found
    return found
  }
}
