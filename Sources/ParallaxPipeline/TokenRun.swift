import ParallaxAnalysis
import ParallaxCorpus
import ParallaxModel
import ParallaxReports

/// Writes the tokens and sentences of documents to a sink while they are read.
public struct TokenRun {
  private let configuration: Configuration
  private let includesMarks: Bool
  private let includesVoices: Bool
  private let observer: RunObserver

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - configuration: What is read, and in what form it is written.
  ///   - includesMarks: Whether the marks between words are tokens too.
  ///   - includesVoices: Whether each word has its voice.
  ///   - observer: Takes the diagnostics.
  public init(
    _ configuration: Configuration, includesMarks: Bool = false, includesVoices: Bool = false,
    observer: RunObserver = RunObserver()
  ) {
    self.configuration = configuration
    self.includesMarks = includesMarks
    self.includesVoices = includesVoices
    self.observer = observer
  }

  /// Writes the tokens: JSON Lines have one object a document, the other forms one row a token.
  ///
  /// Memory does not grow with the corpus, but for the ids.
  ///
  /// - Parameter sink: Takes the bytes, in order.
  /// - Returns: What became of the rows.
  /// - Throws: `FatalDiagnostic` when the run cannot begin, and what the sink throws.
  public func write(to sink: ([UInt8]) throws -> Void) throws -> RowTally {
    let format = try TableOptions.format(configuration.format)
    let directory = try OutletFile.directory(of: configuration)
    let includesMarks = includesMarks
    let lexicons =
      try includesVoices ? LexiconSelection(configuration, isRequired: false) : nil
    let plan = lexicons.map { AnalysisPlan(lexicons: [], cues: $0.cues) }
    let reader = DocumentReader(
      stream: try DocumentStream(configuration, computesDigests: false),
      work: OrderedWork(threads: configuration.threads) {
        DocumentTokenizer(includesMarks: includesMarks, voices: plan)
      },
      screen: DocumentScreen(
        try DocumentFilter(configuration, directory), naming: OutletNaming(directory)),
      versions: .streamed(configuration.versions ?? .latest), observer: observer)
    for diagnostic in directory?.diagnostics ?? [] { reader.report(diagnostic) }
    let safe = configuration.isSpreadsheetSafe
    var header = TableWriter(TokensTable.schema, format: format, isSpreadsheetSafe: safe)
    header.writeHeader()
    try sink(header.takeBytes())
    try reader.read(
      transform: { documents, tokenizer in
        var writer = TableWriter(TokensTable.schema, format: format, isSpreadsheetSafe: safe)
        return documents.map { document -> [UInt8] in
          let tokenized = tokenizer.tokenize(document)
          if format == .jsonl { return TokenLineWriter.line(of: tokenized) }
          TokensTable.appendRows(of: tokenized, to: &writer)
          return writer.takeBytes()
        }
      },
      consume: { rows, _, isKept in
        for (index, isKept) in isKept.enumerated() where isKept { try sink(rows[index]) }
      })
    return reader.tally
  }
}
