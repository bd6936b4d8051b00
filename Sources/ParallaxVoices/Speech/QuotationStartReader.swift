/// Reads what is seen at each word where a run of somebody's words could begin, from left to right.
struct QuotationStartReader {
  private typealias Features = QuotationEdgeFeatures

  private let run: QuotationRun
  private let chain: SpeechChain
  private let classes = QuotationEdgeFeatures.classes
  private let side: Int
  /// The length of the quotation, whether it begins with a capital, and what stands before it.
  private let length: Int
  private let isCapital: Int
  private let mark: Int
  /// The last cue before the place, and what stood since.
  private var cue: Int
  private var hasThat = false
  private var isNominal = true
  private var finite = 0
  /// How many stand from the place to the marks.
  private var finiteAhead = 0
  private var verbsAhead = 0
  private var thatAhead = 0
  private var marksAhead = 0

  init(_ run: QuotationRun, _ chain: SpeechChain) {
    self.run = run
    self.chain = chain
    side = run.isBeforeCue ? 1 : 0
    let quote = chain.quote[run.firstQuoted]
    var end = run.firstQuoted
    while end < chain.count, chain.quote[end] == quote { end += 1 }
    length = Features.length(end - run.firstQuoted)
    let kind = chain.words[run.firstQuoted].kind
    isCapital =
      kind == SpeechVocabulary.Shape.capitalized.rawValue
        || kind == SpeechVocabulary.Shape.capitals.rawValue ? 1 : 0
    mark = Int(chain.gaps[run.firstQuoted] / 4)
    cue = run.starts.lowerBound - 1
    while cue >= run.firstSentence.lowerBound, !chain.isCue[cue] { cue -= 1 }
    if cue < run.firstSentence.lowerBound { cue = -1 }
    for word in run.starts.dropLast() { count(word, 1) }
  }

  /// Counts a word among those that stand before the marks, or no longer.
  private mutating func count(_ word: Int, _ number: Int) {
    let kind = Int(chain.words[word].kind)
    if classes.finite[kind] { finiteAhead += number }
    if classes.verb[kind] { verbsAhead += number }
    if kind == classes.that { thatAhead += number }
    if word + 1 < run.firstQuoted, Features.divides(chain.gaps[word + 1]) { marksAhead += number }
  }

  /// The features of a place; places are read in order.
  mutating func read(_ place: Int, into keys: inout [UInt64]) {
    let isQuoted = place == run.firstQuoted ? 1 : 0
    let kind = Int(chain.words[place].kind)
    let isFirst = place == run.firstSentence.lowerBound
    let before = isFirst ? Features.none : Int(chain.words[place - 1].kind)
    let formBefore = isFirst ? Features.none : Int(chain.words[place - 1].form)
    let gap = Int(chain.gaps[place] / 4)
    let group = cue >= 0 ? Int(chain.words[cue].group) : 0
    let form = cue >= 0 ? Int(chain.words[cue].form) : 0
    let distance = cue >= 0 ? place - cue : Features.none
    func add(
      _ template: Features.Template, _ a: Int, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0
    ) { keys.append(Features.key(template, a, b, c, d)) }
    if place == run.words.lowerBound {
      add(.wasStart, side, isQuoted)
      add(.wasStartFromCue, group, min(distance, 3))
    }
    add(.start, side, isQuoted, isFirst ? 1 : 0)
    add(.startQuote, isQuoted, mark, length, isCapital)
    add(.startQuoteCue, isQuoted, group, mark, isCapital)
    add(.startQuoteBefore, isQuoted, before, length, isCapital)
    add(.startKind, kind, isQuoted)
    add(.startKindBefore, before, isQuoted)
    add(.startFormBefore, formBefore, isQuoted)
    add(.startKinds, kind, Int(chain.words[place + 1].kind))
    add(.startGap, gap, isQuoted)
    add(.startKindBeforeGap, before, gap)
    add(.startToQuote, SpeechFeatures.bucket(run.firstQuoted - place), group)
    add(.startFromCue, min(distance, 8), group, side)
    add(.startCue, form, min(distance, 3), isQuoted)
    add(.startCueKind, form, kind)
    add(.startCueBefore, group, before, min(distance, 3))
    add(
      .startFoundCue, cue == run.cue ? 1 : 0, place > 0 && chain.isCue[place - 1] ? 1 : 0, side)
    let isThat = kind == classes.that
    let isThatAhead = thatAhead > 0
    add(.startThat, hasThat ? 1 : 0, isThatAhead ? 1 : 0, isThat ? 1 : 0, side)
    add(.startThatAhead, isThatAhead && !isThat ? 1 : 0, min(distance, 3), group)
    add(.startFinite, min(finiteAhead, 2), min(finite, 2), side)
    add(.startVerbs, min(finiteAhead + verbsAhead, 2), isQuoted, side, length)
    add(
      .startNominal, isNominal ? 1 : 0, min(distance, 6), side, classes.opening[kind] ? 1 : 0)
    add(.startMarks, min(marksAhead, 2), side)
    pass(place, kind)
  }

  private mutating func pass(_ place: Int, _ kind: Int) {
    if place < run.firstQuoted { count(place, -1) }
    if chain.isCue[place] {
      cue = place
      hasThat = false
      isNominal = true
      finite = 0
      return
    }
    if kind == classes.that { hasThat = true }
    if !classes.nominal[kind] { isNominal = false }
    if classes.finite[kind] { finite += 1 }
  }
}
