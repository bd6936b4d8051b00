import ParallaxAnalysis
import ParallaxCorpus
import ParallaxModel
import ParallaxReports

/// What became of the rows of coders' sheets.
public struct ScoringTally: RunSummary, Sendable {
  /// Rows that could be used.
  public fileprivate(set) var read = 0
  /// Sheets that could be used.
  public fileprivate(set) var sheets = 0
  /// Different occurrences.
  public fileprivate(set) var occurrences = 0
  /// Coders who judged.
  public fileprivate(set) var coders = 0

  /// One line.
  public var summary: String {
    "read \(read) rows of \(sheets) \(sheets == 1 ? "sheet" : "sheets"): \(occurrences)"
      + " occurrences, \(coders) \(coders == 1 ? "coder" : "coders")"
  }
}

/// Reads the sheets that coders filled, and writes what they say of each entry and of the list.
public struct LexiconScoring {
  private let configuration: Configuration
  private let sheets: [String]
  private let observer: RunObserver

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - sheets: The paths of the sheets.
  ///   - configuration: How the table is written.
  ///   - observer: Takes the diagnostics.
  public init(
    _ sheets: [String], _ configuration: Configuration, observer: RunObserver = RunObserver()
  ) {
    self.sheets = sheets
    self.configuration = configuration
    self.observer = observer
  }

  /// Writes the table.
  ///
  /// A sheet that cannot be read is an error, and the others are scored.
  ///
  /// - Parameter sink: Takes the bytes.
  /// - Returns: What was read.
  /// - Throws: `FatalDiagnostic` when the format is unknown, and what the sink throws.
  public func write(to sink: ([UInt8]) throws -> Void) throws -> ScoringTally {
    let format = try TableOptions.format(configuration.format)
    var tally = ScoringTally()
    var rows: [JudgedOccurrence] = []
    for (place, path) in sheets.enumerated() {
      if sheets[..<place].contains(path) {
        observer.didFind(Self.repetition(path))
        continue
      }
      do throws(FatalDiagnostic) {
        let sheet = try JudgmentSheet(path: path)
        sheet.diagnostics.forEach(observer.didFind)
        rows += sheet.rows
        tally.sheets += 1
      } catch {
        observer.didFind(error.diagnostic)
      }
    }
    let table = JudgmentTable(rows)
    table.diagnostics.forEach(observer.didFind)
    tally.read = rows.count
    tally.occurrences = table.occurrences
    tally.coders = Set(rows.filter { $0.judgment != nil }.map(\.coder)).count
    guard tally.sheets > 0 else { return tally }
    var writer = TableWriter(
      LexiconScoreTable.schema, format: format, isSpreadsheetSafe: configuration.isSpreadsheetSafe,
      marksByteOrder: configuration.marksByteOrder)
    writer.writeHeader()
    LexiconScoreTable.appendRows(LexiconScorer.scores(table), to: &writer)
    try sink(writer.takeBytes())
    return tally
  }

  private static func repetition(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "duplicate-sheet", "this sheet is named twice; it is scored once",
      at: SourcePlace(path: path), remedy: "name each sheet once")
  }
}
