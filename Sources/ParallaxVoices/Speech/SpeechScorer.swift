/// What takes the features that are seen at a word.
protocol SpeechTally {
  /// Takes a feature of the word at hand.
  mutating func add(
    _ template: SpeechFeatures.Template, _ a: Int, _ b: Int, _ c: Int, _ d: Int)
  /// Takes the features of the word at hand and its neighbors.
  mutating func addNeighbors(_ chain: SpeechChain, _ index: Int)
  /// Takes a feature of what is around this word and those that follow, until `startAround`.
  mutating func addAround(
    _ template: SpeechFeatures.Template, _ a: Int, _ b: Int, _ c: Int, _ d: Int)
  /// Forgets what was around.
  mutating func startAround()
  /// Closes a word.
  mutating func endWord()
  /// Passes over words of a sentence in which the model finds no speech, or asks to be shown them.
  mutating func pass(_ words: Int) -> Bool
  /// Begins a paragraph of some words.
  mutating func restart(words: Int)
}

extension SpeechTally {
  /// The features of a word and its neighbors, one by one.
  @inline(__always)
  mutating func addEachNeighbor(_ chain: SpeechChain, _ index: Int) {
    let word = chain.words[index]
    let kind = Int(word.kind)
    let before = Int(chain.words[index - 1].kind)
    let after = Int(chain.words[index + 1].kind)
    let gap = Int(chain.gaps[index])
    let nextGap = Int(chain.gaps[index + 1])
    add(.form, Int(word.form), 0, 0, 0)
    add(.kind, kind, 0, 0, 0)
    add(.formBefore, Int(chain.words[index - 1].form), 0, 0, 0)
    add(.formAfter, Int(chain.words[index + 1].form), 0, 0, 0)
    add(.kindsBefore, before, kind, 0, 0)
    add(.kindsAfter, kind, after, 0, 0)
    add(.kindBeforeGap, before, gap, 0, 0)
    add(.kindGap, kind, gap, 0, 0)
    add(.kindNextGap, kind, nextGap, 0, 0)
    add(.gaps, gap, nextGap, 0, 0)
  }
}

/// Walks through a paragraph and hands over what is seen at each word.
struct SpeechScorer<Tally: SpeechTally> {
  private typealias Template = SpeechFeatures.Template

  /// What is around a word; the features of it are summed anew only when it changes.
  private struct Surroundings: Equatable {
    var leftCue = -1
    var cueBeforeLeft = -1
    var hasComma = false
    var hasThat = false
    var quote = -2
    var lastQuote = -1
    var nextQuote = -1
    var rightCue = -1
    var subject = 0
    var isBetween = false
    var isSubjectEdge = false
  }

  /// The sentence at hand, outside of what changes from word to word.
  private struct Sentence {
    var words: Range<Int>
    /// 0 no word is quoted, 1 some, 2 all.
    var quoted: Int
    var cues: Int
    /// The quotedness of the sentence before and whether it had a cue; 7 for none.
    var before: Int
  }

  /// What takes the features.
  var tally: Tally
  private let noKind = Int(SpeechVocabulary.Shape.none.rawValue)
  private let that = Int(SpeechLists.shared.words["that"]?.form ?? 0)

  init(_ tally: Tally) { self.tally = tally }

  /// Hands over the features of each word of a paragraph.
  ///
  /// - Parameters:
  ///   - chain: The paragraph.
  ///   - quotedBefore: Whether the paragraph before began (2) and ended (1) in a quotation.
  mutating func score(_ chain: SpeechChain, quotedBefore: Int) {
    tally.restart(words: chain.count)
    var before = 7
    for (index, words) in chain.sentences.enumerated() {
      let seen = chain.seen[index]
      let sentence = Sentence(
        words: words, quoted: seen.quoted == 0 ? 0 : seen.quoted == words.count ? 2 : 1,
        cues: seen.cues, before: before)
      before = sentence.quoted * 2 + (sentence.cues > 0 ? 1 : 0)
      if chain.isSilent(index), tally.pass(words.count) { continue }
      walk(chain, sentence, isFirst: index == 0, quotedBefore)
    }
  }

  @inline(__always)
  private mutating func add(
    _ template: Template, _ a: Int, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0
  ) { tally.add(template, a, b, c, d) }

  @inline(__always)
  private mutating func addAround(
    _ template: Template, _ a: Int, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0
  ) { tally.addAround(template, a, b, c, d) }

  private mutating func walk(
    _ chain: SpeechChain, _ sentence: Sentence, isFirst: Bool, _ quotedBefore: Int
  ) {
    let first = sentence.words.lowerBound
    var known = Surroundings()
    var now = Surroundings()
    now.quote = -1
    var comma = first
    var (subject, subjectOf) = (first, -1)
    var hasFoundThat = false
    for index in sentence.words {
      let isComma = chain.gaps[index] / 4 == SpeechChain.Mark.comma.rawValue
      let quote = Int(chain.quote[index])
      let distance = Int(chain.toQuote[index])
      // Nothing around a word differs from what is around the word before but here.
      if isComma || quote != now.quote || chain.isCue[index] || index == first
        || chain.isCue[index - 1] || hasFoundThat || index == subject || index + 1 == subject
      {
        if isComma, index > first { comma = index }
        hasFoundThat = false
        now.quote = quote
        now.hasComma = now.leftCue >= 0 && comma > now.leftCue
        now.rightCue = Int(chain.nextCue[index])
        now.nextQuote =
          now.quote < 0 && distance < SpeechChain.noQuote ? Int(chain.quote[index + distance]) : -1
        if now.rightCue >= 0 {
          if now.rightCue != subjectOf {
            subject = self.subject(chain, of: now.rightCue, from: first)
            subjectOf = now.rightCue
          }
          now.isBetween = subject > index
          now.isSubjectEdge = subject == index + 1
          now.subject = now.isBetween ? min(now.rightCue - subject, 9) : 9
        }
        if now != known {
          tally.startAround()
          addSentence(chain, sentence, now, isFirst, quotedBefore)
          addQuotes(chain, sentence, now)
          if now.leftCue >= 0 { addLeft(chain, sentence, now) }
          if now.rightCue >= 0 { addRight(chain, sentence, now) }
          if now.leftCue < 0 { addAround(.leftCue, 0, now.rightCue >= 0 ? 3 : 2) }
          if now.rightCue < 0 { addAround(.rightCue, 0, now.leftCue >= 0 ? 3 : 2) }
          known = now
        }
      }
      tally.addNeighbors(chain, index)
      addPlace(chain, sentence, now, index, distance)
      if chain.isCue[index] { addCue(chain, sentence, index, comma) }
      tally.endWord()
      if now.quote >= 0 { now.lastQuote = now.quote }
      if chain.isCue[index] {
        now.cueBeforeLeft = now.leftCue
        now.leftCue = index
        now.hasThat = false
      } else if now.quote < 0, Int(chain.words[index].form) == that {
        now.hasThat = true
        hasFoundThat = true
      }
    }
  }

  /// Where the words before a cue begin: at the last comma before it, if it is near, or with the sentence.
  private func subject(_ chain: SpeechChain, of cue: Int, from first: Int) -> Int {
    var place = cue
    while place > first, cue - place < 40 {
      if chain.gaps[place] / 4 == SpeechChain.Mark.comma.rawValue { return place }
      place -= 1
    }
    return first
  }

  @inline(__always)
  private func kind(_ chain: SpeechChain, _ index: Int) -> Int {
    index >= 0 ? Int(chain.words[index].kind) : noKind
  }

  @inline(__always)
  private mutating func addPlace(
    _ chain: SpeechChain, _ sentence: Sentence, _ now: Surroundings, _ index: Int,
    _ distance: Int
  ) {
    let isQuoted = now.quote >= 0
    add(.fromStart, min(index - sentence.words.lowerBound, 5), isQuoted ? 1 : 0)
    if isQuoted {
      let quote = chain.quotes[now.quote]
      if quote.words.lowerBound == index { add(.quoteStart, quote.look) }
    } else {
      add(.toQuote, sentence.quoted, SpeechFeatures.bucket(distance))
      if now.nextQuote >= 0 {
        add(.lookToQuote, chain.quotes[now.nextQuote].look, min(distance, 6))
      }
    }
    if now.leftCue >= 0 {
      let group = Int(chain.words[now.leftCue].group)
      let distance = index - now.leftCue
      add(
        .fromLeftCueComma, group, SpeechFeatures.bucket(distance), now.hasComma ? 1 : 0,
        now.hasThat ? 1 : 0)
    }
    if now.rightCue >= 0 {
      let group = Int(chain.words[now.rightCue].group)
      let distance = now.rightCue - index
      add(.toRightCue, group, SpeechFeatures.bucket(distance), now.isBetween ? 1 : 0)
    }
  }

  private mutating func addCue(
    _ chain: SpeechChain, _ sentence: Sentence, _ index: Int, _ comma: Int
  ) {
    let word = chain.words[index]
    add(.cueGroup, Int(word.group), sentence.quoted, min(sentence.cues, 4))
    add(
      .cueNext, Int(word.form), Int(chain.words[index + 1].kind), Int(chain.gaps[index + 1]))
    add(.cueBefore, Int(word.form), Int(chain.words[index - 1].kind), Int(chain.gaps[index]))
    add(.cueSubject, Int(word.group), min(index - comma, 9))
  }

  private mutating func addSentence(
    _ chain: SpeechChain, _ sentence: Sentence, _ now: Surroundings, _ isFirst: Bool,
    _ quotedBefore: Int
  ) {
    addAround(.sentenceBefore, sentence.before, sentence.quoted, now.quote >= 0 ? 1 : 0)
    addAround(.paragraphBefore, quotedBefore, sentence.quoted, isFirst ? 1 : 0)
  }

  private mutating func addQuotes(
    _ chain: SpeechChain, _ sentence: Sentence, _ now: Surroundings
  ) {
    let left = now.leftCue >= 0 ? chain.words[now.leftCue] : nil
    let right = now.rightCue >= 0 ? chain.words[now.rightCue] : nil
    if now.quote >= 0 {
      let quote = chain.quotes[now.quote]
      addAround(.quoteLook, quote.look, sentence.cues > 0 ? 1 : 0)
      if let left {
        addAround(.leftCueQuote, Int(left.form), quote.look)
        let distance = max(-1, min(quote.words.lowerBound - now.leftCue, 6))
        addAround(.leftCueToQuote, Int(left.group), distance + 1, quote.look)
      }
      if let right {
        addAround(.rightCueQuote, Int(right.form), quote.look)
        let distance = max(-1, min(now.rightCue - quote.words.upperBound, 5))
        let gap = Int(chain.gaps[quote.words.upperBound] / 4)
        addAround(.quoteToRightCue, Int(right.group), distance + 1, quote.look, gap)
      }
    } else if now.nextQuote >= 0 {
      let quote = chain.quotes[now.nextQuote]
      addAround(
        .leftCueNextQuote, Int(left?.form ?? 0), quote.look, left == nil && right != nil ? 1 : 0)
      if let left {
        let distance = min(quote.words.lowerBound - now.leftCue, 8)
        addAround(.leftCueToNextQuote, Int(left.group), distance, quote.look)
      }
    }
    if now.quote < 0, now.lastQuote >= 0 {
      addAround(.lastQuote, chain.quotes[now.lastQuote].look, right == nil ? 0 : 1)
    }
  }

  private mutating func addLeft(
    _ chain: SpeechChain, _ sentence: Sentence, _ now: Surroundings
  ) {
    let cue = chain.words[now.leftCue]
    let group = Int(cue.group)
    let comma = now.hasComma ? 1 : 0
    let after = now.leftCue + 1 < sentence.words.upperBound ? now.leftCue + 1 : -1
    let before = now.leftCue > sentence.words.lowerBound ? now.leftCue - 1 : -1
    addAround(.leftCue, Int(cue.form), comma)
    addAround(.leftCueNext, group, kind(chain, after), Int(chain.gaps[now.leftCue + 1] / 4))
    addAround(.leftCueBefore, group, kind(chain, before), Int(chain.gaps[now.leftCue] / 4))
    addAround(.leftCueFormNext, Int(cue.form), kind(chain, after))
    addAround(.leftCueThat, group, now.hasThat ? 1 : 0, now.rightCue >= 0 ? 1 : 0)
    if now.cueBeforeLeft >= 0 {
      addAround(.cueBeforeLeft, Int(chain.words[now.cueBeforeLeft].form), comma)
    }
  }

  private mutating func addRight(
    _ chain: SpeechChain, _ sentence: Sentence, _ now: Surroundings
  ) {
    let cue = chain.words[now.rightCue]
    let group = Int(cue.group)
    let after = now.rightCue + 1 < sentence.words.upperBound ? now.rightCue + 1 : -1
    let before = now.rightCue > sentence.words.lowerBound ? now.rightCue - 1 : -1
    let gap = Int(chain.gaps[now.rightCue + 1] / 4)
    addAround(.rightCue, Int(cue.form), now.isBetween ? 1 : 0)
    addAround(.rightCueSubject, now.subject, group, gap, kind(chain, before))
    addAround(.rightCueFrame, min(now.subject, 6), Int(cue.form), kind(chain, after))
    addAround(.rightCueAfter, Int(cue.form), kind(chain, after), gap)
    addAround(.subjectEdge, now.isSubjectEdge ? 1 : 0, now.subject, group)
  }
}
