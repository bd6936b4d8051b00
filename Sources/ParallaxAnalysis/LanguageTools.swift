import ParallaxLexicon
import ParallaxText
import ParallaxVoices

/// What reads texts of each language: made when the first article in it comes.
///
/// Used by one thread at a time.
final class LanguageTools {
  /// What reads texts of one language.
  typealias Tools = (matcher: Matcher, assigner: VoiceAssigner, targets: TargetFinder)

  private let plan: AnalysisPlan
  private let vocabulary: Vocabulary
  private var known: [String: Tools] = [:]

  /// Prepares to read texts that are read with a vocabulary.
  init(_ plan: AnalysisPlan, vocabulary: Vocabulary) {
    self.plan = plan
    self.vocabulary = vocabulary
  }

  /// The tools of a language, by its code without script and region.
  func tools(for language: String) -> Tools {
    if let known = known[language] { return known }
    let compiled = plan.compiled(for: language)
    let made: Tools = (
      Matcher(compiled, vocabulary: vocabulary),
      VoiceAssigner(
        lexicons: compiled, language: language, vocabulary: vocabulary,
        readsSpeech: plan.voices == .full),
      TargetFinder(vocabulary: vocabulary, language: language)
    )
    known[language] = made
    return made
  }
}
