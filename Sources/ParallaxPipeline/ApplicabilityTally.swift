import ParallaxAnalysis
import ParallaxModel

/// Counts the documents to which no list applies, because a zero there would say nothing.
struct ApplicabilityTally {
  private var languages: [String: Int] = [:]
  private var documents = 0
  /// The places of the lists that applied to some document.
  private(set) var applied: Set<Int> = []
  private var appliedCues: Set<Int> = []

  /// Takes note of a document.
  mutating func add(_ document: Document, _ plan: AnalysisPlan) {
    documents += 1
    let lists = plan.applicableLexicons(to: document.language)
    applied.formUnion(lists)
    appliedCues.formUnion(plan.applicableCues(to: document.language))
    if lists.isEmpty {
      languages[document.language ?? "not known", default: 0] += 1
    }
  }

  /// The lists of reporting verbs that decided the voices of some document.
  func cues(of plan: AnalysisPlan) -> [Lexicon] { appliedCues.sorted().map { plan.cues[$0] } }

  /// A warning when there are such documents.
  var diagnostic: Diagnostic? {
    let without = languages.values.reduce(0, +)
    guard without > 0 else { return nil }
    let names = languages.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return Diagnostic(
      .warning, "not-applicable",
      "no list is in the language of \(without) of \(documents) articles "
        + "(\(names.joined(separator: ", "))); their terms are not counted",
      remedy: "give the language in a column or front matter, or name a list in that language")
  }
}
