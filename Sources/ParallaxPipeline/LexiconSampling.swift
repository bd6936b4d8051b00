import ParallaxAnalysis
import ParallaxCorpus
import ParallaxModel
import ParallaxReports

/// How the rows of a sheet for coders are drawn.
public struct SamplingOptions: Sendable {
  /// The most rows of one entry; nil for 20, or for any number where the sheet has a size.
  public var perEntry: Int?
  /// The most rows of the sheet.
  public var size: Int?
  /// Decides which occurrences are drawn; 0 and more.
  public var seed: Int

  /// Makes the options.
  public init(perEntry: Int? = nil, size: Int? = nil, seed: Int = 1) {
    self.perEntry = perEntry
    self.size = size
    self.seed = seed
  }
}

/// What became of a run that draws a sheet.
public struct SamplingTally: RunSummary, Sendable {
  /// What became of the articles.
  public let articles: RowTally
  /// The rows of the sheet.
  public let drawn: Int
  /// The occurrences that they were drawn from.
  public let occurrences: Int
  /// The entries that occur.
  public let entries: Int
  /// What it was drawn with.
  public let seed: Int

  /// Articles that were read.
  public var read: Int { articles.read }
  /// One line.
  public var summary: String {
    "\(articles.summary); drew \(drawn) of \(occurrences) occurrences of \(entries)"
      + " \(entries == 1 ? "entry" : "entries") with seed \(seed)"
  }
}

/// Draws a sheet of occurrences for coders while the documents are read.
public struct LexiconSampling {
  private let configuration: Configuration
  private let options: SamplingOptions
  private let observer: RunObserver

  /// Prepares a run.
  public init(
    _ configuration: Configuration, _ options: SamplingOptions,
    observer: RunObserver = RunObserver()
  ) {
    self.configuration = configuration
    self.options = options
    self.observer = observer
  }

  /// Writes the sheet.
  ///
  /// Memory holds the rows that are drawn and the ids of the documents.
  ///
  /// - Parameter sink: Takes the bytes.
  /// - Returns: What became of the rows, and what was drawn.
  /// - Throws: `FatalDiagnostic` when the run cannot begin, and what the sink throws.
  public func write(to sink: ([UInt8]) throws -> Void) throws -> SamplingTally {
    let format = try TableOptions.format(configuration.format)
    let lexicons = try LexiconSelection(configuration)
    let plan = AnalysisPlan(lexicons: lexicons.counted, cues: lexicons.cues)
    let directory = try OutletFile.directory(of: configuration)
    let reader = DocumentReader(
      stream: try DocumentStream(configuration, computesDigests: false),
      work: OrderedWork(threads: configuration.threads) { DocumentAnalyzer(plan) },
      screen: DocumentScreen(
        try DocumentFilter(configuration, directory), naming: OutletNaming(directory), fields: []),
      versions: .streamed(configuration.versions ?? .latest), observer: observer)
    for diagnostic in lexicons.diagnostics + (directory?.diagnostics ?? []) {
      reader.report(diagnostic)
    }
    let design = SampleDesign(
      perEntry: options.perEntry, size: options.size, seed: UInt64(options.seed.magnitude))
    let sample = try draw(design, from: reader, plan)
    var writer = TableWriter(
      LexiconSampleTable.schema, format: format,
      isSpreadsheetSafe: configuration.isSpreadsheetSafe,
      marksByteOrder: configuration.marksByteOrder)
    writer.writeHeader()
    let rows = append(sample, design, plan.lexicons, to: &writer, reader)
    try sink(writer.takeBytes())
    return SamplingTally(
      articles: reader.tally, drawn: rows,
      occurrences: sample.counts.values.reduce(0, +), entries: sample.counts.count,
      seed: options.seed)
  }

  private func draw(
    _ design: SampleDesign, from reader: DocumentReader<DocumentAnalyzer>, _ plan: AnalysisPlan
  ) throws -> OccurrenceSample<SampledOccurrence> {
    var sample = OccurrenceSample<SampledOccurrence>(limit: design.limit, seed: design.seed)
    var applicability = ApplicabilityTally()
    let window = configuration.windowWords
    try reader.read(
      transform: { documents, analyzer in
        documents.map { document in
          SampledOccurrence.all(
            in: AnalyzedDocument(
              document: document, membership: nil, analysis: analyzer.analyze(document)),
            lexicons: plan.lexicons, windowWords: window)
        }
      },
      consume: { occurrences, documents, isKept in
        for (index, isKept) in isKept.enumerated() where isKept {
          for found in occurrences[index] { sample.add(found, of: found.entry, id: found.id) }
          applicability.add(documents[index], plan)
        }
      })
    if let diagnostic = applicability.diagnostic { reader.report(diagnostic) }
    return sample
  }

  /// Writes the rows, and says which entries have none.
  private func append(
    _ sample: OccurrenceSample<SampledOccurrence>, _ design: SampleDesign, _ lexicons: [Lexicon],
    to writer: inout TableWriter, _ reader: DocumentReader<DocumentAnalyzer>
  ) -> Int {
    let entries = sample.counts.sorted { $0.key < $1.key }
    var totals: [Int: Int] = [:]
    for (entry, count) in entries { totals[entry.lexicon, default: 0] += count }
    let rows = design.rows(of: entries.map(\.value))
    var number = 0
    for ((entry, count), rows) in zip(entries, rows) {
      let stratum = LexiconSampleTable.Stratum(
        lexicon: lexicons[entry.lexicon], entry: entry, entryOccurrences: count,
        listOccurrences: totals[entry.lexicon] ?? count, seed: options.seed)
      for found in sample.drawn(rows, of: entry) {
        number += 1
        LexiconSampleTable.append(found, number: number, of: stratum, to: &writer)
      }
    }
    let without = zip(entries, rows).filter { $0.1 == 0 }
      .map { lexicons[$0.0.key.lexicon].entry($0.0.key).id }
    if let diagnostic = Self.diagnostic(entries.count, without, reader.tally) {
      reader.report(diagnostic)
    }
    return number
  }

  private static func diagnostic(
    _ entries: Int, _ without: [String], _ tally: RowTally
  ) -> Diagnostic? {
    if entries == 0 {
      guard tally.documents > 0 else { return nil }
      return Diagnostic(
        .warning, "empty-sample", "no entry of the list occurs, so that the sheet has no row",
        remedy: "name other articles or another list")
    }
    guard !without.isEmpty else { return nil }
    return Diagnostic(
      .warning, "entries-not-drawn",
      "the sheet has no room for \(without.count) of \(entries) entries that occur:"
        + " \(without.joined(separator: ", "))", remedy: "raise --size")
  }
}

extension Lexicon {
  /// The entry that a reference into this list names.
  fileprivate func entry(_ reference: EntryReference) -> Entry {
    categories[reference.category].entries[reference.entry]
  }
}
