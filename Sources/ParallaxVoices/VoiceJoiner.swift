import ParallaxModel
import ParallaxText

/// Joins the speech that was found with what stands between quotation marks, and gives each word its
/// voice.
struct VoiceJoiner {
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
      switch stretch.nature {
      case .speech: add(stretch, as: .direct, .direct)
      case .distanced: add(stretch, as: .distanced, .distanced)
      case .name, .title: break
      case .unclear: for word in stretch.words { voices.voices[word] = .unclear }
      }
    }
  }

  private mutating func add(_ stretch: QuotedStretch, as kind: Quotation.Kind, _ voice: Voice) {
    let words = stretch.words
    for word in words {
      owners[word] = Int32(pieces.count)
      voices.voices[word] = voice
    }
    let bare = TextSpan(text.tokens[words.lowerBound].start, text.tokens[words.upperBound - 1].end)
    pieces.append(
      FoundSpeech(
        kind: kind, fragments: [stretch.span?.outer ?? bare], words: [words],
        cue: kind == .direct ? cue(near: words) : nil))
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
    return cues.filter { sentences.contains($0.lowerBound) }.min { distance($0) < distance($1) }
  }

  /// Makes the words of sentences with a cue unclear in which nobody was found to speak.
  mutating func doubtSentencesWithCues() {
    for cue in cues {
      let words = text.sentenceTokens[text.sentence(of: cue.lowerBound)]
      guard words.allSatisfy({ owners[$0] < 0 }) else { continue }
      for word in words where voices.voices[word] == .own { voices.voices[word] = .unclear }
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

  /// Numbers the quotations in the order of the text.
  ///
  /// - Returns: The quotations, in that order.
  mutating func number() -> [FoundSpeech] {
    let order = pieces.indices.sorted {
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
