import ParallaxAnalysis
import ParallaxCorpus
import ParallaxModel
import ParallaxReports

/// The tables that stream: each document's rows are made when it is read.
public enum StreamedTable: String, Sendable, CaseIterable {
  case documents
  case words
  case occurrences
  case counts
  case concordance
  case quotations
  case sources
  case stances
  case adoptions

  /// Whether the table has numbers of terms.
  var countsTerms: Bool { !Self.withoutTerms.contains(self) }

  private static let withoutTerms: [StreamedTable] = [
    .documents, .words, .quotations, .sources, .stances,
  ]

  /// Whether the table says who speaks, or of what.
  var namesSpeakers: Bool { ![.documents, .words, .counts].contains(self) }

  var schema: TableSchema {
    switch self {
    case .documents: DocumentsTable.schema
    case .words: WordsTable.schema
    case .occurrences: OccurrencesTable.schema
    case .counts: CountsTable.fullSchema
    case .concordance: ConcordanceTable.schema
    case .quotations: QuotationsTable.schema
    case .sources: SourcesTable.schema
    case .stances: StancesTable.schema
    case .adoptions: AdoptionsTable.schema
    }
  }
}

/// Writes one table to a sink while the documents are read.
public struct TableRun {
  private let configuration: Configuration
  private let observer: RunObserver

  /// Prepares a run.
  public init(_ configuration: Configuration, observer: RunObserver = RunObserver()) {
    self.configuration = configuration
    self.observer = observer
  }

  /// Writes a table.
  ///
  /// Memory does not grow with the corpus, but for the ids and, where `counts` is grouped without
  /// documents, the sums.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - sink: Takes the bytes, in order.
  /// - Returns: What became of the rows.
  /// - Throws: `FatalDiagnostic` when the run cannot begin, and what the sink throws.
  public func write(
    _ table: StreamedTable, to sink: ([UInt8]) throws -> Void
  ) throws -> RowTally {
    let format = try TableOptions.format(configuration.format)
    let lexicons = try LexiconSelection(
      configuration, isRequired: table.countsTerms, computesDigests: false)
    let events = try GivenEvents(configuration.events)
    let plan = AnalysisPlan(
      lexicons: lexicons.counted, cues: lexicons.cues, namesSpeakers: table.namesSpeakers,
      voices: configuration.voices)
    let directory = try OutletFile.directory(of: configuration)
    let grouping = try TableOptions.grouping(configuration.by)
    let counts = CountsTable(
      by: grouping.columns, fields: grouping.fields.map(\.name),
      keepsZeros: configuration.keepsZeros, lexicons: plan.lexicons)
    let maker = RowMaker(events: events, fields: grouping.fields.map(\.field), directory: directory)
    let schema = table == .counts ? counts.schema : table.schema
    let work = OrderedWork(threads: configuration.threads) { DocumentAnalyzer(plan) }
    let reader = DocumentReader(
      stream: try DocumentStream(configuration, computesDigests: false), work: work,
      screen: DocumentScreen(
        try DocumentFilter(configuration, directory), naming: OutletNaming(directory),
        fields: maker.fields),
      versions: .streamed(configuration.versions ?? .latest), observer: observer)
    let problems = lexicons.diagnostics + events.diagnostics + (directory?.diagnostics ?? [])
    for diagnostic in problems { reader.report(diagnostic) }
    let safe = configuration.isSpreadsheetSafe
    var header = TableWriter(
      schema, format: format, isSpreadsheetSafe: safe,
      marksByteOrder: configuration.marksByteOrder)
    header.writeHeader()
    try sink(header.takeBytes())

    var applicability = ApplicabilityTally()
    if table == .counts, !counts.isPerDocument {
      var accumulator = CountsAccumulator(counts)
      try reader.read(
        transform: { documents, analyzer in
          documents.map { maker.analyze($0, analyzer) }
        },
        consume: { analyzed, _, isKept in
          for (document, isKept) in zip(analyzed, isKept) where isKept {
            accumulator.add(document)
            applicability.add(document.document, plan)
          }
        })
      accumulator.appendRows(to: &header)
      try sink(header.takeBytes())
    } else if [.sources, .stances].contains(table) {
      var tally = SourceTally()
      try reader.read(
        transform: { documents, analyzer in documents.map { maker.analyze($0, analyzer) } },
        consume: { analyzed, _, isKept in
          for (document, isKept) in zip(analyzed, isKept) where isKept {
            tally.add(
              document.analysis.quotations, event: document.membership?.eventID ?? "",
              outlet: document.document.outlet)
          }
        })
      if table == .sources {
        SourcesTable.appendRows(tally.shares(), to: &header)
      } else {
        StancesTable.appendRows(tally.stances(), to: &header)
      }
      try sink(header.takeBytes())
    } else {
      let window = configuration.windowWords
      try reader.read(
        transform: { documents, analyzer in
          var writer = TableWriter(schema, format: format, isSpreadsheetSafe: safe)
          return documents.map { document -> [UInt8] in
            let analyzed = maker.analyze(document, analyzer)
            switch table {
            case .documents: DocumentsTable.appendRows(of: analyzed, to: &writer)
            case .words: WordsTable.appendRows(of: analyzed, to: &writer)
            case .counts: counts.appendRows(of: analyzed, to: &writer)
            case .adoptions:
              AdoptionsTable.appendRows(
                of: analyzed, lexicons: plan.lexicons, windowWords: window, to: &writer)
            case .sources, .stances: break
            case .quotations: QuotationsTable.appendRows(of: analyzed, to: &writer)
            case .occurrences:
              OccurrencesTable.appendRows(
                of: analyzed, lexicons: plan.lexicons, windowWords: window, to: &writer)
            case .concordance:
              ConcordanceTable.appendRows(
                of: analyzed, lexicons: plan.lexicons, windowWords: window, to: &writer)
            }
            return writer.takeBytes()
          }
        },
        consume: { rows, documents, isKept in
          for (index, isKept) in isKept.enumerated() where isKept {
            try sink(rows[index])
            applicability.add(documents[index], plan)
          }
        })
    }
    for diagnostic in lexicons.late.all { reader.report(diagnostic) }
    for diagnostic in events.unknownDocuments(among: reader.identifiers) {
      reader.report(diagnostic)
    }
    if table == .counts, counts.leavesHeadlinesOut, reader.tally.headlineOnly > 0 {
      reader.report(Self.headlinesApart(reader.tally.headlineOnly))
    }
    if table.countsTerms {
      let used = applicability.applied.sorted().map { plan.lexicons[$0] }
      let note = lexicons.note(on: used, cues: applicability.cues(of: plan))
      for diagnostic in [note, applicability.diagnostic].compactMap(\.self) {
        reader.report(diagnostic)
      }
    }
    return reader.tally
  }

  private static func headlinesApart(_ count: Int) -> Diagnostic {
    Diagnostic(
      .note, "headlines-apart",
      "\(count == 1 ? "1 article has" : "\(count) articles have") a headline and no text, and"
        + " \(count == 1 ? "is" : "are") counted in headline_only alone",
      remedy: "add section to --by to count their terms")
  }

  /// Joins a document with all that its rows are made of.
  private struct RowMaker: Sendable {
    let events: GivenEvents
    let fields: [DocumentField]
    let directory: OutletDirectory?

    func analyze(_ document: Document, _ analyzer: DocumentAnalyzer) -> AnalyzedDocument {
      var analyzed = AnalyzedDocument(
        document: document, membership: events.membership(of: document),
        analysis: analyzer.analyze(document))
      if !fields.isEmpty {
        analyzed.groupValues = fields.map { $0.value(of: document, directory) ?? "" }
      }
      return analyzed
    }
  }
}
