/// Turkish: what is said stands before the cue, its verb made a noun: *köprünün kapanacağını söyledi*.
enum NominalClause {
  /// How many words stand between the clause and its cue: *hakkında açıklamada bulundu*.
  private static let reach = 3

  /// The speech before a cue.
  static func speech(of cue: Range<Int>, in sentence: PlainSentence) -> PlainSpeech? {
    let near = max(sentence.words.lowerBound, cue.lowerBound - reach)..<cue.lowerBound
    guard
      let last = near.last(where: {
        sentence.traits($0).contains(.closer) && !sentence.isQuoted($0)
      })
    else { return nil }
    let words = sentence.words.lowerBound..<last + 1
    // The subject of *diyen X* stands behind it.
    let isParticiple = sentence.traits(cue.upperBound - 1).contains(.participle)
    let start = isParticiple ? words.lowerBound : beginning(of: words, in: sentence)
    return PlainSpeech(fragments: [start..<last + 1], cue: cue)
  }

  /// Where the clause begins: behind the comma after its subject, else behind the capitals.
  private static func beginning(of words: Range<Int>, in sentence: PlainSentence) -> Int {
    if let first = sentence.segments.first, first.upperBound < words.upperBound,
      !sentence.holds(.closer, in: first.upperBound - 1..<first.upperBound)
    {
      // When it was said stands between: *Yarkut, salı günü …*.
      let start = (first.upperBound..<words.upperBound).first {
        !sentence.traits($0).contains(.stop)
      }
      return start ?? first.upperBound
    }
    if sentence.traits(words.lowerBound).contains(.genitive) { return words.lowerBound }
    // A subject without a comma ends with its capitals: *Bakan Yarkut köprünün …*.
    let start = words.first { !sentence.isCapital($0) || sentence.traits($0).contains(.genitive) }
    return start ?? words.lowerBound
  }
}
