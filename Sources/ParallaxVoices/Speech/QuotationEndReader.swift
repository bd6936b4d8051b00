/// Reads what is seen at each place where a run of somebody's words could end, from left to right; the
/// place is that of the first word behind.
struct QuotationEndReader {
  private typealias Features = QuotationEdgeFeatures

  private let run: QuotationRun
  private let chain: SpeechChain
  private let classes = QuotationEdgeFeatures.classes
  private let side: Int
  /// The length of the quotation, what stands behind it, and whether words stood before it.
  private let length: Int
  private let mark: Int
  private let isMixed: Int
  /// The kind and form of the first word behind the quotation.
  private let firstKind: Int
  private let firstForm: Int
  /// The group of the last cue before the run.
  private let cueBefore: Int
  /// The cues behind the quotation.
  private let cues: [Int]
  /// What stood between the marks and the place.
  private var finite = 0
  private var marks = 0

  init(_ run: QuotationRun, _ chain: SpeechChain) {
    self.run = run
    self.chain = chain
    side = run.isBeforeCue ? 1 : 0
    let quote = chain.quote[run.lastQuoted]
    var first = run.lastQuoted
    while first > 0, chain.quote[first - 1] == quote { first -= 1 }
    length = Features.length(run.lastQuoted + 1 - first)
    let behind = run.lastQuoted + 1
    mark = Int(chain.gaps[behind] / 4)
    isMixed = run.words.contains { $0 < run.lastQuoted && chain.quote[$0] < 0 } ? 1 : 0
    let isEnd = behind >= run.lastSentence.upperBound
    firstKind = isEnd ? Features.none : Int(chain.words[behind].kind)
    firstForm = isEnd ? Features.none : Int(chain.words[behind].form)
    var cue = run.words.lowerBound - 1
    while cue >= run.lastSentence.lowerBound, !chain.isCue[cue] { cue -= 1 }
    cueBefore = cue >= run.lastSentence.lowerBound ? Int(chain.words[cue].group) : 0
    cues = run.ends.dropLast().filter { chain.isCue[$0] }
  }

  /// The features of a place; places are read in order.
  mutating func read(_ place: Int, into keys: inout [UInt64]) {
    let isQuoted = place == run.lastQuoted + 1 ? 1 : 0
    let isEnd = place >= run.lastSentence.upperBound
    let ends = isEnd ? 1 : 0
    let kind = isEnd ? Features.none : Int(chain.words[place].kind)
    let gap = Int(chain.gaps[place] / 4)
    let next = cues.first { $0 >= place }
    let toCue = next.map { $0 - place } ?? Features.none
    let group = next.map { Int(chain.words[$0].group) } ?? 0
    func add(
      _ template: Features.Template, _ a: Int, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0
    ) { keys.append(Features.key(template, a, b, c, d)) }
    if place == run.words.upperBound {
      add(.wasEnd, side, isQuoted)
      add(.wasSentenceEnd, ends)
    }
    add(.end, side, isQuoted, ends, isMixed)
    add(.endQuote, isQuoted, gap, length)
    add(.endQuoteGap, isQuoted, mark, isMixed, length == 5 ? 1 : 0)
    add(.endKind, kind, isQuoted)
    add(.endKinds, Int(chain.words[place - 1].kind), kind)
    add(.endGap, gap, isQuoted, ends)
    add(.endGapKind, gap, kind)
    add(.endFromQuote, SpeechFeatures.bucket(place - run.lastQuoted - 1))
    add(.endToCue, min(toCue, 8), group, side)
    add(.endFinite, min(finite, 2), min(marks, 2), isQuoted)
    add(.endMarks, min(marks, 3), gap)
    add(.endCue, cueBefore, isQuoted, ends)
    add(.endFirstKind, firstKind, isQuoted, mark)
    add(.endFirstKindAll, firstKind, ends)
    add(.endFirstForm, firstForm, isQuoted)
    add(.endCues, min(cues.count, 2), isQuoted, ends)
    guard !isEnd else { return }
    if classes.finite[kind] || classes.verb[kind] { finite += 1 }
    if Features.divides(chain.gaps[place + 1]) { marks += 1 }
  }
}
