import Foundation
import ParallaxLexicon
import ParallaxModel
import ParallaxText
import ParallaxVoices

/// The lexicons of a run, compiled for each language when an article in it is first read; shared by
/// all threads.
public final class AnalysisPlan: @unchecked Sendable {
  /// The lexicons that are counted, in the order their references count.
  public let lexicons: [Lexicon]
  /// The lists of reporting verbs, which decide voices.
  public let cues: [Lexicon]
  /// Whether speakers and targets are looked for; numbers of words and terms need neither.
  public let namesSpeakers: Bool
  /// How far voices are told apart.
  public let voices: VoiceDepth
  private let uses: [String: [LexiconUse]]
  /// For each lexicon, and each list of reporting verbs, its language without script and region.
  private let primaries: (lexicons: [String], cues: [String])
  private let lock = NSLock()
  private var compiled: [String: CompiledLexicons] = [:]

  /// Takes the lexicons of a run.
  ///
  /// - Parameters:
  ///   - lexicons: The lists to count.
  ///   - cues: The lists of reporting verbs, which decide voices; one of them may be counted too.
  ///   - namesSpeakers: Whether speakers and targets are looked for.
  ///   - voices: How far voices are told apart; less than `full` needs no reporting verbs.
  public init(
    lexicons: [Lexicon], cues: [Lexicon], namesSpeakers: Bool = true, voices: VoiceDepth = .full
  ) {
    let cues = voices == .full ? cues : []
    self.lexicons = lexicons
    self.namesSpeakers = namesSpeakers
    self.voices = voices
    self.cues = cues
    primaries = (
      lexicons.map { Self.primary($0.language) }, cues.map { Self.primary($0.language) }
    )
    var uses: [String: [LexiconUse]] = [:]
    for (index, lexicon) in lexicons.enumerated() {
      let isCue = cues.contains { $0.id == lexicon.id }
      uses[Self.primary(lexicon.language), default: []].append(
        LexiconUse(lexicon, countedAs: index, isCue: isCue))
    }
    for cue in cues where !lexicons.contains(where: { $0.id == cue.id }) {
      uses[Self.primary(cue.language), default: []].append(
        LexiconUse(cue, countedAs: nil, isCue: true))
    }
    self.uses = uses
  }

  /// The compiled lexicons of a language.
  func compiled(for language: String) -> CompiledLexicons {
    lock.withLock {
      if let known = compiled[language] { return known }
      let made = LexiconCompiler.compile(uses[language] ?? [])
      compiled[language] = made
      return made
    }
  }

  /// The places of the lexicons that apply to a language.
  public func applicableLexicons(to language: String?) -> [Int] {
    Self.places(of: language, among: primaries.lexicons)
  }

  /// The places of the lists of reporting verbs that decide voices in a language.
  public func applicableCues(to language: String?) -> [Int] {
    Self.places(of: language, among: primaries.cues)
  }

  private static func places(of language: String?, among primaries: [String]) -> [Int] {
    guard let language else { return [] }
    let primary = primary(language)
    return primaries.indices.filter { primaries[$0] == primary }
  }

  /// The language without script and region: `en` of `en-GB`.
  static func primary(_ language: String) -> String {
    String(language.lowercased().prefix { $0 != "-" && $0 != "_" })
  }
}

/// Counts one document after another.
///
/// One analyzer is used by one thread at a time.
public final class DocumentAnalyzer {
  private let plan: AnalysisPlan
  private let reader = TextAnalyzer()
  private let passives: PassiveHeadlineReader
  private let languages: LanguageTools

  /// Makes an analyzer with a vocabulary of its own.
  public init(_ plan: AnalysisPlan) {
    self.plan = plan
    passives = PassiveHeadlineReader(vocabulary: reader.vocabulary)
    languages = LanguageTools(plan, vocabulary: reader.vocabulary)
  }

  /// Reads a document, says whose words each word is, and finds the entries of the lexicons.
  ///
  /// - Complexity: O(length of the text).
  public func analyze(_ document: Document) -> DocumentAnalysis {
    let language = AnalysisPlan.primary(document.language ?? "")
    let (matcher, assigner, finder) = languages.tools(for: language)
    let title = reader.analyze(title: document.title, language: language)
    let body = reader.analyze(body: document.body, title: document.title, language: language)
    var analysis = DocumentAnalysis(
      words: WordCounts(), occurrences: [], paragraphs: body.paragraphs,
      unbalancedParagraphs: (title.quotations + body.quotations).count(where: \.isUnbalanced),
      applicableLexicons: plan.applicableLexicons(to: document.language))
    var fields = [
      (text: title, string: document.title, field: TextField.title),
      (text: body, string: document.body, field: .body),
    ]
    if !document.captions.isEmpty {
      let captions = reader.analyze(captions: document.captions, language: language)
      analysis.captions = captions.paragraphs
      analysis.unbalancedParagraphs += captions.quotations.count(where: \.isUnbalanced)
      fields.append((captions, document.captions, .captions))
    }
    for (text, string, field) in fields {
      let matches = matcher.matches(in: text, of: string)
      let voices =
        plan.voices == .none
        ? FieldVoices(words: text.tokens.count, voice: .unclear)
        : assigner.assign(
          text, of: string, field: field, matches: matches,
          beside: field == .body ? (title, document.title) : (body, document.body),
          namesSpeakers: plan.namesSpeakers)
      count(text, field, voices, into: &analysis.words)
      collect(
        matches, of: text, field, voices, earlierQuotations: analysis.quotations.count,
        with: matcher.lexicons,
        targets: plan.namesSpeakers
          ? targets(of: matches, in: text, string, with: matcher.lexicons, finder)
          : [TextSpan?](repeating: nil, count: matches.count),
        into: &analysis.occurrences)
      analysis.quotations += voices.quotations
      if field == .title, language == "en" {
        analysis.passiveHeadline = passives.verb(in: text) { voices.quoteWords[$0] > 0 }
      }
    }
    return analysis
  }

  private func count(
    _ text: AnalyzedText, _ field: TextField, _ voices: FieldVoices, into words: inout WordCounts
  ) {
    for (index, paragraph) in text.paragraphs.enumerated() {
      let section = field == .title ? .headline : paragraph.section
      var byVoice = [Int](repeating: 0, count: Voice.allCases.count)
      for token in text.paragraphTokens[index] {
        byVoice[Int(voices.voices[token].rawValue)] += 1
      }
      for voice in Voice.allCases { words[section, voice] += byVoice[Int(voice.rawValue)] }
    }
  }

  private func collect(
    _ matches: [Match], of text: AnalyzedText, _ field: TextField, _ voices: FieldVoices,
    earlierQuotations: Int, with compiled: CompiledLexicons, targets: [TextSpan?],
    into occurrences: inout [Occurrence]
  ) {
    var paragraph = 0
    var sentence = 0
    for (match, target) in zip(matches, targets) {
      guard let reference = compiled.entries[Int(match.entry)].reference else { continue }
      let first = match.tokens.lowerBound
      while text.paragraphTokens[paragraph].upperBound <= first { paragraph += 1 }
      while text.sentenceTokens[sentence].upperBound <= first { sentence += 1 }
      let quotation = Int(voices.quotationNumbers[first])
      let quoteWords = Int(voices.quoteWords[first])
      occurrences.append(
        Occurrence(
          entry: reference, field: field,
          span: match.span,
          sentence: text.sentences[sentence],
          section: field == .title ? .headline : text.paragraphs[paragraph].section,
          voice: voice(of: match.tokens, in: voices),
          quotation: quotation > 0 ? quotation + earlierQuotations : nil,
          quoteWords: quoteWords > 0 ? quoteWords : nil, target: target))
    }
  }

  /// What each match of a counted list is said of.
  private func targets(
    of matches: [Match], in text: AnalyzedText, _ string: String, with compiled: CompiledLexicons,
    _ finder: TargetFinder
  ) -> [TextSpan?] {
    var string = string
    return string.withUTF8 { bytes in
      matches.map { match in
        let entry = compiled.entries[Int(match.entry)]
        guard entry.reference != nil else { return nil }
        return finder.target(of: match.tokens, isCue: entry.isCue, in: text, bytes: bytes)?.span
      }
    }
  }

  /// The voice all the words share; words in several voices are unclear.
  private func voice(of tokens: Range<Int>, in voices: FieldVoices) -> Voice {
    let first = voices.voices[tokens.lowerBound]
    return tokens.allSatisfy { voices.voices[$0] == first } ? first : .unclear
  }
}
