import ParallaxText

/// Finds the speech of sentences that are a statement and who says it: *Hundreds died, the army says.*
///
/// The model weighs such sentences among all others, and misses one in sixteen. Only sentences
/// without quotation marks are read in which nothing else was found.
struct PlainAttribution {
  private typealias Mark = SpeechChain.Mark
  /// The most words that name who speaks, and that may stand behind the verb at the end.
  private static let longestSource = 9
  private static let longestTail = 6
  /// The fewest words of a statement.
  private static let shortestStatement = 2

  private let verbs: Set<UInt16>
  /// Words that are no part of a source's name, nor stand before the verb.
  private let noSource: Set<UInt16>
  /// Words that begin what is said about where and when somebody said it.
  private let tails: Set<UInt16>
  /// Words that a statement behind its verb does not begin with.
  private let noStatement: Set<UInt16>
  private let at: UInt16
  private let least: UInt16

  init(_ lists: SpeechLists = .shared) {
    func forms(_ words: String) -> Set<UInt16> {
      Set(words.split(separator: " ").compactMap { lists.words[String($0)]?.form })
    }
    verbs = forms("said says say")
    noSource = forms(
      """
      to not never no can could may might would will should must don't doesn't didn't can't cannot
      won't that which who what as is are was were be been being if when while because and but or
      do does did let's than
      """)
    tails = forms(
      """
      in on at during to from after before late early via through monday tuesday wednesday thursday
      friday saturday sunday yesterday today earlier
      """)
    noStatement = forms(
      """
      so in on at to of about if as no yes not by for from with and but or during after before when what
      why how where whether which who him her them us me
      """)
    at = lists.words["at"]?.form ?? .max
    least = lists.words["least"]?.form ?? .max
  }

  /// Gives the words of such sentences their states.
  ///
  /// - Complexity: O(words).
  func find(_ chain: SpeechChain, _ states: inout [UInt8]) {
    for (number, sentence) in chain.sentences.enumerated() {
      guard chain.seen[number].cues > 0, chain.seen[number].quoted == 0,
        !sentence.contains(where: { isSpeech(states[$0]) }),
        let first = sentence.first(where: { chain.isCue[$0] }),
        let last = sentence.last(where: { chain.isCue[$0] })
      else { continue }
      let words = start(of: sentence, chain)..<sentence.upperBound
      if !readStatementFirst(last, in: words, chain, &states) {
        readSourceFirst(first, in: words, chain, &states)
      }
    }
  }

  /// Reads a sentence whose source is not the first: *hundreds died, the army says*; *hundreds, the army
  /// says, died*.
  ///
  /// - Returns: Whether it is such a sentence.
  private func readStatementFirst(
    _ verb: Int, in sentence: Range<Int>, _ chain: SpeechChain, _ states: inout [UInt8]
  ) -> Bool {
    guard verbs.contains(chain.words[verb].form),
      let comma = comma(before: verb, in: sentence, chain)
    else { return false }
    let isInverted = comma == verb && verb + 1 < sentence.upperBound
    guard isInverted ? opensName(verb + 1, chain) : isSource(comma..<verb, chain) else {
      return false
    }
    let statement = sentence.lowerBound..<comma
    guard let end = tailEnd(verb, in: sentence, isInverted: isInverted, chain, statement),
      end < sentence.upperBound || statement.count >= Self.shortestStatement
    else { return false }
    say(statement, before: true, verb, &states)
    if end < sentence.upperBound { say(end..<sentence.upperBound, before: false, verb, &states) }
    return true
  }

  /// Reads a sentence whose source is the first: *the army says hundreds died*.
  private func readSourceFirst(
    _ verb: Int, in sentence: Range<Int>, _ chain: SpeechChain, _ states: inout [UInt8]
  ) {
    let start = comma(before: verb, in: sentence, chain) ?? sentence.lowerBound
    let statement = verb + 1..<max(verb + 1, sentence.upperBound)
    guard verbs.contains(chain.words[verb].form), start < verb, isSource(start..<verb, chain),
      statement.count > Self.shortestStatement, mark(verb + 1, chain) == .space,
      opensStatement(verb + 1, chain)
    else { return }
    say(statement, before: false, verb, &states)
  }

  /// The word behind the last comma before a verb.
  private func comma(before verb: Int, in sentence: Range<Int>, _ chain: SpeechChain) -> Int? {
    guard sentence.lowerBound < verb else { return nil }
    return (sentence.lowerBound + 1...verb).last { mark($0, chain) == .comma }
  }

  /// Where the statement goes on behind the verb, or the end of the sentence where it does not; nothing
  /// where what is behind the verb is no tail.
  private func tailEnd(
    _ verb: Int, in sentence: Range<Int>, isInverted: Bool, _ chain: SpeechChain,
    _ statement: Range<Int>
  ) -> Int? {
    let next = verb + 1
    if next == sentence.upperBound { return next }
    if mark(next, chain) != .comma {
      guard mark(next, chain) == .space else { return nil }
      if isInverted { return sentence.upperBound }
      guard tails.contains(chain.words[next].form),
        !tails.contains(chain.words[statement.lowerBound].form)
      else { return nil }
    }
    let comma = (next..<min(sentence.upperBound, next + Self.longestTail)).first {
      mark($0, chain) == .comma
    }
    guard let comma else {
      return sentence.upperBound - next <= Self.longestTail ? sentence.upperBound : nil
    }
    return sentence.upperBound - comma >= Self.shortestStatement ? comma : nil
  }

  private func say(_ words: Range<Int>, before: Bool, _ verb: Int, _ states: inout [UInt8]) {
    let (first, rest): (SpeechModel.State, SpeechModel.State) =
      before ? (.beginBeforeCue, .insideBeforeCue) : (.beginAfterCue, .insideAfterCue)
    for word in words { states[word] = UInt8(rest.rawValue) }
    states[words.lowerBound] = UInt8(first.rawValue)
    states[verb] = UInt8(SpeechModel.State.cue.rawValue)
  }

  private func opensStatement(_ word: Int, _ chain: SpeechChain) -> Bool {
    let form = chain.words[word].form
    let isLeast = form == at && chain.words[word + 1].form == least
    return isLeast || !noStatement.contains(form)
  }

  private func isSource(_ words: Range<Int>, _ chain: SpeechChain) -> Bool {
    (1...Self.longestSource).contains(words.count)
      && words.allSatisfy { !noSource.contains(chain.words[$0].form) && !chain.isCue[$0] }
      && words.dropFirst().allSatisfy { mark($0, chain) != .comma && mark($0, chain) != .dash }
      && (words.count > 1 || !tails.contains(chain.words[words.lowerBound].form))
  }

  /// Whether a word behind a verb begins the name of who speaks: *said Ana Lum*, *says the army*.
  private func opensName(_ word: Int, _ chain: SpeechChain) -> Bool {
    let form = chain.words[word].form
    return mark(word, chain) == .space && !noStatement.contains(form) && !noSource.contains(form)
  }

  /// Behind a dateline with a dash: *(Agency) — Fires spread, officials said.*
  private func start(of sentence: Range<Int>, _ chain: SpeechChain) -> Int {
    sentence.prefix(6).last { $0 > sentence.lowerBound && mark($0, chain) == .dash }
      ?? sentence.lowerBound
  }

  private func mark(_ word: Int, _ chain: SpeechChain) -> Mark? {
    Mark(rawValue: chain.gaps[word] / 4)
  }

  private func isSpeech(_ state: UInt8) -> Bool {
    state >= UInt8(SpeechModel.State.beginBeforeCue.rawValue)
  }
}
