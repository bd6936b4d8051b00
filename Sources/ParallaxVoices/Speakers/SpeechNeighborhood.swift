import ParallaxModel
import ParallaxText

/// The words around one quotation: the sentence of its cue, or without a cue its own sentences and
/// the one after.
///
/// In 6,788 of 6,806 quotations of PolNeAR the speaker stands in the sentence of the cue.
struct SpeechNeighborhood {
  /// The most words looked at before and after the cue.
  private static let reach = (before: 70, after: 45)

  /// The words of the text it holds, and one more that closes them.
  private(set) var range: Range<Int>
  private var words: [SpeakerWord] = []
  /// The words of the quotation, as ranges of words.
  let fragments: [Range<Int>]
  /// The words of the cue without auxiliaries before and small words after.
  private(set) var cue: Range<Int>?
  /// How the cue governs its speaker.
  private(set) var cueForm: SpeakerCueForm = .none

  /// Reads the words around a quotation; nil where it holds no words.
  init?(
    _ place: SpeechPlace, in text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>,
    _ vocabulary: SpeakerVocabulary
  ) {
    fragments = place.fragments.sorted().map { text.tokens(in: $0) }.filter { !$0.isEmpty }
    guard let first = fragments.first, let last = fragments.last else { return nil }
    let given = place.cue.flatMap {
      $0.isEmpty || $0.upperBound > text.tokens.count ? nil : $0
    }
    let anchor = given ?? first.lowerBound..<max(first.upperBound, last.upperBound)
    let opening = text.sentenceTokens[Self.sentence(of: anchor.lowerBound, in: text)]
    let closing = Self.sentence(of: anchor.upperBound - 1, in: text)
    var end = text.sentenceTokens[closing].upperBound
    if given == nil, closing + 1 < text.sentenceTokens.count, end < text.tokens.count,
      text.tokens[end].gap != .start
    {
      end = text.sentenceTokens[closing + 1].upperBound
    }
    range =
      max(
        opening.lowerBound, anchor.lowerBound - Self.reach.before)..<min(
        end, anchor.upperBound + Self.reach.after)
    words.reserveCapacity(range.count + 1)
    var sentence = Self.sentence(of: range.lowerBound, in: text)
    for index in range.lowerBound..<min(range.upperBound + 1, text.tokens.count) {
      while sentence + 1 < text.sentenceTokens.count,
        text.sentenceTokens[sentence].upperBound <= index
      {
        sentence += 1
      }
      let token = text.tokens[index]
      var gap = Self.gap(before: index, in: text, bytes)
      if text.sentenceTokens[sentence].lowerBound == index { gap.formUnion([.stop, .sentence]) }
      words.append(vocabulary.word(token, gap: gap, bytes))
    }
    if words.count == range.count {
      words.append(SpeakerWord(kind: .noun, traits: [], gap: [.line, .stop, .sentence]))
    }
    if let given {
      let stripped = strip(given)
      cue = stripped
      cueForm = form(of: stripped)
    }
  }

  /// A word of the text; the one after the last may be asked for its gap.
  subscript(_ index: Int) -> SpeakerWord { words[index - range.lowerBound] }

  /// Whether a word belongs to the quotation.
  func isQuoted(_ index: Int) -> Bool { fragments.contains { $0.contains(index) } }

  /// Whether a word begins a sentence.
  func beginsSentence(_ index: Int) -> Bool { self[index].gap.contains(.sentence) }

  /// Whether a group is the name of a place behind what it is: *the capital, Orrin,*.
  func isPlace(_ group: NounGroup) -> Bool {
    let start = group.words.lowerBound
    return group.shape == .name && start > range.lowerBound && self[start].gap == .comma
      && self[start - 1].traits.contains(.place)
  }

  private func strip(_ cue: Range<Int>) -> Range<Int> {
    let cue = cue.clamped(to: range)
    var (start, end) = (cue.lowerBound, cue.upperBound)
    while end - start > 1, self[start].kind == .auxiliary || self[start].kind == .adverb {
      start += 1
    }
    if (start..<end).contains(where: { self[$0].traits.contains(.according) }) {
      return start..<end
    }
    while end - start > 1 {
      let last = self[end - 1]
      switch last.kind {
      case .that, .subordinator, .determiner, .possessive, .object: end -= 1
      case .preposition where last.traits.isDisjoint(with: [.by, .from]): end -= 1
      default: return start..<end
      }
    }
    return start..<end
  }

  private func form(of cue: Range<Int>) -> SpeakerCueForm {
    guard !cue.isEmpty else { return .none }
    let before = cue.lowerBound > range.lowerBound ? self[cue.lowerBound - 1] : nil
    if cue.contains(where: { self[$0].traits.contains(.according) }) { return .preposition }
    let last = self[cue.upperBound - 1]
    if last.kind == .preposition, !last.traits.isDisjoint(with: [.by, .from]) {
      return .preposition
    }
    for index in cue {
      let word = self[index]
      if word.kind == .auxiliary { return .finite }
      if word.traits.contains(.gerund) { return .gerund }
      if word.kind.isFinite {
        let isInfinitive = index > range.lowerBound && self[index - 1].traits.contains(.to)
        return isInfinitive ? .infinitive : .finite
      }
    }
    guard let before else { return .noun }
    if before.traits.contains(.to) { return .infinitive }
    switch before.kind {
    case .determiner, .possessive, .preposition: return .noun
    default: break
    }
    if before.traits.contains(.genitive) { return .noun }
    let first = self[cue.lowerBound]
    return first.kind == .noun && first.traits.contains(.endsInS) ? .finite : .noun
  }

  /// The sentence a word stands in.
  private static func sentence(of word: Int, in text: AnalyzedText) -> Int {
    var low = 0
    var high = text.sentenceTokens.count - 1
    while low < high {
      let middle = (low + high) / 2
      if text.sentenceTokens[middle].upperBound <= word { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The punctuation before a word.
  private static func gap(
    before index: Int, in text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> SpeakerGap {
    let token = text.tokens[index]
    switch token.gap {
    case .none, .space, .stopSpace: return []
    case .start, .hyphen, .other: break
    }
    guard index > 0 else { return token.gap == .start ? .line : [] }
    return SpeakerGap(
      bytes, Int(text.tokens[index - 1].end)..<Int(token.start), isHyphen: token.gap == .hyphen,
      isStart: token.gap == .start)
  }
}

/// How a cue governs its speaker.
enum SpeakerCueForm: Int {
  /// The number of forms.
  static let count = 6

  /// A verb with a subject: *said*.
  case finite
  /// *saying*: the subject of the main clause.
  case gerund
  /// *according to*, *was reported by*: the speaker follows.
  case preposition
  /// *to say*.
  case infinitive
  /// *a statement that*.
  case noun
  /// No cue.
  case none
}
