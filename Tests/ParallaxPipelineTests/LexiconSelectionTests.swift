import Foundation
import ParallaxLexicon
import ParallaxModel
import Testing

@testable import ParallaxPipeline

/// Which lists a run counts, and which decide whose words are whose.
@Suite struct LexiconSelectionTests {
  /// Lists of reporting verbs in English and French, a French list of terms, and an article.
  private let folder: TemporaryFolder
  private var configuration = Configuration()

  init() throws {
    folder = try TemporaryFolder()
    try Self.write("reporting-verbs-en", "en", "said", stance: "neutral", in: folder)
    try Self.write("reporting-verbs-fr", "fr", "affirmé", stance: "claim", in: folder)
    try Self.write("ponts-fr", "fr", "pont", stance: nil, in: folder)
    configuration.inputs = [
      try folder.write(
        "a.jsonl",
        #"{"id":"a","language":"fr","body":"Le maire a affirmé que le pont tenait."}"#)
    ]
    configuration.lexiconPath = [folder.path + "/lexicons"]
  }

  private static func write(
    _ id: String, _ language: String, _ pattern: String, stance: String?, in folder: TemporaryFolder
  ) throws {
    let text = """
      id: \(id)
      version: 1.0.0
      title: \(id)
      language: \(language)
      license: CC0-1.0
      authors: [Somebody]
      categories:
        - id: c
          entries:
            - id: e
              patterns: [\(pattern)]

      """
    try folder.write(
      "lexicons/\(id)/lexicon.yml", text + (stance.map { "        stance: \($0)\n" } ?? ""))
  }

  @Test func everyListOfReportingVerbsDecidesVoicesAndIsNotCountedUnnamed() throws {
    let selection = try LexiconSelection(configuration)
    #expect(selection.counted.map(\.id) == ["ponts-fr"])
    #expect(selection.cues.map(\.id) == ["reporting-verbs-en", "reporting-verbs-fr"])
    #expect(selection.cues.map(\.entryCount) == [1, 1])
  }

  @Test func namedListsHaveTheReportingVerbsBesideThem() throws {
    var configuration = configuration
    configuration.lexicons = ["ponts-fr", "reporting-verbs-fr"]
    let selection = try LexiconSelection(configuration)
    #expect(selection.counted.map(\.id) == ["ponts-fr", "reporting-verbs-fr"])
    #expect(selection.cues.map(\.id) == ["reporting-verbs-fr", "reporting-verbs-en"])
  }

  @Test func aRunNamesTheListOfTheArticlesLanguageAndNoOther() throws {
    let (study, _) = try StudyBuilder(configuration, observer: RunObserver()).build()
    #expect(study.voiceLexicons.map(\.id) == ["reporting-verbs-fr"])
    #expect(study.documents.flatMap(\.analysis.occurrences).map(\.voice) == [.reported])
  }
}
