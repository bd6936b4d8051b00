import ParallaxAnalysis
import ParallaxModel

/// Which entries of a list occur in a corpus, and in how many documents.
public struct LexiconCoverage {
  /// The documents in the list's language.
  public private(set) var documents = 0
  private let lexicon: Lexicon
  private var counts: [EntryReference: Int] = [:]

  /// Reads a corpus with the one list that a configuration names.
  ///
  /// - Parameters:
  ///   - configuration: Names the list and the inputs.
  ///   - observer: Is told what is found on the way.
  /// - Returns: What occurs, and what became of the rows.
  /// - Throws: `FatalDiagnostic` when the run cannot begin.
  public static func read(
    _ configuration: Configuration, observer: RunObserver
  ) throws -> (coverage: LexiconCoverage, tally: RowTally) {
    let lexicons = try LexiconSelection(configuration)
    let plan = AnalysisPlan(lexicons: lexicons.counted, cues: lexicons.cues)
    var coverage = LexiconCoverage(lexicon: lexicons.counted[0])
    let work = OrderedWork(threads: configuration.threads) { DocumentAnalyzer(plan) }
    let reader = DocumentReader(
      stream: try DocumentStream(configuration, computesDigests: false), work: work,
      screen: DocumentScreen(
        try DocumentFilter(configuration, nil), naming: OutletNaming(nil)),
      versions: .streamed(.latest), observer: observer)
    for diagnostic in lexicons.diagnostics { reader.report(diagnostic) }
    try reader.read(
      transform: { documents, analyzer in documents.map(analyzer.analyze) },
      consume: { analyses, _, isKept in
        for (analysis, isKept) in zip(analyses, isKept) where isKept { coverage.add(analysis) }
      })
    return (coverage, reader.tally)
  }

  private init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Adds a document in the list's language.
  private mutating func add(_ analysis: DocumentAnalysis) {
    guard !analysis.applicableLexicons.isEmpty else { return }
    documents += 1
    for entry in Set(analysis.occurrences.map(\.entry)) { counts[entry, default: 0] += 1 }
  }

  /// What is worth knowing of a list: entries that occur nowhere, or in one document only.
  public var notes: [Diagnostic] {
    guard documents > 0 else { return [] }
    var notes: [Diagnostic] = []
    for (categoryPlace, category) in lexicon.categories.enumerated() {
      for (entryPlace, entry) in category.entries.enumerated() {
        let reference = EntryReference(lexicon: 0, category: categoryPlace, entry: entryPlace)
        switch counts[reference] ?? 0 {
        case 0:
          notes.append(
            Diagnostic(
              .note, "dead-entry", "“\(entry.id)” occurs in none of the documents",
              at: entry.place))
        case 1:
          notes.append(
            Diagnostic(
              .note, "single-document-entry", "“\(entry.id)” occurs in one document only",
              at: entry.place))
        default: break
        }
      }
    }
    return notes
  }

  /// The share of entries that occur at all, in words.
  public var summary: String {
    let share = lexicon.entryCount == 0 ? 0 : 1_000 * counts.count / lexicon.entryCount
    return
      "\(counts.count) of \(lexicon.entryCount) entries (\(share / 10).\(share % 10) %) occur in "
      + "\(documents) documents in the list's language"
  }
}
