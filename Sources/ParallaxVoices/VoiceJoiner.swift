import ParallaxModel
import ParallaxText

/// Joins the speech that was found with what stands between quotation marks, and gives each word its
/// voice.
struct VoiceJoiner {
  /// The most words that can stand between a cue and its speech: *told reporters in the capital*.
  private static let longestAddressee = 5

  private let text: AnalyzedText
  /// The words that say that somebody speaks, outside quotation marks, in order.
  private let cues: [Range<Int>]
  private(set) var voices: FieldVoices
  /// The quotations, in the order they were found; distanced stretches among them.
  private var pieces: [FoundSpeech] = []
  /// For each word, the place of its quotation in `pieces`; -1 outside.
  private var owners: [Int32]

  /// Begins with all words in one voice.
  init(_ text: AnalyzedText, _ voices: FieldVoices, cues: [Range<Int>]) {
    self.text = text
    self.cues = cues
    self.voices = voices
    owners = [Int32](repeating: -1, count: text.tokens.count)
  }

  /// Gives the words of found speech their voice: direct between marks, reported outside.
  mutating func add(_ speech: [FoundSpeech]) {
    for found in speech {
      for words in found.words {
        for word in words {
          owners[word] = Int32(pieces.count)
          let isDirect = found.kind == .direct || voices.quoteWords[word] > 0
          voices.voices[word] = isDirect ? .direct : .reported
        }
      }
      pieces.append(found)
    }
  }

  /// Gives the words of block quotations in which no speech was found their voice.
  mutating func add(blocks: [FoundSpeech]) {
    add(blocks.filter { $0.words.allSatisfy { $0.allSatisfy { owners[$0] < 0 } } })
  }

  /// Gives the words between marks that no speech has their voice.
  mutating func add(_ stretches: [QuotedStretch]) {
    for stretch in stretches where !stretch.words.isEmpty {
      if let owner = owners[stretch.words].first(where: { $0 >= 0 }) {
        // Marks say more surely where a quotation ends than the words around them do.
        for word in stretch.words where owners[word] < 0 && stretch.span != nil {
          owners[word] = owner
          voices.voices[word] = .direct
        }
        continue
      }
      if stretch.nature == .speech, stretch.reason == .cue, extendSpeech(to: stretch) { continue }
      switch stretch.nature {
      case .speech: add(stretch, as: .direct, .direct)
      case .distanced: add(stretch, as: .distanced, .distanced)
      case .name, .title: break
      case .unclear: for word in stretch.words { voices.voices[word] = .unclear }
      }
    }
  }

  /// Extends speech to a few quoted words later in its sentence, if no other cue stands between: *voiced
  /// hope that the town, long besieged, will be free and that the “occupying” troops will go*.
  ///
  /// The rest of the sentence is unclear then.
  private mutating func extendSpeech(to stretch: QuotedStretch) -> Bool {
    let sentence = text.sentenceTokens[text.sentence(of: stretch.words.lowerBound)]
    guard let span = stretch.span, stretch.words.upperBound <= sentence.upperBound,
      let last = (sentence.lowerBound..<stretch.words.lowerBound).last(where: { owners[$0] >= 0 }),
      case let owner = Int(owners[last]), pieces[owner].kind != .distanced,
      let cue = pieces[owner].cue, cue.lowerBound >= sentence.lowerBound,
      let part = pieces[owner].words.last, part.contains(last), cue.upperBound <= part.lowerBound,
      cues[firstCue(from: last + 1)...].first.map({ $0.lowerBound >= stretch.words.lowerBound })
        ?? true
    else { return false }
    for word in last + 1..<stretch.words.upperBound {
      owners[word] = Int32(owner)
      voices.voices[word] = voices.quoteWords[word] > 0 ? .direct : .reported
    }
    for word in stretch.words.upperBound..<sentence.upperBound where owners[word] < 0 {
      voices.voices[word] = .unclear
    }
    let place = pieces[owner].words.count - 1
    pieces[owner].words[place] = part.lowerBound..<stretch.words.upperBound
    pieces[owner].fragments[place].end = span.outer.end
    pieces[owner].kind = .mixed
    return true
  }

  private mutating func add(_ stretch: QuotedStretch, as kind: Quotation.Kind, _ voice: Voice) {
    let words = stretch.words
    let cue = kind == .direct ? cue(near: words) : nil
    // “We came,” he said, “and we stay.” is one quotation.
    let goesOn = cue != nil && pieces.last?.kind == .direct && pieces.last?.cue == cue
    for word in words {
      owners[word] = Int32(goesOn ? pieces.count - 1 : pieces.count)
      voices.voices[word] = voice
    }
    if goesOn, let span = stretch.span {
      pieces[pieces.count - 1].fragments.append(span.outer)
      pieces[pieces.count - 1].words.append(words)
      return
    }
    let bare = TextSpan(text.tokens[words.lowerBound].start, text.tokens[words.upperBound - 1].end)
    pieces.append(
      FoundSpeech(
        kind: kind, fragments: [stretch.span?.outer ?? bare], words: [words],
        cue: cue))
  }

  /// The place of the first cue that begins at or behind a word.
  private func firstCue(from word: Int) -> Int {
    var low = 0
    var high = cues.count
    while low < high {
      let middle = (low + high) / 2
      if cues[middle].lowerBound < word { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The cue nearest to quoted words among those of their sentences.
  private func cue(near words: Range<Int>) -> Range<Int>? {
    let first = text.sentence(of: words.lowerBound)
    let last = text.sentence(of: words.upperBound - 1)
    let sentences =
      text.sentenceTokens[first].lowerBound..<text.sentenceTokens[last].upperBound
    func distance(_ cue: Range<Int>) -> Int {
      max(cue.lowerBound - words.upperBound, words.lowerBound - cue.upperBound)
    }
    return cues[firstCue(from: sentences.lowerBound)...]
      .prefix { $0.lowerBound < sentences.upperBound }.min { distance($0) < distance($1) }
  }

  /// Makes words unclear that a cue may govern of which no speech was found: those behind it up to the
  /// next quotation or the end of the sentence.
  ///
  /// - Parameter wholeSentences: Whether the words before it are unclear too, as in languages where
  ///   reported speech is found by few rules.
  mutating func doubtCues(wholeSentences: Bool) {
    var isKnown = [Bool](repeating: false, count: owners.count)
    for word in pieces.compactMap(\.cue).joined() { isKnown[word] = true }
    for cue in cues where owners[cue.lowerBound] < 0 {
      let sentence = text.sentenceTokens[text.sentence(of: cue.lowerBound)]
      if wholeSentences, sentence.contains(where: { owners[$0] >= 0 }) { continue }
      let words = wholeSentences ? sentence : cue.upperBound..<sentence.upperBound
      let doubted = words.prefix { owners[$0] < 0 }
      // Behind a cue whose speech was found stands at most somebody who is spoken to.
      if cue.contains(where: { isKnown[$0] }),
        doubted.count <= Self.longestAddressee || doubted.count == words.count
      {
        continue
      }
      for word in doubted where voices.voices[word] == .own { voices.voices[word] = .unclear }
    }
  }

  /// Makes the words of paragraphs whose marks do not pair unclear, and those of headings that have a
  /// colon and in which nobody was found to speak.
  mutating func doubt(headings: [TextSpan]) {
    for (paragraph, words) in text.paragraphTokens.enumerated()
    where text.quotations[paragraph].isUnbalanced {
      for word in words { voices.voices[word] = .unclear }
    }
    for heading in headings {
      let words = text.tokens(in: heading)
      let isSpoken = words.contains {
        owners[$0] >= 0 && pieces[Int(owners[$0])].kind != .distanced
      }
      guard !isSpoken else { continue }
      for word in words { voices.voices[word] = .unclear }
    }
  }

  /// Joins what stands in paragraph after paragraph that opens with a mark, the last alone being closed:
  /// one quotation, by whoever is named at its beginning or its end.
  mutating func joinParagraphs() {
    for paragraph in text.quotations.indices.dropFirst() {
      guard let later = text.quotations[paragraph].spans.first, later.continuesEarlier,
        let earlier = text.quotations[paragraph - 1].spans.last, earlier.continuesLater,
        let first = text.tokens(in: later.inner).first,
        let last = text.tokens(in: earlier.inner).last, owners[last] >= 0, owners[first] >= 0
      else { continue }
      let (goesOn, begun) = (Int(owners[first]), Int(owners[last]))
      guard goesOn != begun, pieces[goesOn].cue == nil || pieces[begun].cue == nil,
        pieces[goesOn].kind != .distanced, pieces[begun].kind != .distanced
      else { continue }
      pieces[begun].fragments += pieces[goesOn].fragments
      pieces[begun].words += pieces[goesOn].words
      pieces[begun].cue = pieces[begun].cue ?? pieces[goesOn].cue
      if pieces[begun].kind != pieces[goesOn].kind { pieces[begun].kind = .mixed }
      for word in pieces[goesOn].words.joined() { owners[word] = Int32(begun) }
      pieces[goesOn].words = []
    }
  }

  /// Numbers the quotations in the order of the text.
  ///
  /// - Returns: The quotations, in that order.
  mutating func number() -> [FoundSpeech] {
    let order = pieces.indices.filter { !pieces[$0].words.isEmpty }.sorted {
      (pieces[$0].fragments.first?.start ?? 0, $0) < (pieces[$1].fragments.first?.start ?? 0, $1)
    }
    var numbers = [Int32](repeating: 0, count: pieces.count)
    for (place, piece) in order.enumerated() { numbers[piece] = Int32(place + 1) }
    for word in owners.indices where owners[word] >= 0 {
      voices.quotationNumbers[word] = numbers[Int(owners[word])]
    }
    return order.map { pieces[$0] }
  }
}
