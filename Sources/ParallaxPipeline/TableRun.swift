import ParallaxAnalysis
import ParallaxModel
import ParallaxReports

/// The tables that stream: each document's rows are made when it is read.
public enum StreamedTable: String, Sendable, CaseIterable {
  case documents
  case words
  case occurrences
  case counts
  case concordance

  /// Whether the table has numbers of terms.
  var countsTerms: Bool { self != .documents && self != .words }

  var schema: TableSchema {
    switch self {
    case .documents: DocumentsTable.schema
    case .words: WordsTable.schema
    case .occurrences: OccurrencesTable.schema
    case .counts: CountsTable.fullSchema
    case .concordance: ConcordanceTable.schema
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
    let lexicons = try LexiconSelection(configuration, isRequired: table.countsTerms)
    let events = try GivenEvents(configuration.events)
    let plan = AnalysisPlan(lexicons: lexicons.counted, cues: lexicons.cues)
    let counts = CountsTable(
      by: try TableOptions.columns(configuration.by), keepsZeros: configuration.keepsZeros,
      lexicons: plan.lexicons)
    let schema = table == .counts ? counts.schema : table.schema
    let work = OrderedWork(threads: configuration.threads) { DocumentAnalyzer(plan) }
    let reader = DocumentReader(
      stream: try DocumentStream(configuration, computesDigests: false), work: work,
      versions: .streamed(configuration.versions ?? .latest), observer: observer)
    for diagnostic in lexicons.diagnostics + events.diagnostics { reader.report(diagnostic) }
    let safe = configuration.isSpreadsheetSafe
    var header = TableWriter(schema, format: format, isSpreadsheetSafe: safe)
    header.writeHeader()
    try sink(header.takeBytes())

    var applicability = ApplicabilityTally()
    if table == .counts, !counts.isPerDocument {
      var accumulator = CountsAccumulator(counts)
      try reader.read(
        transform: { documents, analyzer in
          documents.map { Self.analyze($0, events, analyzer) }
        },
        consume: { analyzed, _, isKept in
          for (document, isKept) in zip(analyzed, isKept) where isKept {
            accumulator.add(document)
            applicability.add(document.document, plan)
          }
        })
      accumulator.appendRows(to: &header)
      try sink(header.takeBytes())
    } else {
      let window = configuration.windowWords
      try reader.read(
        transform: { documents, analyzer in
          var writer = TableWriter(schema, format: format, isSpreadsheetSafe: safe)
          return documents.map { document -> [UInt8] in
            let analyzed = Self.analyze(document, events, analyzer)
            switch table {
            case .documents: DocumentsTable.appendRows(of: analyzed, to: &writer)
            case .words: WordsTable.appendRows(of: analyzed, to: &writer)
            case .counts: counts.appendRows(of: analyzed, to: &writer)
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
    for diagnostic in events.unknownDocuments(among: reader.identifiers) {
      reader.report(diagnostic)
    }
    if table.countsTerms, let diagnostic = applicability.diagnostic { reader.report(diagnostic) }
    return reader.tally
  }

  private static func analyze(
    _ document: Document, _ events: GivenEvents, _ analyzer: DocumentAnalyzer
  ) -> AnalyzedDocument {
    AnalyzedDocument(
      document: document, membership: events.membership(of: document),
      analysis: analyzer.analyze(document))
  }
}
