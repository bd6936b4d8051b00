import ParallaxLexicon
import ParallaxModel
import ParallaxText

/// Says whose words each word of a text is, and who speaks.
///
/// What `SpeechFinder` finds to be somebody's is *direct* between quotation marks and *reported* outside
/// them. Of the other words between marks, `QuotedStretchReader` says whether they are speech
/// (*direct*), held at a distance (*distanced*), or a name or title, which is the outlet's *own* word.
/// A paragraph whose marks do not pair is *unclear*, and so are words behind a reporting verb of which no
/// speech was found. In a language without a list of reporting verbs all words outside quotations are
/// *unclear*, because nothing tells reported speech from own words.
///
/// One assigner is used by one thread at a time.
public final class VoiceAssigner {
  private let lexicons: CompiledLexicons
  private let language: String
  /// Nil where only quotation marks decide.
  private let finder: SpeechFinder?
  private let speakers: SpeakerFinder
  private var stretches: QuotedStretchReader

  /// Prepares to read texts of one language.
  ///
  /// - Parameters:
  ///   - lexicons: The compiled lists, with the cues of speech among them.
  ///   - language: The code of the language, without script and region.
  ///   - vocabulary: The vocabulary that the texts are read with.
  ///   - readsSpeech: Whether speech is looked for outside quotation marks; else all words outside
  ///     them are unclear.
  public init(
    lexicons: CompiledLexicons, language: String, vocabulary: Vocabulary, readsSpeech: Bool = true
  ) {
    self.lexicons = lexicons
    self.language = language
    finder = readsSpeech ? SpeechFinder(vocabulary: vocabulary, language: language) : nil
    speakers = SpeakerFinder(vocabulary: vocabulary)
    stretches = QuotedStretchReader(language: language, vocabulary: vocabulary)
  }

  /// Whether words outside quotations can be told to be the outlet's own.
  private var hasCues: Bool { lexicons.hasCues && finder != nil }

  /// The voices of a field.
  ///
  /// - Parameters:
  ///   - text: The field, read.
  ///   - string: Its text.
  ///   - field: Title or body: a colon attributes a heading only.
  ///   - matches: What the matcher found in it, cues among it.
  ///   - other: The other field of the article: names are looked for in both.
  ///   - namesSpeakers: Whether quotations are given speakers.
  /// - Returns: A voice for each word, and the quotations.
  /// - Complexity: O(words + quotations × words of a sentence).
  public func assign(
    _ text: AnalyzedText, of string: String, field: TextField, matches: [Match],
    beside other: (text: AnalyzedText, string: String)? = nil, namesSpeakers: Bool = true
  ) -> FieldVoices {
    var result = FieldVoices(
      words: text.tokens.count, voice: hasCues ? .own : .unclear)
    guard !text.tokens.isEmpty else { return result }
    for span in text.quotations.lazy.flatMap(\.spans) {
      let words = text.tokens(in: span.inner)
      for word in words { result.quoteWords[word] = Int32(words.count) }
    }
    let cues = matches.filter {
      hasCues && lexicons.entries[Int($0.entry)].isCue
        && result.quoteWords[$0.tokens.lowerBound] == 0
    }
    var joiner = VoiceJoiner(text, result, cues: cues.map(\.tokens))
    let stretches = stretches.read(
      text, of: string, cues: hasCues ? cues.map(\.tokens) : nil)
    var copy = string
    copy.withUTF8 { bytes in
      if let finder {
        joiner.add(finder.find(in: text, of: bytes, field: field, cues: cues.map(\.tokens)))
      }
      if finder != nil, field == .body {
        joiner.add(blocks: BlockQuotations.find(in: text, of: bytes, cues: cues.map(\.tokens)))
      }
      joiner.add(stretches)
      joiner.joinParagraphs()
      joiner.doubtCues(wholeSentences: language != "en")
      joiner.doubt(headings: HeadingColons.headings(text, bytes, field))
    }
    let found = joiner.number()
    result = joiner.voices
    result.quotations = quotations(found, text, string, field, result, cues, other, namesSpeakers)
    return result
  }

  /// Says of each found quotation how many words it has, who speaks it, and by which verb.
  private func quotations(
    _ found: [FoundSpeech], _ text: AnalyzedText, _ string: String, _ field: TextField,
    _ voices: FieldVoices, _ cues: [Match], _ other: (text: AnalyzedText, string: String)?,
    _ namesSpeakers: Bool
  ) -> [Quotation] {
    let spoken = namesSpeakers ? found.filter { $0.kind != .distanced } : []
    var names = speakers.speakers(
      of: spoken.map {
        SpeechPlace(fragments: $0.fragments, cue: $0.cue, followsOn: $0.followsOn)
      }, in: text, of: string, beside: other, language: language
    )[...]
    var stances: [Int: String] = [:]
    for match in cues {
      for word in match.tokens { stances[word] = lexicons.entries[Int(match.entry)].stance }
    }
    var paragraph = 0
    return found.map { speech in
      let start = speech.words.first?.lowerBound ?? 0
      while text.paragraphTokens[paragraph].upperBound <= start { paragraph += 1 }
      let words = speech.words.flatMap { $0 }
      let cue = speech.cue.flatMap { $0.isEmpty ? nil : $0 }
      return Quotation(
        field: field, section: field == .title ? .headline : text.paragraphs[paragraph].section,
        kind: speech.kind, words: words.count,
        quotedWords: words.count { voices.quoteWords[$0] > 0 }, fragments: speech.fragments,
        cue: cue.map {
          TextSpan(text.tokens[$0.lowerBound].start, text.tokens[$0.upperBound - 1].end)
        },
        stance: cue.flatMap { $0.lazy.compactMap { stances[$0] }.first },
        speaker: speech.kind == .distanced ? nil : names.popFirst() ?? nil)
    }
  }
}
