/// Walks through a paragraph and sums, at each word, the weights of what is seen there.
struct SpeechScorer {
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
    var quoted = 0
    var cues = 0
    /// The quotedness of the sentence before and whether it had a cue; 7 for none.
    var before = 7
  }

  private let model: SpeechModel
  private static let noKind = Int(SpeechVocabulary.Shape.none.rawValue)
  private static let that = Int(SpeechLists.shared.words["that"]?.form ?? 0)

  /// What was seen at each word, kept where somebody learns from it.
  var trace: SpeechTrace?
  private var word = SpeechModel.Row.zero
  private var around = SpeechModel.Row.zero
  /// For each word of the sentence: the next cue, the words to the next quotation.
  private var nextCue: [Int] = []
  private var toQuote: [Int] = []

  init(model: SpeechModel) { self.model = model }

  /// The score of each state at each word of a paragraph.
  ///
  /// - Parameters:
  ///   - chain: The paragraph.
  ///   - quotedBefore: Whether the paragraph before began (2) and ended (1) in a quotation.
  ///   - scores: Gets one row a word.
  mutating func score(
    _ chain: SpeechChain, quotedBefore: Int, into scores: inout [SpeechModel.Row]
  ) {
    scores.removeAll(keepingCapacity: true)
    var before = 7
    for (index, words) in chain.sentences.enumerated() {
      var sentence = Sentence(words: words, before: before)
      lookAhead(chain, &sentence)
      walk(chain, sentence, isFirst: index == 0, quotedBefore, into: &scores)
      before = sentence.quoted * 2 + (sentence.cues > 0 ? 1 : 0)
    }
  }

  private mutating func lookAhead(_ chain: SpeechChain, _ sentence: inout Sentence) {
    let count = sentence.words.count
    nextCue.removeAll(keepingCapacity: true)
    toQuote.removeAll(keepingCapacity: true)
    nextCue.append(contentsOf: repeatElement(-1, count: count))
    toQuote.append(contentsOf: repeatElement(99, count: count))
    var cue = -1
    var distance = 99
    var quoted = 0
    for index in sentence.words.reversed() {
      nextCue[index - sentence.words.lowerBound] = cue
      toQuote[index - sentence.words.lowerBound] = distance
      if chain.isCue[index] {
        cue = index
        sentence.cues += 1
      }
      if chain.quote[index] >= 0 {
        distance = 1
        quoted += 1
      } else if distance < 99 {
        distance += 1
      }
    }
    sentence.quoted = quoted == 0 ? 0 : quoted == count ? 2 : 1
  }

  @inline(__always)
  private mutating func add(
    _ template: Template, _ a: Int, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0
  ) {
    let key = SpeechFeatures.key(template, a, b, c, d)
    word += model.row(key)
    trace?.word.append(key)
  }

  @inline(__always)
  private mutating func addAround(
    _ template: Template, _ a: Int, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0
  ) {
    let key = SpeechFeatures.key(template, a, b, c, d)
    around += model.row(key)
    trace?.around.append(key)
  }

  private mutating func walk(
    _ chain: SpeechChain, _ sentence: Sentence, isFirst: Bool, _ quotedBefore: Int,
    into scores: inout [SpeechModel.Row]
  ) {
    let first = sentence.words.lowerBound
    var known = Surroundings()
    var now = Surroundings()
    now.quote = -1
    var comma = first
    for index in sentence.words {
      let isComma = chain.gaps[index] / 4 == SpeechChain.Mark.comma.rawValue
      if isComma, index > first { comma = index }
      now.quote = Int(chain.quote[index])
      now.hasComma = now.leftCue >= 0 && comma > now.leftCue
      now.rightCue = nextCue[index - first]
      let distance = toQuote[index - first]
      now.nextQuote = now.quote < 0 && distance < 99 ? Int(chain.quote[index + distance]) : -1
      if now.rightCue >= 0 { placeSubject(chain, first, index, &now) }
      if now != known {
        around = .zero
        trace?.around.removeAll(keepingCapacity: true)
        addSentence(chain, sentence, now, isFirst, quotedBefore)
        addQuotes(chain, sentence, now)
        if now.leftCue >= 0 { addLeft(chain, sentence, now) }
        if now.rightCue >= 0 { addRight(chain, sentence, now) }
        if now.leftCue < 0 { addAround(.leftCue, 0, now.rightCue >= 0 ? 3 : 2) }
        if now.rightCue < 0 { addAround(.rightCue, 0, now.leftCue >= 0 ? 3 : 2) }
        known = now
      }
      word = .zero
      addWord(chain, index)
      addPlace(chain, sentence, now, index, distance)
      if chain.isCue[index] { addCue(chain, sentence, index, comma) }
      scores.append(word + around)
      trace?.endWord()
      if now.quote >= 0 { now.lastQuote = now.quote }
      if chain.isCue[index] {
        now.cueBeforeLeft = now.leftCue
        now.leftCue = index
        now.hasThat = false
      } else if now.quote < 0, Int(chain.words[index].form) == Self.that {
        now.hasThat = true
      }
    }
  }

  /// Finds where the words before the next cue begin: after the last comma before it.
  private func placeSubject(
    _ chain: SpeechChain, _ first: Int, _ index: Int, _ now: inout Surroundings
  ) {
    var comma = first
    var place = now.rightCue
    while place > first, now.rightCue - place < 40 {
      if chain.gaps[place] / 4 == SpeechChain.Mark.comma.rawValue {
        comma = place
        break
      }
      place -= 1
    }
    now.isBetween = comma > index
    now.isSubjectEdge = comma == index + 1
    now.subject = now.isBetween ? min(now.rightCue - comma, 9) : 9
  }

  @inline(__always)
  private func kind(_ chain: SpeechChain, _ index: Int) -> Int {
    index >= 0 && index < chain.count ? Int(chain.words[index].kind) : Self.noKind
  }

  @inline(__always)
  private func form(_ chain: SpeechChain, _ index: Int) -> Int {
    index >= 0 && index < chain.count ? Int(chain.words[index].form) : Self.noKind
  }

  @inline(__always)
  private mutating func addWord(_ chain: SpeechChain, _ index: Int) {
    let kind = Int(chain.words[index].kind)
    let before = self.kind(chain, index - 1)
    let after = self.kind(chain, index + 1)
    let gap = Int(chain.gaps[index])
    let nextGap = Int(chain.gaps[index + 1])
    let formBefore = form(chain, index - 1)
    add(.form, Int(chain.words[index].form))
    add(.kind, kind)
    add(.formBefore, formBefore)
    add(.formAfter, form(chain, index + 1))
    add(.kindsBefore, before, kind)
    add(.kindsAfter, kind, after)
    add(.kindBeforeGap, before, gap)
    add(.kindGap, kind, gap)
    add(.kindNextGap, kind, nextGap)
    add(.kindAfterNextGap, after, nextGap)
    add(.gaps, gap, nextGap)
    add(.formBeforeGap, formBefore, gap)
  }

  @inline(__always)
  private mutating func addPlace(
    _ chain: SpeechChain, _ sentence: Sentence, _ now: Surroundings, _ index: Int,
    _ distance: Int
  ) {
    let gap = Int(chain.gaps[index])
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
      let cue = chain.words[now.leftCue]
      let group = Int(cue.group)
      let distance = index - now.leftCue
      add(.fromLeftCue, Int(cue.form), min(distance, 3), isQuoted ? 1 : 0)
      add(
        .fromLeftCueComma, group, SpeechFeatures.bucket(distance), now.hasComma ? 1 : 0,
        now.hasThat ? 1 : 0)
      add(.leftCueGap, gap, group)
      add(.leftCueKind, Int(chain.words[index].kind), min(distance, 6), group)
    }
    if now.rightCue >= 0 {
      let group = Int(chain.words[now.rightCue].group)
      let distance = now.rightCue - index
      add(.toRightCue, group, SpeechFeatures.bucket(distance), now.isBetween ? 1 : 0)
      let before = now.rightCue > sentence.words.lowerBound ? now.rightCue - 1 : -1
      add(.beforeRightCue, group, kind(chain, before), min(distance, 3))
      add(.rightCueGap, Int(chain.gaps[index + 1]), group, now.isSubjectEdge ? 1 : 0)
    }
  }

  private mutating func addCue(
    _ chain: SpeechChain, _ sentence: Sentence, _ index: Int, _ comma: Int
  ) {
    let word = chain.words[index]
    add(.cueGroup, Int(word.group), sentence.quoted, min(sentence.cues, 4))
    add(.cueNext, Int(word.form), kind(chain, index + 1), Int(chain.gaps[index + 1]))
    add(.cueBefore, Int(word.form), kind(chain, index - 1), Int(chain.gaps[index]))
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
