import ParallaxModel
import ParallaxText

/// Joins the runs of somebody's words in a paragraph into quotations.
enum SpeechGrouper {
  private typealias State = SpeechModel.State

  /// A run of somebody's words.
  private struct Run {
    var words: Range<Int>
    var isBeforeCue: Bool
    var isQuoted: Bool
  }

  /// The quotations of a paragraph.
  ///
  /// Fragments are of one quotation where nothing but their cue stands between them (“We left,” he
  /// said, “at dawn.”), or where a quoted sentence goes on after another without a cue of its own.
  ///
  /// - Parameters:
  ///   - states: The state of each word of the paragraph.
  ///   - chain: The paragraph.
  ///   - text: The text it is in.
  ///   - bytes: The text, UTF-8.
  ///   - followsQuote: Whether the paragraph before ended with somebody's words.
  /// - Returns: The quotations, in the order of the text.
  static func group(
    _ states: [UInt8], _ chain: SpeechChain, in text: AnalyzedText,
    _ bytes: UnsafeBufferPointer<UInt8>, followsQuote: Bool
  ) -> [FoundSpeech] {
    var groups: [[Run]] = []
    for run in runs(states, chain) {
      if let last = groups.last?.last, joins(run, last, states, chain) {
        groups[groups.count - 1].append(run)
      } else {
        groups.append([run])
      }
    }
    var result: [FoundSpeech] = []
    for (index, group) in groups.enumerated() {
      let cue = cue(of: group, states, chain)
      let isContinued = index > 0 || followsQuote
      result.append(
        FoundSpeech(
          kind: kind(of: group, chain),
          fragments: group.map { fragment($0.words, chain, in: text, bytes) },
          words: group.map { shifted($0.words, chain) },
          cue: cue.map { shifted($0, chain) },
          followsOn: cue == nil && isContinued))
    }
    return result
  }

  private static let inside = [
    UInt8(State.insideBeforeCue.rawValue), UInt8(State.insideAfterCue.rawValue),
  ]

  private static func runs(_ states: [UInt8], _ chain: SpeechChain) -> [Run] {
    var runs: [Run] = []
    var index = 0
    while index < states.count {
      guard let state = State(rawValue: Int(states[index])), state.isSpeech else {
        index += 1
        continue
      }
      let start = index
      index += 1
      while index < states.count, inside.contains(states[index]) { index += 1 }
      let isBeforeCue = state == .beginBeforeCue || state == .insideBeforeCue
      let isQuoted = (start..<index).allSatisfy { chain.quote[$0] >= 0 }
      runs.append(Run(words: start..<index, isBeforeCue: isBeforeCue, isQuoted: isQuoted))
    }
    return runs
  }

  private static func joins(
    _ run: Run, _ last: Run, _ states: [UInt8], _ chain: SpeechChain
  ) -> Bool {
    let between = last.words.upperBound..<run.words.lowerBound
    let hasCue = between.contains { states[$0] == UInt8(State.cue.rawValue) }
    let isSameSentence =
      chain.sentence(of: run.words.lowerBound).lowerBound < last.words.upperBound
    if run.isBeforeCue { return !hasCue && isSameSentence }
    if hasCue { return last.isBeforeCue && (isSameSentence || run.isQuoted) }
    return isSameSentence || (run.isQuoted && last.isQuoted)
  }

  private static func kind(of group: [Run], _ chain: SpeechChain) -> Quotation.Kind {
    if group.allSatisfy(\.isQuoted) { return .direct }
    let isMixed = group.contains { run in run.words.contains { chain.quote[$0] >= 0 } }
    return isMixed ? .mixed : .indirect
  }

  /// The run of cue words next to the first fragment, on the side where the model saw it; in the
  /// sentence of the fragment's last word after it, or of its first word before it.
  private static func cue(
    of group: [Run], _ states: [UInt8], _ chain: SpeechChain
  ) -> Range<Int>? {
    let first = group[0]
    let mark = UInt8(State.cue.rawValue)
    if first.isBeforeCue {
      var start = first.words.upperBound
      let end = group.count > 1 ? group[1].words.lowerBound : states.count
      while start < end, states[start] != mark {
        if let state = State(rawValue: Int(states[start])), state.isSpeech { return nil }
        start += 1
      }
      var stop = start
      while stop < end, states[stop] == mark { stop += 1 }
      return start < stop ? start..<stop : nil
    }
    var stop = first.words.lowerBound
    let limit = chain.sentence(of: first.words.lowerBound).lowerBound
    while stop > limit, states[stop - 1] != mark {
      if let state = State(rawValue: Int(states[stop - 1])), state.isSpeech { return nil }
      stop -= 1
    }
    var start = stop
    while start > limit, states[start - 1] == mark { start -= 1 }
    return start < stop
      ? start..<stop : listedCue(before: first.words.lowerBound, from: limit, chain)
  }

  /// The most words between a verb of speech that the model took for nothing and the words it governs:
  /// *told reporters in the capital that …*.
  private static let farthestCue = 6

  /// The nearest verb of speech before a word of its sentence, where the model saw none.
  private static func listedCue(before word: Int, from limit: Int, _ chain: SpeechChain) -> Range<
    Int
  >? {
    (max(limit, word - farthestCue)..<max(limit, word)).last { chain.isCue[$0] }.map { $0..<$0 + 1 }
  }

  static func shifted(_ words: Range<Int>, _ chain: SpeechChain) -> Range<Int> {
    words.lowerBound + chain.firstToken..<words.upperBound + chain.firstToken
  }

  /// The text of some words with what is written at them without a space: quotation marks, a dollar
  /// sign, the comma inside the marks.
  static func fragment(
    _ words: Range<Int>, _ chain: SpeechChain, in text: AnalyzedText,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> TextSpan {
    let tokens = shifted(words, chain)
    var start = Int(text.tokens[tokens.lowerBound].start)
    var end = Int(text.tokens[tokens.upperBound - 1].end)
    let floor =
      tokens.lowerBound > chain.firstToken ? Int(text.tokens[tokens.lowerBound - 1].end) : 0
    if chain.gaps[words.lowerBound] / 4 != SpeechChain.Mark.hyphen.rawValue {
      while start > floor, bytes[start - 1] > 0x20 { start -= 1 }
    }
    let ceiling =
      words.upperBound < chain.count ? Int(text.tokens[tokens.upperBound].start) : bytes.count
    if words.upperBound == chain.count
      || chain.gaps[words.upperBound] / 4 != SpeechChain.Mark.hyphen.rawValue
    {
      while end < ceiling, bytes[end] > 0x20 { end += 1 }
    }
    return TextSpan(Int32(start), Int32(end))
  }
}
